// To someone who was asked and did not answer yet: nothing is asked of you any more, and why.
import type { CaseLetter, LetterForm, Writing } from './caseLetter.ts';
import { officeGreeting, receivedAs } from './received.ts';
import { sentences } from '../content.ts';
import type { Recorded } from '../../domain/advice/events.ts';
import type { PersonId } from '../../domain/advice/parties.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import type { ClimbId } from '../../domain/escalation/climb.ts';
import { longDate } from '../../words/dates.ts';
import { settledSentences } from '../../words/endings.ts';

export const answeredMeanwhile: LetterForm = { write, signedBy: 'chair', greeting: officeGreeting };

function write(writing: Writing): CaseLetter {
  const { facts, now } = writing;
  const { climb, notice } = receivedAs(writing);
  const release = releaseOf(facts.events, climb.id, writing.letter.to);
  const rests = release?.event.type === 'ClimbRested';
  const crossed = release !== undefined && (notice.arrivedAt ?? 0) > release.at;
  const nothing = rests ? 'U hoeft nu niets te doen' : 'U hoeft niets meer te doen';
  const { reference } = facts.advice;
  const reasons = because(facts.events, release, now);
  return {
    subject: `${subjectOf(release)}, ${nothing.replace('U', 'u')}`,
    preheader: sentences(...reasons),
    title: nothing,
    opening: [
      sentences(
        `Wij vroegen u om ${climb.cause === 'silence' ? 'mee te kijken' : 'hulp'} in casus ${reference}. Dat is nu niet ${rests ? '' : 'meer '}nodig.`,
        ...reasons,
      ),
      sentences(
        crossed ? 'Ons bericht aan u en dit nieuws hebben elkaar gekruist.' : null,
        notice.reply ? 'Dank u wel voor uw antwoord.' : thanks(release, crossed),
      ),
    ],
    more: [],
  };
}

/** Who did not answer may well have helped, unless there was no time for that or nothing came of it. */
function thanks(release: Release | undefined, crossed: boolean): string {
  const wentWell =
    release?.event.type === 'ClimbRested' ||
    (release?.event.type === 'ClimbSettled' &&
      ['realised', 'underway', 'answered'].includes(release.event.because));
  return wentWell && !crossed ? 'Hebt u daarbij geholpen? Dank u wel daarvoor.' : 'Dank u wel voor uw tijd.';
}

/** Only where the referrer spoke was the question answered. */
function subjectOf(release: Release | undefined): string {
  if (release?.event.type === 'ClimbRested') return 'de zorg is gepland';
  if (release?.event.type === 'ReceiversReleased') return 'niet meer nodig';
  const because = release?.event.because;
  return because === 'byChair' ||
    because === 'moved' ||
    because === 'unreached' ||
    because === 'partiesChanged'
    ? 'niet meer nodig'
    : 'inmiddels beantwoord';
}

type Release = Recorded & {
  readonly event: Extract<Recorded['event'], { type: 'ClimbSettled' | 'ClimbRested' | 'ReceiversReleased' }>;
};

/** What made the question pointless; told of also when the climb has gone on since. */
function releaseOf(events: readonly Recorded[], climb: ClimbId, person: PersonId): Release | undefined {
  return events.findLast(
    (recorded): recorded is Release =>
      (recorded.event.type === 'ClimbSettled' ||
        recorded.event.type === 'ClimbRested' ||
        (recorded.event.type === 'ReceiversReleased' && recorded.event.tell.includes(person))) &&
      recorded.event.climb === climb,
  );
}

function because(
  events: readonly Recorded[],
  release: Release | undefined,
  now: number,
): readonly (string | null)[] {
  if (release?.event.type === 'ClimbSettled') return [settledSentences[release.event.because]];
  if (release?.event.type === 'ReceiversReleased') return [settledSentences.partiesChanged];
  const answered = events.findLast(
    ({ seq, event }) => event.type === 'CheckAnswered' && seq < (release?.seq ?? 0),
  )?.event;
  const from = answered?.type === 'CheckAnswered' ? answered.answer.plannedFrom : undefined;
  return [
    from === undefined
      ? 'De zorg is gepland.'
      : `De zorg staat gepland vanaf ${longDate(from, localDateOf(now))}.`,
    'Na die dag vragen wij de verwijzer of de zorg is begonnen.',
  ];
}
