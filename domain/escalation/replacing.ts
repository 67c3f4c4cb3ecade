// What another party in a case does to its climbs: whoever stood for the one that left is asked no more.
import type { Recipient } from './agreement.ts';
import type { Climb, Notice, Stand } from './climb.ts';
import { lastNotified, openNotices } from './climbedRungs.ts';
import { continueClimb, leaveToChair, settleClimb, startClimb } from './climbing.ts';
import { organisationOf, receiversOf } from './recipients.ts';
import { ladderOfClimb } from './waits.ts';
import type { Turn } from '../advice/turn.ts';
import { changedParties, type Parties, type PartyKey } from '../advice/parties.ts';

/**
 * Lets each climb follow a change of parties; the case has its new parties already.
 *
 * Where the rung that was asked last belongs to who left, the climb ends, and begins again at the lowest rung of who came
 * instead: a new provider was asked nothing yet. Without a successor it only ends; the referrer's next answer tells how on.
 * A climb that stands elsewhere goes on: a question to the alderman is not taken back for another case coordinator. There,
 * whoever of the leaving party was still asked is told that it is no longer needed, and a rung to come that looks in it
 * comes before the chair anew. A promise of someone who stays is waited for in any case.
 * @param before the parties as they were
 */
export function followParties(turn: Turn, before: Parties): void {
  const keys = changedParties(before, turn.advice.parties).filter(
    // Who comes where nobody was is simply there from the next rung on.
    (key) => organisationOf(before, key) !== undefined,
  );
  if (keys.length === 0) return;
  for (const climb of turn.advice.climbs) {
    if (climb.stand.at === 'settled') continue;
    const effect = effectOf(turn, climb, before, keys);
    if (effect.is === 'goesOn') goOn(turn, climb, before, keys);
    else beginAgain(turn, climb, effect.is === 'beginsAgain' ? effect.rung : undefined);
  }
}

/** What replacing parties does to a climb. */
export type Effect =
  { readonly is: 'goesOn' } | { readonly is: 'beginsAgain'; readonly rung: number } | { readonly is: 'ends' };

/** What replacing these parties does to a climb that is not settled. @param keys of which a party was there before */
export function effectOf(
  { context, advice }: Pick<Turn, 'context'> & { readonly advice: Pick<Turn['advice'], 'parties'> },
  climb: Climb,
  before: Parties,
  keys: readonly PartyKey[],
): Effect {
  const last = lastNotified(climb)?.rung;
  const isTheirs = ofWhoLeft(before, keys);
  const asked = climb.rungs.filter(({ rung }) => rung === last).flatMap(({ notices }) => notices);
  const promising = promisingPerson(climb);
  const stays = promising !== undefined && !isTheirs(promising.recipient);
  if (stays || !asked.some(({ recipient }) => isTheirs(recipient))) return { is: 'goesOn' };
  const rungs = ladderOfClimb({ context }, climb).rungs;
  const index = rungs.findIndex(
    ({ recipients }, place) =>
      place + 1 >= climb.entryRung &&
      recipients.some(
        ({ of }) => keys.some((key) => key === of) && organisationOf(advice.parties, of) !== undefined,
      ),
  );
  return index === -1 ? { is: 'ends' } : { is: 'beginsAgain', rung: index + 1 };
}

/** Whether a recipient stands for who left: by their part in the case, or because that organisation also brought it in. */
function ofWhoLeft(before: Parties, keys: readonly PartyKey[]): (recipient: Recipient) => boolean {
  const left = new Set(keys.map((key) => organisationOf(before, key)));
  return ({ of }) => {
    const replaced = keys.some((key) => key === of);
    return replaced || (of === 'submitter' && left.has(organisationOf(before, of)));
  };
}

/** At whose word a climb waits: who would arrange it, or says that it is solved. */
function promisingPerson(climb: Climb): Notice | undefined {
  const { stand } = climb;
  const waits = (one: Stand) =>
    one.at === 'committed' ||
    one.at === 'saidSolved' ||
    (one.at === 'resting' && one.promise !== undefined) ||
    (one.at === 'asking' && (one.then === 'afterCommitment' || one.then === 'confirmSolved'));
  if (!waits(stand)) return undefined;
  return climb.rungs
    .flatMap(({ notices }) => notices)
    .filter(({ reply }) => reply?.kind === 'arrange' || reply?.kind === 'solved')
    .toSorted((one, other) => (one.repliedAt ?? 0) - (other.repliedAt ?? 0))
    .at(-1);
}

/** Ends a climb, and begins another in its place at that rung; without one it only ends. */
function beginAgain(turn: Turn, climb: Climb, rung: number | undefined): void {
  const { id, ladder, cause, evidence, paused, stand } = climb;
  if (stand.at === 'resting' && rung !== undefined) {
    // It goes on resting: the care is planned. When it is not there after all, the new party is asked.
    const { promise: _promise, ...rest } = stand;
    turn.emit({ type: 'ClimbTakenUp', climb: id, stand: { ...rest, interrupted: rung } });
    return;
  }
  const again = rung === undefined ? [] : (ladderOfClimb(turn, climb).rungs[rung - 1]?.recipients ?? []);
  // Who is on that rung too, and stays, is asked anew: they should not read that nothing is asked.
  const anew = new Set(receiversOf(again, turn.advice.parties, turn.context).map(({ person }) => person));
  settleClimb(turn, id, 'partiesChanged', { besides: anew });
  if (rung === undefined) return;
  startClimb(turn, { ladder, rung }, cause, evidence, paused ? { until: paused.until } : {});
  const begun = turn.advice.climbs.at(-1);
  // The chair has still to choose between causes; until then nothing climbs.
  if (begun && stand.at === 'atChair' && stand.because === 'causeChanged')
    leaveToChair(turn, begun.id, 'causeChanged');
}

function goOn(turn: Turn, climb: Climb, before: Parties, keys: readonly PartyKey[]): void {
  const isTheirs = ofWhoLeft(before, keys);
  const people = (notices: readonly Notice[]) => [
    ...new Set(notices.filter(({ recipient }) => isTheirs(recipient)).map(({ person }) => person)),
  ];
  const tell = people(openNotices(climb));
  const withdraw = people(
    climb.rungs.flatMap(({ notices }) => notices.filter(({ letter }) => letter === 'pending')),
  );
  if (tell.length + withdraw.length > 0)
    turn.emit({ type: 'ReceiversReleased', climb: climb.id, tell, withdraw });
  const { id, stand } = climb;
  if (!('goesAt' in stand) || stand.at === 'waiting' || stand.at === 'held') return;
  const { recipients } = ladderOfClimb(turn, climb).rungs[stand.rung - 1] ?? { recipients: [] };
  if (!recipients.some(isTheirs)) return;
  if (stand.at !== 'asking') continueClimb(turn, id, stand.rung, stand.goesAt, turn.now);
  else if (stand.then === 'notify') {
    const { rung, check, goesAt } = stand;
    turn.emit({ type: 'ReferrerAskedFirst', climb: id, rung, check, then: 'announce', goesAt });
  }
}
