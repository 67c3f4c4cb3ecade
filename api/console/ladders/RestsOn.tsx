// On what a version rests: the document, who agreed on it and when.
import type { JSX } from 'preact';
import { Typed } from '../../design/text/Typed.tsx';
import type { AgreementVersion } from '../../../store/agreements/versions.ts';
import { plainDate } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';

/** Whether somebody wrote down on what it rests. */
export function isOnRecord({ document, agreedBy, agreedOn }: AgreementVersion): boolean {
  return document !== null && agreedBy !== null && agreedOn !== null;
}

/** "Convenant Jeugdhulp Rijnmond. Vastgesteld op 1 juli 2026 door: de stuurgroep."; nothing where nobody wrote it down. */
export function RestsOn({ version }: { readonly version: AgreementVersion }): JSX.Element | null {
  const { document, agreedBy, agreedOn } = version;
  if (document === null || agreedBy === null || agreedOn === null) return null;
  const day = plainDate(agreedOn);
  return (
    <>
      <Typed>{document}</Typed>. {say(`Vastgesteld op ${day} door:`, `Agreed on ${day} by:`)}{' '}
      <Typed>{agreedBy}</Typed>.
    </>
  );
}
