// What happened in a case, latest first: who did what and when, without what only the machine needs.
import type { ComponentChildren } from 'preact';
import type { TimelineEntry } from '../../design/shows/Timeline.tsx';
import { Typed } from '../../design/text/Typed.tsx';
import { TAKEN_BACK, takenBackWords } from '../steering/takenBack.ts';
import { moment } from '../../moments.ts';
import type { Recorded } from '../../../domain/advice/events.ts';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import type { Instant } from '../../../domain/time.ts';
import { caseEventWords } from './caseEventWords.ts';
import { climbEventWords } from './climbEventWords.ts';
import type { Happened } from './happened.ts';
import { monitoringEventWords } from './monitoringEventWords.ts';

/** One line for each event that somebody would tell of. */
export function historyEntries(facts: CaseFacts, now: Instant): readonly TimelineEntry[] {
  const overdue = new Set<string>();
  return facts.events
    .filter(({ event }) => {
      // That others were told once is news; that they and the chair are told again is not.
      if (event.type !== 'TaskReminded') return true;
      const isNews = event.overdue && !overdue.has(event.key);
      if (event.overdue) overdue.add(event.key);
      return isNews;
    })
    .flatMap((recorded) => {
      const happened = wordsOf(facts, recorded, now);
      if (!happened) return [];
      const { words, said, key = false } = happened;
      return [
        {
          at: moment(recorded.at, now),
          words,
          ...(said === undefined || said === '' ? {} : { detail: quoted(said) }),
          key,
        },
      ];
    })
    .toReversed();
}

function quoted(said: string): ComponentChildren {
  return said === TAKEN_BACK ? takenBackWords() : <Typed>‘{said}’</Typed>;
}

function wordsOf(facts: CaseFacts, recorded: Recorded, now: Instant): Happened | undefined {
  return (
    caseEventWords(facts, recorded, now) ??
    monitoringEventWords(facts, recorded, now) ??
    climbEventWords(facts, recorded, now)
  );
}
