// Mail that comes in at an office: on the letters that it sent, or on none.
import type { Office } from '../../support/office.ts';
import type { Case } from '../support/cases.ts';
import type { PersonName } from '../../../../dev/demo/cast.ts';
import type { Incoming, IncomingWhat } from '../../../../domain/post/incoming.ts';
import { receiveMail } from '../../../../store/receiveMail.ts';

export const gone: Extract<IncomingWhat, { is: 'bounce' }> = {
  is: 'bounce',
  permanent: true,
  status: '5.1.1',
  failed: null,
  words: '550 5.1.1 Recipient unknown',
};

export const wrote = (text: string): IncomingWhat => ({ is: 'reply', subject: 'Re: Vraag', text });

export const awayUntil = (day: string): IncomingWhat => ({
  is: 'autoReply',
  awayUntil: day,
  subject: 'Automatisch antwoord',
  text: 'Ik ben er even niet.',
});

let number = 0;

/** A mail comes in. @returns its address */
export async function receive(
  office: Office,
  what: IncomingWhat,
  letter: Incoming['letter'],
  from: PersonName | 'stranger',
): Promise<string> {
  number += 1;
  const person = office.cast.setUp.people.find(
    ({ id }) => from !== 'stranger' && id === office.cast.person[from],
  );
  const sender = person ?? { name: 'Onbekende Afzender', email: 'onbekend@elders.example' };
  const mail: Incoming = {
    key: `<${String(number)}@elders.example>`,
    receivedAt: office.now,
    letter,
    from: { name: sender.name, address: sender.email },
    what,
  };
  await receiveMail(office.database, office.region, mail, office.now);
  return mail.key;
}

/** The latest letter of a kind in a case to somebody. */
export async function letterTo(
  office: Office,
  { id }: Case,
  kind: string,
  to: PersonName,
): Promise<{ id: string }> {
  const { rows } = await office.database.inRegion(office.region, (transaction) =>
    transaction.query<{ id: string }>(
      `select id from letters where region = $1 and advice_id = $2 and kind = $3 and recipient_id = $4
        order by requested_at desc limit 1`,
      [office.region, id, kind, office.cast.person[to]],
    ),
  );
  const [row] = rows;
  if (!row) throw new Error(`No ${kind} to ${to}`);
  return row;
}
