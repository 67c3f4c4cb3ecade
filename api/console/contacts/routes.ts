// Who on the ladders knows it, and asking somebody once more.
import type { Response } from 'express';
import { z } from 'zod';
import { seeOther, sendPage, Stop } from '../../errors.ts';
import { pageIn, wordsFor } from '../../forms/values.ts';
import { get, post, type ConsoleRoute } from '../route.ts';
import type { Seat } from '../seat.ts';
import { contactsPage } from './ContactsPage.tsx';
import { executeContact } from '../../../store/contacts/executeContact.ts';
import { readContacts } from '../../../store/pages/contacts.ts';
import { spoken } from '../../../words/language.ts';

/** Before the pages of single people, whose addresses look alike. */
export const contactsRoutes: readonly ConsoleRoute[] = [
  get('/mensen/bevestigen', 'seePeople', showContacts),
  post('/mensen/bevestigen/:person/opnieuw', 'editPeople', askAgain),
];

/** What was done, by the code that the address carries: names never stand in one. */
const doneWords: Readonly<Record<string, string>> = spoken({
  gevraagd: [
    'De vraag gaat opnieuw uit, zodra er weer mail mag worden verstuurd.',
    'The question goes out again, as soon as mail may be sent.',
  ],
  vandaag: [
    'Deze vraag ging vandaag al uit. Daarom vragen wij het niet nog een keer.',
    'This question went out today already. So we do not ask it once more.',
  ],
  weg: [
    'Deze persoon staat niet meer op een ladder. Daarom vragen wij niets.',
    'This person is not on a ladder any more. So we ask nothing.',
  ],
});

async function showContacts(seat: Seat, response: Response): Promise<void> {
  const { database, code, now, query } = seat;
  const contacts = await readContacts(database, code, now);
  sendPage(response, contactsPage(seat, contacts, pageIn(query), wordsFor(doneWords, query['klaar'])));
}

async function askAgain(seat: Seat, response: Response): Promise<void> {
  const { database, code, now, actor, params, home } = seat;
  const person = z.uuid().safeParse(params['person']);
  if (!person.success) throw new Stop('notFound');
  const done = await executeContact(database, code, person.data, { type: 'askAgain' }, actor, now);
  const told = !('refusal' in done) ? 'gevraagd' : done.refusal === 'askedToday' ? 'vandaag' : 'weg';
  seeOther(response, `${home}/mensen/bevestigen?klaar=${told}`);
}
