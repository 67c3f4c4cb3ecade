// Changing the parts of a draft: what is saved, what has to be mended, and what happens when somebody else was first.
import type { Response } from 'express';
import { seeOther, sendPage, Stop } from '../../../errors.ts';
import { hiddenNumber, type Values } from '../../../forms/values.ts';
import { get, post, type ConsoleRoute } from '../../route.ts';
import type { Seat } from '../../seat.ts';
import { readChanges, type AgreementChange } from '../../../../store/agreements/changes.ts';
import { changeDraft } from '../../../../store/agreements/drafts.ts';
import { readVersion, type AgreementVersion } from '../../../../store/agreements/versions.ts';
import type { AgreementEdit } from '../../../../domain/escalation/editAgreement.ts';
import { draftPage } from '../DraftPage.tsx';
import { say } from '../../../../words/language.ts';
import { changeSentence } from '../changeWords.ts';
import { findVersion, versionHref, versionNumber } from '../find.ts';
import { editRefusalWords, pressedEdit, seenAt } from '../pressed.ts';
import { calledOff } from './calledOff.ts';
import { closedDaysPart, hoursPart } from './calendar.tsx';
import { causePart } from './cause.tsx';
import type { FindPart, Part } from './part.ts';
import { partPage } from './PartPage.tsx';
import { rungPart } from './rung.tsx';
import { timingsPart } from './timings.tsx';

/** So many changes of others are named. */
const NAMED_CHANGES = 5;

const pages: readonly { readonly path: string; readonly find: FindPart }[] = [
  { path: '/ladder/:ladder/trede/:trede', find: rungPart },
  { path: '/redenen/:reden', find: causePart },
  { path: '/termijnen', find: timingsPart },
  { path: '/verzendtijden', find: hoursPart },
  { path: '/vrije-dagen', find: closedDaysPart },
];

export const partRoutes: readonly ConsoleRoute[] = [
  post('/ladders/:version/wijzig', 'editAgreement', press),
  ...pages.flatMap(({ path, find }) => [
    get(`/ladders/:version${path}`, 'editAgreement', (seat, response) => showPart(seat, response, find)),
    post(`/ladders/:version${path}`, 'editAgreement', (seat, response) => savePart(seat, response, find)),
  ]),
];

async function showPart(seat: Seat, response: Response, find: FindPart): Promise<void> {
  const draft = await findVersion(seat);
  if (draft.status !== 'draft') {
    seeOther(response, versionHref(seat, draft.version));
    return;
  }
  const part = find(draft.agreement, seat.params);
  if (!part) throw new Stop('notFound');
  const done =
    seat.query['gedaan'] === 'bewaard' ? say('Bewaard in het concept.', 'Saved in the draft.') : undefined;
  sendPage(response, partPage(seat, draft, part, { values: part.values, errors: [], done }));
}

async function savePart(seat: Seat, response: Response, find: FindPart): Promise<void> {
  const draft = await draftToChange(seat, response);
  if (!draft) return;
  const part = find(draft.agreement, seat.params);
  if (!part) {
    await calledOff(seat, response, { gone: draft.version });
    return;
  }
  const { values } = seat;
  const read = part.read(values, seat.now);
  if ('errors' in read) {
    // Somebody who mends a field has seen no other revision than the form that they sent.
    const seen = { ...draft, revision: revisionSeen(values, draft) };
    sendPage(response, partPage(seat, seen, part, { values, errors: read.errors }), 'badInput');
    return;
  }
  const done = await change(seat, draft, read.edit);
  if ('revision' in done) {
    seeOther(response, versionHref(seat, draft.version, seenAt(read.edit)));
  } else if ('moved' in done) {
    await overtaken(seat, response, done.moved, find);
  } else if ('refused' in done) {
    const problem = [say('Er is niets veranderd.', 'Nothing was changed.'), editRefusalWords[done.refused]];
    sendPage(response, draftPage(seat, draft, { problem }), 'overtaken');
  } else await calledOff(seat, response, done);
}

/** What they typed beside what is there now. Where the part itself is gone, what they typed is all there is. */
async function overtaken(
  seat: Seat,
  response: Response,
  now: AgreementVersion,
  find: FindPart,
): Promise<void> {
  const part: Part | undefined = find(now.agreement, seat.params);
  if (!part) {
    await calledOff(seat, response, { gone: now.version });
    return;
  }
  const meanwhile = await changesSince(seat, now.version);
  sendPage(response, partPage(seat, now, part, { values: seat.values, errors: [], meanwhile }), 'overtaken');
}

async function press(seat: Seat, response: Response): Promise<void> {
  const draft = await draftToChange(seat, response);
  if (!draft) return;
  const edit = pressedEdit(seat.values);
  if (!edit) throw new Stop('unreadable');
  const done = await change(seat, draft, edit);
  if ('revision' in done) {
    seeOther(response, versionHref(seat, draft.version, seenAt(edit)));
  } else if ('moved' in done) {
    const changes = await changesSince(seat, draft.version);
    const problem = [
      say(
        'Er is niets veranderd: dit concept is anders dan toen u het opende. Kijk het na en kies opnieuw.',
        'Nothing was changed: this draft is not as it was when you opened it. Look it over and choose again.',
      ),
      ...changes.map((one) => changeSentence(one, seat.now)),
    ];
    sendPage(response, draftPage(seat, done.moved, { problem }), 'overtaken');
  } else if ('refused' in done) {
    const problem = [say('Er is niets veranderd.', 'Nothing was changed.'), editRefusalWords[done.refused]];
    sendPage(response, draftPage(seat, draft, { problem }), 'overtaken');
  } else await calledOff(seat, response, done);
}

/** The draft as it is now; answered already where there is none any more. */
async function draftToChange(seat: Seat, response: Response): Promise<AgreementVersion | undefined> {
  const number = versionNumber(seat.params['version']);
  if (number === undefined) throw new Stop('notFound');
  const found = await readVersion(seat.database, seat.code, number);
  if (found?.status === 'draft') return found;
  await calledOff(seat, response, found ? { status: found.status } : { unknown: true });
  return undefined;
}

function revisionSeen(values: Values, draft: AgreementVersion): number {
  return hiddenNumber(values, 'revisie') ?? draft.revision;
}

function change(seat: Seat, draft: AgreementVersion, edit: AgreementEdit): ReturnType<typeof changeDraft> {
  const seen = { version: draft.version, revision: revisionSeen(seat.values, draft) };
  const by = { who: seat.held.person, at: seat.now };
  return changeDraft(seat.database, seat.code, seen, edit, by);
}

function changesSince(seat: Seat, version: number): Promise<readonly AgreementChange[]> {
  const since = hiddenNumber(seat.values, 'revisie') ?? 0;
  return readChanges(seat.database, seat.code, { version, since, limit: NAMED_CHANGES });
}
