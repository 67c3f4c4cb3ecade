// A letter as it was sent.
import type { JSX } from 'preact';
import { type DefinitionRow, DefinitionRows } from './DefinitionRows.tsx';

/** Props of {@link LetterSheet}. */
export interface LetterSheetProps {
  readonly subject: string;
  /** To whom, when, whether it arrived. */
  readonly rows: readonly DefinitionRow[];
  /** The plain text, with its line breaks. */
  readonly text: string;
}

/** The envelope, then the words exactly as the receiver has them. */
export function LetterSheet({ subject, rows, text }: LetterSheetProps): JSX.Element {
  return (
    <div class="dz-letter">
      <DefinitionRows rows={[{ term: 'Onderwerp', value: <strong>{subject}</strong> }, ...rows]} />
      <div class="dz-letter__text">{text}</div>
    </div>
  );
}
