// A story for each rung of each ladder, for each cause: the notices in which asks and facts meet.
import type { Story } from './story.ts';
import { MailWorld } from '../support/mailWorld.ts';
import { oneSteeringGroup, threeLadders } from '../../../config/ladders.ts';
import type { Agreement, Ladder } from '../../../domain/escalation/agreement.ts';
import { causes, type Answer, type Cause } from '../../../domain/monitoring/answer.ts';

const ladders = [...threeLadders.ladders, ...oneSteeringGroup.ladders];

function answerOf(where: Exclude<Cause, 'silence'>): Answer {
  return {
    followed: where === 'laidAside' ? 'no' : 'yes',
    realised: 'no',
    stuck: { where },
    helpWanted: false,
  };
}

/** The case climbs that ladder from that rung, for that cause. */
function story({ id: ladder }: Ladder, rung: number, cause: Cause): Story {
  return () => {
    const entries = Object.fromEntries(
      causes.map((each) => [each, [{ ladder, rung }]]),
    ) as unknown as Agreement['entries'];
    const world = new MailWorld('2026-11-20 14:00', { agreement: { ...threeLadders, ladders, entries } });
    world.until('2026-11-23 12:00');
    if (cause !== 'silence') world.answer(answerOf(cause));
    world.until('2026-11-27 12:00');
    return world.mailed.filter(({ letter }) => letter.kind === 'notice');
  };
}

/** By ladder and rung; each with its causes. */
export const rungStories: Readonly<Record<string, Readonly<Record<Cause, Story>>>> = Object.fromEntries(
  ladders.flatMap((ladder) =>
    ladder.rungs.map((_, at) => [
      `${ladder.side}, rung ${String(at + 1)}`,
      Object.fromEntries(causes.map((cause) => [cause, story(ladder, at + 1, cause)])) as Record<
        Cause,
        Story
      >,
    ]),
  ),
);
