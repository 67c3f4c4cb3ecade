// Every letter, as its receiver has it: kept word for word under letters/, and held to what holds of all letters.
import { describe, expect, it } from 'vitest';
import { bundleStories } from './stories/bundles.ts';
import { contactStories } from './stories/contacts.ts';
import { handOverStories } from './stories/handOvers.ts';
import { mandateStories } from './stories/mandates.ts';
import { receiverStories } from './stories/receivers.ts';
import { referrerStories } from './stories/referrer.ts';
import { regionStories } from './stories/region.ts';
import { rungStories } from './stories/rungs.ts';
import type { Story } from './stories/story.ts';
import type { ContactMailed } from './support/contactMails.ts';
import type { HandOverMailed } from './support/handOverMails.ts';
import type { Mailed } from './support/mailWorld.ts';
import { inEnglish } from './support/inEnglish.ts';
import { faultsInEnglish, faultsOf } from './support/rules.ts';
import { contactLetterKinds } from '../../domain/contacts/letters.ts';
import { letterKinds } from '../../domain/letters/letter.ts';

const mailsOf = new Map<Story, readonly Mailed[]>();

/** Each story is told once. */
function tell(story: Story): readonly Mailed[] {
  const known = mailsOf.get(story);
  if (known) return known;
  const told = story();
  const mails = 'mail' in told ? [told] : told;
  mailsOf.set(story, mails);
  return mails;
}

/** As text, with what a list of mails shows of it; what is the same below every letter is kept out of the long files. */
function readable({ letter, mail }: Mailed | ContactMailed | HandOverMailed, whole = true): string {
  const preheader = /mso-hide:all;">([^<]*)</.exec(mail.html)?.[1] ?? '';
  const text = whole
    ? mail.text
    : (mail.text.split(/\n\n(?:Liever bellen|Would you rather call)\?/)[0] ?? '');
  return `To: ${letter.to}\nSubject: ${mail.subject}\nPreview: ${preheader}\n\n${text.trimEnd()}\n`;
}

const between = `\n${'='.repeat(76)}\n\n`;
const nameOf = (name: string) => `${name.replace(/[^a-zA-Z0-9]+/g, '-').toLowerCase()}.txt`;
const fileOf = (name: string) => `./letters/${nameOf(name)}`;
const englishFileOf = (name: string) => `./letters/english/${nameOf(name)}`;

const told = { ...referrerStories, ...receiverStories, ...mandateStories, ...regionStories };

describe.each(Object.entries(told))('%s', (name, story) => {
  const mails = tell(story);

  it('reads as it did', async () => {
    expect(mails).not.toEqual([]);
    await expect(mails.map((mailed) => readable(mailed)).join(between)).toMatchFileSnapshot(fileOf(name));
  });

  it('is a good letter', () => {
    expect(mails.flatMap((mailed) => faultsOf(mailed))).toEqual([]);
  });

  it('reads as it did in English', async () => {
    const all = mails.map((mailed) => readable(inEnglish(mailed))).join(between);
    await expect(all).toMatchFileSnapshot(englishFileOf(name));
  });

  it('is as good in English', () => {
    expect(mails.flatMap((mailed) => faultsInEnglish(mailed))).toEqual([]);
  });
});

describe.each(Object.entries(rungStories))('notices, %s', (name, causes) => {
  const mails = Object.entries(causes).flatMap(([cause, story]) =>
    tell(story).map((mailed) => ({ cause, mailed })),
  );

  it('read as they did', async () => {
    const all = mails.map(({ cause, mailed }) => `Cause: ${cause}\n${readable(mailed, false)}`).join(between);
    await expect(all).toMatchFileSnapshot(fileOf(`notices, ${name}`));
  });

  it('are good letters', () => {
    expect(mails.flatMap(({ mailed }) => faultsOf(mailed))).toEqual([]);
  });

  it('read as they did in English', async () => {
    const all = mails
      .map(({ cause, mailed }) => `Cause: ${cause}\n${readable(inEnglish(mailed), false)}`)
      .join(between);
    await expect(all).toMatchFileSnapshot(englishFileOf(`notices, ${name}`));
  });

  it('are as good in English', () => {
    expect(mails.flatMap(({ mailed }) => faultsInEnglish(mailed))).toEqual([]);
  });
});

describe.each(Object.entries(bundleStories))('%s', (name, story) => {
  const mailed = story();
  const cases = mailed.letters?.length ?? 1;

  it('reads as it did', async () => {
    await expect(readable(mailed)).toMatchFileSnapshot(fileOf(name));
  });

  it('is a good mail', () => {
    expect(faultsOf(mailed, cases)).toEqual([]);
  });

  it('reads as it did in English', async () => {
    await expect(readable(inEnglish(mailed))).toMatchFileSnapshot(englishFileOf(name));
  });

  it('is as good in English', () => {
    expect(faultsInEnglish(mailed, cases)).toEqual([]);
  });
});

describe.each(Object.entries({ ...contactStories, ...handOverStories }))('%s', (name, story) => {
  const mailed = story();

  it('reads as it did', async () => {
    await expect(readable(mailed)).toMatchFileSnapshot(fileOf(name));
  });

  it('is a good letter', () => {
    expect(faultsOf(mailed)).toEqual([]);
  });

  it('reads as it did in English', async () => {
    await expect(readable(inEnglish(mailed))).toMatchFileSnapshot(englishFileOf(name));
  });

  it('is as good in English', () => {
    expect(faultsInEnglish(mailed)).toEqual([]);
  });
});

it('every kind of letter about a place on the ladders is told of', () => {
  const kinds = new Set(Object.values(contactStories).map((story) => story().letter.kind));
  expect([...kinds].sort()).toEqual([...contactLetterKinds].sort());
});

it('every kind of letter is told of', () => {
  const kinds = new Set([...mailsOf.values()].flatMap((mails) => mails.map(({ letter }) => letter.kind)));
  expect([...kinds].sort()).toEqual([...letterKinds].sort());
});

it('keeps the HTML as it is', async () => {
  const [mailed] = tell(receiverStories['notice, to the top after all that was asked'] ?? (() => []));
  await expect(mailed?.mail.html.replaceAll('><', '>\n<')).toMatchFileSnapshot('./letters/a-notice.html.txt');
});
