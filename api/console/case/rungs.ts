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
import { say } from '../../../words/language.ts';
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
  const empty = who === '' ? `${say('Niemand heeft nu deze rol.', 'Nobody has this role now.')} ` : '';
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
        ? say('Niet nodig.', 'Not needed.')
        : isAskedBefore(facts, climb, rung)
          ? say('Eerder gevraagd.', 'Asked before.')
          : say('Niet gevraagd.', 'Not asked.');
    case 'skipped':
      return say('Niemand had deze rol.', 'Nobody had this role.');
    case 'next':
      return climb ? nextNote(climb, next, day) : '';
    case 'held': {
      if (climb?.stand.at !== 'held') return '';
      const until = day(climb.stand.until);
      return say(`U houdt dit tegen tot ${until}.`, `You are holding this back until ${until}.`);
    }
    default: {
      const asked = askedNote(climb, rung, state, day, facts, localDateOf(now));
      if (!climb?.paused) return asked;
      const until = day(climb.paused.until);
      return say(`Op pauze tot ${until}. ${asked}`, `Paused until ${until}. ${asked}`);
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
  if (paused) return say('Na de pauze.', 'After the pause.');
  switch (stand.at) {
    case 'announced':
    case 'approved': {
      const goesAt = at ?? stand.goesAt;
      const [on, time] = [day(goesAt), clockTime(goesAt)];
      return say(`Gaat ${on} om ${time} uit.`, `Goes out ${on} at ${time}.`);
    }
    case 'proposed':
      return say('Wacht op uw ja.', 'Waits for your yes.');
    case 'asking':
      return say('Na het antwoord van de verwijzer.', 'After the referrer has answered.');
    case 'waiting': {
      const on = capitalised(day(at ?? stand.goesAt));
      return say(`${on}, als er geen antwoord is.`, `${on}, if there is no answer.`);
    }
    default:
      return say('Wordt voorbereid.', 'Being prepared.');
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
  const askedOn = day(first.notifiedAt);
  const asked = say(`Gevraagd op ${askedOn}.`, `Asked on ${askedOn}.`);
  if (state === 'undelivered') {
    const nobody = say(
      'Het bericht bereikte niemand die kan antwoorden.',
      'The message reached nobody who can answer.',
    );
    return `${asked} ${nobody}`;
  }
  const replied = noticesOf(climb, rung).filter(({ reply }) => reply);
  if (replied.length > 0) {
    return [asked, ...replied.map((notice) => replyNote(facts, notice, replied.length > 1, day, today))].join(
      ' ',
    );
  }
  const { stand } = climb ?? {};
  if (stand?.at === 'waiting' && stand.rung === rung) {
    const before = day(stand.goesAt);
    return `${asked} ${say(`Antwoord vóór ${before}.`, `Answer before ${before}.`)}`;
  }
  if (stand?.at === 'notified' && stand.rung === rung) return `${asked} ${say('Onderweg.', 'On its way.')}`;
  return state === 'settled' || stand?.at === 'settled'
    ? `${asked} ${say('Geen antwoord meer nodig.', 'No answer needed any more.')}`
    : `${asked} ${say('Nog geen antwoord.', 'No answer yet.')}`;
}

function replyNote(
  facts: CaseFacts,
  { person, reply, repliedAt }: Notice,
  named: boolean,
  day: (at: Instant) => string,
  today: LocalDate,
): string {
  const name = named
    ? (facts.people.get(person)?.name ?? say('iemand', 'somebody'))
    : say('Antwoord', 'Answer');
  const on = repliedAt === undefined ? undefined : day(repliedAt);
  const who = on === undefined ? name : say(`${name} op ${on}`, `${name} on ${on}`);
  switch (reply?.kind) {
    case 'arrange': {
      const before = shortDate(reply.before, today);
      return say(`${who}: regelt dit vóór ${before}.`, `${who}: will arrange this before ${before}.`);
    }
    case 'solved':
      return say(`${who}: het is opgelost.`, `${who}: it is solved.`);
    case 'cannot':
      return say(`${who}: het lukt niet.`, `${who}: it cannot be done.`);
    case 'notMe':
      return say(`${who}: niet de juiste persoon.`, `${who}: not the right person.`);
    case undefined:
      return '';
  }
}
