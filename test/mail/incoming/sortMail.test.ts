// Mails as servers and people send them, and what each is taken for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortMail, type SortedMail } from '../../../mail/incoming/sortMail.ts';
import { letterOfAddress, verpSender } from '../../../mail/verp.ts';

const keys = { keys: [{ id: 'k1', secret: 'a secret of no less than thirty-two characters' }] };
const SENDER = 'doorzet@rijnmond.example';
const LETTER = '3f2b8c1e-90ab-4c6d-8e7f-0123456789ab';
const MESSAGE_ID = `<${LETTER}@rijnmond.example>`;
/** Monday 23 November 2026, 11:00 in the Netherlands. */
const RECEIVED = Date.parse('2026-11-23T10:00Z');

const parts = { sender: SENDER, letterOf: (text: string) => letterOfAddress(keys, 'rijnmond', text) };
const folder = join(import.meta.dirname, 'samples');
const byVerp = { id: LETTER };
const byMessageId = { messageIds: [MESSAGE_ID] };

const sorted = (raw: string | Uint8Array) => sortMail(Buffer.from(raw), RECEIVED, parts);

function sample(name: string): Promise<SortedMail> {
  const verp = verpSender(keys, 'rijnmond', SENDER, LETTER, '+');
  return sorted(
    readFileSync(join(folder, `${name}.eml`), 'utf8')
      .replaceAll('{{VERP}}', verp)
      .replaceAll('{{VERP_LOCAL}}', verp.slice(0, verp.indexOf('@')))
      .replaceAll('{{MESSAGE_ID}}', MESSAGE_ID)
      .replaceAll('{{MESSAGE_ID_HTML}}', `&lt;${MESSAGE_ID.slice(1, -1)}&gt;`)
      .replaceAll('\n', '\r\n'),
  );
}

interface Expected {
  readonly letter: object | null;
  readonly what: object;
}

const bounce = (
  letter: object | null,
  permanent: boolean,
  status: string | null,
  failed: string | null,
  words: string,
): Expected => ({ letter, what: { is: 'bounce', permanent, status, failed, words } });

const auto = (letter: object | null, awayUntil: string | null, text?: string): Expected => ({
  letter,
  what: expect.objectContaining({
    is: 'autoReply',
    awayUntil,
    ...(text !== undefined && { text }),
  }) as object,
});

const reply = (letter: object | null, subject: string, text: string): Expected => ({
  letter,
  what: { is: 'reply', subject, text },
});

const expected: Readonly<Record<string, Expected>> = {
  'bounce-postfix': bounce(
    byVerp,
    true,
    '5.1.1',
    'weg@gemeente-havenrecht.example',
    '550 5.1.1 <weg@gemeente-havenrecht.example>: Recipient address rejected: User unknown in virtual mailbox table',
  ),
  'bounce-postfix-delayed': bounce(
    byVerp,
    false,
    '4.4.1',
    'sanne@zorgaanbieder-de-brug.example',
    'connect to mx.zorgaanbieder-de-brug.example[192.0.2.9]:25: Connection timed out',
  ),
  'bounce-expired-after-days': bounce(
    byMessageId,
    true,
    '4.4.7',
    'sanne@zorgaanbieder-de-brug.example',
    '421 4.4.7 Delivery time expired',
  ),
  'bounce-exchange-online': bounce(
    byVerp,
    true,
    '5.1.10',
    'p.devries@gemeente-havenrecht.example',
    '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
  ),
  'bounce-exchange-without-report': bounce(
    byMessageId,
    true,
    '5.2.2',
    'p.devries@gemeente-havenrecht.example',
    '#554 5.2.2 mailbox full ##',
  ),
  'bounce-qmail': bounce(
    byVerp,
    true,
    '5.1.1',
    'j.bakker@jeugdzorg-oost.example',
    'Sorry, no mailbox here by that name. (#5.1.1)',
  ),
  'bounce-qmail-without-verp': bounce(
    byMessageId,
    true,
    '5.7.1',
    'j.bakker@jeugdzorg-oost.example',
    'Remote host said: 550 5.7.1 Relaying denied',
  ),
  'bounce-exim': bounce(
    byVerp,
    true,
    null,
    'r.jansen@stichting-de-linde.example',
    'A message that you sent could not be delivered to one or more of its',
  ),
  'bounce-exim-delayed': bounce(
    byVerp,
    false,
    '4.7.1',
    'r.jansen@stichting-de-linde.example',
    'Delay reason: SMTP error from remote mail server after RCPT TO: 451 4.7.1 Greylisting in action',
  ),
  'bounce-gmail': bounce(
    byVerp,
    true,
    '5.1.1',
    'kim.vanveen@post.example',
    '550-5.1.1 The email account that you tried to reach does not exist.',
  ),
  'bounce-lotus-notes': bounce(
    byMessageId,
    true,
    null,
    'hdeboer@inkoop-rijnmond.example',
    'was not delivered to:',
  ),
  'bounce-plain-with-quoted-original': bounce(
    byMessageId,
    true,
    '5.2.2',
    'directie@oude-server.example',
    '<directie@oude-server.example> has exceeded its quota: 552 5.2.2 over quota',
  ),
  'bounce-forwarded-by-srs': bounce(
    byVerp,
    true,
    '5.7.26',
    'achter@elders.example',
    '550 5.7.26 Unauthenticated email is not accepted',
  ),
  'report-delivered': auto(byVerp, null),
  'auto-exchange-dutch': auto(
    byVerp,
    '2026-12-04',
    'Beste lezer,\n\nIk ben afwezig tot en met vrijdag 4 december. Uw bericht wordt niet gelezen.\nBij spoed: de balie, 010 1234567.',
  ),
  'auto-exchange-english': auto(byMessageId, '2026-11-30'),
  'auto-vacation-program': auto(byVerp, '2026-11-29'),
  'auto-sieve': auto(byVerp, '2027-03-07'),
  'auto-until-further-notice': auto(byVerp, null),
  'auto-no-headers-at-all': auto(byVerp, '2026-11-27'),
  'auto-ticket-desk': auto(byMessageId, null),
  'auto-challenge': auto(byVerp, null),
  'auto-read-receipt': auto(byMessageId, null),
  'reply-outlook-dutch': reply(
    { messageIds: [MESSAGE_ID, '<first@rijnmond.example>'] },
    'RE: Verzoek om uw hulp voor 3 december',
    'Beste mevrouw,\n\nDe plek is geregeld. Op maandag 30 november start het gezin; dat schreef ik vorige week ook.\nVan: wie hoort het gezin dit?\n\nGroet, Petra',
  ),
  'reply-gmail-dutch': reply(
    byMessageId,
    'Re: Hoe staat het ervoor?',
    'Het lukt me niet om de vragen in te vullen, de link doet het niet.\nKunnen jullie bellen?',
  ),
  'reply-inline': reply(
    byMessageId,
    'Re: Verzoek om uw hulp',
    'Zie hieronder.\n\n\nDat doe ik zelf, deze week.\n\n\nNee.',
  ),
  'reply-html-only': reply(byMessageId, 'Antw: Café en hulp', 'Dank u wel & tot ziens.\n\nIk bel morgen.'),
  'reply-apple-english': reply(
    byMessageId,
    'Re: How are things going?',
    'We started last week, all is well.\n\nSent from my iPhone',
  ),
  'reply-person-about-leave': reply(
    null,
    'Afwezig volgende week',
    'Dag, volgende week kan ik niet bij het overleg zijn. Kan het de week erna?',
  ),
  'reply-person-about-a-bounce': reply(
    byMessageId,
    'FW: Undeliverable: Hoe staat het ervoor?',
    'Mijn collega kreeg dit: 550 5.1.1 user unknown. Kunt u haar nieuwe adres gebruiken?',
  ),
  'reply-without-any-reference': reply(null, 'Vraag', 'Ben ik hier goed voor een vraag over jeugdhulp?'),
  'reply-broken': {
    letter: null,
    what: expect.objectContaining({
      is: 'reply',
      subject: 'Kapot',
      text: expect.stringContaining('leesbaar') as string,
    }) as object,
  },
  'forged-verp': reply(null, 'Delivery Status Notification (Failure)', '550 5.1.1 user unknown'),
};

const skipped = { 'skipped-own-mail': 'ownMail', 'skipped-newsletter': 'list', 'skipped-spam': 'spam' };

describe('mail that comes in', () => {
  it.each(Object.entries(expected))('%s', async (name, { letter, what }) => {
    const mail = await sample(name);
    expect(mail).toMatchObject({ incoming: { receivedAt: RECEIVED } });
    const { incoming } = mail as Extract<SortedMail, { incoming: unknown }>;
    expect(incoming.letter).toEqual(letter);
    expect(incoming.what).toEqual(what);
  });

  it.each(Object.entries(skipped))('%s', async (name, because) => {
    expect(await sample(name)).toMatchObject({ skipped: because });
  });

  it('leaves no sample out', () => {
    const names = readdirSync(folder).map((file) => file.replace(/\.eml$/, ''));
    expect(names.toSorted()).toEqual([...Object.keys(expected), ...Object.keys(skipped)].toSorted());
  });
});

describe('the key of a mail', () => {
  const keyOf = async (raw: string) => {
    const mail = await sorted(raw);
    return 'incoming' in mail ? mail.incoming.key : mail.key;
  };

  it('is its Message-ID', async () => {
    expect(await keyOf('Message-ID: <a@b.example>\r\nSubject: x\r\n\r\ny')).toBe('<a@b.example>');
  });

  it('is, without one, the same by whichever way it came, and another for other words', async () => {
    const mail = 'From: a@b.example\r\nSubject: x\r\n\r\n';
    const key = await keyOf(`${mail}words`);
    expect(key).toMatch(/^digest:[0-9a-f]{64}$/);
    expect(await keyOf(`Delivered-To: c@d.example\r\nReceived: by e.example\r\n${mail}words`)).toBe(key);
    expect(await keyOf(`${mail}other words`)).not.toBe(key);
  });
});

describe('whatever comes in', () => {
  it('is taken: any bytes, and any headers', async () => {
    const word = fc.constantFrom(
      'From: ',
      'Content-Type: multipart/report; boundary="a"\r\n',
      '\r\n',
      '--a\r\n',
      '--a--\r\n',
      'Content-Type: message/delivery-status\r\n',
      'Status: 5.1.1\r\n',
      'Action: failed\r\n',
      'Subject: =?utf-8?B?',
      '<a@b.example>',
      'afwezig tot 31 februari',
      '> ',
      'Op 1 jan 2026 schreef a@b.example:\r\n',
      '\u0000\ud83d',
      'Content-Transfer-Encoding: base64\r\n',
    );
    const mails = fc.oneof(
      fc.uint8Array({ maxLength: 600 }),
      fc.array(fc.oneof(word, fc.string()), { maxLength: 40 }).map((all) => Buffer.from(all.join(''))),
    );
    await fc.assert(
      fc.asyncProperty(mails, async (raw) => {
        const mail = await sorted(raw);
        // As it is kept: Postgres takes neither of these in a text or in JSON.
        expect(JSON.stringify(mail)).not.toMatch(/\\u0000|\\ud[89a-f]/i);
      }),
      { numRuns: 500 },
    );
  });

  it('is taken in a moment, however it is made to last', async () => {
    for (const text of [
      `${' '.repeat(400_000)}x`,
      `Op ${'a '.repeat(200_000)}`,
      '\n>'.repeat(100_000),
      `afwezig tot ${'1 '.repeat(100_000)}`,
      '<'.repeat(300_000),
      `ik ben weer ${'op '.repeat(100_000)}`,
      'a@'.repeat(150_000),
    ]) {
      for (const head of ['', 'Content-Type: text/html\r\n', 'From: mailer-daemon@b.example\r\n']) {
        const begun = performance.now();
        await sorted(`${head}Subject: ${text.slice(0, 50_000).replaceAll('\n', ' ')}\r\n\r\n${text}`);
        expect(performance.now() - begun, `${head}${text.slice(0, 20)}`).toBeLessThan(3_000);
      }
    }
  });
});
