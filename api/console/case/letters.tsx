// The letters of a case: which, to whom, when, and whether each arrived.
import type { JSX } from 'preact';
import { Disclosure } from '../../design/actions/MoreMenu.tsx';
import { DataTable } from '../../design/shows/DataTable.tsx';
import { Delivery, type DeliveryState } from '../../design/shows/Delivery.tsx';
import { EmptyState } from '../../design/shows/Notice.tsx';
import { Link } from '../../design/text/Link.tsx';
import { climbOf } from '../../../domain/advice/advice.ts';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import type { LetterReference } from '../../../domain/letters/letter.ts';
import type { Instant } from '../../../domain/time.ts';
import type { LetterOnRecord } from '../../../store/pages/case.ts';
import { longDay, shortMoment } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import { rungName } from '../../../words/tasks.ts';
import type { DeskSide } from '../seat.ts';
import { nameOf, withinSentence } from './happened.ts';

/** How many are shown at once; the older ones open under them. */
const SHOWN = 12;

interface LettersProps {
  readonly facts: CaseFacts;
  readonly letters: readonly LetterOnRecord[];
  readonly seat: DeskSide;
}

/** Latest first. */
export function Letters({ facts, letters, seat }: LettersProps): JSX.Element {
  const closed = facts.advice.status === 'closed';
  if (letters.length === 0) {
    return (
      <EmptyState
        title={
          closed
            ? say('Er ging geen brief uit', 'No letter went out')
            : say('Er is nog geen brief', 'There is no letter yet')
        }
      >
        {closed
          ? undefined
          : say(
              'De eerste vraag aan de verwijzer komt hier te staan.',
              'The first question to the referrer will stand here.',
            )}
      </EmptyState>
    );
  }
  const older = letters.slice(SHOWN);
  return (
    <>
      <Table
        facts={facts}
        letters={letters.slice(0, SHOWN)}
        seat={seat}
        caption={say('Brieven', 'Letters')}
      />
      {older.length > 0 && (
        <Disclosure
          summary={
            older.length === 1
              ? say('Toon nog 1 brief', 'Show 1 more letter')
              : say(`Toon nog ${older.length} brieven`, `Show ${older.length} more letters`)
          }
        >
          <Table facts={facts} letters={older} seat={seat} caption={say('Oudere brieven', 'Older letters')} />
        </Disclosure>
      )}
    </>
  );
}

function Table({
  facts,
  letters,
  seat: { home, now },
  caption,
}: LettersProps & { readonly caption: string }): JSX.Element {
  return (
    <DataTable
      caption={caption}
      captionSpoken
      rows={letters}
      columns={[
        {
          label: say('Brief', 'Letter'),
          cell: (letter) => (
            <Link href={`${home}/adviezen/${facts.advice.reference}/brieven/${letter.id}`}>
              {letterName(facts, letter)}
            </Link>
          ),
        },
        { label: say('Aan', 'To'), cell: ({ to }) => nameOf(facts, to) },
        {
          label: say('Verstuurd', 'Sent'),
          cell: ({ sentTo, settledAt }) =>
            sentTo !== null && settledAt !== null ? shortMoment(settledAt, now) : null,
        },
        {
          label: say('Aflevering', 'Delivery'),
          cell: (letter) => {
            const { state, words } = deliveryOf(letter, now);
            return <Delivery state={state}>{words}</Delivery>;
          },
        },
      ]}
    />
  );
}

/** "Trede 2 (gemeente)", "Vraag", "Herinnering". */
export function letterName(
  facts: CaseFacts,
  { kind, about }: Pick<LetterReference, 'kind' | 'about'>,
): string {
  const climb = climbOf(facts.advice, about.climb);
  const rung = climb && about.rung !== undefined ? rungName(facts, climb, about.rung) : say('Trede', 'Rung');
  switch (kind) {
    case 'check':
      return say('Vraag', 'Question');
    case 'checkReminder':
      return say('Herinnering', 'Reminder');
    case 'notice':
      return rung;
    case 'answeredMeanwhile':
      return say('Niet meer nodig', 'No longer needed');
    case 'colleagueReplied':
      return say('Een collega antwoordde', 'A colleague answered');
    case 'commitmentConfirmed':
      return say('Toezegging bevestigd', 'Promise confirmed');
    case 'commitmentReminder':
      return say('Herinnering aan een toezegging', 'Reminder of a promise');
    case 'commitmentLapsed':
      return say('Na een toezegging', 'After a promise');
    case 'helpOffered':
      return say('Wij denken mee', 'We help');
    case 'ending':
    case 'thanksReferrer':
      return say('Afloop, met dank', 'How it ended, with thanks');
    case 'announcement': {
      const name = withinSentence(rung);
      return say(`Aankondiging van ${name}`, `Announcement of ${name}`);
    }
    case 'task':
      return say('Taak voor u', 'Task for you');
    case 'taskReminder':
      return say('Herinnering aan een taak', 'Reminder of a task');
    case 'crisis':
      return say('Acuut gevaar gemeld', 'Immediate danger reported');
    case 'taskOverdue':
      return say('Taak wacht al langer', 'Task has waited for some time');
  }
}

/** Whether a letter got there, as an icon and in words. */
export function deliveryOf(
  {
    state,
    because,
    readyAt,
    attempts,
    goesAlong,
  }: Pick<LetterOnRecord, 'state' | 'because' | 'readyAt' | 'attempts' | 'goesAlong'>,
  now: Instant,
): { readonly state: DeliveryState; readonly words: string } {
  switch (state) {
    case 'ready': {
      const on = shortMoment(readyAt, now);
      const day = longDay(readyAt, now);
      const when =
        readyAt <= now
          ? say('gaat zo uit', 'goes out in a moment')
          : goesAlong
            ? say(`gaat mee in de mail van ${day}`, `goes along in the email of ${day}`)
            : say(`gaat uit op ${on}`, `goes out on ${on}`);
      const words = attempts === 0 ? when : say(`lukte nog niet, ${when}`, `did not work yet, ${when}`);
      return { state: 'waiting', words };
    }
    case 'sending':
    case 'data_started':
      return { state: 'waiting', words: say('wordt nu verstuurd', 'is being sent now') };
    case 'accepted':
      return { state: 'arrived', words: say('aangekomen', 'arrived') };
    case 'withdrawn':
      return { state: 'withdrawn', words: say('niet meer nodig', 'no longer needed') };
    case 'unknown':
      return { state: 'returned', words: say('onzeker of het aankwam', 'uncertain whether it arrived') };
    case 'failed':
      return { state: 'returned', words: failedWords(because) };
  }
}

function failedWords(because: LetterOnRecord['because']): string {
  switch (because) {
    case 'tooLate':
      return say('niet op tijd verstuurd', 'not sent in time');
    case 'bounced':
      return say('teruggekomen', 'came back');
    default:
      return say('geweigerd', 'refused');
  }
}
