// One rung of a ladder in the picture of a case: its state, its people, and the state in words.
import type { LadderRung, RungState } from '../../design/shows/Rung.tsx';
import { namesOf } from '../steering/whoIsWho.ts';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { Ladder } from '../../../domain/escalation/agreement.ts';
import type { Climb, Notice } from '../../../domain/escalation/climb.ts';
import { rungToCome } from '../../../domain/escalation/climbedRungs.ts';
import type { Instant, LocalDate } from '../../../domain/time.ts';
import { clockTime, shortDate } from '../../../words/dates.ts';
import { capitalised } from '../../../words/people.ts';
import { rungReceivers } from '../../../words/receivers.ts';
import { listed, roleWords } from '../../../words/roles.ts';
import type { NextStep } from '../../../words/terms.ts';

/** A rung as it is in the latest climb of its ladder; as it would be, where there was none. */
export function rungPicture(
  facts: CaseFacts,
  ladder: Ladder,
  climb: Climb | undefined,
  rung: number,
  now: Instant,
  next: NextStep | null,
): LadderRung {
  const recipients = ladder.rungs[rung - 1]?.recipients ?? [];
  const state = climb ? stateOf(climb, rung) : 'idle';
  const notices = noticesOf(climb, rung);
  const receivers = notices.length > 0 ? notices : rungReceivers(facts, ladder.id, rung, now);
  const who = namesOf(facts, receivers);
  const empty = who === '' ? 'Niemand heeft nu deze rol. ' : '';
  return {
    state,
    role: capitalised(listed([...new Set(recipients.map(({ role }) => roleWords[role]))])),
    ...(who === '' ? {} : { who }),
    note: `${empty}${noteOf(facts, climb, rung, state, now, next)}`,
  };
}

function noticesOf(climb: Climb | undefined, rung: number): readonly Notice[] {
  const all = (climb?.rungs ?? []).filter((record) => record.rung === rung).flatMap(({ notices }) => notices);
  return [...new Map(all.map((notice) => [notice.person, notice])).values()];
}

/** The highest rung that was notified; 0 before the first. */
function highest({ rungs }: Climb): number {
  return Math.max(0, ...rungs.filter(({ skipped }) => !skipped).map(({ rung }) => rung));
}

function stateOf(climb: Climb, rung: number): RungState {
  const { stand, paused, rungs } = climb;
  const notified = rungs.some((record) => record.rung === rung && !record.skipped);
  if (!notified && rungs.some((record) => record.rung === rung && record.skipped)) return 'skipped';
  const here = rung === highest(climb);
  if (stand.at === 'settled') return notified ? (here ? 'settled' : 'asked') : 'idle';
  if (notified) {
    // Where the chair or the referrer is to say how it goes on, it is nobody's turn on the ladder.
    const nobodysTurn = stand.at === 'exhausted' || stand.at === 'atChair' || stand.at === 'resting';
    if (!here || nobodysTurn) return 'asked';
    return paused ? 'paused' : stand.at === 'unreached' ? 'undelivered' : 'current';
  }
  if (rungToCome(climb) !== rung) return 'idle';
  if (paused && highest(climb) === 0) return 'paused';
  return stand.at === 'held' ? 'held' : 'next';
}

function noteOf(
  facts: CaseFacts,
  climb: Climb | undefined,
  rung: number,
  state: RungState,
  now: Instant,
  next: NextStep | null,
): string {
  const day = (at: Instant) => shortDate(localDateOf(at), localDateOf(now));
  switch (state) {
    case 'idle':
      return climb?.stand.at === 'settled'
        ? 'Niet nodig.'
        : isAskedBefore(facts, climb, rung)
          ? 'Eerder gevraagd.'
          : 'Niet gevraagd.';
    case 'skipped':
      return 'Niemand had deze rol.';
    case 'next':
      return climb ? nextNote(climb, next, day) : '';
    case 'held':
      return climb?.stand.at === 'held' ? `U houdt dit tegen tot ${day(climb.stand.until)}.` : '';
    default: {
      const pausedUntil = climb?.paused ? `Op pauze tot ${day(climb.paused.until)}. ` : '';
      return pausedUntil + askedNote(climb, rung, state, day, facts, localDateOf(now));
    }
  }
}

/** Whether a climb that begins higher up takes the place of one that asked this rung. */
function isAskedBefore({ advice }: CaseFacts, climb: Climb | undefined, rung: number): boolean {
  if (!climb || rung >= climb.entryRung) return false;
  return advice.climbs.some(
    ({ ladder, rungs }) =>
      ladder === climb.ladder && rungs.some((record) => record.rung === rung && !record.skipped),
  );
}

/** When it goes is what the rules themselves foresee: it can be later than its wait, for the referrer is asked first. */
function nextNote({ stand, paused }: Climb, next: NextStep | null, day: (at: Instant) => string): string {
  const at = next?.is === 'rung' ? next.at : undefined;
  if (paused) return 'Na de pauze.';
  switch (stand.at) {
    case 'announced':
    case 'approved':
      return `Gaat ${day(at ?? stand.goesAt)} om ${clockTime(at ?? stand.goesAt)} uit.`;
    case 'proposed':
      return 'Wacht op uw ja.';
    case 'asking':
      return 'Na het antwoord van de verwijzer.';
    case 'waiting':
      return `${capitalised(day(at ?? stand.goesAt))}, als er geen antwoord is.`;
    default:
      return 'Wordt voorbereid.';
  }
}

function askedNote(
  climb: Climb | undefined,
  rung: number,
  state: RungState,
  day: (at: Instant) => string,
  facts: CaseFacts,
  today: LocalDate,
): string {
  const records = (climb?.rungs ?? []).filter((record) => record.rung === rung);
  const [first] = records;
  if (!first) return '';
  const asked = `Gevraagd op ${day(first.notifiedAt)}.`;
  if (state === 'undelivered') return `${asked} Het bericht bereikte niemand die kan antwoorden.`;
  const replied = noticesOf(climb, rung).filter(({ reply }) => reply);
  if (replied.length > 0) {
    return [asked, ...replied.map((notice) => replyNote(facts, notice, replied.length > 1, day, today))].join(
      ' ',
    );
  }
  const { stand } = climb ?? {};
  if (stand?.at === 'waiting' && stand.rung === rung) return `${asked} Antwoord vóór ${day(stand.goesAt)}.`;
  if (stand?.at === 'notified' && stand.rung === rung) return `${asked} Onderweg.`;
  return state === 'settled' || stand?.at === 'settled'
    ? `${asked} Geen antwoord meer nodig.`
    : `${asked} Nog geen antwoord.`;
}

function replyNote(
  facts: CaseFacts,
  { person, reply, repliedAt }: Notice,
  named: boolean,
  day: (at: Instant) => string,
  today: LocalDate,
): string {
  const on = repliedAt === undefined ? '' : ` op ${day(repliedAt)}`;
  const who = named ? `${facts.people.get(person)?.name ?? 'iemand'}${on}` : `Antwoord${on}`;
  switch (reply?.kind) {
    case 'arrange':
      return `${who}: regelt dit vóór ${shortDate(reply.before, today)}.`;
    case 'solved':
      return `${who}: het is opgelost.`;
    case 'cannot':
      return `${who}: het lukt niet.`;
    case 'notMe':
      return `${who}: niet de juiste persoon.`;
    case undefined:
      return '';
  }
}
