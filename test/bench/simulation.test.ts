// That the simulation sees it when the rules break what they promise, and is the same for the same seed.
import { describe, expect, it } from 'vitest';
import type { Invariant } from '../../bench/simulation/breach.ts';
import type { Rules } from '../../bench/simulation/life.ts';
import { simulate } from '../../bench/simulation/run.ts';
import type { Context } from '../../domain/advice/context.ts';
import { decide } from '../../domain/advice/decide.ts';
import type { Agreement } from '../../domain/escalation/agreement.ts';
import { lettersOf } from '../../domain/letters/lettersFor.ts';

const size = { seed: 1, regions: 7, cases: 12, years: 1 };
const real: Rules = { decide, lettersOf };

/** The rules as they would be under another agreement than the one that was agreed on. */
function under(change: (agreement: Agreement) => Partial<Agreement>): Rules {
  const changed = (context: Context): Context => ({
    ...context,
    agreement: { ...context.agreement, ...change(context.agreement) },
  });
  return {
    ...real,
    decide: (advice, command, context, actor) => decide(advice, command, changed(context), actor),
  };
}

const hurried = under(({ ladders }) => ({
  ladders: ladders.map((ladder) => ({
    ...ladder,
    rungs: ladder.rungs.map((rung) => ({ ...rung, waitWorkingDays: 1 })),
  })),
}));

const broken: readonly (readonly [string, Rules, Invariant])[] = [
  ['waits on rungs are cut short', hurried, 'waitsKept'],
  [
    'rungs climb on old news',
    under(({ timings }) => ({ timings: { ...timings, newsIsFreshFor: 200 } })),
    'freshNews',
  ],
  ['rungs go without the chair’s yes', under(() => ({ mode: 'automatic' })), 'yesGiven'],
  [
    'letters that fail count as arrived',
    {
      ...real,
      decide: (advice, command, context, actor) => {
        const failed = command.type === 'recordFailure';
        const taken = failed ? ({ type: 'recordAcceptance', letter: command.letter } as const) : command;
        return decide(advice, taken, context, actor);
      },
    },
    'arrivedFirst',
  ],
  [
    'nobody hears how it ended',
    { ...real, lettersOf: (...all) => lettersOf(...all).filter(({ kind }) => kind !== 'ending') },
    'endingOnce',
  ],
  [
    'letters are written twice',
    { ...real, lettersOf: (...all) => lettersOf(...all).flatMap((letter) => [letter, letter]) },
    'onceOnly',
  ],
  [
    'letters go to people who left',
    {
      ...real,
      lettersOf: (...all) => lettersOf(...all).map((letter) => ({ ...letter, to: 'somebody who left' })),
    },
    'inPost',
  ],
  [
    'a state keeps what its events do not say',
    {
      ...real,
      decide: (...all) => {
        const decision = decide(...all);
        return 'refusal' in decision
          ? decision
          : { ...decision, advice: { ...decision.advice, reference: 'another' } };
      },
    },
    'folds',
  ],
];

describe('the simulation', () => {
  it('gives the same for the same seed, and other lives for another', () => {
    const tables = (seed: number) => simulate({ ...size, regions: 2, seed }).tables();
    expect(tables(1)).toEqual(tables(1));
    expect(tables(2)).not.toEqual(tables(1));
  });

  it.each(broken)('stops, and says where, when %s', (_how, rules, invariant) => {
    let found: unknown;
    try {
      simulate(size, rules);
    } catch (error) {
      found = error;
    }
    expect(found).toMatchObject({ invariant });
    expect(String(found)).toMatch(/seed 1, region \d+, case \d+, step \d+/);
  });
});
