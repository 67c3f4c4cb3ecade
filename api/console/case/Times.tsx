// What will happen in a case, and what happened.
import type { JSX } from 'preact';
import { Disclosure } from '../../design/actions/MoreMenu.tsx';
import { EmptyState } from '../../design/shows/Notice.tsx';
import { Timeline } from '../../design/shows/Timeline.tsx';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import type { Instant } from '../../../domain/time.ts';
import { waitingLetters, type CasePage as Case } from '../../../store/pages/case.ts';
import { say } from '../../../words/language.ts';
import { foreseenEntries } from './foreseen.ts';
import { historyEntries } from './history.tsx';

/** How much of the history is shown at once. */
const SHOWN = 12;

interface Props {
  readonly facts: CaseFacts;
  readonly now: Instant;
}

/** If nobody does anything, earliest first. */
export function Ahead({ facts, now, letters }: Props & Pick<Case, 'letters'>): JSX.Element {
  const entries = foreseenEntries(facts, now, waitingLetters(letters));
  return entries.length > 0 ? (
    <Timeline when="ahead" entries={entries} />
  ) : (
    <EmptyState title={say('Er gebeurt niets meer vanzelf', 'Nothing more happens by itself')}>
      {facts.advice.status === 'closed'
        ? say('De casus is afgesloten.', 'The case is closed.')
        : say('Het wacht op u.', 'It waits for you.')}
    </EmptyState>
  );
}

/** Latest first. */
export function Past({ facts, now }: Props): JSX.Element {
  const entries = historyEntries(facts, now);
  const older = entries.slice(SHOWN);
  return (
    <>
      <Timeline when="past" entries={entries.slice(0, SHOWN)} />
      {older.length > 0 && (
        <Disclosure summary={say('Toon wat er eerder gebeurde', 'Show what happened before')}>
          <Timeline when="past" entries={older} />
        </Disclosure>
      )}
    </>
  );
}
