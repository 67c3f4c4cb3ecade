// A mail that came in, as a sheet: from whom, when, and what it says.
import type { JSX } from 'preact';
import type { DefinitionRow } from '../../design/shows/DefinitionRows.tsx';
import { LetterSheet } from '../../design/shows/LetterSheet.tsx';
import type { Seat } from '../seat.ts';
import type { CaseMail } from '../../../store/pages/caseMails.ts';
import type { WaitingMail } from '../../../store/pages/incoming.ts';
import { longMoment } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';

/** Props of {@link IncomingSheet}. */
export interface IncomingSheetProps {
  readonly mail: Pick<CaseMail | WaitingMail, 'person' | 'senderAddress' | 'receivedAt' | 'subject' | 'body'>;
  readonly seat: Pick<Seat, 'now'>;
  /** What more the head of the sheet says of it. */
  readonly rows?: readonly DefinitionRow[];
}

/** The mail as it came, with whether its sender is known to us. */
export function IncomingSheet({ mail, seat, rows = [] }: IncomingSheetProps): JSX.Element {
  const { person, senderAddress, receivedAt, subject, body } = mail;
  return (
    <LetterSheet
      subject={subject ?? ''}
      rows={[
        {
          term: say('Van', 'From'),
          value:
            person === null
              ? say(
                  `${senderAddress}, een adres dat wij niet kennen`,
                  `${senderAddress}, an address that we do not know`,
                )
              : senderAddress,
        },
        { term: say('Kwam binnen', 'Came in'), value: longMoment(receivedAt, seat.now) },
        ...rows,
      ]}
      text={body ?? ''}
    />
  );
}
