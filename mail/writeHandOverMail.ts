// From a letter to who stands in for somebody to a mail: for whom, when, in which roles, and what is open, by reference only.
import { button, paragraphs, type PartNeeds, type PartsSaid } from './letters/letterParts.ts';
import { openBlocks } from './letters/handOver/openBlocks.ts';
import { comesToYou, earlierMails, rolesSentence, standsIn } from './letters/handOver/sentences.ts';
import { callSection, callTeamSection, chairOn, demoAside, signature } from './letters/parts.ts';
import { renderMail, type WordedMail } from './render/renderMail.ts';
import { factsSaid } from './wording/fields.ts';
import { inWords } from './wording/inWords.ts';
import type { Block, MailContent } from './content.ts';
import type { LetterLinks } from './letters/caseLetter.ts';
import type { HandOverFacts } from '../domain/contacts/handOver.ts';
import type { WordingInUse } from '../domain/letters/wording.ts';
import { localDateOf } from '../domain/calendar/amsterdam.ts';
import type { Instant } from '../domain/time.ts';
import { longDate, longDay } from '../words/dates.ts';
import { inLanguage, say } from '../words/language.ts';
import { greeting } from '../words/people.ts';

/** Its parts, in their order. */
export const handOverParts = {
  facts: 'required',
  next: 'required',
  meanwhile: 'required',
  button: 'optional',
  howToAnswer: 'required',
  call: 'required',
} as const satisfies PartNeeds;

export interface HandOverToWrite {
  readonly facts: HandOverFacts;
  readonly links: Pick<LetterLinks, 'console'>;
}

/**
 * Writes one mail, in the language of its receiver.
 * @param now the moment of sending
 * @param wording the region's own words for it
 */
export function writeHandOverMail(letter: HandOverToWrite, now: Instant, wording?: WordingInUse): WordedMail {
  return inLanguage(letter.facts.person.language ?? 'nl', () => {
    const { worded, ...content } = contentOf(letter, now, wording);
    return { ...renderMail(content), wording: worded };
  });
}

function contentOf(
  { facts, links }: HandOverToWrite,
  now: Instant,
  wording: WordingInUse | undefined,
): MailContent & { readonly worded: number | null } {
  const { person, absent, until, tasks } = facts;
  const name = absent.name;
  const said: PartsSaid<keyof typeof handOverParts> = {
    facts: paragraphs(standsIn(facts, now), rolesSentence(facts)),
    next: paragraphs(comesToYou(facts)),
    meanwhile: openBlocks(facts, now),
    button:
      tasks === null || links.console === undefined
        ? []
        : button(say('Naar de taken', 'Go to the tasks'), links.console),
    howToAnswer: [
      {
        is: 'section',
        title: say('Mails van vóór die tijd', 'Emails from before'),
        paragraphs: [earlierMails(facts)],
      },
    ],
    call: [call(facts, now)],
  };
  const last = longDate(until, localDateOf(now));
  const title = say(`U neemt waar voor ${name}`, `You are standing in for ${name}`);
  const ours =
    facts.from === until
      ? say(`U neemt waar op ${last}`, `You are standing in on ${last}`)
      : say(`U neemt waar tot en met ${last}`, `You are standing in up to and including ${last}`);
  const toWord = { needs: handOverParts, parts: said, facts: factsSaid(facts, ours, null, now) };
  return {
    ...inWords(ours, toWord, wording),
    preheader: say(`Voor ${name}. Dit is wat er nu open is.`, `For ${name}. This is what is open now.`),
    team: facts.region.team,
    dateLine: say(`Waarneming · ${longDay(now)}`, `Standing in · ${longDay(now)}`),
    title,
    greeting: `${greeting(person)},`,
    signature: signature(facts, now, tasks === null ? 'chair' : 'team'),
    footer: [
      {
        words: say(
          'In deze mail staan geen gegevens van een kind.',
          'This email contains no details of any child.',
        ),
      },
      ...demoAside(facts.region.demo),
    ],
  };
}

/** The chair; for who is that now, the team. */
function call(facts: HandOverFacts, now: Instant): Block {
  const title = say('Hebt u een vraag?', 'Do you have a question?');
  const isChair = chairOn(facts, now)?.person.id === facts.person.id;
  return isChair ? callTeamSection(facts.region, title) : callSection(facts, now, title);
}
