// Why the chair stepped in stays with what happened, and comes along when it is lived again; older events have no reason.
import { describe, expect, it } from 'vitest';
import { pastActs } from '../../domain/forecast/pastActs.ts';
import type { ChairCommand } from '../../domain/advice/commands.ts';
import type { AdviceEvent } from '../../domain/advice/events.ts';
import { announced, asked, onRung1 } from './support/stories.ts';
import type { World } from './support/world.ts';

const climb = 'municipal-1';
const reason = 'Het overleg is geweest';

const after = (begin: () => World, before: ChairCommand) => () => {
  const world = begin();
  world.tell(before);
  return world;
};

const acts: readonly [string, () => World, ChairCommand, AdviceEvent['type']][] = [
  [
    'letting go what was held',
    after(announced, { type: 'hold', climb, reason: 'Overleg' }),
    { type: 'approve', climb },
    'RungApproved',
  ],
  [
    'resuming a ladder',
    after(onRung1, { type: 'pause', climb, reason: 'Overleg', until: '2026-12-02' }),
    { type: 'resume', climb },
    'ClimbResumed',
  ],
  [
    'resuming the questions',
    after(asked, { type: 'pauseChecks', reason: 'Verlof', until: '2026-12-02' }),
    { type: 'resumeChecks' },
    'ChecksResumed',
  ],
  [
    'asking the referrer during a pause',
    after(asked, { type: 'pauseChecks', reason: 'Verlof', until: '2026-12-02' }),
    { type: 'askReferrer' },
    'ChecksResumed',
  ],
  ['asking the referrer now', asked, { type: 'askReferrer' }, 'NextCheckSet'],
];

describe.each(acts)('%s', (_, begin, command, type) => {
  it('keeps the reason, also for a replay', () => {
    const world = begin();
    expect(world.tell({ ...command, reason } as ChairCommand)).toBe('done');
    expect(world.happened(type)).toContainEqual(expect.objectContaining({ reason }));
    const last = pastActs(world.events, world.context.agreement.calendar).at(-1);
    expect(last?.command(world.advice)).toMatchObject({ ...command, reason });
  });

  it('is read as before where none was given', () => {
    const world = begin();
    expect(world.tell(command)).toBe('done');
    expect(JSON.stringify(world.happened(type))).not.toContain('reason');
    const last = pastActs(world.events, world.context.agreement.calendar).at(-1);
    expect(last?.command(world.advice)).not.toHaveProperty('reason');
  });
});
