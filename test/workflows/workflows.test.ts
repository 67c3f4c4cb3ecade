// The two workflows by themselves, on a real Temporal: what they ask of their activities, when, and when they end.
import { randomUUID } from 'node:crypto';
import { WorkflowNotFoundError } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker, type WorkflowBundle } from '@temporalio/worker';
import type { Duration } from '@temporalio/common';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { useNamespace } from '../support/namespace.ts';
import { skipTime } from '../support/skipTime.ts';
import { describeWithTimeSkipping } from '../support/temporal.ts';
import { until } from '../support/until.ts';
import type { Advanced } from '../../activities/advance.ts';
import type { Activities } from '../../activities/activities.ts';
import { bundleWorkflows } from '../../worker/bundle.ts';
import { signalCase, signalContacts, signalPost } from '../../worker/signals.ts';
import { CASES_QUEUE, POST_QUEUE } from '../../worker/temporal.ts';

const DAY_MS = 86_400_000;
const sleepUntil = (wakeAt: number): Advanced => ({
  over: false,
  wakeAt,
  coming: 'check',
  standing: 'check answered',
  nextDue: '2026-11-30T08:00:00.000Z',
  highestRung: 0,
});
const sleepAWeek = (now: number) => sleepUntil(now + 7 * DAY_MS);
const over: Advanced = { ...sleepUntil(0), over: true, nextDue: null };

describeWithTimeSkipping('the workflows', () => {
  const namespace = useNamespace();
  let native: NativeConnection;
  let bundle: WorkflowBundle;
  const running: { worker: Worker; ended: Promise<void> }[] = [];
  let activities: { -readonly [Name in keyof Activities]: Activities[Name] };

  beforeAll(async () => {
    Runtime.install({ logger: new DefaultLogger('ERROR') });
    bundle = await bundleWorkflows();
    native = await NativeConnection.connect({ address: namespace.current.address });
    for (const taskQueue of [CASES_QUEUE, POST_QUEUE]) {
      const worker = await Worker.create({
        connection: native,
        namespace: namespace.current.namespace,
        taskQueue,
        workflowBundle: bundle,
        // What the test says at that moment.
        activities: {
          advance: (...args: Parameters<Activities['advance']>) => activities.advance(...args),
          askContacts: (...args: Parameters<Activities['askContacts']>) => activities.askContacts(...args),
          deliverReady: (...args: Parameters<Activities['deliverReady']>) => activities.deliverReady(...args),
        },
      });
      running.push({ worker, ended: worker.run() });
    }
  });
  afterAll(async () => {
    for (const { worker } of running) worker.shutdown();
    await Promise.all(running.map(({ ended }) => ended));
    await native.close();
  });
  beforeEach(() => {
    activities = {
      advance: (_advice, now) => Promise.resolve(sleepAWeek(now)),
      askContacts: () => Promise.resolve({ wakeAt: null }),
      deliverReady: () => Promise.resolve({ wakeAt: null }),
    };
  });

  const newCase = () => ({ region: 'demo', adviceId: randomUUID() });
  const handleOf = ({ adviceId }: { adviceId: string }) =>
    namespace.current.client.workflow.getHandle(`advice-${adviceId}`);
  const skip = (workflowId: string, duration: Duration) =>
    skipTime(namespace.current.connection, workflowId, duration, namespace.current.namespace);

  it('a case wakes when something is due, at that time and not before', async () => {
    const advice = newCase();
    const woken: number[] = [];
    activities.advance = (_advice, workflowNow) => {
      woken.push(workflowNow);
      return Promise.resolve(sleepAWeek(workflowNow));
    };
    await signalCase(namespace.current.client, advice);
    await until('the first look', () => woken.length === 1);
    await skip(`advice-${advice.adviceId}`, '6 days');
    expect(woken).toHaveLength(1);
    await skip(`advice-${advice.adviceId}`, '16 days');
    expect(woken.map((at) => Math.round((at - (woken[0] ?? 0)) / DAY_MS))).toEqual([0, 7, 14, 21]);
    await handleOf(advice).terminate();
  });

  it('a case looks again when it is told that something changed', async () => {
    const advice = newCase();
    let looked = 0;
    activities.advance = (_advice, now) => {
      looked += 1;
      return Promise.resolve(sleepAWeek(now));
    };
    await signalCase(namespace.current.client, advice);
    await until('look 1', () => looked === 1);
    await signalCase(namespace.current.client, advice);
    await until('look 2', () => looked === 2);
    await handleOf(advice).terminate();
  });

  it('what is said while it looks is looked at too', async () => {
    const advice = newCase();
    let looked = 0;
    activities.advance = async () => {
      looked += 1;
      // Said during the look that finds the case closed: perhaps it was reopened.
      if (looked === 1) await signalCase(namespace.current.client, advice);
      return over;
    };
    await signalCase(namespace.current.client, advice);
    await handleOf(advice).result();
    expect(looked).toBe(2);
  });

  it('a closed case ends its workflow, and a reopened one starts again under the same id', async () => {
    const advice = newCase();
    activities.advance = () => Promise.resolve(over);
    await signalCase(namespace.current.client, advice);
    await handleOf(advice).result();
    activities.advance = (_advice, now) => Promise.resolve(sleepAWeek(now));
    await signalCase(namespace.current.client, advice);
    expect((await handleOf(advice).describe()).status.name).toBe('RUNNING');
    await handleOf(advice).terminate();
  });

  it('keeps its history short', async () => {
    const advice = newCase();
    await signalCase(namespace.current.client, advice);
    await skip(`advice-${advice.adviceId}`, '210 days');
    const { historyLength, runId } = await handleOf(advice).describe();
    expect(historyLength).toBeLessThan(120);
    const first = namespace.current.client.workflow.getHandle(`advice-${advice.adviceId}`);
    expect(runId).not.toBe(
      (await first.fetchHistory()).events?.[0]?.workflowExecutionStartedEventAttributes?.firstExecutionRunId,
    );
    await handleOf(advice).terminate();
  });

  it('goes on when a look failed', async () => {
    const advice = newCase();
    let looked = 0;
    activities.advance = () => {
      looked += 1;
      return looked < 3 ? Promise.reject(new Error('the database is away')) : Promise.resolve(over);
    };
    await signalCase(namespace.current.client, advice);
    await handleOf(advice).result();
    expect(looked).toBe(3);
  });

  it('a step that goes well leaves six events, and none of a queue', async () => {
    const advice = newCase();
    await signalCase(namespace.current.client, advice);
    await skip(`advice-${advice.adviceId}`, '15 days');
    const { events } = await handleOf(advice).fetchHistory();
    const kinds = (events ?? []).map((event) =>
      Object.keys(event)
        .find((key) => key.endsWith('Attributes'))
        ?.replace('EventAttributes', ''),
    );
    const from = kinds.indexOf('timerFired');
    expect(kinds.slice(from, kinds.indexOf('timerFired', from + 1))).toEqual([
      'timerFired',
      'workflowTaskScheduled',
      'workflowTaskStarted',
      'workflowTaskCompleted',
      'markerRecorded',
      'timerStarted',
      // Of time skipping, and not of the step.
      'workflowExecutionTimeSkippingTransitioned',
    ]);
    await handleOf(advice).terminate();
  });

  it('a step that hangs where it is tried first is tried by Temporal after five seconds', async () => {
    const advice = newCase();
    const begun: number[] = [];
    let release = () => {};
    activities.advance = async (_advice, now) => {
      begun.push(Date.now());
      if (begun.length === 1) await new Promise<void>((resolve) => (release = resolve));
      return sleepAWeek(now);
    };
    await signalCase(namespace.current.client, advice);
    await until('the second try', () => begun.length === 2);
    expect((begun[1] ?? 0) - (begun[0] ?? 0)).toBeGreaterThanOrEqual(4_900);
    release();
    // What the first found comes too late to matter: the case sleeps, and wakes once.
    await skip(`advice-${advice.adviceId}`, '8 days');
    expect(begun).toHaveLength(3);
    await handleOf(advice).terminate();
  });

  it('a step that goes on failing is shown by Temporal as pending, with why', async () => {
    const advice = newCase();
    activities.advance = () => Promise.reject(new Error('POSTGRES_AWAY'));
    await signalCase(namespace.current.client, advice);
    const pending = async () => (await handleOf(advice).describe()).raw.pendingActivities?.[0];
    await until('its second failure', async () => ((await pending())?.attempt ?? 0) > 1);
    expect((await pending())?.activityType?.name).toBe('advance');
    expect((await pending())?.lastFailure?.message).toBe('POSTGRES_AWAY');
    await handleOf(advice).terminate();
  });

  it('wakes in time also when looking took its time', async () => {
    const advice = newCase();
    const woken: number[] = [];
    let dueAt = 0;
    activities.advance = (_advice, workflowNow) => {
      woken.push(workflowNow);
      dueAt ||= workflowNow + DAY_MS;
      // Its retries take minutes; they are no reason to be minutes late.
      if (woken.length < 6) return Promise.reject(new Error('the database is away'));
      return Promise.resolve(workflowNow < dueAt ? sleepUntil(dueAt) : over);
    };
    await signalCase(namespace.current.client, advice);
    expect(await skip(`advice-${advice.adviceId}`, '2 days')).toBe('ended');
    expect(Math.abs((woken.at(-1) ?? 0) - dueAt)).toBeLessThan(2_000);
    await handleOf(advice).result();
  });

  it('lets an operator find cases by region, status and rung', async () => {
    const advice = newCase();
    activities.advance = (_advice, now) => Promise.resolve({ ...sleepAWeek(now), highestRung: 2 });
    await signalCase(namespace.current.client, advice);
    const found = async () => {
      const query = `DoorzetRegion = 'demo' AND DoorzetStatus = 'open' AND DoorzetHighestRung >= 2`;
      const ids: string[] = [];
      for await (const { workflowId } of namespace.current.client.workflow.list({ query }))
        ids.push(workflowId);
      return ids.includes(`advice-${advice.adviceId}`);
    };
    await until('the case in the list', found);
    await handleOf(advice).terminate();
  });

  it('the post ends when nothing waits, and is started by the next letter', async () => {
    const region = `t${randomUUID().slice(0, 8)}`;
    const post = () => namespace.current.client.workflow.getHandle(`post-${region}`);
    await expect(post().describe()).rejects.toThrow(WorkflowNotFoundError);
    await signalPost(namespace.current.client, region);
    await post().result();
    await signalPost(namespace.current.client, region);
    await post().result();
  });

  it('the post sleeps until the next letter may go, and wakes for one that comes in between', async () => {
    const region = `t${randomUUID().slice(0, 8)}`;
    let rounds = 0;
    activities.deliverReady = (_region, now) =>
      Promise.resolve({ wakeAt: (rounds += 1) < 4 ? now + DAY_MS : null });
    await signalPost(namespace.current.client, region);
    await until('round 1', () => rounds === 1);
    await signalPost(namespace.current.client, region);
    await until('round 2', () => rounds === 2);
    expect(await skip(`post-${region}`, '3 days')).toBe('ended');
    expect(rounds).toBe(4);
  });

  it('people on ladders are looked at when told of a change and when somebody is due, until nobody ever is', async () => {
    const region = `t${randomUUID().slice(0, 8)}`;
    let looks = 0;
    activities.askContacts = (_region, now) =>
      Promise.resolve({ wakeAt: (looks += 1) < 4 ? now + 200 * DAY_MS : null });
    await signalContacts(namespace.current.client, region);
    await until('look 1', () => looks === 1);
    await signalContacts(namespace.current.client, region);
    await until('look 2', () => looks === 2);
    expect(await skip(`contacts-${region}`, '500 days')).toBe('ended');
    expect(looks).toBe(4);
  });
});
