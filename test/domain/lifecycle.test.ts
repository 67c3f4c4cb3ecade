// How a case begins, ends and begins again, and whose doing each thing is.
import { describe, expect, it } from 'vitest';
import { answers, at, contextAt, facts, parties, planned, weekly } from './support/region.ts';
import { answered, approveFirst, asked, onRung1, onRung2, silent } from './support/stories.ts';
import { World } from './support/world.ts';
import { closeReasons } from '../../domain/advice/advice.ts';
import { nextDeadline } from '../../domain/advice/deadlines.ts';
import { decide } from '../../domain/advice/decide.ts';
import { fold } from '../../domain/advice/evolve.ts';

const chair = { part: 'chair', person: 'marja' } as const;

describe('registering', () => {
  const command = { type: 'register', reference: 'K7M-3QX', parties, facts, rhythm: weekly } as const;

  it('begins a case that is open, with nothing but its first question coming', () => {
    const decision = decide(null, command, contextAt(at('2026-11-09 11:00')), chair);
    expect(decision).toMatchObject({
      events: [
        {
          seq: 1,
          at: at('2026-11-09 11:00'),
          actor: chair,
          event: { type: 'AdviceRegistered', firstCheckAt: at('2026-11-16 09:00') },
        },
      ],
      advice: { status: 'open', version: 1, climbs: [], tasks: [], closed: null, reference: 'K7M-3QX' },
    });
  });

  it('is refused for an advice of tomorrow, and taken for one of today', () => {
    const onEve = contextAt(at('2026-11-08 23:59'));
    expect(decide(null, command, onEve, chair)).toEqual({ refusal: { code: 'dateInFuture' } });
    expect(decide(null, command, contextAt(at('2026-11-09 00:00')), chair)).toHaveProperty('advice');
  });

  it('is refused twice', () => {
    expect(new World('2026-11-09 11:00').tell(command)).toBe('alreadyRegistered');
  });

  it('comes first: a case that does not exist can nothing else', () => {
    const ask = () => decide(null, { type: 'askReferrer' }, contextAt(at('2026-11-09 11:00')), chair);
    expect(ask).toThrow('cannot askReferrer');
    expect(() => fold(asked().events.slice(1))).toThrow('cannot begin with CheckAsked');
    expect(() => fold([...asked().events, ...asked().events])).toThrow('begins once');
  });

  it('in the future is no reason to do anything before', () => {
    const world = new World('2026-11-09 11:00');
    expect(world.tell({ type: 'passTime' }, { part: 'time' })).toBe('done');
    expect(world.events).toHaveLength(1);
  });
});

describe('closing', () => {
  it('ends every climb, every question and every task, and nothing is due any more', () => {
    const world = onRung2();
    world.tell({ type: 'reportCrisis' }, { part: 'referrer' });
    expect(
      world.tell({ type: 'close', reason: 'handedOver', note: 'Naar de gecertificeerde instelling' }),
    ).toBe('done');
    expect(world.climb('municipal-1').stand).toMatchObject({ at: 'settled', because: 'adviceClosed' });
    expect(world.advice).toMatchObject({
      status: 'closed',
      closed: { reason: 'handedOver', at: at('2026-11-26 12:00') },
      tasks: [],
    });
    expect(nextDeadline(world.advice)).toBeNull();
    world.until('2027-06-01 12:00');
    expect(world.letters('notice')).toHaveLength(3);
    expect(world.letters('check')).toHaveLength(2);
  });

  it('while a question is out makes nobody silent', () => {
    const world = asked();
    world.tell({ type: 'close', reason: 'handedOver' });
    expect(nextDeadline(world.advice)).toBeNull();
    world.until('2026-11-30 12:00');
    world.tell({ type: 'passTime' }, { part: 'time' });
    expect(world.happened('ReferrerFellSilent')).toEqual([]);
  });

  it('does not thank who said not to be the one to ask', () => {
    const world = asked();
    world.tell({ type: 'reportWrongReferrer' });
    world.tell({ type: 'close', reason: 'movedAway' });
    expect(world.waiting).toEqual([]);
  });

  it('tells everyone who was asked how it ended, once, and thanks the referrer', () => {
    const world = onRung2();
    world.reply('municipal-1', 2, 'joris', { kind: 'arrange', before: '2026-12-01' });
    world.until('2026-11-26 14:00').tell({ type: 'close', reason: 'solved' });
    world.until('2026-11-26 15:00');
    expect(world.letters().filter((line) => line.startsWith('2026-11-26 14'))).toEqual([
      '2026-11-26 14:01 ending peter',
      '2026-11-26 14:01 ending joris',
      '2026-11-26 14:01 ending selin',
      '2026-11-26 14:01 thanksReferrer sanne',
    ]);
  });

  it('of a case in which nobody was asked anything writes to nobody', () => {
    const world = new World('2026-11-09 11:00');
    world.tell({ type: 'close', reason: 'adviceWithdrawn' });
    expect(world.waiting).toEqual([]);
  });

  it('withdraws what had not left', () => {
    const world = answered(answers.laidAside).until('2026-11-18 09:00');
    world.tell({ type: 'close', reason: 'solved' });
    expect(world.withdrawn.map(({ kind }) => kind)).toEqual(['notice']);
    expect(world.waiting.map(({ kind }) => kind)).toEqual(['thanksReferrer']);
  });

  it('is followed by word of it to someone whose notice had left just before', () => {
    const world = answered(answers.laidAside).until('2026-11-18 09:00');
    const [letter] = world.waiting;
    world.tell({ type: 'close', reason: 'solved' });
    if (letter) world.tell({ type: 'recordAcceptance', letter }, { part: 'post' });
    expect(world.waiting.map(({ kind, to }) => `${kind} ${to}`)).toEqual([
      'thanksReferrer sanne',
      'ending peter',
    ]);
  });

  it('is told once to someone whose second notice had left just before', () => {
    const world = onRung1().until('2026-11-23 11:20');
    world.answer(answers.underway);
    world.until('2026-11-30 11:20').answer(answers.laidAside);
    world.until('2026-12-02 09:00');
    const [letter] = world.waiting;
    expect(letter).toMatchObject({ kind: 'notice', to: 'peter', about: { climb: 'municipal-2' } });
    world.tell({ type: 'close', reason: 'solved' });
    if (letter) world.tell({ type: 'recordAcceptance', letter }, { part: 'post' });
    expect(world.waiting.map(({ kind, to }) => `${kind} ${to}`)).toEqual([
      'ending peter',
      'thanksReferrer sanne',
    ]);
  });

  it.each(closeReasons)('may be because of: %s', (reason) => {
    const world = asked();
    expect(world.tell({ type: 'close', reason })).toBe('done');
    expect(world.advice.closed?.reason).toBe(reason);
  });

  it('is done by people only: two years of silence close nothing', () => {
    const world = new World('2026-11-09 11:00').until('2028-11-09 11:00');
    expect(world.advice.status).toBe('open');
    const reported = answered(answers.realised).until('2028-11-09 11:00');
    expect(reported.advice.status).toBe('open');
    expect(reported.tasks()).toEqual(['realised']);
  });

  it('leaves every word said to it refused, but what the post reports', () => {
    const world = onRung1();
    world.tell({ type: 'close', reason: 'solved' });
    expect(world.answer(answers.underway)).toBe('adviceClosed');
    expect(world.reply('municipal-1', 1, 'peter', { kind: 'solved' })).toBe('adviceClosed');
    expect(world.tell({ type: 'reportCrisis' }, { part: 'referrer' })).toBe('adviceClosed');
    expect(world.tell({ type: 'reportWrongReferrer' }, { part: 'referrer' })).toBe('adviceClosed');
    expect(world.tell({ type: 'jump', climb: 'municipal-1', reason: 'Toch' })).toBe('adviceClosed');
    expect(world.tell({ type: 'close', reason: 'solved' })).toBe('adviceClosed');
    expect(world.tell({ type: 'passTime' }, { part: 'time' })).toBe('done');
    world.bounce('notice', 'peter');
    expect(world.tasks()).toEqual([]);
  });
});

describe('reopening', () => {
  it('asks the referrer at the next round, and begins with no climb and no task', () => {
    const world = onRung2();
    world.tell({ type: 'close', reason: 'solved' });
    world.until('2026-12-02 14:00');
    expect(world.tell({ type: 'reopen', reason: 'De plek ging niet door' })).toBe('done');
    world.until('2026-12-03 12:00');
    expect(world.letters('check').at(-1)).toBe('2026-12-03 09:01 check sanne');
    expect(world.happened('CheckAsked').at(-1)?.purpose).toBe('anew');
    expect(world.advice).toMatchObject({ status: 'open', closed: null, tasks: [] });
    world.until('2026-12-03 14:00').answer(answers.laidAside);
    expect(world.stands()).toEqual(['municipal-1 settled', 'municipal-2 announced 1']);
  });

  it('is refused for a case that is open', () => {
    expect(asked().tell({ type: 'reopen', reason: 'Vergissing' })).toBe('adviceOpen');
  });

  it('takes back the letters about the end that had not left; closed again, all are told', () => {
    const world = onRung1().until('2026-11-18 18:00');
    world.tell({ type: 'close', reason: 'solved' });
    expect(world.waiting.map(({ kind }) => kind)).toEqual(['ending', 'thanksReferrer']);
    world.tell({ type: 'reopen', reason: 'Te vroeg' });
    expect(world.waiting).toEqual([]);
    world.until('2026-11-23 14:00').tell({ type: 'close', reason: 'solved' });
    world.until('2026-11-23 15:00');
    expect(world.letters('ending')).toEqual(['2026-11-23 14:01 ending peter']);
    expect(world.letters('thanksReferrer')).toEqual(['2026-11-23 14:01 thanksReferrer sanne']);
  });

  it('leaves an old question unanswerable, and makes nobody silent over it', () => {
    const world = asked();
    world.tell({ type: 'close', reason: 'solved' });
    world.tell({ type: 'reopen', reason: 'Te vroeg' });
    expect(world.answer(answers.underway)).toBe('checkOutdated');
    world.until('2026-11-20 08:00');
    // Asked anew on Tuesday the 17th: silent on Friday the 20th, not on Thursday.
    expect(world.when('ReferrerFellSilent')).toEqual([]);
  });

  it('after planned care was waited for asks at once, and after its day again', () => {
    const world = answered(planned('2026-12-16'));
    world.tell({ type: 'close', reason: 'solved' });
    world.tell({ type: 'reopen', reason: 'Te vroeg' });
    world.until('2026-11-17 10:00').answer(planned('2026-12-16'));
    world.until('2026-12-17 10:00');
    expect(world.letters('check').slice(1)).toEqual([
      '2026-11-17 09:01 check sanne',
      '2026-12-17 09:01 check sanne',
    ]);
  });

  it('of a case that climbed in silence starts with a clean slate', () => {
    const world = silent();
    world.tell({ type: 'close', reason: 'solved' });
    world.tell({ type: 'reopen', reason: 'Te vroeg' });
    world.until('2026-11-26 12:00');
    // Asked Monday the 23rd, silent Thursday the 26th.
    expect(world.stands()).toEqual(['municipal-1 settled', 'municipal-2 announced 1']);
  });
});

describe('who did it', () => {
  it('is the referrer for what the answer says, and time for what falls due because of it', () => {
    const world = asked().until('2026-11-16 11:20');
    const before = world.events.length;
    world.answer(answers.laidAside);
    expect(world.events.slice(before).map(({ actor, event }) => `${event.type} ${actor.part}`)).toEqual([
      'CheckAnswered referrer',
      'ClimbStarted referrer',
      'RungAnnounced time',
    ]);
  });

  it('is the chair for the task that an approval answers', () => {
    const world = answered(answers.laidAside, { agreement: approveFirst });
    const before = world.events.length;
    world.tell({ type: 'approve', climb: 'municipal-1' });
    expect(world.events.slice(before).map(({ actor, event }) => `${event.type} ${actor.part}`)).toEqual([
      'RungApproved chair',
      'TaskDone chair',
      'RungNotified time',
    ]);
  });
});
