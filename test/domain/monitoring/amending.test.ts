// An answer that is mended: it replaces the earlier one, and what that one had set in motion is set right.
import { describe, expect, it } from 'vitest';
import { answers, planned } from '../support/region.ts';
import { answered, asked, onRung1, onRung2, silent } from '../support/stories.ts';

describe('an answer sent twice', () => {
  it('is one, whoever waited long', () => {
    const world = answered(answers.laidAside);
    const events = world.events.length;
    expect(world.answer({ ...answers.laidAside, stuck: { where: 'laidAside' } })).toBe('done');
    expect(world.events).toHaveLength(events);
  });

  it('with another word in it is an amendment', () => {
    const world = answered(answers.laidAside);
    const changes = [
      { bridging: 'yes' as const },
      { lesson: 'Eerder bellen' },
      { stuck: { where: 'laidAside' as const, why: 'Geen tijd' } },
      { helpWanted: true },
    ];
    for (const change of changes) {
      const events = world.events.length;
      expect(world.answer({ ...answers.laidAside, ...change })).toBe('done');
      expect(world.since(events)[0]).toBe('CheckAnswered');
    }
    expect(world.happened('CheckAnswered').map(({ amends }) => amends)).toEqual([
      false,
      true,
      true,
      true,
      true,
    ]);
    expect(world.advice.monitoring.check?.answeredTimes).toBe(5);
  });

  it('from two windows is refused the second time: somebody was first', () => {
    const world = asked();
    const send = (answeredTimes: number, answer = answers.underway) =>
      world.tell({ type: 'answerCheck', check: 1, answer, answeredTimes }, { part: 'referrer' });
    expect(send(0)).toBe('done');
    expect(send(0, answers.other as never)).toBe('answeredMeanwhile');
    expect(send(0)).toBe('done');
    expect(send(1, answers.other as never)).toBe('done');
  });
});

describe('an amendment', () => {
  it('from one cause to another, before anyone was asked, begins the right climb instead', () => {
    const world = answered(answers.laidAside).until('2026-11-16 15:00');
    world.answer(answers.noCapacity);
    expect(world.climb('municipal-1').stand).toMatchObject({ at: 'settled', because: 'amended' });
    expect(world.stands()).toEqual([
      'municipal-1 settled',
      'provider-1 announced 1',
      'procurement-1 announced 1',
    ]);
    expect(world.tasks()).toEqual([]);
  });

  it('from one cause to another, when someone was asked, is the chair’s to decide', () => {
    const world = onRung1();
    world.answer(answers.noCapacity);
    expect(world.tasks()).toEqual(['causeChanged']);
  });

  it('from stuck to under way ends the climb as a mistake', () => {
    const world = onRung1();
    world.answer(answers.underway);
    expect(world.climb('municipal-1').stand).toMatchObject({ because: 'amended' });
    expect(world.advice.monitoring.underwayTimes).toBe(1);
  });

  it('from stuck to planned lets the climb rest, to planned later rests longer', () => {
    const world = onRung1();
    world.answer(planned('2026-12-01'));
    world.answer(planned('2026-12-08'));
    world.until('2026-12-09 12:00');
    expect(world.letters('check').slice(1)).toEqual(['2026-12-09 09:01 check sanne']);
    expect(world.letters('answeredMeanwhile')).toHaveLength(1);
  });

  it('from planned to stuck takes the rhythm up again, and asks the rung anew that it had let go', () => {
    const world = onRung1();
    world.answer(planned('2026-12-01'));
    world.answer(answers.laidAside);
    expect(world.stands()).toEqual(['municipal-1 settled', 'municipal-2 announced 1']);
    world.until('2026-11-23 11:20').answer(answers.laidAside);
    world.until('2026-11-30 11:20').answer(answers.laidAside);
    world.until('2026-11-30 12:00');
    // Nobody reads that nothing is asked of them while they are asked anew.
    expect(world.letters('answeredMeanwhile')).toEqual([]);
    expect(world.letters('notice').slice(1)).toEqual([
      '2026-11-20 09:01 notice peter',
      '2026-11-30 09:01 notice joris',
      '2026-11-30 09:01 notice selin',
    ]);
  });

  it('from planned to under way goes back to the rhythm', () => {
    const world = answered(planned('2026-12-16'));
    world.answer(answers.underway);
    world.until('2026-11-23 12:00');
    expect(world.letters('check').slice(1)).toEqual(['2026-11-23 09:01 check sanne']);
  });

  it('from "the care is there" to stuck costs the climb no rung that it had reached', () => {
    const world = onRung2().until('2026-11-30 11:20');
    world.answer(answers.realised);
    expect(world.stands()).toEqual(['municipal-1 settled']);
    world.answer(answers.laidAside);
    expect(world.stands()).toEqual(['municipal-1 settled', 'municipal-2 announced 2']);
    expect(world.tasks()).toEqual([]);
    world.until('2026-12-02 12:00');
    expect(world.letters('notice').slice(-2)).toEqual([
      '2026-12-02 09:01 notice joris',
      '2026-12-02 09:01 notice selin',
    ]);
    expect(world.letters('check').at(-1)).toBe('2026-11-30 09:01 check sanne');
    world.until('2026-12-07 12:00');
    expect(world.letters('check').at(-1)).toBe('2026-12-07 09:01 check sanne');
  });

  it('from under way to stuck costs none either; next week’s answer begins below', () => {
    const slip = onRung2().until('2026-11-30 11:20');
    slip.answer(answers.underway);
    slip.answer(answers.laidAside);
    expect(slip.stands()).toEqual(['municipal-1 settled', 'municipal-2 announced 2']);

    const later = onRung2().until('2026-11-30 11:20');
    later.answer(answers.underway);
    later.until('2026-12-07 11:20').answer(answers.laidAside);
    expect(later.stands()).toEqual(['municipal-1 settled', 'municipal-2 announced 1']);
  });

  it('back and forth costs none', () => {
    const world = onRung1();
    for (const answer of [answers.underway, answers.laidAside, answers.realised, answers.laidAside]) {
      world.answer(answer);
    }
    expect(world.stands().at(-1)).toBe('municipal-3 announced 1');
    const higher = onRung2().until('2026-11-30 11:20');
    for (const answer of [answers.realised, answers.underway, answers.laidAside]) higher.answer(answer);
    expect(higher.stands().at(-1)).toBe('municipal-2 announced 2');
  });

  it('from "the care is there" to under way, or planned, asks again', () => {
    const underway = answered(answers.realised);
    underway.answer(answers.underway);
    expect(underway.tasks()).toEqual([]);
    underway.until('2026-11-23 12:00');
    expect(underway.letters('check')).toHaveLength(2);

    const later = answered(answers.realised);
    later.answer(planned('2026-12-01'));
    later.until('2026-12-02 12:00');
    expect(later.letters('check').at(-1)).toBe('2026-12-02 09:01 check sanne');
  });

  it('of an answer that ended silence does not bring silence back', () => {
    const world = silent();
    world.answer(answers.underway);
    world.answer({ ...answers.underway, lesson: 'Mail kwam in de spam' });
    expect(world.stands()).toEqual(['municipal-1 settled']);
  });

  it('that help is not wanted after all takes the task away', () => {
    const world = answered({ ...answers.underway, helpWanted: true });
    world.answer(answers.underway);
    expect(world.tasks()).toEqual([]);
  });

  it('counts one answer for "under way", not two', () => {
    const world = answered(answers.underway);
    world.answer({ ...answers.underway, lesson: 'Meer tijd' });
    expect(world.advice.monitoring.underwayTimes).toBe(1);
  });

  it('of a question that was replaced is refused', () => {
    const world = answered(answers.underway).until('2026-11-23 10:00');
    expect(
      world.tell(
        { type: 'answerCheck', check: 1, answer: answers.laidAside, answeredTimes: 1 },
        { part: 'referrer' },
      ),
    ).toBe('checkOutdated');
  });
});
