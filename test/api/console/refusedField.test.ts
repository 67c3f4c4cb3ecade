// A day that the rules refuse is told of at the field in which it was typed, with the last day that would do.
import { describe, expect, it } from 'vitest';
import { hold } from '../../../api/console/steering/rungActs.ts';
import { pause } from '../../../api/console/steering/climbActs.ts';
import { pauseChecks } from '../../../api/console/steering/questionActs.ts';
import { refusedField } from '../../../api/console/steering/readAct.ts';
import { longDate } from '../../../words/dates.ts';
import { MailWorld } from '../../mail/support/mailWorld.ts';
import { answers } from '../../domain/support/region.ts';

describe('a pause, a hold or quiet until 2062', () => {
  const world = new MailWorld('2026-11-20 14:00').until('2026-11-23 12:00');
  world.answer(answers.laidAside);
  world.until('2026-11-26 12:00');
  const { facts } = world;
  const climb = world.climb('municipal-1');
  const acts = { hold: hold(facts, climb), pause: pause(facts, climb), quiet: pauseChecks(facts) };

  it.each(Object.entries(acts))('is refused at its field: %s', (_name, act) => {
    if (!act) throw new Error('Nothing to fill in');
    const refusal = world.refuse(act.command({ text: () => 'Omdat', date: () => '2062-01-08' }));
    expect(refusal && refusedField(act, refusal)).toMatchObject({
      field: 'tot',
      message: `Kies een dag tot en met ${longDate('2027-11-26', '2026-11-26')}`,
    });
  });
});
