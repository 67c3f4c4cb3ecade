// A letter as it was sent.
import type { JSX } from 'preact';
import type { Language } from '../../../domain/advice/facts.ts';
import { type DefinitionRow, DefinitionRows } from './DefinitionRows.tsx';
import { language, say } from '../../../words/language.ts';

/** Props of {@link LetterSheet}. */
export interface LetterSheetProps {
  /** Empty: it has none. */
  readonly subject: string;
  /** To whom, when, whether it arrived. */
  readonly rows: readonly DefinitionRow[];
  /** The plain text, with its line breaks. */
  readonly text: string;
  /** In which it was written; Dutch by default. */
  readonly written?: Language | undefined;
}

/** The envelope, then the words exactly as the receiver has them. */
export function LetterSheet({ subject, rows, text, written = 'nl' }: LetterSheetProps): JSX.Element {
  const lang = written === language() ? undefined : written;
  return (
    <div class="dz-letter">
      <DefinitionRows
        rows={[
          ...(subject === ''
            ? []
            : [{ term: say('Onderwerp', 'Subject'), value: <strong lang={lang}>{subject}</strong> }]),
          ...rows,
        ]}
      />
      <div class="dz-letter__text" lang={lang}>
        {text}
      </div>
    </div>
  );
}
