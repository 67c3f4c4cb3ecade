// The pages about what parties signed.
import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import { z } from 'zod';
import { seeOther, sendPage, Stop } from '../../errors.ts';
import { dateValues } from '../../forms/dates.ts';
import { fieldError, hiddenNumber, typed, wordsFor } from '../../forms/values.ts';
import { get, post, type ConsoleRoute } from '../route.ts';
import type { Seat } from '../seat.ts';
import { endPage } from './EndPage.tsx';
import { partyHref } from './hrefs.ts';
import { changeMandatePage, newMandatePage } from './MandateForm.tsx';
import { mandatesPage } from './MandatesPage.tsx';
import { partyPage } from './PartyPage.tsx';
import { faultErrors, mandateValues, readLastDay, readMandate } from './readMandate.ts';
import type { OrganisationProfile } from '../../../domain/advice/facts.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { KeptMandate } from '../../../store/mandateRows.ts';
import { changeMandate, endMandate, recordMandate } from '../../../store/mandates.ts';
import { readMandates, readParty } from '../../../store/pages/mandates.ts';
import { say, spoken } from '../../../words/language.ts';

export const mandateRoutes: readonly ConsoleRoute[] = [
  get('/afspraken', 'seeMandates', showAll),
  get('/afspraken/nieuw', 'editMandates', showNew),
  post('/afspraken/nieuw', 'editMandates', record),
  get('/afspraken/partij/:organisation', 'seeMandates', showParty),
  get('/afspraken/:mandate/wijzig', 'editMandates', showChange),
  post('/afspraken/:mandate/wijzig', 'editMandates', change),
  get('/afspraken/:mandate/beeindig', 'editMandates', showEnd),
  post('/afspraken/:mandate/beeindig', 'editMandates', end),
];

/** What was just done, by the word in the address. */
const doneWords = spoken<string>({
  vastgelegd: ['De afspraak is vastgelegd.', 'The agreement has been recorded.'],
  gewijzigd: ['De afspraak is gewijzigd.', 'The agreement has been changed.'],
  beeindigd: ['De afspraak is beëindigd.', 'The agreement has been ended.'],
});

async function showAll(seat: Seat, response: Response): Promise<void> {
  sendPage(response, mandatesPage(seat, await readMandates(seat.database, seat.code)));
}

async function showParty(seat: Seat, response: Response): Promise<void> {
  const party = await readParty(seat.database, seat.code, seat.params['organisation'] ?? '');
  if (!party) throw new Stop('notFound');
  sendPage(response, partyPage(seat, party, wordsFor(doneWords, seat.query['gedaan'])));
}

async function showNew(seat: Seat, response: Response): Promise<void> {
  const lists = await readMandates(seat.database, seat.code);
  const values = { partij: seat.query['partij'] ?? '' };
  sendPage(response, newMandatePage(seat, lists, randomUUID(), { values, errors: [] }));
}

async function record(seat: Seat, response: Response): Promise<void> {
  const { database, code, values } = seat;
  const lists = await readMandates(database, code);
  // Without an id of its own the form would be refused for ever.
  const id = z.uuid().safeParse(values['formulier']).data ?? randomUUID();
  const party = lists.organisations.get(typed(values, 'partij'));
  const read = readMandate(values);
  const strange = party ? [] : [fieldError('partij', say('Kies een partij', 'Choose a party'))];
  if ('errors' in read || !party) {
    const errors = [...strange, ...('errors' in read ? read.errors : [])];
    sendPage(response, newMandatePage(seat, lists, id, { values, errors }), 'badInput');
    return;
  }
  const done = await recordMandate(database, code, id, party.id, read.details, byOf(seat));
  if (done === 'recorded') {
    seeOther(response, `${partyHref(seat, party.id)}?gedaan=vastgelegd`);
    return;
  }
  const errors =
    done.refused === 'faults'
      ? faultErrors(done.faults)
      : [
          fieldError(
            'partij',
            say(
              'Deze partij is er niet meer. Kies een andere',
              'This party is no longer there. Choose another one',
            ),
          ),
        ];
  sendPage(response, newMandatePage(seat, lists, id, { values, errors }), 'badInput');
}

async function showChange(seat: Seat, response: Response): Promise<void> {
  const { party, mandate } = await found(seat);
  const filled = { values: mandateValues(mandate), errors: [] };
  sendPage(response, changeMandatePage(seat, party, mandate, filled));
}

async function change(seat: Seat, response: Response): Promise<void> {
  const { values } = seat;
  const { party, mandate } = await found(seat);
  const revision = hiddenNumber(values, 'versie') ?? 0;
  const read = readMandate(values);
  if ('errors' in read) {
    const errors = read.errors;
    // As it was seen, so that a change by somebody else in the meantime is still noticed.
    sendPage(
      response,
      changeMandatePage(seat, party, { ...mandate, revision }, { values, errors }),
      'badInput',
    );
    return;
  }
  const done = await changeMandate(seat.database, seat.code, mandate.id, revision, read.details, byOf(seat));
  if (done === 'changed') {
    seeOther(response, `${partyHref(seat, party.id)}?gedaan=gewijzigd`);
  } else if (done.refused === 'faults') {
    const errors = faultErrors(done.faults);
    sendPage(
      response,
      changeMandatePage(seat, party, { ...mandate, revision }, { values, errors }),
      'badInput',
    );
  } else if (done.refused === 'overtaken') {
    // A field that the form did not have, because it was not ended yet: else saving would take that back unseen.
    const ended =
      'laatste-dag' in values || !done.current.endedOn ? {} : dateValues('laatste', done.current.endedOn);
    const filled = { values: { ...values, ...ended }, errors: [] };
    const page = changeMandatePage(seat, party, done.current, filled, true);
    sendPage(response, page, 'overtaken');
  } else throw new Stop('notFound');
}

async function showEnd(seat: Seat, response: Response): Promise<void> {
  const { party, mandate } = await found(seat);
  const values = dateValues('laatste', mandate.endedOn ?? localDateOf(seat.now));
  sendPage(response, endPage(seat, party, mandate, values, []));
}

async function end(seat: Seat, response: Response): Promise<void> {
  const { values } = seat;
  const { party, mandate } = await found(seat);
  const revision = hiddenNumber(values, 'versie') ?? 0;
  const seen = { ...mandate, revision };
  const read = readLastDay(values);
  if ('error' in read) {
    sendPage(response, endPage(seat, party, seen, values, [read.error]), 'badInput');
    return;
  }
  const done = await endMandate(seat.database, seat.code, mandate.id, revision, read.date, byOf(seat));
  if (done === 'ended') {
    seeOther(response, `${partyHref(seat, party.id)}?gedaan=beeindigd`);
  } else if (done.refused === 'faults') {
    sendPage(response, endPage(seat, party, seen, values, faultErrors(done.faults)), 'badInput');
  } else if (done.refused === 'overtaken') {
    sendPage(response, endPage(seat, party, done.current, values, [], true), 'overtaken');
  } else throw new Stop('notFound');
}

/** The mandate that the address names, with its party. */
async function found(
  seat: Seat,
): Promise<{ readonly party: OrganisationProfile; readonly mandate: KeptMandate }> {
  const { organisations, mandates } = await readMandates(seat.database, seat.code);
  const mandate = mandates.find(({ id }) => id === seat.params['mandate']);
  const party = mandate && organisations.get(mandate.organisation);
  if (!mandate || !party) throw new Stop('notFound');
  return { party, mandate };
}

function byOf({ held, now }: Seat) {
  return { person: held.person, now };
}
