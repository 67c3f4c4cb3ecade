// Words for everything that the rules know: walks the unions, so that a kind without words fails here.
import { beforeAll, describe, expect, it } from 'vitest';
import { agendaWords, countedWords } from '../../../api/console/agendaWords.ts';
import { casePage } from '../../../api/console/case/CasePage.tsx';
import { historyEntries } from '../../../api/console/case/history.tsx';
import { deliveryOf, letterName } from '../../../api/console/case/letters.tsx';
import { boardCard } from '../../../api/console/case/taskCards.tsx';
import type { Seat } from '../../../api/console/seat.ts';
import { doneWords } from '../../../api/console/steering/doneWords.ts';
import { actsForTask, actsOf } from '../../../api/console/steering/acts.ts';
import { renderPage } from '../../../api/design/render.ts';
import { refusalWords } from '../../../api/refusalWords.ts';
import { taskKinds, type Advice, type Check, type Task } from '../../../domain/advice/advice.ts';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import type { RefusalCode } from '../../../domain/advice/refusals.ts';
import { causes, statedCauses } from '../../../domain/monitoring/answer.ts';
import type { AgendaWhat } from '../../../domain/forecast/agenda.ts';
import { letterKinds } from '../../../domain/letters/letter.ts';
import type { Climb, Stand } from '../../../domain/escalation/climb.ts';
import { readDesk } from '../../../store/pages/desk.ts';
import { at } from '../../support/doorzet.ts';
import { useOffice } from '../support/office.ts';
import { climbedCase, factsOf } from './support/cases.ts';
import { Chair } from './support/chair.ts';
import { eventSamples } from './support/eventSamples.ts';

describe('the words of the console', () => {
  const desk = useOffice();
  const soon = at('2026-11-24 09:00');
  let facts: CaseFacts;
  let seat: Seat;
  let climb: Climb;
  let paul: string;

  beforeAll(async () => {
    const { office } = desk;
    facts = await factsOf(office, await climbedCase(office));
    const [first] = facts.advice.climbs;
    if (!first) throw new Error('Nothing is climbed');
    climb = first;
    paul = office.cast.person.paul;
    const found = await readDesk(office.database, office.region, office.now);
    if (!found) throw new Error('There is no desk');
    seat = {
      database: office.database,
      code: office.region,
      home: office.home,
      desk: found,
      held: {
        region: office.region,
        regionName: 'Rijnmond',
        demo: true,
        person: paul,
        name: 'Marja van Dijk',
        surname: 'van Dijk',
        roles: ['chair'],
      },
      account: {
        id: '',
        email: '',
        name: 'Marja van Dijk',
        language: 'nl',
        administrator: false,
        disabled: false,
        hasTotp: false,
        sessionsFrom: 0,
        lastSignedInAt: null,
        way: 'demo',
        seats: [],
      },
      may: () => true,
      now: office.now,
      actor: { part: 'chair' },
      values: {},
      query: {},
      params: {},
      demoLinks: undefined,
      mail: undefined,
    };
  });

  const withAdvice = (changes: Partial<Advice>): CaseFacts => ({
    ...facts,
    advice: { ...facts.advice, ...changes },
  });

  /** What is read on the page of a case; words that are missing stand out there. */
  const read = (changed: CaseFacts): string => {
    const html = renderPage(casePage(seat, { facts: changed, letters: [], mails: [] }, {}));
    const text = html.replace(/<\/?strong>/g, '').replace(/<[^>]*>/g, ' ');
    expect(text).not.toMatch(/undefined|null|NaN|\[object|Invalid/);
    // Two full stops, a gap before one, or a sentence without its verb's subject betray a word that is not there.
    expect(text.replace(/\s+/g, ' ')).not.toMatch(/\.\.| \.|,,|: \.|‘’/);
    return text.replace(/[\s\u00a0]+/g, ' ');
  };

  describe('for every event', () => {
    it('that somebody would tell of', () => {
      for (const [type, event] of Object.entries(eventSamples(paul, soon))) {
        if (event === 'told otherwise') continue;
        const recorded = { seq: 99, at: soon, actor: { part: 'chair' as const, person: paul }, event };
        const [entry] = historyEntries({ ...facts, events: [recorded] }, seat.now);
        const words = typeof entry?.words === 'string' ? entry.words : '';
        expect(words, type).toMatch(/^[A-Z].{8,}/);
        expect(words, type).not.toMatch(/undefined|\biemand|\.\./);
      }
    });
  });

  it('for every task, with an act that it asks for', () => {
    for (const kind of taskKinds) {
      for (const cause of ['silence', ...statedCauses]) {
        const task: Task = {
          key: kind,
          kind,
          about: { climb: climb.id, rung: 1, check: 1, person: paul, cause, report: 1, until: '2026-12-04' },
          raisedAt: seat.now,
          remindAt: null,
          reminded: 0,
          overdueAt: null,
        };
        if (kind.startsWith('cause') && cause === 'silence') continue;
        const stands: Partial<Record<typeof kind, Stand>> = {
          approve: { at: 'proposed', rung: 2, goesAt: soon },
          unreached: { at: 'unreached', rung: 1 },
        };
        const changed = withAdvice({
          tasks: [task],
          climbs: [{ ...climb, stand: stands[kind] ?? climb.stand }],
        });
        read(changed);
        expect(actsForTask(actsOf(changed, seat.now), task), kind).not.toEqual([]);
        const card = boardCard(changed, task, seat);
        expect(card.title, kind).toMatch(/^[A-Z].{8,}/);
      }
    }
  });

  it('for every stand of a climb, for every cause, also on pause', () => {
    const stands: { readonly [At in Stand['at']]: Extract<Stand, { at: At }> } = {
      toAnnounce: { at: 'toAnnounce', rung: 2, dueAt: soon, goesAt: soon },
      announced: { at: 'announced', rung: 2, goesAt: soon, arrived: true },
      proposed: { at: 'proposed', rung: 2, goesAt: soon },
      approved: { at: 'approved', rung: 2, goesAt: soon },
      held: { at: 'held', rung: 2, goesAt: soon, until: soon },
      asking: { at: 'asking', rung: 2, goesAt: soon, check: 1, then: 'notify' },
      notified: { at: 'notified', rung: 1 },
      unreached: { at: 'unreached', rung: 1 },
      waiting: { at: 'waiting', rung: 1, announceAt: soon, goesAt: soon },
      committed: { at: 'committed', rung: 1, person: paul, before: '2026-11-27', dueAt: soon },
      saidSolved: { at: 'saidSolved', rung: 1, dueAt: soon },
      resting: { at: 'resting', rung: 1 },
      atChair: { at: 'atChair', rung: 1, because: 'cannot', before: { at: 'exhausted' } },
      exhausted: { at: 'exhausted' },
      settled: { at: 'settled', because: 'byChair', settledAt: soon },
    };
    for (const stand of Object.values(stands)) {
      for (const cause of causes) read(withAdvice({ climbs: [{ ...climb, stand, cause }] }));
      const paused = { since: seat.now, until: soon };
      const text = read(withAdvice({ climbs: [{ ...climb, stand, paused }] }));
      if (stand.at !== 'settled') expect(text).toContain('op pauze tot');
    }
  });

  it('for every way in which a question can stand', () => {
    const { monitoring } = facts.advice;
    const states: Readonly<Record<Check['state'], true>> = {
      asked: true,
      answered: true,
      silent: true,
      unreached: true,
      void: true,
    };
    for (const state of Object.keys(states) as Check['state'][]) {
      const check = monitoring.check && { ...monitoring.check, state };
      for (const next of [monitoring.next, null]) {
        read(withAdvice({ climbs: [], tasks: [], monitoring: { ...monitoring, check, next } }));
      }
    }
    read(withAdvice({ climbs: [], monitoring: { ...monitoring, pausedUntil: soon } }));
  });

  it('for everything that comes', () => {
    const all: Readonly<Record<AgendaWhat, true>> = {
      check: true,
      reminder: true,
      answerDue: true,
      checksResume: true,
      announcement: true,
      notice: true,
      holdEnds: true,
      commitmentReminder: true,
      commitmentDue: true,
      repliesDue: true,
      climbResumes: true,
      taskReminder: true,
    };
    for (const what of Object.keys(all) as AgendaWhat[]) {
      expect(agendaWords(facts, { what, climb: climb.id, rung: 2 })).toMatch(/^[a-z].{8,}[^.]$/);
      expect(countedWords(what, 31)).toMatch(/^31 [a-z].{5,}[^.]$/);
    }
  });

  it('for every letter and what became of it', () => {
    for (const kind of letterKinds) {
      expect(letterName(facts, { kind, about: { climb: climb.id, rung: 2 } })).toMatch(/^[A-Z].{3,}/);
    }
    const states = [
      'ready',
      'sending',
      'data_started',
      'accepted',
      'failed',
      'unknown',
      'withdrawn',
    ] as const;
    for (const state of states) {
      const letter = { state, because: 'bounced', readyAt: soon, attempts: 1, goesAlong: false };
      expect(deliveryOf(letter, seat.now).words).toMatch(/^[a-z].{3,}/);
    }
    const chosen = { state: 'ready', because: null, readyAt: soon, attempts: 0, goesAlong: true } as const;
    expect(deliveryOf(chosen, seat.now).words).toMatch(/^gaat mee in de mail van [a-z]+dag \d+\s[a-z]+/);
  });

  it('for every refusal: a sentence without its full stop that says what to do or where to look', () => {
    const all: Readonly<Record<RefusalCode, true>> = {
      adviceClosed: true,
      adviceOpen: true,
      agreementFaulty: true,
      agreementNotInForce: true,
      agreementSame: true,
      agreementUnfit: true,
      alreadyRegistered: true,
      answeredMeanwhile: true,
      answerIncomplete: true,
      checkOutdated: true,
      climbOver: true,
      climbPaused: true,
      climbUnknown: true,
      dateInFuture: true,
      dateInPast: true,
      dateTooFar: true,
      dateTooLongAgo: true,
      entryUnknown: true,
      ladderRunning: true,
      ladderUnknown: true,
      lettersUnderWay: true,
      noCheck: true,
      nothingToApprove: true,
      nothingToChoose: true,
      nothingToHold: true,
      nothingToConfirm: true,
      nothingToRenotify: true,
      notPaused: true,
      notReceiver: true,
      notReportedRealised: true,
      rungNobody: true,
      rungReached: true,
      rungUnknown: true,
      sameParties: true,
      sameReferrer: true,
      sameRhythm: true,
      taskAnswered: true,
      taskNeedsAction: true,
      taskUnknown: true,
      weeksOutOfRange: true,
    };
    const said = (Object.keys(all) as RefusalCode[]).map((code) => refusalWords({ code }));
    for (const words of said) expect(words).toMatch(/^[A-Z].{10,}[^.]$/);
    expect(new Set(said)).toHaveLength(said.length);
  });

  it('for every act once it is done', async () => {
    const { office } = desk;
    const chair = new Chair(office);
    for (const [path, words] of Object.entries(doneWords)) {
      const page = await chair.open(`/adviezen/${facts.advice.reference}?gedaan=${path}`);
      expect(page.text).toContain(words);
      expect(words).toMatch(/\.$/);
    }
    const odd = await chair.open(`/adviezen/${facts.advice.reference}?gedaan=constructor`);
    expect(odd.status).toBe(200);
  });
});
