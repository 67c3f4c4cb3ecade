/** How a case begins, ends and begins again, and whose doing each thing is. */
import { describe, expect, it } from 'vitest';
import { answers } from './support/region.ts';
import { answered, approveFirst, asked } from './support/stories.ts';

describe('who did it', () => {
  it('is the referrer for what the answer says, and time for what falls due because of it', () => {
    const world = asked().until('2026-11-16 11:20');
    const before = world.events.length;
    world.answer(answers.laidAside);
    expect(world.events.slice(before).map(({ actor, event }) => `${event.type} ${actor.part}`)).toEqual([
      'CheckAnswered referrer',
      'ClimbStarted referrer',
      'RungAnnounced time',
    ]);
  });

  it('is the chair for the task that an approval answers', () => {
    const world = answered(answers.laidAside, { agreement: approveFirst });
    const before = world.events.length;
    world.tell({ type: 'approve', climb: 'municipal-1' });
    expect(world.events.slice(before).map(({ actor, event }) => `${event.type} ${actor.part}`)).toEqual([
      'RungApproved chair',
      'TaskDone chair',
      'RungNotified time',
    ]);
  });
});
