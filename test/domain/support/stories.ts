// Beginnings that many stories share, on the days on which they always happen.
import { answers } from './region.ts';
import { World } from './world.ts';
import { oneSteeringGroup, threeLadders } from '../../../config/ladders.ts';
import type { Agreement } from '../../../domain/escalation/agreement.ts';
import type { Answer } from '../../../domain/monitoring/answer.ts';

type Options = ConstructorParameters<typeof World>[1];

/** Registered on Monday 9 November; the first question went out on Monday 16 November 09:00 and arrived at 09:01. */
export function asked(options?: Options): World {
  return new World('2026-11-09 11:00', options).until('2026-11-16 09:05');
}

/** The first question was answered on Monday 16 November 11:20: where it is stuck, the chair is told at 11:21. */
export function answered(answer: Answer, options?: Options): World {
  const world = asked(options).until('2026-11-16 11:20');
  world.answer(answer);
  return world;
}

/** Laid aside: rung 1 of the municipal ladder (Peter) was notified on Wednesday 18 November 09:00, and waits. */
export function onRung1(options?: Options): World {
  return answered(answers.laidAside, options).until('2026-11-18 12:00');
}

/** Still laid aside on Monday the 23rd; rung 2 (Joris and Selin) was notified on Thursday 26 November 09:00. */
export function onRung2(options?: Options): World {
  const world = onRung1(options).until('2026-11-23 11:20');
  world.answer(answers.laidAside);
  return world.until('2026-11-26 12:00');
}

/** Silence: rung 1 of the municipal ladder was notified on Friday 20 November 09:00, and waits. */
export function silent(options?: Options): World {
  return asked(options).until('2026-11-20 12:00');
}

/** The three ladders of the report, where the chair says yes to each rung. */
export const approveFirst: Agreement = { ...threeLadders, mode: 'approveFirst' };

/** The three ladders without a veto window. */
export const noVeto: Agreement = { ...threeLadders, vetoWorkingDays: 0 };

/** The three ladders of the report, none of which is agreed on for silence. */
export const noSilence: Agreement = {
  ...threeLadders,
  entries: { ...threeLadders.entries, silence: [] },
  chairChooses: ['silence'],
};

export { oneSteeringGroup, threeLadders };

/** Rung 2 was announced on Wednesday 25 November 09:00, to go on Thursday. */
export function announced(): World {
  const world = onRung1().until('2026-11-23 11:20');
  world.answer(answers.laidAside);
  return world.until('2026-11-25 12:00');
}
