// To someone who was asked and did not answer yet, or would arrange it: nothing is asked of you any more, and why.
import type { CaseLetter, LetterForm, Writing } from './caseLetter.ts';
import { paragraphs, type PartNeeds } from './letterParts.ts';
import { crossedWords, youWereAsked } from './parts.ts';
import { officeGreeting, receivedAs } from './received.ts';
import { inSubject } from './task.ts';
import { sentences } from '../content.ts';
import type { Recorded } from '../../domain/advice/events.ts';
import type { PersonId } from '../../domain/advice/parties.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import type { ClimbId, Notice } from '../../domain/escalation/climb.ts';
import { longDate } from '../../words/dates.ts';
import { settledSentences } from '../../words/endings.ts';
import { say } from '../../words/language.ts';
import { capitalised } from '../../words/people.ts';

const parts = { outcome: 'required', thanks: 'required' } as const satisfies PartNeeds;

export const answeredMeanwhile: LetterForm = { parts, write, signedBy: 'chair', greeting: officeGreeting };

function write(writing: Writing): CaseLetter<keyof typeof parts> {
  const { facts, now } = writing;
  const { climb, notice } = receivedAs(writing);
  const release = releaseOf(facts.events, climb.id, writing.letter.to);
  const rests = release?.event.type === 'ClimbRested';
  const crossed = release !== undefined && (notice.arrivedAt ?? 0) > release.at;
  const nothing = rests
    ? say('U hoeft nu niets te doen', 'You do not need to do anything now')
    : say('U hoeft niets meer te doen', 'You do not need to do anything more');
  const { reference } = facts.advice;
  const reasons = because(facts.events, release, now);
  const promise = notice.reply?.kind === 'arrange' ? notice.reply : undefined;
  const kept = promise && wentWell(release) ? keptShort(release) : undefined;
  return {
    subject: kept ?? `${subjectOf(release)}, ${inSubject(nothing)}`,
    preheader: sentences(...reasons),
    title: kept === undefined ? nothing : capitalised(kept),
    parts: {
      outcome: paragraphs(
        sentences(
          youWereAsked(climb.cause, reference),
          promise ? youWouldArrange(longDate(promise.before, localDateOf(now))) : null,
          ...(kept === undefined ? [notNeeded(rests), ...reasons] : [...reasons, `${nothing}.`]),
        ),
      ),
      thanks: paragraphs(sentences(crossed ? crossedWords() : null, thanks(notice, release, crossed))),
    },
  };
}

function youWouldArrange(day: string): string {
  return say(`U wilde dit vóór ${day} regelen.`, `You wanted to arrange this before ${day}.`);
}

function notNeeded(rests: boolean): string {
  return rests
    ? say('Dat is nu niet nodig.', 'That is not needed now.')
    : say('Dat is nu niet meer nodig.', 'That is no longer needed.');
}

/** Who did not answer may well have helped, unless there was no time for that or nothing came of it. */
function thanks({ reply }: Notice, release: Release | undefined, crossed: boolean): string {
  if (reply?.kind === 'arrange' && wentWell(release))
    return say('Dank u wel dat u dit op u nam.', 'Thank you for taking this on.');
  if (reply) return say('Dank u wel voor uw antwoord.', 'Thank you for your answer.');
  return wentWell(release) && !crossed
    ? say('Hebt u daarbij geholpen? Dank u wel daarvoor.', 'Did you help with that? Thank you very much.')
    : say('Dank u wel voor uw tijd.', 'Thank you for your time.');
}

function wentWell(release: Release | undefined): boolean {
  if (release?.event.type === 'ClimbRested') return true;
  return (
    release?.event.type === 'ClimbSettled' &&
    ['realised', 'underway', 'answered'].includes(release.event.because)
  );
}

/** For whoever would arrange it: what came of it, with thanks, in a subject line. */
function keptShort(release: Release | undefined): string {
  switch (release?.event.type === 'ClimbSettled' ? release.event.because : null) {
    case 'realised':
      return say('de zorg is er, dank u wel', 'the care is there, thank you');
    case 'underway':
      return say('het zit niet meer vast, dank u wel', 'it is no longer stuck, thank you');
    default:
      return say('er is nu antwoord, dank u wel', 'there is an answer now, thank you');
  }
}

/** Only where the referrer spoke was the question answered. */
function subjectOf(release: Release | undefined): string {
  if (release?.event.type === 'ClimbRested') return say('de zorg is gepland', 'the care is planned');
  const notNeeded = say('niet meer nodig', 'no longer needed');
  if (release?.event.type === 'ReceiversReleased') return notNeeded;
  const because = release?.event.because;
  return because === 'byChair' ||
    because === 'moved' ||
    because === 'unreached' ||
    because === 'partiesChanged'
    ? notNeeded
    : say('inmiddels beantwoord', 'answered in the meantime');
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
  const day = from === undefined ? undefined : longDate(from, localDateOf(now));
  return [
    day === undefined
      ? say('De zorg is gepland.', 'The care is planned.')
      : say(`De zorg staat gepland vanaf ${day}.`, `The care is planned from ${day}.`),
    say(
      'Na die dag vragen wij de verwijzer of de zorg is begonnen.',
      'After that day we will ask the referrer whether the care has started.',
    ),
  ];
}
