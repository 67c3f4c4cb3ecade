// Several who work side by side, step by step: a seed says whose step is next, and who never takes another.
import type { Random } from './random.ts';

/** Where somebody waits for their turn. */
export type Turn = () => Promise<void>;

interface Waiting {
  readonly who: number;
  readonly go: () => void;
}

/**
 * Lets several work, each until it next waits for its turn or is done. Most steps are taken alone; now and then two are
 * taken at once. Somebody may be left waiting for good, as a process that was killed.
 * @param workers each is given what to wait for between its steps
 */
export async function takeTurns(
  random: Random,
  workers: readonly ((turn: Turn) => Promise<void>)[],
): Promise<void> {
  const waiting: Waiting[] = [];
  const failures: unknown[] = [];
  let busy = 0;
  let settled: () => void = () => undefined;
  const rested = () => {
    busy -= 1;
    if (busy === 0) settled();
  };
  const begin = (who: number, work: (turn: Turn) => Promise<void>) => {
    busy += 1;
    const turn: Turn = () =>
      new Promise((go) => {
        waiting.push({ who, go });
        rested();
      });
    turn()
      .then(() => work(turn))
      .catch((error: unknown) => failures.push(error))
      .finally(rested);
  };
  workers.forEach((work, who) => begin(who, work));
  while (waiting.length > 0 && failures.length === 0) {
    // In an order of their own, so that the same seed gives the same run whoever came to wait first.
    waiting.sort((one, other) => one.who - other.who);
    const together = random.below(4) === 0 ? 2 : 1;
    const next = Array.from({ length: Math.min(together, waiting.length) }, () =>
      waiting.splice(random.below(waiting.length), 1),
    ).flat();
    await new Promise<void>((resolve) => {
      settled = resolve;
      busy = next.length;
      for (const { go } of next) go();
    });
  }
  if (failures.length > 0) throw failures[0];
}
