// The way back that stands above the pages of the ladders.
import type { JSX } from 'preact';
import { Link } from '../../design/text/Link.tsx';
import { say } from '../../../words/language.ts';
import type { DeskSide } from '../seat.ts';
import { versionHref } from './find.ts';

interface AboveProps {
  readonly seat: Pick<DeskSide, 'home'>;
  /** The version whose page is just above. */
  readonly of?: { readonly version: number; readonly name: string };
}

/** "Ladders", or "Ladders / Versie 3". */
export function Above({ seat, of }: AboveProps): JSX.Element {
  return (
    <>
      <Link href={`${seat.home}/ladders`}>{say('Ladders', 'Ladders')}</Link>
      {of && (
        <>
          {' '}
          / <Link href={versionHref(seat, of.version)}>{of.name}</Link>
        </>
      )}
    </>
  );
}
