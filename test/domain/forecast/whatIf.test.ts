// What if nobody answers: the calendar that a region is promised, and that a real case keeps it to the letter.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depth } from '../support/depth.ts';
import { at, directory, parties, vacant, weekly } from '../support/region.ts';
import { approveFirst, noSilence, noVeto, oneSteeringGroup, threeLadders } from '../support/stories.ts';
import { World } from '../support/world.ts';
import type { Rhythm } from '../../../domain/advice/parties.ts';
import { localDateOf, plusDays } from '../../../domain/calendar/amsterdam.ts';
import { actingChairs } from '../../../domain/escalation/recipients.ts';
import { calendarEntries, type CalendarEntry } from '../../../domain/forecast/calendarEntries.ts';
import { differencesOf } from '../../../domain/forecast/differences.ts';
import {
  ANSWER_AFTER_MS,
  answerNaming,
  registeredOn,
  whatIf,
  type WhatIf,
  type WhatIfQuestion,
} from '../../../domain/forecast/whatIf.ts';
import { causes } from '../../../domain/monitoring/answer.ts';

function ask(question: Partial<WhatIfQuestion> = {}): WhatIf {
  const givenOn = question.givenOn ?? '2026-11-16';
  const agreement = question.agreement ?? threeLadders;
  const lived = whatIf({
    agreement,
    directory,
    parties,
    rhythm: weekly,
    givenOn,
    registeredAt: registeredOn(givenOn, agreement),
    cause: 'silence',
    ...question,
  });
  if ('refusal' in lived) throw new Error(lived.refusal.code);
  return lived;
}

function line(entry: CalendarEntry): string {
  const rung = 'rung' in entry ? ` ${entry.ladder} ${entry.rung}` : '';
  const to = 'to' in entry ? (Array.isArray(entry.to) ? entry.to : [entry.to]) : [];
  const people = (to as { person: string; insteadOf?: string }[]).map(({ person, insteadOf }) =>
    insteadOf === undefined ? person : `${person} for ${insteadOf}`,
  );
  return [localDateOf(entry.at), entry.what + rung, people.join(', ')].join(' | ');
}
const lines = (question?: Partial<WhatIfQuestion>) => calendarEntries(ask(question)).map(line);
const rungs = (question?: Partial<WhatIfQuestion>) =>
  lines(question).filter((one) => / (rung|skipped|exhausted|approval) /.test(one));

describe('what if nobody answers', () => {
  it('is the calendar that the region was promised', () => {
    expect(lines()).toEqual([
      '2026-11-23 | check | sanne',
      '2026-11-25 | reminder | sanne',
      '2026-11-26 | silence | ',
      '2026-11-26 | announcement municipal 1 | marja',
      '2026-11-27 | rung municipal 1 | peter',
      '2026-11-30 | check | sanne',
      '2026-12-02 | reminder | sanne',
      '2026-12-03 | silence | ',
      '2026-12-04 | announcement municipal 2 | marja',
      '2026-12-07 | rung municipal 2 | joris, selin',
      '2026-12-07 | check | sanne',
      '2026-12-09 | reminder | sanne',
      '2026-12-10 | silence | ',
      '2026-12-14 | announcement municipal 3 | marja',
      '2026-12-14 | check | sanne',
      '2026-12-15 | rung municipal 3 | carla, selin',
      '2026-12-16 | reminder | sanne',
      '2026-12-17 | silence | ',
      '2026-12-21 | check | sanne',
      '2026-12-23 | reminder | sanne',
      '2026-12-24 | silence | ',
      '2026-12-28 | check | sanne',
      '2026-12-30 | reminder | sanne',
      '2026-12-31 | silence | ',
      '2026-12-31 | exhausted municipal 3 | marja',
    ]);
    expect(ask().end).toBe('exhausted');
  });

  it('counts closed days and looks deputies up on the day itself', () => {
    const closed = { ...threeLadders, calendar: { ...threeLadders.calendar, closedDays: ['2026-12-09'] } };
    const away = [{ person: 'carla', from: '2026-12-14', until: '2026-12-18', deputy: 'dirk' }];
    expect(rungs({ agreement: closed, directory: { ...directory, absences: away } })).toEqual([
      '2026-11-27 | rung municipal 1 | peter',
      '2026-12-07 | rung municipal 2 | joris, selin',
      '2026-12-16 | rung municipal 3 | dirk for carla, selin',
      '2027-01-04 | exhausted municipal 3 | marja',
    ]);
  });

  it('shows a rung that nobody fills as passed over, at no cost of time', () => {
    expect(rungs({ directory: vacant('wijkteam', 'teamManager') }).slice(0, 2)).toEqual([
      '2026-11-26 | skipped municipal 1 | ',
      '2026-11-27 | rung municipal 2 | joris, selin',
    ]);
  });

  it('takes it that the chair says yes at once where a rung waits for that', () => {
    expect(rungs({ agreement: approveFirst })).toEqual([
      '2026-11-26 | approval municipal 1 | marja',
      '2026-11-26 | rung municipal 1 | peter',
      '2026-12-03 | approval municipal 2 | marja',
      '2026-12-04 | rung municipal 2 | joris, selin',
      '2026-12-11 | approval municipal 3 | marja',
      '2026-12-14 | rung municipal 3 | carla, selin',
      '2026-12-30 | exhausted municipal 3 | marja',
    ]);
  });

  it('begins with the first answer for a cause that somebody states, and climbs for silence after that too', () => {
    const stated = lines({ cause: 'noCapacity' });
    expect(stated.slice(0, 4)).toEqual([
      '2026-11-23 | check | sanne',
      '2026-11-23 | answer | ',
      '2026-11-23 | announcement provider 1 | marja',
      '2026-11-23 | announcement procurement 1 | marja',
    ]);
    expect(stated).toContain('2026-11-25 | rung provider 1 | tess');
    expect(stated.some((one) => one.includes('rung municipal 3'))).toBe(true);
  });

  it('ends where only the chair can go on, and soon after', () => {
    const lived = ask({ agreement: noSilence });
    expect(lived.end).toBe('atChair');
    expect(calendarEntries(lived).map(line)).toContain('2026-11-26 | task | marja');
    expect(localDateOf(lived.endsAt) < '2027-01-01').toBe(true);
    const nobody = ask({ directory: { holdings: [], absences: [] } });
    expect(nobody.end).toBe('exhausted');
    expect(calendarEntries(nobody).filter(({ what }) => what === 'skipped')).toHaveLength(3);
  });

  it('asks three months after the advice', () => {
    expect(rungs({ rhythm: { every: 'threeMonths' } })[0]).toBe('2027-03-03 | rung municipal 1 | peter');
  });

  it('refuses what a registration refuses', () => {
    const question = { ...ask().question, givenOn: '2026-12-01' };
    expect(whatIf(question)).toEqual({ refusal: { code: 'dateInFuture' } });
  });
});

const agreements = fc.constantFrom(threeLadders, oneSteeringGroup, noVeto, noSilence, approveFirst);
const rhythms = fc.constantFrom<Rhythm[]>(weekly, { every: 'threeMonths' }, { every: 'weeks', weeks: 3 });
const team = new Set(['marja', 'ilse', 'bert']);
const people = fc.constantFrom(
  directory,
  vacant('wijkteam', 'teamManager'),
  vacant('maasveen', 'alderman'),
  vacant('region', 'chair'),
  { ...directory, holdings: directory.holdings.filter(({ person }) => !team.has(person)) },
  { ...directory, absences: [{ person: 'joris', from: '2026-01-01', until: '2027-12-31', deputy: 'jet' }] },
);
const questions = fc.record({
  agreement: agreements,
  rhythm: rhythms,
  directory: people,
  cause: fc.constantFrom(...causes),
  givenOn: fc.nat({ max: 400 }).map((days) => plusDays('2026-01-01', days)),
});

describe('for every what-if', () => {
  it('a real case of which the same is true goes exactly so', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const lived = ask(question);
        const world = new World(`${question.givenOn} 09:00`, { ...question, people: question.directory });
        let answered = question.cause === 'silence';
        // A chair who says yes within the minute, and a referrer who answers the first question three hours later.
        const live = (until: number) => {
          for (const item of lived.course) {
            if (item.at > until) break;
            world.until(item.at);
            const { check } = world.advice.monitoring;
            if (!answered && check?.arrivedAt !== undefined && question.cause !== 'silence') {
              world.until(check.arrivedAt + ANSWER_AFTER_MS);
              world.answer(answerNaming(question.cause));
              answered = true;
            }
            for (const { id, stand } of world.advice.climbs) {
              const chair = world.happened('RungProposed').findLast(({ climb }) => climb === id);
              const acts = actingChairs(world.context).length > 0;
              if (stand.at === 'proposed' && chair?.because === 'approveFirst' && acts) {
                world.tell({ type: 'approve', climb: id });
              }
            }
          }
        };
        live(lived.endsAt);
        world.until(lived.endsAt);
        expect(world.advice).toEqual({
          ...lived.advice,
          reference: world.advice.reference,
          facts: world.advice.facts,
        });
        const sent = lived.course.flatMap((one) =>
          'letter' in one ? [`${one.at} ${one.letter.kind} ${one.letter.to}`] : [],
        );
        expect(
          world.sent.map(({ at: when, letter }) => `${when} ${letter.kind} ${letter.to}`).sort(),
        ).toEqual(sent.sort());
      }),
      depth(60),
    );
  });

  it('it is earliest first, ends within a year, and asks nobody twice on a rung', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const lived = ask(question);
        const entries = calendarEntries(lived);
        const times = entries.map((entry) => entry.at);
        expect(times).toEqual(times.toSorted((one, other) => one - other));
        expect(lived.endsAt - lived.question.registeredAt).toBeLessThan(367 * 86_400_000);
        const asked = entries.flatMap((entry) =>
          entry.what === 'rung' ? [`${entry.climb} ${entry.rung}`] : [],
        );
        expect(new Set(asked).size).toBe(asked.length);
      }),
      depth(100),
    );
  });
});

describe('two calendars beside each other', () => {
  it('say of each role how many working days earlier or later it is asked', () => {
    const quicker = {
      ...threeLadders,
      ladders: threeLadders.ladders.map((ladder) => ({
        ...ladder,
        rungs: ladder.rungs.map((rung) => ({ ...rung, waitWorkingDays: 3 })),
      })),
    };
    const [before, after] = [ask(), ask({ agreement: quicker })];
    const differences = differencesOf(calendarEntries(before), calendarEntries(after), quicker.calendar);
    expect(differences.map(({ recipient, workingDays }) => [recipient.role, workingDays])).toEqual([
      ['teamManager', 0],
      ['socialDomainManager', -2],
      ['policyAdviser', -2],
      ['alderman', -4],
    ]);
  });

  it('say who is new and who is no longer asked', () => {
    const [before, after] = [ask(), ask({ agreement: { ...oneSteeringGroup, mode: 'automatic' } })];
    const differences = differencesOf(calendarEntries(before), calendarEntries(after), threeLadders.calendar);
    const of = (role: string) => differences.find(({ recipient }) => recipient.role === role);
    expect(of('alderman')?.after).toBeNull();
    expect(of('steeringGroupChair')?.before).toBeNull();
    expect(at('2026-11-27 09:00')).toBe(of('teamManager')?.after);
  });
});
