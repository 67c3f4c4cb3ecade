// A letter in a region's own words: what can be saved makes a whole letter, and whatever does not fit goes in ours.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactStories } from './stories/contacts.ts';
import { receiverStories } from './stories/receivers.ts';
import { referrerStories } from './stories/referrer.ts';
import { regionStories } from './stories/region.ts';
import type { ContactMailed } from './support/contactMails.ts';
import type { Mailed } from './support/mailWorld.ts';
import { depth } from '../domain/support/depth.ts';
import type { Language } from '../../domain/advice/facts.ts';
import { wordedKinds, type WordedKind, type WordingTexts } from '../../domain/letters/wording.ts';
import { partNames } from '../../mail/letters/letterParts.ts';
import type { WordedMail } from '../../mail/render/renderMail.ts';
import { factFields, factNames, partFields } from '../../mail/wording/fields.ts';
import { wordingFaults } from '../../mail/wording/faults.ts';
import { factsOfKind, partsOfKind } from '../../mail/wording/kinds.ts';
import { ourTexts } from '../../mail/wording/ourTexts.ts';
import { writeAddressMail } from '../../mail/writeAddressMail.ts';
import { handOverStories } from './stories/handOvers.ts';
import { writeHandOverMail } from '../../mail/writeHandOverMail.ts';
import { writeContactMail } from '../../mail/writeContactMail.ts';
import { writeMail } from '../../mail/writeMail.ts';
import { inLanguage } from '../../words/language.ts';

type Told = Mailed | ContactMailed;

const all: readonly Told[] = [
  ...Object.values({ ...referrerStories, ...receiverStories, ...regionStories }).flatMap(
    (story): readonly Told[] => {
      const mailed = story();
      return 'mail' in mailed ? [mailed] : mailed;
    },
  ),
  ...Object.values(contactStories).map((story) => story()),
];

function told(kind: WordedKind, which: (mailed: Told) => boolean = () => true): Told {
  const found = all.find((mailed) => mailed.letter.kind === kind && which(mailed));
  if (!found) throw new Error(`No story tells of such a letter: ${kind}`);
  return found;
}

/** One letter of every kind but those that are about no case and no place. */
const letters = wordedKinds
  .filter((kind) => kind !== 'addressChanged' && kind !== 'handOver')
  .map((kind) => told(kind));

/** The same letter, in these words and in the language of its reader. */
function reworded(
  { at, facts, letter, links }: Told,
  texts: WordingTexts,
  language: Language = 'nl',
): WordedMail {
  const wording = { version: 7, wording: { nl: null, en: null, [language]: texts } };
  const people = new Map([...facts.people].map(([id, person]) => [id, { ...person, language }]));
  return 'advice' in facts
    ? writeMail([{ facts: { ...facts, people }, letter: letter as Mailed['letter'], links }], at, wording)
    : writeContactMail(
        {
          facts: { ...facts, person: { ...facts.person, language } },
          letter: letter as ContactMailed['letter'],
          links,
        },
        at,
        wording,
      );
}

const faults = (kind: WordedKind, body: string, subject = 'Hoe staat het?') =>
  wordingFaults(kind, { subject, body });

const check = told('check');
const whole = '{vraag}\n{feiten}\n{knop}\n{waarom}\n{gevolg}';

describe('a letter in a region’s own words', () => {
  it('has their subject after the case, their sentences, and our parts in their order', () => {
    const mail = reworded(check, {
      subject: 'wilt u ons bijpraten vóór {datum}?',
      body: 'Fijn dat u meedoet, namens **{team}**.\n\n{vraag}\n{knop}\n{feiten}\n{gevolg}\n{waarom}\nBel ons op {telefoon}.',
    });
    expect(mail.wording).toBe(7);
    expect(mail.subject).toBe('Casus K7M-3QX: wilt u ons bijpraten vóór donderdag 26 november?');
    const text = mail.text.replace(/\s+/g, ' ');
    const order = [
      'Fijn dat u meedoet',
      'Wilt u vóór',
      'Beantwoord de vragen:',
      'gaf het expertteam',
      'Als wij niets horen',
      'Waarom u?',
      'Bel ons op 010',
    ];
    expect(order.map((part) => text.indexOf(part))).toEqual(
      order.map((part) => text.indexOf(part)).toSorted((one, other) => one - other),
    );
    expect(order.filter((part) => !text.includes(part))).toEqual([]);
    expect(mail.html).toContain('namens <strong>Expertteam');
    expect(mail.html).toContain('Fijn dat u meedoet');
  });

  it('is in our words for a reader in a language that they did not word', () => {
    const english = { ...check, facts: { ...check.facts } } as Mailed;
    const people = new Map(
      [...english.facts.people].map(([id, person]) => [id, { ...person, language: 'en' as const }]),
    );
    const wording = { version: 1, wording: { nl: { subject: 'x', body: whole }, en: null } };
    const mail = writeMail([{ ...english, facts: { ...english.facts, people } }], english.at, wording);
    expect(mail.subject).toContain('how are things going?');
    expect(mail.wording).toBeNull();
  });

  it('shows what looks like HTML as it was typed', () => {
    const mail = reworded(check, { subject: 'a <b> c', body: `${whole}\n1 < 2 & <b>3</b>` });
    expect(mail.html).toContain('1 &lt; 2 &amp; &lt;b>3&lt;/b>');
    expect(mail.text).toContain('1 < 2 & <b>3</b>');
  });
});

describe('goes in our own words', () => {
  it('where nothing is asked after all, for a colleague took it up', () => {
    const mailed = told('notice', ({ mail }) => mail.text.includes('Er is al gereageerd'));
    const mail = reworded(mailed, { subject: 'uw hulp is nodig', body: whole });
    expect(mail.subject).toBe(mailed.mail.subject);
    expect(mail.text).toBe(mailed.mail.text);
    expect(mail.wording).toBeNull();
  });

  it('where they name a chair and there is none', () => {
    const texts = { subject: 'een vraag van {voorzitter}', body: whole };
    const without = told('check', ({ mail }) => !mail.text.includes('voorzitter van het expertteam'));
    expect(reworded(without, texts)).toMatchObject({ wording: null, text: without.mail.text });
    expect(reworded(check, texts).subject).toBe('Casus K7M-3QX: een vraag van Marja van Dijk');
  });

  it('where words that were saved earlier lack a part, or name what is no field any more', () => {
    for (const body of [
      '{vraag}\n{feiten}\n{waarom}\n{gevolg}',
      `${whole}\n{vroeger}`,
      `${whole}\n{afloop}`,
    ]) {
      const mail = reworded(check, { subject: 'hoe staat het?', body });
      expect([mail.wording, mail.text], body).toEqual([null, check.mail.text]);
    }
  });
});

describe('what is wrong with a wording', () => {
  it('is told all at once', () => {
    expect(
      faults(
        'check',
        'Beste {naam}, {vraag}\n{feiten}\n{feiten}\n{plek}\n**open\n{gevolg} en }'.concat('x'.repeat(3000)),
        '**Let op** {knop}',
      ),
    ).toEqual([
      { in: 'subject', is: 'strongInSubject' },
      { in: 'subject', is: 'notHere', name: 'knop' },
      { in: 'body', is: 'tooLong', most: 3000 },
      { in: 'body', is: 'strayBrace' },
      { in: 'body', is: 'openStrong' },
      { in: 'body', is: 'unknownField', name: 'naam' },
      { in: 'body', is: 'notHere', name: 'plek' },
      { in: 'body', is: 'inSentence', part: 'ask' },
      { in: 'body', is: 'inSentence', part: 'ifNothing' },
      { in: 'body', is: 'twice', part: 'facts' },
      { in: 'body', is: 'missing', part: 'button' },
      { in: 'body', is: 'missing', part: 'whyYou' },
    ]);
  });

  it('is that nothing was typed', () => {
    expect(faults('check', ' \n', ' ')).toEqual([
      { in: 'subject', is: 'empty' },
      { in: 'body', is: 'empty' },
    ]);
  });

  it('is a fact that such a letter does not have', () => {
    expect(faults('ending', '{afloop}\n{dank}\nVóór {datum}.')).toEqual([
      { in: 'body', is: 'notHere', name: 'datum' },
    ]);
    expect(faults('introduction', '{vraag}\n{feiten}\n{knop}\n{plek}\n{waarom}\nIn casus {casus}.')).toEqual([
      { in: 'body', is: 'notHere', name: 'casus' },
    ]);
  });

  it('is a field in the other language', () => {
    expect(faults('check', `${whole}\nOf {deadline}`)).toEqual([
      { in: 'body', is: 'unknownField', name: 'deadline' },
    ]);
    const english = '{ask}\n{facts}\n{button}\n{why}\n{otherwise}';
    expect(inLanguage('en', () => faults('check', english))).toEqual([]);
    expect(faults('check', english).length).toBeGreaterThan(5);
  });

  it('is nothing in our own texts, of any kind in either language', () => {
    for (const kind of wordedKinds) {
      for (const language of ['nl', 'en'] as const) {
        expect(
          inLanguage(language, () => wordingFaults(kind, ourTexts(kind))),
          kind,
        ).toEqual([]);
      }
    }
  });
});

it('no two fields are called the same', () => {
  for (const language of ['nl', 'en'] as const) {
    const names = inLanguage(language, () => [
      ...partNames.map((part) => partFields[part]),
      ...factNames.map((fact) => factFields[fact]),
    ]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z]+$/.test(name))).toEqual([]);
  }
});

it('our own words in the notation are our own letter, word for word', () => {
  for (const mailed of letters) {
    const language = mailed.mail.language;
    const mail = reworded(
      mailed,
      inLanguage(language, () => ourTexts(mailed.letter.kind)),
      language,
    );
    expect(mail.wording, mailed.letter.kind).toBe(7);
    expect([mail.subject, mail.text, mail.html]).toEqual([
      mailed.mail.subject,
      mailed.mail.text,
      mailed.mail.html,
    ]);
  }
});

/** What somebody may type: mostly sense, sometimes not. */
function bodies(kind: WordedKind): fc.Arbitrary<string> {
  const needs = partsOfKind(kind);
  const parts = partNames.filter((part) => needs[part] !== undefined).map((part) => `{${partFields[part]}}`);
  const facts = factsOfKind(kind).map((fact) => `{${factFields[fact]}}`);
  const words = fc.constantFrom(
    'Fijn dat u helpt.',
    '**Let op:** tot',
    '& <ook> "dit"',
    'x'.repeat(90),
    ...facts,
    '{onbekend}',
    '**',
    '{',
  );
  const sentence = fc.array(words, { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));
  return fc
    .tuple(
      fc.shuffledSubarray(parts, { minLength: Math.max(1, parts.length - 1) }),
      fc.array(sentence, { maxLength: 4 }),
    )
    .chain(([some, sentences]) =>
      fc.shuffledSubarray([...some, ...sentences], { minLength: some.length + sentences.length }),
    )
    .map((lines) => lines.join('\n'));
}

const typed = fc
  .constantFrom(...letters)
  .chain((mailed) => fc.record({ mailed: fc.constant(mailed), body: bodies(mailed.letter.kind) }));

it('whatever can be saved is a whole letter: every part that is needed, and no field left open', () => {
  let saved = 0;
  fc.assert(
    fc.property(typed, ({ mailed, body }) => {
      const { kind } = mailed.letter;
      const texts = { subject: 'graag een antwoord aan {team}', body };
      if (wordingFaults(kind, texts).length > 0) return;
      saved += 1;
      const mail = reworded(mailed, texts);
      const needs = partsOfKind(kind);
      // Without optional parts our own letter says nothing but what is needed.
      const needed = partNames
        .filter((part) => needs[part] === 'required')
        .map((part) => `{${partFields[part]}}`);
      const least = reworded(mailed, { subject: 'x', body: needed.join('\n') });
      expect(mail.wording).toBe(7);
      for (const block of least.text.split('\n\n')) expect(mail.text).toContain(block);
      for (const [href] of least.html.matchAll(/href="[^"]+"/g)) expect(mail.html).toContain(href);
      expect(`${mail.subject}\n${mail.text}`).not.toMatch(/[{}]|\*\*|undefined/);
    }),
    depth(300),
  );
  expect(saved).toBeGreaterThan(20);
});

it('a changed address is told in their words, too', () => {
  const mailed = told('introduction');
  if ('advice' in mailed.facts) throw new Error('That letter is about a case');
  const { facts } = mailed;
  const letter = { facts, person: facts.person, about: { address: 'old', changedAt: mailed.at } } as const;
  const wording = {
    nl: { subject: 'nieuw adres', body: '{feiten}\nDat is alles.\n{vraag}\n{bellen}' },
    en: null,
  };
  const mail = writeAddressMail(letter, mailed.at, { version: 2, wording });
  expect(mail.subject).toBe('nieuw adres');
  expect(mail.text).toContain('Dat is alles.');
  expect(mail.wording).toBe(2);
});

it('our own words for who stands in, in the notation, are our own letter, and what a region adds is in it', () => {
  for (const { at, facts, links, mail } of Object.values(handOverStories).map((story) => story())) {
    const ours = inLanguage('nl', () => ourTexts('handOver'));
    const same = writeHandOverMail({ facts, links }, at, { version: 3, wording: { nl: ours, en: null } });
    expect([same.wording, same.subject, same.text]).toEqual([3, mail.subject, mail.text]);
    const texts = { ...ours, body: `${ours.body}\nFijn dat u dit doet.` };
    const theirs = writeHandOverMail({ facts, links }, at, { version: 4, wording: { nl: texts, en: null } });
    expect(theirs.text).toContain('Fijn dat u dit doet.');
  }
});
