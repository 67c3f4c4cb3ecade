// What comes in a case and what is late in it: who let a question or a promise pass, and until when that is told.
import { describe, expect, it } from 'vitest';
import { always } from './support/lives.ts';
import { answers, at } from './support/region.ts';
import { onRung2, silent } from './support/stories.ts';
import { climbOf } from '../../domain/advice/advice.ts';
import type { Command } from '../../domain/advice/commands.ts';
import { ladderOf } from '../../domain/escalation/agreement.ts';
import { agendaOf, latenessOf } from '../../domain/forecast/agenda.ts';

describe('a referrer who was silent', () => {
  it('is late, also when the next question is out', () => {
    const world = silent();
    expect(latenessOf(world.advice)).toEqual({
      what: 'referrer',
      since: world.advice.monitoring.lastSilenceAt,
    });
    world.until('2026-11-23 12:00');
    expect(latenessOf(world.advice)?.what).toBe('referrer');
  });

  const another: Command = { type: 'changeReferrer', person: 'noor', reason: 'Sanne is weg' };
  it.each<[string, Command]>([
    ['another is asked from now on', another],
    ['it was not the right person', { type: 'reportWrongReferrer' }],
  ])('is not late any more when %s', (_why, command) => {
    const world = silent();
    expect(world.tell(command)).toBe('done');
    expect(latenessOf(world.advice)).toBeNull();
  });

  it('is not late when the question comes back after all', () => {
    const world = silent();
    world.bounce('check', 'sanne');
    expect(latenessOf(world.advice)).toBeNull();
  });

  it('is not late anew when the case is reopened', () => {
    const world = silent();
    world.tell({ type: 'close', reason: 'solved' });
    world.tell({ type: 'reopen', reason: 'Toch niet' });
    expect(latenessOf(world.advice)).toBeNull();
  });
});

describe('what comes', () => {
  it('is never about a rung that the ladder does not have', () => {
    always(({ advice, agreement }) => {
      for (const { climb, rung = 1 } of agendaOf(advice)) {
        const ladder = climb === undefined ? undefined : climbOf(advice, climb)?.ladder;
        const { rungs = [] } = ladderOf(agreement, ladder ?? '') ?? {};
        if (ladder !== undefined) expect(rungs.length).toBeGreaterThanOrEqual(rung);
      }
    });
  });

  it('is the next rung’s announcement while a rung waits, and no more than its replies at the top', () => {
    const world = onRung2();
    const coming = () => agendaOf(world.advice).filter(({ climb }) => climb === 'municipal-1');
    expect(coming().map(({ what, rung }) => [what, rung])).toEqual([
      ['announcement', 3],
      ['repliesDue', 2],
    ]);
    world.until('2026-11-30 11:20').answer(answers.laidAside);
    world.until('2026-12-04 12:00');
    expect(coming()).toMatchObject([{ what: 'repliesDue', rung: 3, at: at('2026-12-21 09:00') }]);
  });
});
