// Reads the bytes of a mail, whatever they are: headers, words, and the parts that a report is made of. Never fails.
import { convert } from 'html-to-text';
import PostalMime, { type Email } from 'postal-mime';
import { cleanLine, cleanText } from './clean.ts';

/** A mail, read as far as it can be. */
export interface ReadMail {
  /** The values of a header, from top to bottom; by its name in small letters. */
  header(name: string): readonly string[];
  readonly from: { readonly name: string; readonly address: string };
  /** With its angle brackets; null where there is none, or one that is none. */
  readonly messageId: string | null;
  readonly subject: string;
  /** Its words as text, made of its HTML where that is all there is. */
  readonly text: string;
  /** Parts that are no words, by their type: what reports are made of. */
  parts(type: RegExp): readonly string[];
}

/** Longer texts than this are read no further: what people write above a quote is at its beginning. */
const MOST_CHARACTERS = 200_000;
const MOST_PARTS = 30;
/** What is longer is cut off. Each line costs some time, of a mail of nothing but lines too: 1 MB as base64 has 14,000. */
const MOST_LINES = 20_000;

/** A Message-ID, or something that serves as one. */
export const MESSAGE_ID = /<[^<>\s]{3,250}>/g;

export async function readMail(raw: Uint8Array): Promise<ReadMail> {
  const mail = await PostalMime.parse(firstLines(raw), {
    forceRfc822Attachments: true,
    maxNestingDepth: 30,
    maxHeadersSize: 256 * 1024,
  }).catch(() => undefined);
  return mail ? readFrom(mail) : unreadable(raw);
}

function firstLines(raw: Uint8Array): Uint8Array {
  let end = -1;
  for (let line = 0; line < MOST_LINES; line += 1) {
    end = raw.indexOf(0x0a, end + 1);
    if (end < 0) return raw;
  }
  return raw.subarray(0, end);
}

function readFrom(mail: Email): ReadMail {
  const attachments = mail.attachments.slice(0, MOST_PARTS).map(({ mimeType, content }) => ({
    type: mimeType.toLowerCase(),
    content: typeof content === 'string' ? content : decoded(content),
  }));
  return {
    header: (name) => mail.headers.filter(({ key }) => key === name).map(({ value }) => value),
    from: {
      name: cleanLine(mail.from?.name ?? '', 200),
      address: cleanLine(mail.from?.address ?? '', 320),
    },
    messageId: mail.messageId?.match(MESSAGE_ID)?.[0] ?? null,
    subject: cleanLine(mail.subject ?? '', 300),
    text: wordsOf(mail),
    parts: (type) => attachments.filter((part) => type.test(part.type)).map(({ content }) => content),
  };
}

/** The plain text, unless it is empty or only says that there is HTML. */
function wordsOf({ text = '', html = '' }: Email): string {
  const plain = cleanText(text, MOST_CHARACTERS);
  return plain === '' && html !== '' ? cleanText(textOf(html), MOST_CHARACTERS) : plain;
}

function textOf(html: string): string {
  return convert(html.slice(0, MOST_CHARACTERS * 2), {
    wordwrap: false,
    limits: { maxDepth: 100 },
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
      { selector: 'style', format: 'skip' },
      // Outlook draws a line above what it quotes.
      { selector: 'hr', options: { length: 20 } },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
        selector,
        options: { uppercase: false },
      })),
    ],
  });
}

/** What can be told by looking at it as text: nobody's words are lost because their mail is malformed. */
function unreadable(raw: Uint8Array): ReadMail {
  const all = decoded(raw.slice(0, MOST_CHARACTERS)).replace(/\r\n?/g, '\n');
  const end = all.indexOf('\n\n');
  const head = (end < 0 ? all : all.slice(0, end)).replace(/\n[ \t]+/g, ' ').split('\n');
  const header = (name: string) =>
    head
      .filter((line) => line.toLowerCase().startsWith(`${name}:`))
      .map((line) => line.slice(name.length + 1).trim());
  const [from = ''] = header('from');
  return {
    header,
    from: { name: '', address: cleanLine(/[^\s<>"]+@[^\s<>"]+/.exec(from.slice(0, 2_000))?.[0] ?? '', 320) },
    messageId: header('message-id')[0]?.match(MESSAGE_ID)?.[0] ?? null,
    subject: cleanLine(header('subject')[0] ?? '', 300),
    text: end < 0 ? '' : cleanText(all.slice(end), MOST_CHARACTERS),
    parts: () => [],
  };
}

function decoded(bytes: ArrayBuffer | Uint8Array): string {
  return new TextDecoder().decode(bytes).slice(0, MOST_CHARACTERS);
}
