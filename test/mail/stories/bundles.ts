// Stories of several letters to one person that leave as one mail.
import { linksOf, MailWorld, type Mailed } from '../support/mailWorld.ts';
import type { LetterLinks } from '../../../mail/letters/caseLetter.ts';
import { writeMail } from '../../../mail/writeMail.ts';
import { answers, planned } from '../../domain/support/region.ts';

/** Letters of one moment, as one mail; each of a case of its own. @param besides links that all have */
function together(letters: readonly Mailed[], besides: LetterLinks = {}): Mailed {
  const [first] = letters;
  if (!first) throw new Error('A bundle needs letters');
  const bundle = letters.map(({ facts, letter }, at) => {
    const reference = ['K7M-3QX', 'P4T-9HD', 'Q2W-7LB', 'R8N-4VC', 'T3B-6KZ', 'W9F-2GJ'][at] ?? 'X1X-1XX';
    const links = Object.fromEntries(
      Object.entries(linksOf(letter) as Record<string, string>).map(([name, link]) => [
        name,
        link.replace('.example/', `.example/${String(at + 1)}/`),
      ]),
    );
    return {
      facts: { ...facts, advice: { ...facts.advice, reference } },
      letter,
      links: { ...links, ...besides },
    };
  });
  const links = Object.assign(
    {},
    ...bundle.map(({ links }, at) =>
      Object.fromEntries(Object.entries(links).map(([name, link]) => [`${name}${String(at)}`, link])),
    ),
  ) as Mailed['links'];
  return { ...first, letters: bundle, links, mail: writeMail(bundle, first.at) };
}

const inARow = 'https://doorzet.example/r/sevda';
const often = 'https://doorzet.example/m/check-1';

const monday = '2026-11-30 12:00';

function born(before: (world: MailWorld) => void = () => undefined): MailWorld {
  const world = new MailWorld('2026-11-20 14:00');
  world.until('2026-11-23 12:00');
  before(world);
  return world;
}

const six = (): readonly MailWorld[] => [
  born(),
  born((world) => world.answer(answers.underway)),
  born((world) => world.answer(answers.notFinanced)),
  born((world) => world.answer(answers.noCapacity)),
  born((world) => world.answer(answers.laidAside)),
  born((world) => world.answer(planned('2026-11-27'))),
];

export const bundleStories: Readonly<Record<string, () => Mailed>> = {
  'six checks for one referrer': () =>
    together(
      six().map((world) => world.until(monday).mail('check')),
      { inARow, often },
    ),
  'two checks and a reminder for one referrer': () => {
    const [one = born(), other = born(), third = born()] = six();
    const reminded = third.until('2026-12-02 12:00').mail('checkReminder');
    const asked = [one, other].map((world) => {
      world.until('2026-12-02 08:00').tell({ type: 'askReferrer' });
      return world.until('2026-12-02 12:00').mail('check');
    });
    return together([reminded, ...asked], { inARow });
  },
  'a digest of questions and thanks for a referrer': () => {
    const [one = born(), other = born(), third = born(), fourth = born()] = six();
    const thanks = [third, fourth].map((world) => {
      world.tell({ type: 'close', reason: 'solved' });
      return world.until(monday).mail('thanksReferrer');
    });
    const asked = [one, other].map((world) => world.until(monday).mail('check'));
    return together([...thanks, ...asked], { inARow, often });
  },
  'a digest of four endings for somebody on a rung': () => {
    const ended = (['solved', 'handedOver', 'movedAway', 'noLongerNeeded'] as const).map((reason) => {
      const world = born((asked) => asked.answer(answers.laidAside)).until('2026-11-26 12:00');
      world.tell({ type: 'close', reason });
      return world.until('2026-11-27 12:00').mail('ending');
    });
    return together(ended, { often });
  },
  'a digest of a reply and an ending for somebody on a rung': () => {
    const onTwo = () => {
      const world = born((asked) => asked.answer(answers.laidAside)).until('2026-11-30 11:20');
      world.answer(answers.laidAside);
      return world.until('2026-12-03 12:00');
    };
    const [world, ended] = [onTwo(), onTwo()];
    const [first, other] = world.mailed.filter(
      ({ letter }) => letter.kind === 'notice' && letter.about.rung === 2,
    );
    if (!first || !other) throw new Error('Two were asked');
    const { climb = '', rung = 0 } = first.letter.about;
    world.tell(
      { type: 'reply', person: first.letter.to, climb, rung, reply: { kind: 'solved' } },
      { part: 'receiver', person: first.letter.to },
    );
    ended.tell({ type: 'close', reason: 'solved' });
    const { to } = other.letter;
    const replied = world.until('2026-12-04 12:00').mail('colleagueReplied', to);
    return together([ended.until('2026-12-04 12:00').mail('ending', to), replied], { often });
  },
  'three reminders for one referrer': () =>
    together(
      six()
        .slice(0, 3)
        .map((world) => world.until('2026-12-02 12:00').mail('checkReminder')),
    ),
  'two announcements': () => {
    const world = born((world) => world.answer(answers.notFinanced)).until('2026-11-24 08:00');
    return together(world.mailed.filter(({ letter }) => letter.kind === 'announcement'));
  },
  'three tasks': () =>
    together([
      born((world) => world.answer(answers.realised))
        .until('2026-11-24 08:00')
        .mail('task'),
      born((world) => world.answer(answers.other))
        .until('2026-11-24 08:00')
        .mail('task'),
      born((world) => world.tell({ type: 'reportWrongReferrer', instead: '' }))
        .until('2026-11-24 08:00')
        .mail('task'),
    ]),
  'two task reminders': () =>
    together([
      born((world) => world.answer(answers.realised))
        .until('2026-11-27 08:00')
        .mail('taskReminder'),
      born((world) => world.answer(answers.other))
        .until('2026-11-27 08:00')
        .mail('taskReminder'),
    ]),
};
