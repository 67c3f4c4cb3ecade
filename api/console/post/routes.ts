// Mail that came in and fits no open case: reading it, putting it with a case, putting it away.
import type { Response } from 'express';
import { z } from 'zod';
import { seeOther, sendPage, Stop } from '../../errors.ts';
import { readText } from '../../forms/text.ts';
import { fieldError, typed, wordsFor } from '../../forms/values.ts';
import { get, post, type ConsoleRoute } from '../route.ts';
import type { Seat } from '../seat.ts';
import { casePickerPage, putAwayPage } from './forms.tsx';
import { postPage } from './PostPage.tsx';
import { normaliseReference } from '../../../store/pages/advices.ts';
import {
  countWaitingMails,
  putMailAway,
  putWithCase,
  readWaiting,
  readWaitingMail,
  type WaitingMail,
} from '../../../store/pages/incoming.ts';
import { say, spoken } from '../../../words/language.ts';

export const postRoutes: readonly ConsoleRoute[] = [
  get('/post', 'seeCases', show),
  get('/post/:mail/casus', 'steerCases', async (seat, response) => {
    sendPage(response, casePickerPage(seat, await find(seat), { values: {}, errors: [] }));
  }),
  post('/post/:mail/casus', 'steerCases', link),
  get('/post/:mail/weg', 'steerCases', async (seat, response) => {
    sendPage(response, putAwayPage(seat, await find(seat), { values: {}, errors: [] }));
  }),
  post('/post/:mail/weg', 'steerCases', putAway),
];

const doneWords = spoken({
  casus: ['De mail staat nu bij de casus.', 'The email is with the case now.'],
  weg: ['De mail is weggelegd.', 'The email has been put away.'],
  gedaan: ['Iemand anders had deze mail al afgehandeld.', 'Somebody else had dealt with this email already.'],
});

async function show(seat: Seat, response: Response): Promise<void> {
  const { database, code, query } = seat;
  const mails = await readWaiting(database, code);
  const inAll = await countWaitingMails(database, code);
  sendPage(response, postPage(seat, mails, inAll, wordsFor(doneWords, query['gedaan'])));
}

function idOf({ params: { mail = '' } }: Seat): string {
  const id = z.uuid().safeParse(mail).data;
  if (id === undefined) throw new Stop('notFound');
  return id;
}

async function find(seat: Seat): Promise<WaitingMail> {
  const mail = await readWaitingMail(seat.database, seat.code, idOf(seat));
  if (!mail) throw new Stop('notFound');
  return mail;
}

async function link(seat: Seat, response: Response): Promise<void> {
  const { database, code, home, values, actor, now } = seat;
  const reference = normaliseReference(typed(values, 'nummer'));
  const done = await putWithCase(database, code, idOf(seat), reference, actor, now);
  if (done === 'done') seeOther(response, `${home}/post?gedaan=casus`);
  else if (done === 'gone') seeOther(response, `${home}/post?gedaan=gedaan`);
  else {
    const words =
      reference === ''
        ? say('Vul het nummer van de casus in', 'Fill in the number of the case')
        : say(
            `Er is geen casus ${reference}. Kijk het nummer na`,
            `There is no case ${reference}. Please check the number`,
          );
    const errors = [fieldError('nummer', words)];
    sendPage(response, casePickerPage(seat, await find(seat), { values, errors }), 'badInput');
  }
}

async function putAway(seat: Seat, response: Response): Promise<void> {
  const { database, code, home, values, held, now } = seat;
  const missing = say('Schrijf kort waarom', 'Please write briefly why');
  const read = readText(values, 'reden', now, missing);
  if ('error' in read) {
    sendPage(response, putAwayPage(seat, await find(seat), { values, errors: [read.error] }), 'badInput');
    return;
  }
  const done = await putMailAway(database, code, idOf(seat), read.text ?? '', held.person, now);
  seeOther(response, `${home}/post?gedaan=${done ? 'weg' : 'gedaan'}`);
}
