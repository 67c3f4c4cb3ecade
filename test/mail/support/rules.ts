// What must hold of every letter, whatever it says.
import { people } from './cast.ts';
import type { ContactMailed } from './contactMails.ts';
import type { HandOverMailed } from './handOverMails.ts';
import { inEnglish } from './inEnglish.ts';
import { CANARY, type Mailed } from './mailWorld.ts';
import { easyFaults } from './easy.ts';
import { faultsOfHtml } from './htmlRules.ts';
import { datesIn, speech } from './speech.ts';
import type { HandOverKind } from '../../../domain/contacts/handOver.ts';
import type { ContactLetterKind } from '../../../domain/contacts/letters.ts';
import type { LetterKind } from '../../../domain/letters/letter.ts';
import { dutchIn } from '../../support/dutch.ts';

const UNFILLED = /undefined|\bnull\b|NaN|[{}]|\[object|\(\s*\)|“\s*”|\S {2,}\S| [.,?]/;

/** At most one button for a case; none where nothing is asked. */
export const buttonsOf: Readonly<Record<LetterKind | ContactLetterKind | HandOverKind, readonly number[]>> = {
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
  commitmentConfirmed: [1],
  commitmentReminder: [1],
  commitmentLapsed: [1],
  helpOffered: [0],
  ending: [0],
  thanksReferrer: [0],
  introduction: [1],
  yearlyQuestion: [1],
  introductionReminder: [1],
  handOver: [0, 1],
};

/** What is wrong with a mail, in words; empty when nothing is. @param cases how many it is about */
export function faultsOf(mailed: Mailed | ContactMailed | HandOverMailed, cases = 1): readonly string[] {
  const { mail, letter, links, facts } = mailed;
  const { subject, text, html, language } = mail;
  const { mostWords, caseWord, weekdays, months, never, ofSigning, dangerLink } = speech[language];
  const faults: string[] = [];
  const demand = (holds: boolean, what: string) => {
    if (!holds) faults.push(what);
  };
  const line = text.replace(/\s+/g, ' ');

  const ofCase = 'advice' in facts;
  demand(
    cases > 1 || subject.startsWith(`${caseWord} K7M-3QX: `) === ofCase,
    `The subject begins otherwise: ${subject}`,
  );
  demand(subject.length <= 90, `The subject has ${String(subject.length)} characters: ${subject}`);
  for (const part of [subject, ...text.split('\n')]) {
    demand(!UNFILLED.test(part.trim()), `Something is missing in: ${part}`);
    demand(!never.test(part), `A word that no letter uses: ${part}`);
    demand(part === subject || part.length <= 78 || part.startsWith('https://'), `Too wide: ${part}`);
  }

  const buttons = html.split('display:inline-block').length - 1;
  const kinds = ('letters' in mailed ? mailed.letters : undefined)?.map(({ letter: { kind } }) => kind);
  // In a mail of several questions one more, to answer them in a row.
  const besides = 'inARow0' in links ? 1 : 0;
  const most = (kinds ?? [letter.kind]).reduce((sum, kind) => sum + Math.max(...buttonsOf[kind]), besides);
  const least = (kinds ?? [letter.kind]).reduce((sum, kind) => sum + Math.min(...buttonsOf[kind]), besides);
  demand(least <= buttons && buttons <= most, `There are ${String(buttons)} buttons`);

  const weekday = new RegExp(`(?:${weekdays.join('|')}) \\d`);
  const dates = new RegExp(`\\S+ \\d{1,2} (?:${months.join('|')})\\b`, 'g');
  for (const [date] of line.replace(ofSigning, '').matchAll(dates)) {
    demand(weekday.test(date), `A date lacks its weekday: ${date}`);
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
    ...('absent' in facts ? [facts.absent.id] : []),
    ...facts.directory.absences.flatMap(({ deputy }) => deputy ?? []),
  ]);
  for (const [id, { name, surname }] of people) {
    if (named.has(id)) continue;
    for (const part of [name, surname]) {
      demand(!new RegExp(`(^|\\W)${escaped(part)}(\\W|$)`).test(line), `It names ${part}`);
    }
  }
  demand(!`${subject}${text}${html}`.includes(CANARY), 'It quotes what somebody typed');

  for (const { tag, words } of partsOf(html, dangerLink)) {
    if (tag === 'p') {
      for (const sentence of words.split(/(?<=[.?!]) /)) {
        const count = sentence.split(' ').length;
        demand(count <= mostWords, `A sentence has ${String(count)} words: ${sentence}`);
      }
    }
  }
  demand(html.includes(`<html lang="${language}">`), 'The HTML says that it is in another language');
  return [
    ...faults,
    ...textFaults(html, line, dangerLink),
    ...easyFaults(partsOf(html, dangerLink), language),
    ...faultsOfHtml(html),
    ...brokenTags(html),
  ];
}

/** Whether the text says all that the HTML says, in the same order, and nothing else but links. */
function textFaults(html: string, line: string, dangerLink: string): readonly string[] {
  let from = 0;
  const faults: string[] = [];
  for (const { words } of partsOf(html, dangerLink)) {
    const at = line.indexOf(words, from);
    if (at < 0) faults.push(`The text lacks, or says elsewhere: ${words}`);
    else from = at + words.length;
  }
  return faults;
}

/** What is wrong with the English of a mail: what holds of all mails, Dutch in it, or other days than the Dutch names. */
export function faultsInEnglish(
  mailed: Mailed | ContactMailed | HandOverMailed,
  cases = 1,
): readonly string[] {
  const english = inEnglish(mailed);
  const { subject, text, html } = english.mail;
  const days = datesIn(`${subject} ${text}`, 'en');
  const inDutch = datesIn(`${mailed.mail.subject} ${mailed.mail.text}`, 'nl');
  return [
    ...faultsOf(english, cases),
    ...dutchIn(html).map((part) => `There is Dutch in: ${part}`),
    ...(days.join() === inDutch.join()
      ? []
      : [`The days are ${days.join()}, and in Dutch ${inDutch.join()}`]),
  ];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The headings and paragraphs of the body, as a reader has them. */
function partsOf(
  html: string,
  dangerLink: string,
): readonly { readonly tag: string; readonly words: string }[] {
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
      .map(({ tag, words }) => ({ tag, words: words.replace(new RegExp(` ?${dangerLink}$`), '') }))
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
