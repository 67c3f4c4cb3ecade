// The pages of the ladders: versions to look at, drafts to make, two to compare.
import type { Response } from 'express';
import { seeOther, sendPage, Stop } from '../../errors.ts';
import { fieldError, oneOf, wordsFor } from '../../forms/values.ts';
import { get, post, type ConsoleRoute } from '../route.ts';
import type { Seat } from '../seat.ts';
import { readChanges } from '../../../store/agreements/changes.ts';
import { makeDraft } from '../../../store/agreements/drafts.ts';
import { setSharing } from '../../../store/agreements/sharing.ts';
import { readVersions } from '../../../store/agreements/versions.ts';
import { readComing } from '../../../store/pages/coming.ts';
import { say, spoken } from '../../../words/language.ts';
import { beginningOf, beginningsFor } from './beginnings.ts';
import { changesPage } from './ChangesPage.tsx';
import { comingPage } from './ComingPage.tsx';
import { comparePage } from './ComparePage.tsx';
import { draftPage } from './DraftPage.tsx';
import { findNumbered, findVersion, versionHref } from './find.ts';
import { newDraftPage } from './NewDraftPage.tsx';
import { readOverview } from './overview.ts';
import { overviewPage } from './OverviewPage.tsx';
import { partRoutes } from './parts/routes.ts';
import { settlingRoutes } from './settling.ts';
import { versionPage } from './VersionPage.tsx';

/** How many changes are shown. */
const MOST_CHANGES = 200;

/** What is said when something is done, by how the address names it. */
const doneWords: Readonly<Record<string, string>> = spoken({
  gemaakt: [
    'Het concept is gemaakt. Pas het aan en leg het daarna vast.',
    'The draft has been made. Change it and then agree on it.',
  ],
  ingetrokken: [
    'De versie is ingetrokken en gaat niet in.',
    'The version has been taken back and will not come into force.',
  ],
  'ladder-erbij': [
    'De ladder staat in het concept. Kies per trede wie het bericht krijgt.',
    'The ladder is in the draft. Choose for each rung who gets the message.',
  ],
  'ladder-weg': ['De ladder is uit het concept.', 'The ladder has been taken out of the draft.'],
  gedeeld: ['Andere regio’s mogen uw ladders nu overnemen.', 'Other regions may now copy your ladders.'],
  'niet-gedeeld': [
    'U deelt uw ladders niet meer. Wat andere regio’s al overnamen, houden zij.',
    'You no longer share your ladders. What other regions copied before, they keep.',
  ],
  bewaard: ['Bewaard in het concept.', 'Saved in the draft.'],
  vastgelegd: ['De versie is vastgelegd.', 'The version has been agreed on.'],
  weggegooid: ['Het concept is weggegooid.', 'The draft has been thrown away.'],
});

export const laddersRoutes: readonly ConsoleRoute[] = [
  get('/ladders', 'seeAgreement', showOverview),
  get('/ladders/nieuw', 'editAgreement', showNew),
  post('/ladders/nieuw', 'editAgreement', begin),
  post('/ladders/delen', 'editAgreement', share),
  get('/ladders/vergelijk', 'seeAgreement', compare),
  get('/ladders/wijzigingen', 'seeAgreement', showChanges),
  get('/ladders/:version', 'seeAgreement', showVersion),
  get('/ladders/:version/bekijk', 'seeAgreement', showWhole),
  get('/ladders/:version/gereedheid', 'seeReadiness', showReadiness),
  ...settlingRoutes,
  ...partRoutes,
];

function doneOf({ query }: Seat): string | undefined {
  return wordsFor(doneWords, query['gedaan']);
}

async function showOverview(seat: Seat, response: Response): Promise<void> {
  sendPage(response, overviewPage(seat, await readOverview(seat), doneOf(seat)));
}

async function showNew(seat: Seat, response: Response): Promise<void> {
  sendPage(response, newDraftPage(seat, await beginningsFor(seat)));
}

async function begin(seat: Seat, response: Response): Promise<void> {
  const { database, code, values, now, held } = seat;
  const beginning = await beginningOf(seat, values['uit'] ?? '');
  if (!beginning) {
    const error = fieldError('uit', say('Kies waar u mee begint', 'Choose what you begin with'));
    sendPage(response, newDraftPage(seat, await beginningsFor(seat), [error]), 'badInput');
    return;
  }
  const { agreement, basedOn } = beginning;
  const version = await makeDraft(database, code, agreement, basedOn, { who: held.person, at: now });
  seeOther(response, versionHref(seat, version, '?gedaan=gemaakt'));
}

async function share({ database, code, values, held, now, home }: Seat, response: Response): Promise<void> {
  const chosen = oneOf(values, 'delen', ['ja', 'nee']);
  if (!chosen) throw new Stop('unreadable');
  await setSharing(database, code, chosen === 'ja', { who: held.person, at: now });
  seeOther(response, `${home}/ladders?gedaan=${chosen === 'ja' ? 'gedeeld' : 'niet-gedeeld'}#delen`);
}

async function showVersion(seat: Seat, response: Response): Promise<void> {
  const version = await findVersion(seat);
  const done = doneOf(seat);
  if (version.status === 'draft' && seat.may('editAgreement')) {
    sendPage(response, draftPage(seat, version, { done }));
  } else sendPage(response, versionPage(seat, version, await readOverview(seat), { done }));
}

/** A draft as it would be read once it is agreed on. */
async function showWhole(seat: Seat, response: Response): Promise<void> {
  sendPage(response, versionPage(seat, await findVersion(seat), await readOverview(seat), {}));
}

/** What a version that was agreed on would begin with; of any other, its own page. */
async function showReadiness(seat: Seat, response: Response): Promise<void> {
  const { version } = await findVersion(seat);
  const coming = await readComing(seat.database, seat.code, seat.now);
  const found = coming.find((one) => one.version.version === version);
  if (found) sendPage(response, comingPage(seat, found));
  else seeOther(response, versionHref(seat, version));
}

async function compare(seat: Seat, response: Response): Promise<void> {
  const { een, twee } = seat.query;
  const versions = await readVersions(seat.database, seat.code);
  const pair =
    een === undefined || twee === undefined
      ? undefined
      : ([await findNumbered(seat, een), await findNumbered(seat, twee)] as const);
  sendPage(response, comparePage(seat, versions, pair));
}

async function showChanges(seat: Seat, response: Response): Promise<void> {
  const changes = await readChanges(seat.database, seat.code, { limit: MOST_CHANGES });
  sendPage(response, changesPage(seat, changes, MOST_CHANGES));
}
