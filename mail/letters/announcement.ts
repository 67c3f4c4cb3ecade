// To the chair, before a rung is asked: to whom, why and when. Doing nothing lets it go.
import {
  needed,
  type CaseLetter,
  type LetterForm,
  type Several,
  type SeveralCases,
  type Writing,
} from './caseLetter.ts';
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
import { numberWords } from '../../words/numbers.ts';
import { rungReceivers, rungWords } from '../../words/receivers.ts';
import { listed } from '../../words/roles.ts';
import { rungName } from '../../words/tasks.ts';
import { stepToCome } from '../../words/terms.ts';

export const announcement: LetterForm = { write, several, signedBy: 'team' };

function write(writing: Writing): CaseLetter {
  const { facts, letter, links, now } = writing;
  const climb = climbOf(facts.advice, letter.about.climb);
  if (!climb) throw new Error('An announcement is of a climb');
  const { rung = climb.entryRung } = letter.about;
  const { at, goes } = going(writing, climb, rung);
  const who = `Het bericht is voor ${rungWords(facts, climb.ladder, rung, at)}.`;
  const why = sentences(...evidenceSentences(facts, climb, now));
  return {
    subject: `${longDay(at, at)} gaat ${rungName(facts, climb, rung).toLowerCase()} uit`,
    preheader: who,
    title: `${rungName(facts, climb, rung)} gaat uit`,
    opening: [goes, sentences(who, 'Doet u niets, dan gaat het vanzelf uit.')],
    button: { label: 'Bekijk of houd tegen', href: needed(links, 'console') },
    more: [...section('Waarom nu?', why), ...section('Wat wij vragen', asks(facts, climb, rung, at))],
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
  const name = rungName(facts, climb, rung);
  const moment = strong(`${longDay(at, now)} om ${clockTime(at)}`);
  return {
    at,
    goes:
      step?.is === 'rung' && step.referrerFirst
        ? rich`Op ${moment} vragen wij de verwijzer of het nog zo is. Daarna gaat ${name.toLowerCase()} uit.`
        : rich`Op ${moment} gaat ${name.toLowerCase()} uit, tenzij u het tegenhoudt.`,
  };
}

function asks(facts: CaseFacts, climb: Climb, rung: number, at: Instant): string | null {
  const nouns = rungReceivers(facts, climb.ladder, rung, at).map(({ recipient }) =>
    // To the receiver it is "uw hulp".
    askOf(facts, climb.cause, recipient, at).noun.replace(/^uw /, ''),
  );
  return nouns.length === 0 ? null : `Wij vragen om ${listed([...new Set(nouns)])}.`;
}

function several({ count, before, now }: Several): SeveralCases {
  const many = numberWords(count);
  return {
    subject: `${String(count)} berichten gaan uit${before === null ? '' : `, het eerste op ${longDay(before, before)}`}`,
    preheader: 'Doet u niets, dan gaan ze vanzelf uit.',
    title: `Er gaan ${many} berichten uit`,
    opening: [
      `${before === null ? 'Binnenkort' : `Vanaf ${longDay(before, now)}`} gaan ${many} berichten uit.`,
      'Doet u niets, dan gaan ze vanzelf uit. U kunt elk bericht bekijken of tegenhouden.',
    ],
  };
}
