// What must hold of every letter, whatever it says.
import { people } from './cast.ts';
import type { ContactMailed } from './contactMails.ts';
import { CANARY, type Mailed } from './mailWorld.ts';
import type { ContactLetterKind } from '../../../domain/contacts/letters.ts';
import type { LetterKind } from '../../../domain/letters/letter.ts';

const WEEKDAYS = '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)';
const MONTHS = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';

/** Words that accuse, threaten, claim a power that the team does not have, or address a grown-up as a child. */
const NEVER =
  /klacht|waarschuwing|weiger|ultimatum|sanctie|verplicht|in gebreke|nalatig|\bu moet\b|\bmoet u\b|diagnose|\bje\b|\bjij\b|\bjouw\b/i;
const UNFILLED = /undefined|\bnull\b|NaN|[{}]|\[object|\(\s*\)|“\s*”|\S {2,}\S| [.,?]/;

/** At most one button for a case; none where nothing is asked. */
export const buttonsOf: Readonly<Record<LetterKind | ContactLetterKind, readonly number[]>> = {
  check: [1],
  checkReminder: [1],
  notice: [1],
  colleagueReplied: [1],
  announcement: [1],
  task: [1],
  taskReminder: [1],
  crisis: [1],
  taskOverdue: [0, 1],
  answeredMeanwhile: [0],
  ending: [0],
  thanksReferrer: [0],
  introduction: [1],
  yearlyQuestion: [1],
  introductionReminder: [1],
};

/** What is wrong with a mail, in words; empty when nothing is. @param cases how many it is about */
export function faultsOf(
  { mail, letter, links, facts }: Mailed | ContactMailed,
  cases = 1,
): readonly string[] {
  const { subject, text, html } = mail;
  const faults: string[] = [];
  const demand = (holds: boolean, what: string) => {
    if (!holds) faults.push(what);
  };
  const line = text.replace(/\s+/g, ' ');

  const ofCase = 'advice' in facts;
  demand(
    cases > 1 || subject.startsWith('Casus K7M-3QX: ') === ofCase,
    `The subject begins otherwise: ${subject}`,
  );
  demand(subject.length <= 90, `The subject has ${String(subject.length)} characters: ${subject}`);
  for (const part of [subject, ...text.split('\n')]) {
    demand(!UNFILLED.test(part.trim()), `Something is missing in: ${part}`);
    demand(!NEVER.test(part), `A word that no letter uses: ${part}`);
    demand(part === subject || part.length <= 78 || part.startsWith('https://'), `Too wide: ${part}`);
  }

  const buttons = html.split('display:inline-block').length - 1;
  demand(
    buttonsOf[letter.kind].some((each) => each * cases === buttons),
    `There are ${String(buttons)} buttons`,
  );

  const dates = line.match(new RegExp(`\\S+ \\S+ \\d{1,2} ${MONTHS}`, 'g')) ?? [];
  for (const date of dates) {
    demand(
      new RegExp(`${WEEKDAYS} \\d|(tekende|in) op \\d|en met \\d`).test(date),
      `A date lacks its weekday: ${date}`,
    );
  }

  const hrefs = [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
  for (const href of hrefs.filter((href) => !href.startsWith('tel:'))) {
    demand(text.split('\n').includes(href), `The text lacks the link ${href}`);
  }
  const expected = (Object.values(links) as string[]).filter(
    (link) => letter.kind !== 'taskOverdue' && !(cases > 1 && link.includes('/gevaar')),
  );
  for (const link of expected) demand(hrefs.includes(link), `The link ${link} is nowhere`);

  const named = new Set([
    letter.to,
    'marja',
    ...facts.directory.absences.flatMap(({ deputy }) => deputy ?? []),
  ]);
  for (const [id, { name, surname }] of people) {
    if (named.has(id)) continue;
    for (const part of [name, surname]) {
      demand(!new RegExp(`(^|\\W)${escaped(part)}(\\W|$)`).test(line), `It names ${part}`);
    }
  }
  demand(!`${subject}${text}${html}`.includes(CANARY), 'It quotes what somebody typed');

  for (const { tag, words } of partsOf(html)) {
    demand(line.includes(words), `The text lacks: ${words}`);
    if (tag === 'p') {
      for (const sentence of words.split(/(?<=[.?!]) /)) {
        const count = sentence.split(' ').length;
        demand(count <= 25, `A sentence has ${String(count)} words: ${sentence}`);
      }
    }
  }
  return [...faults, ...brokenTags(html)];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The headings and paragraphs of the body, as a reader has them. */
function partsOf(html: string): readonly { readonly tag: string; readonly words: string }[] {
  return (
    [...html.matchAll(/<(p|h1|h2)\b[^>]*>(.*?)<\/\1>/gs)]
      .map(([, tag = '', inner = '']) => ({
        tag,
        words: inner
          .replaceAll('<br/>', ' ')
          .replace(/<[^>]+>/g, '')
          .replaceAll('&lt;', '<')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&')
          .replace(/\s+/g, ' ')
          .trim(),
      }))
      // A link is on a line of its own in the text, with a colon before it.
      .map(({ tag, words }) => ({ tag, words: words.replace(/ ?(Meld acuut gevaar)$/, '') }))
  );
}

/** Tags that were opened and not closed, or the other way round. */
function brokenTags(html: string): readonly string[] {
  const open: string[] = [];
  for (const [, closes = '', tag = '', empty = ''] of html.matchAll(
    /<(\/?)([a-z][a-z0-9]*)\b[^<>]*?(\/?)>/g,
  )) {
    if (empty !== '' || ['meta', 'br'].includes(tag)) continue;
    if (closes === '') open.push(tag);
    else if (open.pop() !== tag) return [`</${tag}> closes something else`];
  }
  return open.map((tag) => `<${tag}> is not closed`);
}
