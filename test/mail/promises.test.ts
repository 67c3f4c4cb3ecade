// What a letter says will happen is what the rules then do, when everybody stays silent.
import { describe, expect, it } from 'vitest';
import { MailWorld, type Mailed } from './support/mailWorld.ts';
import { oneSteeringGroup, threeLadders } from '../../config/ladders.ts';
import type { AdviceEvent } from '../../domain/advice/events.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import type { Reply } from '../../domain/escalation/climb.ts';
import type { Answer } from '../../domain/monitoring/answer.ts';
import { longDate } from '../../words/dates.ts';
import { answers, at, planned, vacant } from '../domain/support/region.ts';
import { noSilence } from '../domain/support/stories.ts';

type Options = ConstructorParameters<typeof MailWorld>[1];

const END = '2027-07-01 12:00';

/** A case in which something is done on the first Monday, and nothing ever after. */
function silentFrom(
  options: Options,
  answer?: Answer,
  more: (world: MailWorld) => void = () => undefined,
): { world: MailWorld; from: number } {
  const world = new MailWorld('2026-11-20 14:00', options);
  world.until(options?.rhythm?.every === 'threeMonths' ? '2026-12-01 12:00' : '2026-11-23 12:00');
  if (answer) world.answer(answer);
  more(world);
  const from = world.now;
  world.until(END);
  return { world, from };
}

const firstRungReplies =
  (reply: Reply) =>
  (world: MailWorld): void => {
    world.until('2026-11-25 12:00');
    world.tell({ type: 'reply', climb: 'municipal-1', rung: 1, person: 'peter', reply });
  };

const threeMonthly = { rhythm: { every: 'threeMonths' }, givenOn: '2026-09-01' } as const;

const lives: Readonly<Record<string, () => { world: MailWorld; from: number }>> = {
  'nothing is ever answered': () => silentFrom({}),
  'nothing is ever answered, every three months': () => silentFrom(threeMonthly),
  'nothing is ever answered, and the chair has no veto': () =>
    silentFrom({ agreement: { ...threeLadders, vetoWorkingDays: 0 } }),
  'nothing is ever answered, and the chair must approve': () => silentFrom({ agreement: oneSteeringGroup }),
  'nothing is ever answered, and no ladder is agreed on for that': () => silentFrom({ agreement: noSilence }),
  'nothing is ever answered, and nobody is on the first rung': () =>
    silentFrom({ people: vacant('wijkteam', 'teamManager') }),
  'it is not financed': () => silentFrom({}, answers.notFinanced),
  'it is not financed, every three months': () => silentFrom(threeMonthly, answers.notFinanced),
  'there is no capacity': () => silentFrom({}, answers.noCapacity),
  'there is no capacity, and the chair must approve': () =>
    silentFrom({ agreement: oneSteeringGroup }, answers.noCapacity),
  'the care is planned': () => silentFrom({}, planned('2026-12-08')),
  'the care is planned while a manager is asked': () =>
    silentFrom({}, answers.notFinanced, (world) => {
      world.until('2026-11-25 12:00').answer(planned('2026-12-08'));
    }),
  'a manager will arrange it': () =>
    silentFrom({}, answers.notFinanced, firstRungReplies({ kind: 'arrange', before: '2026-12-04' })),
  'a manager says it is solved': () =>
    silentFrom({}, answers.notFinanced, firstRungReplies({ kind: 'solved' })),
  'a manager cannot': () =>
    silentFrom({}, answers.notFinanced, firstRungReplies({ kind: 'cannot', because: '' })),
  'another ladder fits, says the referrer': () => silentFrom({}, answers.other),
};

const DAY = '((?:maan|dins|woens|donder|vrij|zater|zon)dag \\d+ [a-z]+(?: \\d{4})?)';

/** A promise as letters word it, and the event by which it is kept. */
const promises: readonly {
  readonly words: RegExp;
  readonly kept: (event: AdviceEvent, mailed: Mailed) => boolean;
}[] = [
  {
    words: new RegExp(`leggen wij de vraag op ${DAY} voor aan`),
    kept: (event, { letter }) =>
      event.type === 'RungNotified' &&
      event.climb === letter.about.climb &&
      event.rung > (letter.about.rung ?? 0),
  },
  { words: new RegExp(`ragen wij op ${DAY} (?:uw|de|het) `), kept: ({ type }) => type === 'RungNotified' },
  {
    words: new RegExp(`Op ${DAY} vragen wij (?!de verwijzer of het is gelukt)`),
    kept: ({ type }) => type === 'RungNotified',
  },
  {
    words: new RegExp(`Op ${DAY} vragen wij de verwijzer of het is gelukt`),
    kept: (event) => event.type === 'CheckAsked' && event.purpose === 'commitment',
  },
  {
    words: new RegExp(`Op ${DAY} sturen wij u een herinnering`),
    kept: (event, { letter }) => event.type === 'CommitmentReminded' && event.person === letter.to,
  },
  { words: new RegExp(`vragen wij het u op ${DAY} opnieuw`), kept: ({ type }) => type === 'CheckAsked' },
  {
    words: new RegExp(`belt de voorzitter u vanaf ${DAY}`),
    kept: (event, { letter }) => event.type === 'ClimbExhausted' && event.climb === letter.about.climb,
  },
  {
    words: new RegExp(`Op ${DAY} om 9:00 uur gaat trede`),
    kept: (event, { letter }) =>
      event.type === 'RungNotified' && event.climb === letter.about.climb && event.rung === letter.about.rung,
  },
  {
    words: new RegExp(`herinneren u eraan op ${DAY}`),
    kept: (event, { letter }) => event.type === 'TaskReminded' && event.key === letter.about.task,
  },
  {
    words: new RegExp(`Staat het op ${DAY} nog open`),
    kept: (event, { letter }) =>
      event.type === 'TaskReminded' && event.key === letter.about.task && event.overdue,
  },
];

const kept = new Map<string, number>();

describe.each(Object.entries(lives))('%s', (_name, live) => {
  const { world, from } = live();

  it('what letters announce happens on that day', () => {
    // What the last letters announce lies beyond the end of the story.
    const mails = world.mailed.filter(({ at: left }) => left >= from && left < at('2027-03-15'));
    for (const mailed of mails) {
      const text = mailed.mail.text.replace(/\s+/g, ' ');
      for (const { words, kept: isKept } of promises) {
        const day = words.exec(text)?.[1];
        if (day === undefined) continue;
        const happens = world.events.some(
          ({ at: happened, event }) =>
            happened >= mailed.at &&
            longDate(localDateOf(happened), localDateOf(mailed.at)).replaceAll('\u00a0', ' ') === day &&
            isKept(event, mailed),
        );
        expect(happens, `${mailed.letter.kind} to ${mailed.letter.to}: ${words.source} ${day}`).toBe(true);
        kept.set(words.source, (kept.get(words.source) ?? 0) + 1);
      }
    }
  });

  it('terms end when letters say', () => {
    for (const { letter, mail, after } of world.mailed) {
      const before = /vóór (\S+ \d+ [a-z]+(?: \d{4})?)/.exec(mail.text.replace(/\s+/g, ' '))?.[1];
      const { check } = after.monitoring;
      if (letter.kind === 'check' || letter.kind === 'checkReminder') {
        const day = check?.silentAt
          ? longDate(localDateOf(check.silentAt), localDateOf(after.lastEventAt))
          : '';
        expect(before).toBe(day.replaceAll('\u00a0', ' '));
      }
    }
  });

  it('a rung has until its wait is over', () => {
    const arrivals = world.events.flatMap(({ at, event }) =>
      event.type === 'RungArrived' ? [{ at, event }] : [],
    );
    for (const { at, event } of arrivals) {
      const notices = world.mailed.filter(
        ({ letter, at: left }) =>
          letter.kind === 'notice' &&
          letter.about.climb === event.climb &&
          letter.about.rung === event.rung &&
          left <= at,
      );
      expect(notices).not.toEqual([]);
      for (const { mail } of notices) {
        const day = longDate(localDateOf(event.goesAt), localDateOf(at)).replaceAll('\u00a0', ' ');
        expect(mail.text.replace(/\s+/g, ' ')).toContain(`vóór ${day}`);
      }
    }
  });
});

it('every kind of promise was made, and kept', () => {
  expect(promises.map(({ words }) => words.source).filter((source) => !kept.has(source))).toEqual([]);
});
