// Whether a letter that did not leave yet still makes sense, for each kind, in everything that can have changed.
import { describe, expect, it } from 'vitest';
import { answers, planned } from '../support/region.ts';
import { answered, approveFirst, asked, onRung1, onRung2 } from '../support/stories.ts';
import { World } from '../support/world.ts';
import type { Command } from '../../../domain/advice/commands.ts';
import type { Letter } from '../../../domain/letters/letter.ts';
import { pointlessBecause } from '../../../domain/letters/pointless.ts';

const climb = 'municipal-1';
const close: Command = { type: 'close', reason: 'solved' };
const reopen: Command = { type: 'reopen', reason: 'Te vroeg' };

/** The letter that is waiting, and why it is pointless after each thing that may happen. */
function fateOf(
  begin: () => World,
  kind: Letter['kind'],
  changes: Record<string, (world: World) => unknown>,
) {
  const fate: Record<string, string | null> = {};
  const all: typeof changes = { nothing: () => undefined, ...changes };
  for (const [name, change] of Object.entries(all)) {
    const world = begin();
    const letter = world.waiting.find((waiting) => waiting.kind === kind);
    if (!letter) throw new Error(`No ${kind} is waiting`);
    change(world);
    fate[name] = pointlessBecause(letter, world.advice);
    expect([name, world.waiting.includes(letter)]).toEqual([name, fate[name] === null]);
  }
  return fate;
}

const told =
  (...commands: Command[]) =>
  (world: World) => {
    for (const command of commands) expect(world.tell(command)).toBe('done');
  };

describe('a letter that did not leave yet', () => {
  it('a question is pointless once answered, replaced, paused or closed', () => {
    const begin = () => new World('2026-11-09 11:00').until('2026-11-16 09:00');
    expect(
      fateOf(begin, 'check', {
        answered: (world) => world.answer(answers.underway),
        replaced: told({ type: 'askReferrer' }),
        wrong: told({ type: 'reportWrongReferrer' }),
        otherReferrer: told({ type: 'changeReferrer', person: 'wim', reason: 'Nieuw' }),
        paused: told({ type: 'pauseChecks', reason: 'Vakantie', until: '2026-12-01' }),
        closed: told(close),
        reopened: told(close, reopen),
      }),
    ).toEqual({
      nothing: null,
      answered: 'answered',
      replaced: 'overtaken',
      wrong: 'overtaken',
      otherReferrer: 'overtaken',
      paused: 'paused',
      closed: 'adviceClosed',
      reopened: 'overtaken',
    });
  });

  it('a reminder is pointless once answered, or once silence was established', () => {
    const begin = () => {
      const world = asked();
      world.fate = ({ kind }) =>
        kind === 'checkReminder' ? { notBefore: Number.MAX_SAFE_INTEGER } : 'accepted';
      return world.until('2026-11-18 12:00');
    };
    expect(
      fateOf(begin, 'checkReminder', {
        answered: (world) => world.answer(answers.underway),
        silent: (world) => world.until('2026-11-19 12:00'),
      }),
    ).toEqual({ nothing: null, answered: 'answered', silent: 'overtaken' });
  });

  it('a notice is pointless once its climb is settled, paused, with the chair, resting or closed, or it was answered', () => {
    const begin = () => answered(answers.laidAside).until('2026-11-18 09:00');
    expect(
      fateOf(begin, 'notice', {
        underway: (world) => world.answer(answers.underway),
        rests: (world) => world.answer(planned('2026-12-01')),
        otherCause: (world) => {
          world.tell({ type: 'askReferrer' });
          world.answer(answers.noCapacity);
        },
        settled: told({ type: 'settle', climb, reason: 'Geregeld' }),
        paused: told({ type: 'pause', climb, reason: 'Overleg', until: '2026-12-01' }),
        replied: (world) => world.reply(climb, 1, 'peter', { kind: 'cannot', because: 'Nee' }),
        jumped: told({ type: 'jump', climb, rung: 2, reason: 'Nu' }),
        closed: told(close),
      }),
    ).toEqual({
      nothing: null,
      underway: 'overtaken',
      rests: 'overtaken',
      otherCause: 'overtaken',
      settled: 'overtaken',
      paused: 'paused',
      replied: 'overtaken',
      // Who was on the rung below is still asked.
      jumped: null,
      closed: 'adviceClosed',
    });
  });

  it('an announcement is pointless once its rung is held, let go, paused, or no longer the next', () => {
    expect(
      fateOf(() => answered(answers.laidAside), 'announcement', {
        held: told({ type: 'hold', climb, reason: 'Overleg' }),
        letGo: told({ type: 'approve', climb }),
        jumped: told({ type: 'jump', climb, rung: 2, reason: 'Nu' }),
        paused: told({ type: 'pause', climb, reason: 'Overleg', until: '2026-12-01' }),
        settled: told({ type: 'settle', climb, reason: 'Geregeld' }),
        underway: (world) => world.answer(answers.underway),
        otherRung: (world) => {
          told({ type: 'settle', climb, reason: 'Geregeld' })(world);
          world.tell({ type: 'startClimb', ladder: 'municipal', cause: 'laidAside', reason: 'Toch' });
        },
        closed: told(close),
      }),
    ).toEqual({
      nothing: null,
      held: 'overtaken',
      letGo: 'overtaken',
      jumped: 'overtaken',
      paused: 'overtaken',
      settled: 'overtaken',
      underway: 'overtaken',
      otherRung: 'overtaken',
      closed: 'adviceClosed',
    });
  });

  it('a letter about a task is pointless once the task is done', () => {
    const begin = (day: string) => () => answered(answers.laidAside, { agreement: approveFirst }).until(day);
    const changes = { letGo: told({ type: 'approve', climb }), closed: told(close) };
    for (const [kind, day] of [
      ['task', '2026-11-16 11:20'],
      ['taskReminder', '2026-11-19 09:00'],
      ['taskOverdue', '2026-11-23 09:00'],
    ] as const) {
      expect(fateOf(begin(day), kind, changes)).toEqual({
        nothing: null,
        letGo: 'taskDone',
        closed: 'taskDone',
      });
    }
  });

  it('word that a colleague replied is pointless once the climb is over', () => {
    const begin = () => {
      const world = onRung2();
      world.reply(climb, 2, 'joris', { kind: 'arrange', before: '2026-12-01' });
      return world;
    };
    expect(
      fateOf(begin, 'colleagueReplied', {
        settled: told({ type: 'settle', climb, reason: 'Geregeld' }),
        closed: told(close),
      }),
    ).toEqual({ nothing: null, settled: 'overtaken', closed: 'adviceClosed' });
  });

  it('word that nothing is asked any more is pointless once the case is closed: how it ended is told then', () => {
    const begin = () => {
      const world = onRung1();
      world.answer(answers.underway);
      return world;
    };
    expect(fateOf(begin, 'answeredMeanwhile', { closed: told(close) })).toEqual({
      nothing: null,
      closed: 'adviceClosed',
    });
  });

  it('word of the end is pointless once the case is reopened, also when it is closed again', () => {
    const begin = () => {
      const world = onRung1();
      world.tell(close);
      return world;
    };
    for (const kind of ['ending', 'thanksReferrer'] as const) {
      expect(fateOf(begin, kind, { reopened: told(reopen), closedAgain: told(reopen, close) })).toEqual({
        nothing: null,
        reopened: 'adviceReopened',
        closedAgain: 'adviceReopened',
      });
    }
  });

  it('word of a crisis is never pointless', () => {
    const begin = () => {
      const world = asked();
      world.tell({ type: 'reportCrisis' });
      return world;
    };
    expect(
      fateOf(begin, 'crisis', {
        seen: told({ type: 'finishTask', key: 'crisis:1' }),
        closed: told(close),
        answered: (world) => world.answer(answers.underway),
      }),
    ).toEqual({ nothing: null, seen: null, closed: null, answered: null });
  });
});
