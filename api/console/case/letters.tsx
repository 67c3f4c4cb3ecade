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
import { shortMoment } from '../../../words/dates.ts';
import { rungName } from '../../../words/tasks.ts';
import type { DeskSide } from '../seat.ts';
import { nameOf } from './happened.ts';

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
      <EmptyState title={closed ? 'Er ging geen brief uit' : 'Er is nog geen brief'}>
        {closed ? undefined : 'De eerste vraag aan de verwijzer komt hier te staan.'}
      </EmptyState>
    );
  }
  const older = letters.slice(SHOWN);
  return (
    <>
      <Table facts={facts} letters={letters.slice(0, SHOWN)} seat={seat} caption="Brieven" />
      {older.length > 0 && (
        <Disclosure summary={older.length === 1 ? 'Toon nog 1 brief' : `Toon nog ${older.length} brieven`}>
          <Table facts={facts} letters={older} seat={seat} caption="Oudere brieven" />
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
          label: 'Brief',
          cell: (letter) =>
            letter.sentTo === null ? (
              letterName(facts, letter)
            ) : (
              <Link href={`${home}/adviezen/${facts.advice.reference}/brieven/${letter.id}`}>
                {letterName(facts, letter)}
              </Link>
            ),
        },
        { label: 'Aan', cell: ({ to }) => nameOf(facts, to) },
        {
          label: 'Verstuurd',
          cell: ({ state, settledAt }) =>
            state === 'accepted' && settledAt !== null ? shortMoment(settledAt, now) : null,
        },
        {
          label: 'Aflevering',
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
  const rung = climb && about.rung !== undefined ? rungName(facts, climb, about.rung) : 'Trede';
  switch (kind) {
    case 'check':
      return 'Vraag';
    case 'checkReminder':
      return 'Herinnering';
    case 'thanksReferrer':
      return 'Afloop, met dank';
    case 'notice':
      return rung;
    case 'answeredMeanwhile':
      return 'Niet meer nodig';
    case 'colleagueReplied':
      return 'Een collega antwoordde';
    case 'ending':
      return 'Afloop, met dank';
    case 'announcement':
      return `Aankondiging van ${rung.toLowerCase()}`;
    case 'task':
      return 'Taak voor u';
    case 'taskReminder':
      return 'Herinnering aan een taak';
    case 'crisis':
      return 'Acuut gevaar gemeld';
    case 'taskOverdue':
      return 'Taak wacht al langer';
  }
}

/** Whether a letter got there, as an icon and in words. */
export function deliveryOf(
  { state, because, readyAt, attempts }: Pick<LetterOnRecord, 'state' | 'because' | 'readyAt' | 'attempts'>,
  now: Instant,
): { readonly state: DeliveryState; readonly words: string } {
  switch (state) {
    case 'ready': {
      const when = readyAt <= now ? 'gaat zo uit' : `gaat uit op ${shortMoment(readyAt, now)}`;
      return { state: 'waiting', words: attempts === 0 ? when : `lukte nog niet, ${when}` };
    }
    case 'sending':
    case 'data_started':
      return { state: 'waiting', words: 'wordt nu verstuurd' };
    case 'accepted':
      return { state: 'arrived', words: 'aangekomen' };
    case 'withdrawn':
      return { state: 'withdrawn', words: 'niet meer nodig' };
    case 'unknown':
      return { state: 'returned', words: 'onzeker of het aankwam' };
    case 'failed':
      return because === 'tooLate'
        ? { state: 'returned', words: 'niet op tijd verstuurd' }
        : { state: 'returned', words: because === 'bounced' ? 'teruggekomen' : 'geweigerd' };
  }
}
