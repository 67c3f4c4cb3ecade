// To the chair, before a rung is asked: to whom, why and when. Doing nothing lets it go.
import {
  needed,
  type CaseLetter,
  type LetterForm,
  type Several,
  type SeveralCases,
  type Writing,
} from './caseLetter.ts';
import { button, paragraphs, type PartNeeds } from './letterParts.ts';
import { section } from './parts.ts';
import { rich, sentences, strong, type Words } from '../content.ts';
import { climbOf } from '../../domain/advice/advice.ts';
import type { CaseFacts } from '../../domain/advice/facts.ts';
import type { Climb } from '../../domain/escalation/climb.ts';
import type { Instant } from '../../domain/time.ts';
import { askOf } from '../../words/asks.ts';
import { clockTime, longDay } from '../../words/dates.ts';
import { evidenceSentences } from '../../words/evidence.ts';
import { foresee } from '../../words/foresight.ts';
import { say } from '../../words/language.ts';
import { numberWords } from '../../words/numbers.ts';
import { capitalised } from '../../words/people.ts';
import { rungReceivers, rungWords } from '../../words/receivers.ts';
import { listed } from '../../words/roles.ts';
import { rungName } from '../../words/tasks.ts';
import { stepToCome } from '../../words/terms.ts';

const parts = {
  ask: 'required',
  button: 'required',
  facts: 'required',
  asks: 'optional',
} as const satisfies PartNeeds;

export const announcement: LetterForm = { parts, write, several, signedBy: 'team' };

function write(writing: Writing): CaseLetter<keyof typeof parts> {
  const { facts, letter, links, now } = writing;
  const climb = climbOf(facts.advice, letter.about.climb);
  if (!climb) throw new Error('An announcement is of a climb');
  const { rung = climb.entryRung } = letter.about;
  const { at, goes } = going(writing, climb, rung);
  const name = rungName(facts, climb, rung);
  const roles = rungWords(facts, climb.ladder, rung, at);
  const who = say(`Het bericht is voor ${roles}.`, `The message is for ${roles}.`);
  const why = sentences(...evidenceSentences(facts, climb, now));
  return {
    subject: say(
      `${longDay(at, at)} gaat ${name.toLowerCase()} uit`,
      `${name.toLowerCase()} goes out on ${longDay(at, at)}`,
    ),
    preheader: who,
    title: say(`${name} gaat uit`, `${name} goes out`),
    parts: {
      ask: paragraphs(
        goes,
        sentences(
          who,
          say('Doet u niets, dan gaat het vanzelf uit.', 'If you do nothing, it goes out by itself.'),
        ),
      ),
      button: button(say('Bekijk of houd tegen', 'View or hold back'), needed(links, 'console')),
      facts: section(say('Waarom nu?', 'Why now?'), why),
      asks: section(say('Wat wij vragen', 'What we ask'), asks(facts, climb, rung, at)),
    },
    before: at,
    brief: [goes, sentences(who, why)],
  };
}

/** When the rung will be asked if the chair lets it: as long after this letter arrives as was agreed. */
function going({ facts, letter, now }: Writing, climb: Climb, rung: number): { at: Instant; goes: Words } {
  const foresight = foresee(facts, now, letter);
  const stand = climbOf(foresight.advice, climb.id)?.stand;
  const at = stand && 'goesAt' in stand ? stand.goesAt : now;
  const step = stepToCome(foresight, climb.id);
  const name = rungName(facts, climb, rung).toLowerCase();
  const moment = strong(
    say(`${longDay(at, now)} om ${clockTime(at)}`, `${longDay(at, now)} at ${clockTime(at)}`),
  );
  return {
    at,
    goes:
      step?.is === 'rung' && step.referrerFirst
        ? say(
            rich`Op ${moment} vragen wij de verwijzer of het nog zo is. Daarna gaat ${name} uit.`,
            rich`On ${moment} we will ask the referrer whether it is still so. After that, ${name} goes out.`,
          )
        : say(
            rich`Op ${moment} gaat ${name} uit, tenzij u het tegenhoudt.`,
            rich`On ${moment} ${name} goes out, unless you hold it back.`,
          ),
  };
}

function asks(facts: CaseFacts, climb: Climb, rung: number, at: Instant): string | null {
  const nouns = rungReceivers(facts, climb.ladder, rung, at).map(({ recipient }) =>
    // To the receiver it is "uw hulp", "your help".
    askOf(facts, climb.cause, recipient, at).noun.replace(/^(uw|your) /, ''),
  );
  if (nouns.length === 0) return null;
  const all = listed([...new Set(nouns)]);
  return say(`Wij vragen om ${all}.`, `We ask for ${all}.`);
}

function several({ count, before, now }: Several): SeveralCases {
  const many = numberWords(count);
  const soon = say(`Binnenkort gaan ${many} berichten uit.`, `Soon, ${many} messages go out.`);
  return {
    subject:
      before === null
        ? say(`${String(count)} berichten gaan uit`, `${String(count)} messages go out`)
        : say(
            `${String(count)} berichten gaan uit, het eerste op ${longDay(before, before)}`,
            `${String(count)} messages go out, the first on ${longDay(before, before)}`,
          ),
    preheader: say('Doet u niets, dan gaan ze vanzelf uit.', 'If you do nothing, they go out by themselves.'),
    title: say(`Er gaan ${many} berichten uit`, `${capitalised(many)} messages go out`),
    opening: [
      before === null
        ? soon
        : say(
            `Vanaf ${longDay(before, now)} gaan ${many} berichten uit.`,
            `${capitalised(many)} messages go out, the first on ${longDay(before, now)}.`,
          ),
      say(
        'Doet u niets, dan gaan ze vanzelf uit. U kunt elk bericht bekijken of tegenhouden.',
        'If you do nothing, they go out by themselves. You can view each message, or hold it back.',
      ),
    ],
  };
}
