// The rungs of a replay: those of the version that is tried, and those that cases came to under their own and it does not have.
import type { TableGroup } from '../../design/shows/DataTable.tsx';
import {
  ladderOf,
  type Agreement,
  type Ladder,
  type LadderId,
} from '../../../domain/escalation/agreement.ts';
import { rungFigures, type LivedTwice, type RungFigures } from '../../../domain/forecast/replayFigures.ts';
import type { PastCase } from '../../../domain/forecast/replay.ts';
import { say } from '../../../words/language.ts';
import { capitalised } from '../../../words/people.ts';
import { ladderWords, listed, theRole } from '../../../words/roles.ts';

/** A line of the table. */
export interface ReplayRow {
  readonly rung: number;
  /** Who is asked there, by role; empty for a rung of any ladder. */
  readonly who: string;
  readonly figures: RungFigures;
}

/** Ladder by ladder, and first of all whichever ladder it was. */
export function replayTable(
  agreement: Agreement,
  past: readonly PastCase[],
  cases: readonly LivedTwice[],
): readonly TableGroup<ReplayRow>[] {
  const ladders = new Map<LadderId, Ladder>();
  // Where both have a ladder, the rungs are described as the version that is tried has them.
  for (const { agreement: own } of past) for (const ladder of own.ladders) keepLonger(ladders, ladder);
  for (const ladder of agreement.ladders) {
    const own = ladders.get(ladder.id);
    const more = own ? own.rungs.slice(ladder.rungs.length) : [];
    ladders.set(ladder.id, { ...ladder, rungs: [...ladder.rungs, ...more] });
  }
  const figuresOf = (ladder: LadderId | null, rungs: number) =>
    rungFigures(
      cases,
      Array.from({ length: rungs }, (_, index) => ({ ladder, rung: index + 1 })),
      agreement.calendar,
    );
  const all = [...ladders.values()];
  const most = Math.max(0, ...all.map(({ rungs }) => rungs.length));
  const any = figuresOf(null, most).map((figures) => ({ rung: figures.rung, who: '', figures }));
  return [
    ...(all.length > 1 ? [{ title: say('Op welke ladder dan ook', 'On whichever ladder'), rows: any }] : []),
    ...all.map((ladder) => ({
      title: ladderOf(agreement, ladder.id)
        ? ladderWords[ladder.side]
        : say(`${ladderWords[ladder.side]} (niet meer)`, `${ladderWords[ladder.side]} (no longer)`),
      rows: figuresOf(ladder.id, ladder.rungs.length).map((figures) => ({
        rung: figures.rung,
        who: whoOn(ladder, figures.rung),
        figures,
      })),
    })),
  ];
}

function keepLonger(ladders: Map<LadderId, Ladder>, ladder: Ladder): void {
  if ((ladders.get(ladder.id)?.rungs.length ?? 0) < ladder.rungs.length) ladders.set(ladder.id, ladder);
}

function whoOn({ rungs }: Ladder, rung: number): string {
  const roles = rungs[rung - 1]?.recipients.map(({ role }) => theRole(role)) ?? [];
  return capitalised(listed([...new Set(roles)]));
}
