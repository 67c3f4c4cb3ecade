// Watches the climbs of a simulated life: what each rung rests on, by its own records of arrivals, replies and yeses.
import { Breach } from './breach.ts';
import { climbOf, type Advice } from '../../domain/advice/advice.ts';
import type { Actor, AdviceEvent } from '../../domain/advice/events.ts';
import type { PersonId } from '../../domain/advice/parties.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import { workingDaysBetween } from '../../domain/calendar/calendar.ts';
import { noticeTerm, wholeDaysTerm } from '../../domain/calendar/terms.ts';
import { ladderOf, type Agreement } from '../../domain/escalation/agreement.ts';
import type { Climb, ClimbId } from '../../domain/escalation/climb.ts';
import { isClimbEvent } from '../../domain/escalation/evolveClimbs.ts';
import type { Letter } from '../../domain/letters/letter.ts';
import { verdictOf } from '../../domain/monitoring/answer.ts';
import type { Instant } from '../../domain/time.ts';

interface Notice {
  readonly person: PersonId;
  readonly at: Instant;
  failed: boolean;
  /** Who answered has the letter, whatever the post says of it then or later. */
  answered: boolean;
}

/** What is known of one climb. */
interface Known {
  /** When the referrer, or the chair, last said that it is still so. */
  newsAt: Instant;
  /** The rung that was asked last. */
  asked: number;
  /** Rungs that the chair went to at once, or let go. */
  readonly jumped: Set<number>;
  readonly approved: Set<number>;
  readonly announcedAt: Map<number, Instant | null>;
  readonly notices: Map<number, Notice[]>;
  /** Rungs on which somebody's answer moved the climb. */
  readonly replied: Set<number>;
  readonly notMe: Set<PersonId>;
}

function hasIt({ failed, answered }: Notice): boolean {
  return !failed || answered;
}

type Notified = Extract<AdviceEvent, { type: 'RungNotified' }>;

export class ClimbWatch {
  readonly #agreement: Agreement;
  readonly #known = new Map<ClimbId, Known>();
  /** When the referrer last said or let pass something. */
  #newsAt = 0;

  constructor(agreement: Agreement) {
    this.#agreement = agreement;
  }

  #of(climb: ClimbId): Known {
    let known = this.#known.get(climb);
    if (!known) {
      known = {
        newsAt: 0,
        asked: 0,
        jumped: new Set(),
        approved: new Set(),
        announcedAt: new Map(),
        notices: new Map(),
        replied: new Set(),
        notMe: new Set(),
      };
      this.#known.set(climb, known);
    }
    return known;
  }

  /** @param before the case as it stands before the event */
  happens(event: AdviceEvent, actor: Actor, before: Advice, now: Instant): void {
    if (event.type === 'CheckAnswered' || event.type === 'ReferrerFellSilent') this.#newsAt = now;
    if (!isClimbEvent(event)) return;
    const climb = climbOf(before, event.climb);
    const late = event.type === 'NoticeArrived' || event.type === 'NoticeFailed';
    if (climb?.stand.at === 'settled' && !late) {
      throw new Breach('endedStays', `${event.type} of ${event.climb}, which is settled`);
    }
    const known = this.#of(event.climb);
    switch (event.type) {
      case 'ClimbStarted':
        known.newsAt = event.evidence.at;
        if (event.approved) known.approved.add(event.entryRung);
        return;
      case 'NewsConfirmed':
        known.newsAt = now;
        return;
      case 'RungJumpedTo':
        known.newsAt = now;
        known.jumped.add(event.rung);
        return;
      case 'RungApproved':
        if (actor.part === 'chair') known.approved.add(event.rung);
        return;
      case 'RungAnnounced':
        known.announcedAt.set(event.rung, null);
        return;
      case 'NoticeReplied':
        if (event.counts) known.replied.add(event.rung);
        for (const notice of known.notices.get(event.rung) ?? []) {
          if (notice.person === event.person) notice.answered = true;
        }
        if (event.reply.kind === 'notMe') known.notMe.add(event.person);
        else known.notMe.delete(event.person);
        return;
      case 'RungNotified':
        // Once more, by the chair's hand, to a rung that is asked already.
        if (climb && actor.part !== 'chair') this.#notified(event, climb, known, before, now);
        known.asked = event.rung;
        return;
      default:
    }
  }

  #notified(event: Notified, climb: Climb, known: Known, before: Advice, now: Instant): void {
    const where = `${climb.id}, rung ${String(event.rung)}`;
    const { calendar, timings, mode, vetoWorkingDays } = this.#agreement;
    const { lastAnswer } = before.monitoring;
    const verdict =
      lastAnswer && lastAnswer.at >= climb.startedAt ? verdictOf(lastAnswer.answer).is : undefined;
    if (verdict === 'underway' || verdict === 'realised') {
      throw new Breach('freshNews', `${where} after an answer that it is ${verdict}`);
    }
    const newsAt = Math.max(known.newsAt, this.#newsAt);
    const days = workingDaysBetween(calendar, localDateOf(newsAt), localDateOf(now));
    if (climb.cause !== 'silence' && days > timings.newsIsFreshFor) {
      throw new Breach('freshNews', `${where} on news of ${String(days)} working days ago`);
    }
    const approved = known.approved.has(event.rung) || known.jumped.has(event.rung);
    const rung = ladderOf(this.#agreement, climb.ladder)?.rungs[event.rung - 1];
    if ((rung?.mode ?? mode) === 'approveFirst' && !approved) throw new Breach('yesGiven', where);
    if (climb.stand.at === 'announced') {
      const heardAt = known.announcedAt.get(event.rung) ?? null;
      if (heardAt === null || now < noticeTerm(calendar, heardAt, vetoWorkingDays)) {
        throw new Breach('waitsKept', `${where} within the veto window`);
      }
    }
    if (known.asked > 0 && event.rung > known.asked && !known.jumped.has(event.rung)) {
      this.#above(known, climb, approved, where, now);
    }
  }

  /** A rung above one that was asked: that one arrived, and had its wait, unless somebody on it answered. */
  #above(
    { asked, notices, replied, notMe }: Known,
    climb: Climb,
    approved: boolean,
    where: string,
    now: Instant,
  ): void {
    const arrived = (notices.get(asked) ?? []).filter(hasIt);
    // What the chair let go, goes all the same.
    if (!approved && !arrived.some(({ person }) => !notMe.has(person)))
      throw new Breach('arrivedFirst', where);
    if (replied.has(asked)) return;
    const wait = ladderOf(this.#agreement, climb.ladder)?.rungs[asked - 1]?.waitWorkingDays ?? 0;
    for (const { person, at } of arrived) {
      if (now < wholeDaysTerm(this.#agreement.calendar, at, wait)) {
        throw new Breach('waitsKept', `${where} before the wait of ${person} was over`);
      }
    }
  }

  arrived({ kind, to, about: { climb, rung } }: Letter, now: Instant): void {
    if (climb === undefined || rung === undefined) return;
    const known = this.#of(climb);
    if (kind === 'announcement' && known.announcedAt.get(rung) === null) known.announcedAt.set(rung, now);
    if (kind !== 'notice') return;
    const notices = known.notices.get(rung) ?? [];
    known.notices.set(rung, [...notices, { person: to, at: now, failed: false, answered: false }]);
  }

  failed({ kind, to, about: { climb, rung } }: Letter): void {
    if (kind !== 'notice' || climb === undefined || rung === undefined) return;
    const latest = this.#of(climb)
      .notices.get(rung)
      ?.findLast(({ person }) => person === to);
    if (latest) latest.failed = true;
  }

  /** Everybody whom a notice reached, in any climb. */
  reached(): ReadonlySet<PersonId> {
    const notices = [...this.#known.values()].flatMap((known) => [...known.notices.values()].flat());
    return new Set(notices.filter(hasIt).map(({ person }) => person));
  }
}
