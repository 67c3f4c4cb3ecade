// What is late in a case: who let a question or a promise pass, and until when that is told.
import { describe, expect, it } from 'vitest';
import { silent } from './support/stories.ts';
import type { Command } from '../../domain/advice/commands.ts';
import { latenessOf } from '../../domain/forecast/agenda.ts';

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
