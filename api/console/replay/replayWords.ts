// What a replay says: how many cases, who was asked sooner or later, and how that was worked out.
import { daysApartWords } from '../../../words/whatIf.ts';
import { say } from '../../../words/language.ts';
import { numberWords } from '../../../words/numbers.ts';
import type { RungFigures } from '../../../domain/forecast/replayFigures.ts';
import type { PastCases } from '../../../store/pages/replay.ts';
import type { KnownVersion } from '../../../store/pages/whatIf.ts';
import { shortVersionName } from '../whatIf/versionName.ts';
import { MOST_CASES, type ReplayRun } from './run.ts';

/** "Concept 4, nagespeeld". */
export function titleWords(version: KnownVersion): string {
  const name = shortVersionName(version);
  return say(`${name}, nagespeeld`, `${name}, replayed`);
}

/** "De 39 nieuwste casussen zijn nagespeeld met concept 4." @param name as within a sentence */
export function replayedWords(count: number, name: string): string {
  return count === 1
    ? say(`De ene casus is nagespeeld met ${name}.`, `The one case has been replayed with ${name}.`)
    : say(
        `De ${String(count)} nieuwste casussen zijn nagespeeld met ${name}.`,
        `The ${String(count)} newest cases have been replayed with ${name}.`,
      );
}

/** Why no case could be replayed. */
export function lostWords(count: number): string {
  return say(
    `Van ${String(count)} casussen is het begin niet meer bekend, of duurde het te lang.`,
    `Of ${String(count)} ${count === 1 ? 'case' : 'cases'} the beginning is not on record any more, or it took too long.`,
  );
}

/** In how many cases nobody on a ladder was asked. @param name as within a sentence */
export function quietWords(own: number, other: number, name: string): string {
  if (own === 0 && other === 0) {
    return say(
      'In elke casus werd iemand op een ladder gevraagd.',
      'In every case somebody on a ladder was asked.',
    );
  }
  if (own === other) {
    return say(
      `Met hun eigen versie en met ${name} werd ${inCases(own)} niemand op een ladder gevraagd.`,
      `With their own version and with ${name} nobody on a ladder was asked ${inCases(own)}.`,
    );
  }
  return say(
    `Met hun eigen versie werd ${inCases(own)} niemand op een ladder gevraagd, met ${name} ${inCases(other)}.`,
    `With their own version nobody on a ladder was asked ${inCases(own)}, with ${name} ${inCases(other)}.`,
  );
}

function inCases(count: number): string {
  if (count === 0) return say('in geen enkele casus', 'in no case at all');
  const number = numberWords(count);
  return count === 1
    ? say(`in ${number} casus`, `in ${number} case`)
    : say(`in ${number} casussen`, `in ${number} cases`);
}

/** "3 werkdagen eerder (middelste van 12)": small counts are said as they are. */
export function whenWords({ both, medianDays }: RungFigures): string | null {
  if (medianDays === null) return null;
  const days = daysApartWords(medianDays);
  return both === 1
    ? say(`${days} (in één casus)`, `${days} (in one case)`)
    : say(
        `${days} (middelste van ${String(both)} casussen)`,
        `${days} (the middle one of ${String(both)} cases)`,
      );
}

/** How the figures were made, each in a sentence or two. @param name as within a sentence */
export function explanations(
  name: string,
  { inAll }: PastCases,
  { cases, unreplayable, left }: ReplayRun,
): readonly string[] {
  const dropped = cases.reduce((sum, { other }) => sum + other.dropped, 0);
  const ownDropped = cases.reduce((sum, { own }) => sum + own.dropped, 0);
  const all = String(inAll);
  const most = String(MOST_CASES);
  return [
    say(
      `De regio heeft ${all} ${inAll === 1 ? 'casus' : 'casussen'}. Hooguit de ${most} nieuwste worden nagespeeld, open en afgesloten.`,
      `The region has ${all} ${inAll === 1 ? 'case' : 'cases'}. At most the ${most} newest are replayed, open and closed.`,
    ),
    ...(unreplayable > 0 ? [unreplayableWords(unreplayable)] : []),
    ...(left > 0 ? [leftWords(left)] : []),
    say(
      'Beide kolommen zijn met dezelfde regels uitgerekend. Ze kunnen daarom iets verschillen van wat er echt gebeurde.',
      'Both columns were worked out with the same rules. So they can differ a little from what really happened.',
    ),
    say(
      'Antwoorden, reacties en wat u zelf deed, komen op het moment waarop dat toen gebeurde. Elke brief komt aan.',
      'Answers, replies and what you did yourself come at the moment at which they came then. Every letter arrives.',
    ),
    say(
      'De mensen in de rollen zijn zoals ze nu bekend zijn.',
      'The people in the roles are as they are known now.',
    ),
    say(
      `Waar ${name} uw ja vraagt en de eigen versie niet, geeft u dat meteen.`,
      `Where ${name} asks for your yes and their own version does not, you give it at once.`,
    ),
    dropped > 0
      ? say(
          `${timesFigure(dropped)} paste iets wat iemand deed niet meer bij ${name}, zoals een reactie op een brief die niet was verstuurd. Dat telt dan niet mee.`,
          `${timesFigure(dropped)} something that somebody did no longer fitted ${name}, such as a reply to a letter that was not sent. That is not counted then.`,
        )
      : say(
          `Alles wat mensen deden, paste ook bij ${name}.`,
          `Everything that people did also fitted ${name}.`,
        ),
    ...(ownDropped > 0
      ? [
          say(
            `Bij de eigen versie was dat ${timesFigure(ownDropped)}, doordat brieven toen soms niet aankwamen en mensen wisselden.`,
            `With their own version that was so ${timesFigure(ownDropped)}, because letters sometimes did not arrive then and people changed.`,
          ),
        ]
      : []),
  ];
}

/** "12 keer". */
function timesFigure(count: number): string {
  return say(`${String(count)} keer`, `${String(count)} ${count === 1 ? 'time' : 'times'}`);
}

function unreplayableWords(count: number): string {
  return count === 1
    ? say(
        '1 casus kon niet worden nagespeeld, omdat het begin niet meer bekend is.',
        '1 case could not be replayed, because its beginning is not on record any more.',
      )
    : say(
        `${String(count)} casussen konden niet worden nagespeeld, omdat het begin niet meer bekend is.`,
        `${String(count)} cases could not be replayed, because their beginning is not on record any more.`,
      );
}

function leftWords(count: number): string {
  return count === 1
    ? say(
        '1 casus is overgeslagen, omdat het te lang duurde.',
        '1 case was left out, because it took too long.',
      )
    : say(
        `${String(count)} casussen zijn overgeslagen, omdat het te lang duurde.`,
        `${String(count)} cases were left out, because it took too long.`,
      );
}
