// Agreeing on a draft, throwing it away, taking back a version, and taking a whole ladder out.
import type { Response } from 'express';
import { seeOther, sendPage, Stop } from '../../errors.ts';
import { hiddenNumber } from '../../forms/values.ts';
import type { Trouble } from '../../trouble.ts';
import { get, post, type ConsoleRoute } from '../route.ts';
import type { Seat } from '../seat.ts';
import { agreeOn, withdraw, type Withdrawn } from '../../../store/agreements/agreeing.ts';
import { readChanges } from '../../../store/agreements/changes.ts';
import { changeDraft, discardDraft, type SeenDraft } from '../../../store/agreements/drafts.ts';
import { readVersion, type AgreementVersion } from '../../../store/agreements/versions.ts';
import { gapsBefore } from '../../../store/pages/readiness.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { agreementFaults } from '../../../domain/escalation/agreementFaults.ts';
import { ladderTitle } from '../../../words/agreementFaults.ts';
import { plainDate } from '../../../words/dates.ts';
import { say, spoken } from '../../../words/language.ts';
import { agreePage, readAgreeing, refusedDay, type AgreeShown } from './AgreePage.tsx';
import { changeSentence } from './changeWords.ts';
import { confirmPage, type Confirmation } from './ConfirmPage.tsx';
import { draftPage } from './DraftPage.tsx';
import { findVersion, versionHref, versionNumber } from './find.ts';
import { readOverview } from './overview.ts';
import { calledOff } from './parts/calledOff.ts';
import { seenAt } from './pressed.ts';
import { versionPage } from './VersionPage.tsx';

export const settlingRoutes: readonly ConsoleRoute[] = [
  get('/ladders/:version/vastleggen', 'editAgreement', showAgree),
  post('/ladders/:version/vastleggen', 'editAgreement', agree),
  get('/ladders/:version/weggooien', 'editAgreement', showDiscard),
  post('/ladders/:version/weggooien', 'editAgreement', discard),
  get('/ladders/:version/intrekken', 'editAgreement', showWithdraw),
  post('/ladders/:version/intrekken', 'editAgreement', takeBack),
  get('/ladders/:version/ladder/:ladder/weg', 'editAgreement', showRemoveLadder),
  post('/ladders/:version/ladder/:ladder/weg', 'editAgreement', removeLadder),
];

/** Shows a page of a draft; of what is none any more, its own page. */
async function withDraft(
  seat: Seat,
  response: Response,
  show: (draft: AgreementVersion) => void | Promise<void>,
): Promise<void> {
  const draft = await findVersion(seat);
  if (draft.status === 'draft') await show(draft);
  else seeOther(response, versionHref(seat, draft.version));
}

/** Does something with the draft as it was seen; where there is none any more, what was typed is shown again. */
async function onDraft(
  seat: Seat,
  response: Response,
  act: (draft: AgreementVersion, seen: SeenDraft) => Promise<void>,
): Promise<void> {
  const number = versionNumber(seat.params['version']);
  if (number === undefined) throw new Stop('notFound');
  const draft = await readVersion(seat.database, seat.code, number);
  if (draft?.status !== 'draft') {
    await calledOff(seat, response, draft ? { status: draft.status } : { unknown: true });
    return;
  }
  await act(draft, { version: number, revision: hiddenNumber(seat.values, 'revisie') ?? draft.revision });
}

function by(seat: Seat) {
  return { who: seat.held.person, at: seat.now };
}

async function meanwhile(seat: Seat, version: number): Promise<readonly string[]> {
  const since = hiddenNumber(seat.values, 'revisie') ?? 0;
  const changes = await readChanges(seat.database, seat.code, { version, since, limit: 5 });
  return changes.map((change) => changeSentence(change, seat.now));
}

function showAgree(seat: Seat, response: Response): Promise<void> {
  return withDraft(seat, response, (draft) => sendAgree(seat, response, draft, { values: {}, errors: [] }));
}

/** The form, with the rungs that would reach nobody on the day on which it is to begin. */
async function sendAgree(
  seat: Seat,
  response: Response,
  draft: AgreementVersion,
  shown: Omit<AgreeShown, 'gaps'>,
  trouble?: Trouble,
): Promise<void> {
  const { database, code, now } = seat;
  const read = readAgreeing(shown.values, now);
  const today = localDateOf(now);
  const begins = 'agreeing' in read ? read.agreeing.inForceFrom : today;
  const day = begins < today ? today : begins;
  const gaps =
    agreementFaults(draft.agreement).length > 0
      ? undefined
      : await gapsBefore(database, code, draft.agreement, day, now);
  sendPage(response, agreePage(seat, draft, { ...shown, gaps }), trouble);
}

function agree(seat: Seat, response: Response): Promise<void> {
  return onDraft(seat, response, async (draft, seen) => {
    const { database, code, values, now } = seat;
    const read = readAgreeing(values, now);
    if ('errors' in read) {
      const seenDraft = { ...draft, revision: seen.revision };
      await sendAgree(seat, response, seenDraft, { values, errors: read.errors }, 'badInput');
      return;
    }
    const done = await agreeOn(database, code, seen, read.agreeing, by(seat));
    if ('agreed' in done) {
      seeOther(response, versionHref(seat, draft.version, '?gedaan=vastgelegd'));
    } else if ('moved' in done) {
      const told = await meanwhile(seat, draft.version);
      await sendAgree(seat, response, done.moved, { values, errors: [], meanwhile: told }, 'overtaken');
    } else if ('refusals' in done) {
      await sendAgree(seat, response, draft, { values, errors: done.refusals.map(refusedDay) }, 'badInput');
    } else await calledOff(seat, response, done);
  });
}

function discarding(): Confirmation {
  return {
    path: '/weggooien',
    title: say('Gooi dit concept weg', 'Throw this draft away'),
    lead: say(
      'Wat er in het concept staat, is dan niet meer te gebruiken. De versie die nu geldt, blijft gelden.',
      'What is in the draft can then not be used any more. The version in force now stays in force.',
    ),
    button: say('Gooi weg', 'Throw away'),
  };
}

function showDiscard(seat: Seat, response: Response): Promise<void> {
  return withDraft(seat, response, (draft) => sendPage(response, confirmPage(seat, draft, discarding())));
}

function discard(seat: Seat, response: Response): Promise<void> {
  return onDraft(seat, response, async (draft, seen) => {
    const done = await discardDraft(seat.database, seat.code, seen, by(seat));
    if ('discarded' in done) seeOther(response, `${seat.home}/ladders?gedaan=weggegooid`);
    else if ('moved' in done) await showMoved(seat, response, done.moved);
    else await calledOff(seat, response, done);
  });
}

async function showMoved(seat: Seat, response: Response, draft: AgreementVersion): Promise<void> {
  const told = await meanwhile(seat, draft.version);
  const problem = [
    say(
      'Er is niets veranderd: dit concept is anders dan toen u het opende.',
      'Nothing was changed: this draft is not as it was when you opened it.',
    ),
    ...told,
  ];
  sendPage(response, draftPage(seat, draft, { problem }), 'overtaken');
}

function removal(seat: Seat, { agreement }: AgreementVersion): Confirmation {
  const ladder = seat.params['ladder'] ?? '';
  if (!agreement.ladders.some(({ id }) => id === ladder)) throw new Stop('notFound');
  const title = ladderTitle(agreement, ladder);
  return {
    path: `/ladder/${encodeURIComponent(ladder)}/weg`,
    title: say(`Haal de ladder ‘${title}’ weg`, `Remove the ladder ‘${title}’`),
    lead: say(
      'Alle treden van deze ladder gaan uit het concept, ook bij de redenen waarbij hij hoort.',
      'All rungs of this ladder go out of the draft, also for the reasons that it belongs to.',
    ),
    button: say('Haal de ladder weg', 'Remove the ladder'),
  };
}

function showRemoveLadder(seat: Seat, response: Response): Promise<void> {
  return withDraft(seat, response, (draft) => {
    sendPage(response, confirmPage(seat, draft, removal(seat, draft)));
  });
}

function removeLadder(seat: Seat, response: Response): Promise<void> {
  return onDraft(seat, response, async (draft, seen) => {
    const edit = { type: 'removeLadder', ladder: seat.params['ladder'] ?? '' } as const;
    const done = await changeDraft(seat.database, seat.code, seen, edit, by(seat));
    if ('revision' in done) seeOther(response, versionHref(seat, draft.version, seenAt(edit)));
    else if ('moved' in done) await showMoved(seat, response, done.moved);
    else if ('refused' in done) await calledOff(seat, response, { gone: draft.version });
    else await calledOff(seat, response, done);
  });
}

async function showWithdraw(seat: Seat, response: Response): Promise<void> {
  const version = await findVersion(seat);
  if (version.status !== 'agreed' || version.inForceFrom === null) {
    seeOther(response, versionHref(seat, version.version));
    return;
  }
  const day = plainDate(version.inForceFrom);
  const confirmation = {
    path: '/intrekken',
    title: say(`Trek versie ${version.version} in`, `Take version ${version.version} back`),
    lead: say(
      `Deze versie gaat dan niet in op ${day}. U kunt er later een nieuw concept van maken.`,
      `This version then does not come into force on ${day}. You can make a new draft of it later.`,
    ),
    button: say('Trek in', 'Take back'),
  };
  sendPage(response, confirmPage(seat, version, confirmation));
}

const notWithdrawn: Readonly<Record<Extract<Withdrawn, { refused: string }>['refused'], string>> = spoken({
  begun: [
    'Deze versie is al ingegaan. Maak een nieuw concept',
    'This version is already in force. Make a new draft',
  ],
  pinned: ['Er zijn al adviezen die deze versie volgen', 'There are already cases that follow this version'],
  notAgreed: [
    'Deze versie is al ingetrokken, of nog niet vastgelegd',
    'This version has already been taken back, or is not agreed on yet',
  ],
});

async function takeBack(seat: Seat, response: Response): Promise<void> {
  const { version } = await findVersion(seat);
  const done = await withdraw(seat.database, seat.code, version, by(seat));
  if ('withdrawn' in done) {
    seeOther(response, versionHref(seat, version, '?gedaan=ingetrokken'));
    return;
  }
  const now = await findVersion(seat);
  const page = versionPage(seat, now, await readOverview(seat), { problem: notWithdrawn[done.refused] });
  sendPage(response, page, 'overtaken');
}
