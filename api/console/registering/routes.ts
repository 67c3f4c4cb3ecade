// Registering an advice.
import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import { z } from 'zod';
import { dateError } from '../../forms/dates.ts';
import { readText } from '../../forms/text.ts';
import { fieldError, type Values } from '../../forms/values.ts';
import { seeOther, sendPage } from '../../errors.ts';
import { refusalWords } from '../../refusalWords.ts';
import { get, post, type ConsoleRoute } from '../route.ts';
import type { Seat } from '../seat.ts';
import { noAgreementPage } from './RegisteredPage.tsx';
import { registerPage } from './RegisterPage.tsx';
import { asRegistered } from './asRegistered.ts';
import { previewPage } from './PreviewPage.tsx';
import { readRegistration } from './readRegistration.ts';
import { withUsual } from './usual.ts';
import { previewOf } from '../whatIf/preview.tsx';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { readWhatIf } from '../../../store/pages/whatIf.ts';
import { dropDraft, keepDraft, readDraft } from '../../../store/registrationDrafts.ts';
import { readRegistering } from '../../../store/pages/registering.ts';
import { pinningFaults } from '../../../domain/escalation/agreementFaults.ts';
import { register } from '../../../store/register.ts';
import { say } from '../../../words/language.ts';

export const registeringRoutes: readonly ConsoleRoute[] = [
  get('/adviezen/nieuw', 'steerCases', show),
  post('/adviezen/nieuw', 'steerCases', send),
  get('/adviezen/nieuw/voorbeeld', 'steerCases', preview),
  post('/adviezen/nieuw/opnieuw', 'steerCases', beginAnew),
];

async function show(seat: Seat, response: Response): Promise<void> {
  const { database, code, held, now } = seat;
  const { agreement } = seat.desk;
  if (!agreement || pinningFaults(agreement).length > 0) {
    sendPage(response, noAgreementPage(seat));
    return;
  }
  const lists = await readRegistering(database, code);
  const draft = await readDraft(database, code, held.person, now);
  const { formulier = randomUUID(), ...values } = draft?.values ?? {};
  sendPage(response, registerPage(seat, lists, formulier, values, [], draft?.at));
}

async function beginAnew(seat: Seat, response: Response): Promise<void> {
  await dropDraft(seat.database, seat.code, seat.held.person);
  seeOther(response, `${seat.home}/adviezen/nieuw`);
}

/** What was kept, as it would be registered; where something in it has to be mended, the form. */
async function preview(seat: Seat, response: Response): Promise<void> {
  const { database, code, held, now, desk } = seat;
  const draft = await readDraft(database, code, held.person, now);
  if (!draft || !desk.agreement) {
    seeOther(response, `${seat.home}/adviezen/nieuw`);
    return;
  }
  const lists = await readRegistering(database, code);
  const read = readRegistration(draft.values, lists, now);
  const born =
    'errors' in read ? undefined : await asRegistered(seat, desk.agreement, lists, read.registration);
  if (born && !('errors' in read)) {
    const today = localDateOf(now);
    const imagined = previewOf(seat, await readWhatIf(database, code, today, today), read.registration);
    sendPage(response, previewPage(seat, born, imagined, draft.values, seat.query['aangevuld'] === 'ja'));
  } else {
    const errors = 'errors' in read ? read.errors : [];
    const { formulier = randomUUID() } = draft.values;
    sendPage(response, registerPage(seat, lists, formulier, draft.values, errors), 'badInput');
  }
}

/**
 * Keeps what was typed, to come back to; not what may not be kept of anybody.
 * @returns where the case is, when this form was registered in the meantime
 */
async function keep(seat: Seat, values: Values): Promise<string | undefined> {
  const { doe: _button, ...typedIn } = values;
  const refused = 'error' in readText(values, 'afspraken', seat.now);
  const kept = { ...typedIn, ...(refused && { afspraken: '' }) };
  const reference = await keepDraft(seat.database, seat.code, seat.held.person, kept, seat.now);
  return reference && registeredHref(seat, reference);
}

function registeredHref({ home }: Seat, reference: string): string {
  return `${home}/adviezen/${reference}/geregistreerd`;
}

async function send(seat: Seat, response: Response): Promise<void> {
  const { database, code, actor, now } = seat;
  const lists = await readRegistering(database, code);
  // Without an id of its own the form would be refused for ever.
  const form = z.uuid().safeParse(seat.values['formulier']).data ?? randomUUID();
  if (seat.values['doe'] === 'bewaar') {
    const there = await keep(seat, { ...seat.values, formulier: form });
    seeOther(response, there ?? `${seat.home}/vandaag?bewaard=advies`);
    return;
  }
  const values = await withUsual(seat, seat.values, lists);
  const read = readRegistration(values, lists, now);
  if ('errors' in read) {
    const there = await keep(seat, { ...values, formulier: form });
    if (there !== undefined) seeOther(response, there);
    else sendPage(response, registerPage(seat, lists, form, values, read.errors), 'badInput');
    return;
  }
  // What we filled in ourselves is looked at before it counts.
  const filledIn = Object.keys(values).some((name) => values[name] !== (seat.values[name] ?? ''));
  if (seat.values['doe'] === 'bekijk' || filledIn) {
    const there = await keep(seat, { ...values, formulier: form });
    seeOther(response, there ?? `${seat.home}/adviezen/nieuw/voorbeeld${filledIn ? '?aangevuld=ja' : ''}`);
    return;
  }
  const done = await register(database, code, read.registration, actor, now);
  if ('reference' in done) {
    seeOther(response, registeredHref(seat, done.reference));
    return;
  }
  if ('noAgreement' in done || 'faultyAgreement' in done) {
    sendPage(response, noAgreementPage(seat), 'overtaken');
    return;
  }
  // Someone who left the lists while the form was open, or a rule that the form does not know.
  const error =
    'strangers' in done
      ? fieldError(
          'verwijzer',
          say(
            'Iemand of een organisatie die u koos, is er niet meer. Kijk uw keuzes na',
            'Somebody or an organisation that you chose is no longer there. Check your choices',
          ),
        )
      : done.refusal.code.startsWith('date')
        ? dateError('datum', refusalWords(done.refusal))
        : fieldError('weken', refusalWords(done.refusal));
  sendPage(response, registerPage(seat, lists, form, values, [error]), 'badInput');
}
