// The message as it goes over the line, and the copy that is kept of it.
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { receiverStories } from './stories/receivers.ts';
import { referrerStories } from './stories/referrer.ts';
import { rungStories } from './stories/rungs.ts';
import type { Story } from './stories/story.ts';
import { region } from './support/cast.ts';
import { inEnglish } from './support/inEnglish.ts';
import type { Mailed } from './support/mailWorld.ts';
import { composeMessage, messageIdOf } from '../../mail/message.ts';
import { maskLinks } from '../../mail/render/maskLinks.ts';
import { writeSignInCode } from '../../mail/signInCode.ts';
import { inLanguage } from '../../words/language.ts';
import { at } from '../domain/support/region.ts';
import { dutchIn } from '../support/dutch.ts';

function one(story: Story | undefined): Mailed {
  const told = story?.() ?? [];
  const [mailed] = 'mail' in told ? [told] : told;
  if (!mailed) throw new Error('The story has no letter');
  return mailed;
}

const details = {
  from: { name: 'Expertteam jeugd Rijnmond', address: 'expertteam@rijnmond.example' },
  to: { name: 'Peter Bakker', address: 'peter@maasveen.example' },
  messageId: messageIdOf('5f1c', 'expertteam@rijnmond.example'),
  date: at('2026-11-23 09:01'),
};

describe('a message', () => {
  const { mail } = one(referrerStories['check, weekly, the first']);

  it('carries both parts, and who it is from and for', async () => {
    const read = await PostalMime.parse(await composeMessage(mail, details));
    expect(read.subject).toBe(mail.subject);
    expect(read.from).toEqual(details.from);
    expect(read.to).toEqual([details.to]);
    expect(read.messageId).toBe('<5f1c@rijnmond.example>');
    expect(Date.parse(read.date ?? '')).toBe(details.date);
    expect(read.text?.trim()).toBe(mail.text.trim());
    expect(read.html?.trim()).toBe(mail.html.trim());
    expect(read.attachments).toEqual([]);
  });

  it('says that a machine sent it, in Dutch', async () => {
    const { headers } = await PostalMime.parse(await composeMessage(mail, details));
    const header = (key: string) => headers.find((each) => each.key === key)?.value;
    expect(header('auto-submitted')).toBe('auto-generated');
    expect(header('x-auto-response-suppress')).toBe('All');
    expect(header('content-language')).toBe('nl');
  });

  it('says that it is in English, to who reads that', async () => {
    const english = inEnglish(one(referrerStories['check, weekly, the first'])).mail;
    const { headers, html } = await PostalMime.parse(await composeMessage(english, details));
    expect(headers.find(({ key }) => key === 'content-language')?.value).toBe('en');
    expect(html).toContain('<html lang="en">');
    // The region's hours are as the chair wrote them.
    expect(html).toContain(`<span lang="nl">${region.phoneHours}</span>`);
  });

  it('answers the latest mail of its thread, and names all of it, the first first', async () => {
    const thread = ['<4a0b@rijnmond.example>', '<4a0c@rijnmond.example>', '<4a0d@rijnmond.example>'];
    const read = await PostalMime.parse(await composeMessage(mail, { ...details, thread }));
    expect(read).toMatchObject({ inReplyTo: thread[2], references: thread.join(' ') });
    const alone = await PostalMime.parse(await composeMessage(mail, { ...details, thread: [] }));
    expect([alone.inReplyTo, alone.references]).toEqual([undefined, undefined]);
  });

  it('goes through servers that take seven bits and short lines', async () => {
    const bytes = await composeMessage(mail, details);
    expect(bytes.every((byte) => byte < 128)).toBe(true);
    const raw = bytes.toString('latin1');
    expect(Math.max(...raw.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(78);
    expect(raw.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('lets no name add a header or a receiver', async () => {
    const name = "Hugo O'Neil <b>\r\nBcc: iemand@elders.example";
    const raw = await composeMessage(mail, { ...details, to: { ...details.to, name } });
    const read = await PostalMime.parse(raw);
    expect(read.bcc ?? []).toEqual([]);
    expect(read.to?.map(({ address }) => address)).toEqual([details.to.address]);
  });
});

describe('a code to sign in with', () => {
  const code = { code: '482913', name: 'Marja van Dijk', minutes: 10, now: at('2026-11-23 09:01') };

  it('is mailed in the language of the page on which it was asked for', () => {
    const mail = inLanguage('en', () => writeSignInCode(code));
    expect(mail).toMatchObject({ language: 'en', subject: 'Your sign-in code for Doorzet' });
    expect(mail.text).toContain('Your code is 482913.');
    expect(dutchIn(mail.html)).toEqual([]);
    expect(writeSignInCode(code)).toMatchObject({ language: 'nl', subject: 'Uw inlogcode voor Doorzet' });
  });
});

describe('a name that looks like markup', () => {
  it('is only a name', () => {
    const { mail } = one(rungStories['procurement, rung 3']?.notFinanced);
    expect(mail.text).toContain("Beste heer O'Neil <b>,");
    expect(mail.html).toContain("O'Neil &lt;b>");
    expect(mail.html).not.toContain('<b>');
  });
});

describe('the copy on record', () => {
  it('of an English letter says in English where the link was', () => {
    const { mail, links } = inEnglish(one(referrerStories['check, weekly, the first']));
    const copy = maskLinks(mail, [links]);
    expect(copy.language).toBe('en');
    expect(copy.text).toContain('[personal link]');
    expect(dutchIn(copy.html)).toEqual([]);
  });

  it.each([
    ['a check', one(referrerStories['check, weekly, the first'])],
    ['a notice', one(receiverStories['notice, three ladders at once'])],
  ])('of %s has its words and no link that works', (_what, { mail, links }) => {
    const copy = maskLinks(mail, [links]);
    for (const part of [copy.subject, copy.text, copy.html]) expect(part).not.toContain('doorzet.example');
    expect(copy.subject).toBe(mail.subject);
    expect(copy.text).toContain('[persoonlijke link]');
    expect(copy.text.replaceAll('[persoonlijke link]', '')).toBe(mail.text.replace(/https:\S+/g, ''));
    expect(copy.html).toContain('href="tel:0100000142"');
  });
});
