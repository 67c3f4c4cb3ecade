// Registering an advice.
import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import { z } from 'zod';
import { dateError } from '../../forms/dates.ts';
import { fieldError } from '../../forms/values.ts';
import { seeOther, sendPage } from '../../errors.ts';
import { refusalWords } from '../../refusalWords.ts';
import { get, post, type ConsoleRoute } from '../route.ts';
import type { Seat } from '../seat.ts';
import { noAgreementPage } from './RegisteredPage.tsx';
import { registerPage } from './RegisterPage.tsx';
import { readRegistration } from './readRegistration.ts';
import { readRegistering } from '../../../store/pages/registering.ts';
import { register } from '../../../store/register.ts';

export const registeringRoutes: readonly ConsoleRoute[] = [
  get('/adviezen/nieuw', 'steerCases', show),
  post('/adviezen/nieuw', 'steerCases', send),
];

async function show(seat: Seat, response: Response): Promise<void> {
  if (!seat.desk.agreement) {
    sendPage(response, noAgreementPage(seat));
    return;
  }
  const lists = await readRegistering(seat.database, seat.code);
  sendPage(response, registerPage(seat, lists, randomUUID(), {}, []));
}

async function send(seat: Seat, response: Response): Promise<void> {
  const { database, code, actor, now, values } = seat;
  const lists = await readRegistering(database, code);
  // Without an id of its own the form would be refused for ever.
  const form = z.uuid().safeParse(values['formulier']).data ?? randomUUID();
  const read = readRegistration(values, lists, now);
  if ('errors' in read) {
    sendPage(response, registerPage(seat, lists, form, values, read.errors), 'badInput');
    return;
  }
  const done = await register(database, code, read.registration, actor, now);
  if ('reference' in done) {
    seeOther(response, `${seat.home}/adviezen/${done.reference}/geregistreerd`);
    return;
  }
  if ('noAgreement' in done) {
    sendPage(response, noAgreementPage(seat), 'overtaken');
    return;
  }
  // Someone who left the lists while the form was open, or a rule that the form does not know.
  const error =
    'strangers' in done
      ? fieldError('verwijzer', 'Iemand of een organisatie die u koos, is er niet meer. Kijk uw keuzes na')
      : done.refusal.code.startsWith('date')
        ? dateError('datum', refusalWords(done.refusal))
        : fieldError('weken', refusalWords(done.refusal));
  sendPage(response, registerPage(seat, lists, form, values, [error]), 'badInput');
}
