// From letters to a mail: those of one call are for the same person, and become one mail.
import type { Aside, Block, MailContent, Words } from './content.ts';
import type { CaseLetter, LetterForm, LetterToWrite, SharedForm, Writing } from './letters/caseLetter.ts';
import { announcement } from './letters/announcement.ts';
import { answeredMeanwhile } from './letters/answeredMeanwhile.ts';
import { check } from './letters/check.ts';
import { checkReminder } from './letters/checkReminder.ts';
import { colleagueReplied } from './letters/colleagueReplied.ts';
import { commitmentConfirmed } from './letters/commitmentConfirmed.ts';
import { commitmentLapsed } from './letters/commitmentLapsed.ts';
import { commitmentReminder } from './letters/commitmentReminder.ts';
import { crisis } from './letters/crisis.ts';
import { ending } from './letters/ending.ts';
import { helpOffered } from './letters/helpOffered.ts';
import { button, paragraphs } from './letters/letterParts.ts';
import { notice } from './letters/notice.ts';
import { callSection, casesWords, footer, hasButton, oftenAside, signature } from './letters/parts.ts';
import { task } from './letters/task.ts';
import { taskOverdue } from './letters/taskOverdue.ts';
import { taskReminder } from './letters/taskReminder.ts';
import { thanksReferrer } from './letters/thanksReferrer.ts';
import { inMailOrder, sharedForm } from './letters/together.ts';
import { renderMail, renderPlain, type PlainMail, type WordedMail } from './render/renderMail.ts';
import { factsSaid } from './wording/fields.ts';
import { inWords } from './wording/inWords.ts';
import type { Language } from '../domain/advice/facts.ts';
import type { LetterKind } from '../domain/letters/letter.ts';
import type { WordingInUse } from '../domain/letters/wording.ts';
import type { Instant } from '../domain/time.ts';
import { longDay } from '../words/dates.ts';
import { inLanguage, say } from '../words/language.ts';
import { greeting } from '../words/people.ts';

/** How each kind of letter about a case is written. */
export const caseLetterForms: Readonly<Record<LetterKind, LetterForm>> = {
  check,
  checkReminder,
  thanksReferrer,
  helpOffered,
  notice,
  answeredMeanwhile,
  colleagueReplied,
  ending,
  commitmentConfirmed,
  commitmentReminder,
  commitmentLapsed,
  announcement,
  task,
  taskReminder,
  crisis,
  taskOverdue,
};

/**
 * Writes one mail, in the language of its receiver. Pure: what is said, and every date in it, follows from the letters' facts and the moment of sending.
 * @param letters at least one; all for one person, and of kinds that can share a mail
 * @param now the moment of sending, from which the terms run that the mail names
 * @param wording the region's own words for this kind; a mail about several cases is in ours, for it is short on each
 */
export function writeMail(
  letters: readonly LetterToWrite[],
  now: Instant,
  wording?: WordingInUse,
): WordedMail {
  return inLanguage(languageOf(letters), () => {
    const { content, worded } = contentOf(letters, now, wording);
    return { ...renderMail(content), wording: worded };
  });
}

/** The same mail without its HTML, for a list of many. */
export function writePlain(
  letters: readonly LetterToWrite[],
  now: Instant,
  wording?: WordingInUse,
): PlainMail {
  return inLanguage(languageOf(letters), () => renderPlain(contentOf(letters, now, wording).content));
}

/** That of who reads them. */
function languageOf([first]: readonly LetterToWrite[]): Language {
  return first?.facts.people.get(first.letter.to)?.language ?? 'nl';
}

function contentOf(
  letters: readonly LetterToWrite[],
  now: Instant,
  wording: WordingInUse | undefined,
): { readonly content: MailContent; readonly worded: number | null } {
  const [first, ...others] = letters.map((letter) => writingOf(letter, now));
  if (!first) throw new Error('A mail needs a letter');
  const { facts, letter } = first;
  if (others.some(({ letter: { to } }) => to !== letter.to)) {
    throw new Error('The letters of one mail are for one person');
  }
  const own = caseLetterForms[letter.kind];
  const all = inMailOrder([first, ...others], (writing) => writing.letter.kind);
  const cases = all.map((writing) => ({
    writing,
    letter: caseLetterForms[writing.letter.kind].write(writing),
  }));
  const shared = sharedForm(
    all.map((writing) => writing.letter.kind),
    caseLetterForms,
  );
  const isOne = others.length === 0;
  const body = isOne ? single(own, cases, now, wording) : several(shared, cases, now);
  const { signedBy } = isOne ? own : shared;
  // Where nothing is asked there is nothing that a call could replace.
  const callTitle = cases.some(({ letter }) => hasButton(letter))
    ? say('Liever bellen?', 'Would you rather call?')
    : say('Hebt u een vraag?', 'Do you have a question?');
  const content: MailContent = {
    subject: body.subject,
    preheader: body.preheader,
    team: facts.region.team,
    dateLine: `${body.about} · ${longDay(now)}`,
    title: body.title,
    greeting: `${greetingOf(cases)},`,
    blocks: [...body.blocks, ...(signedBy === 'chair' ? [callSection(facts, now, callTitle)] : [])],
    signature: signature(facts, now, signedBy),
    footer: [
      ...body.asides,
      ...footer(
        facts.region,
        cases.map(({ letter }) => letter),
      ),
      ...oftenAside(cases.map(({ writing }) => writing.links)),
    ],
  };
  return { content, worded: body.worded };
}

/** As an office is greeted, where one of the letters is to an office. */
function greetingOf(cases: Cases): string {
  for (const { writing } of cases) {
    const office = caseLetterForms[writing.letter.kind].greeting?.(writing);
    if (office !== undefined) return office;
  }
  const [{ writing }] = cases as readonly [Cases[number]];
  return greeting(writing.person);
}

function writingOf(letter: LetterToWrite, now: Instant): Writing {
  const person = letter.facts.people.get(letter.letter.to);
  if (!person) throw new Error('The facts of a letter lack its receiver');
  return { ...letter, person, now };
}

/** What differs between a mail about one case and a mail about more. */
interface Body {
  readonly subject: string;
  readonly preheader: string;
  readonly title: string;
  /** "Casus K7M-3QX", "6 casussen". */
  readonly about: string;
  readonly blocks: readonly Block[];
  readonly asides: readonly Aside[];
  /** The version of the region's own words that it is in. */
  readonly worded: number | null;
}

type Cases = readonly { readonly writing: Writing; readonly letter: CaseLetter }[];

function single(form: LetterForm, cases: Cases, now: Instant, wording: WordingInUse | undefined): Body {
  const [{ writing, letter }] = cases as readonly [Cases[number]];
  const about = caseWords(writing.facts.advice.reference);
  const { subject, before, parts } = letter;
  const facts = factsSaid(writing.facts, subject, before, now);
  const words = inWords(
    subject,
    { needs: form.parts, parts, facts },
    letter.unusual === true ? undefined : wording,
  );
  return {
    subject: `${about}: ${words.subject}`,
    preheader: letter.preheader,
    title: letter.title,
    about,
    blocks: words.blocks,
    asides: [...(letter.asides ?? []), ...(letter.closing ?? [])],
    worded: words.worded,
  };
}

function several(form: SharedForm, cases: Cases, now: Instant): Body {
  const [{ writing }] = cases as readonly [Cases[number]];
  const terms = cases.flatMap(({ letter }) => letter.before ?? []);
  const before = terms.length === 0 ? null : Math.min(...terms);
  const count = cases.length;
  const letters = cases.map(({ writing: { facts, letter } }) => ({
    kind: letter.kind,
    reference: facts.advice.reference,
  }));
  const shared = form.several({ count, letters, before, now, region: writing.facts.region });
  const inARow = cases.find(({ writing }) => writing.links.inARow !== undefined)?.writing.links.inARow;
  return {
    subject: shared.subject,
    preheader: shared.preheader,
    title: shared.title,
    about: aboutWords(cases),
    blocks: [
      ...paragraphs(...shared.opening),
      ...(inARow === undefined
        ? []
        : button(
            say('Beantwoord de vragen achter elkaar', 'Answer the questions one after the other'),
            inARow,
          )),
      ...cases.flatMap(({ writing, letter }): readonly Block[] => [
        { is: 'case', title: caseWords(writing.facts.advice.reference) },
        ...paragraphs(...briefOf(writing, letter)),
        ...(letter.parts.button ?? []),
        ...(letter.asides ?? []).map((aside): Block => ({ is: 'aside', aside })),
      ]),
      { is: 'line' },
    ],
    asides: shared.closing ?? [],
    worded: null,
  };
}

function briefOf(writing: Writing, { brief }: CaseLetter): readonly Words[] {
  if (!brief) throw eachTheirOwn(writing);
  return brief;
}

function eachTheirOwn({ letter: { kind } }: Writing): Error {
  return new Error(`Letters of kind ${kind} are each a mail of their own`);
}

function caseWords(reference: string): string {
  return say(`Casus ${reference}`, `Case ${reference}`);
}

function aboutWords(cases: Cases): string {
  const [first = '', ...others] = new Set(cases.map(({ writing }) => writing.facts.advice.reference));
  return others.length === 0 ? caseWords(first) : casesWords(others.length + 1);
}
