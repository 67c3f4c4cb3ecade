// Story 11: a whole worker is killed with -9, and Temporal hands its work to another: nothing is lost, nothing comes twice.
// A sender that is killed between any two steps of a letter's way: `test/soak/kills.test.ts`.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, expect, it } from 'vitest';
import type { Case } from './support/case.ts';
import { at, Product } from './support/product.ts';
import type { WorkerSettings } from './support/workerProcess.ts';
import { describeWithTemporal } from '../support/temporal.ts';
import { until } from '../support/until.ts';

/** Short, so that the next worker need not wait long for a mail that was under way. */
const LEASE_MS = 1_500;

/** A killed worker's task goes to another only when Temporal has missed its heartbeats, or its time is up. */
const PATIENCE_SECONDS = 75;

describeWithTemporal('11: a worker that is killed', () => {
  let product: Product;
  const workers: ChildProcess[] = [];
  afterEach(async () => {
    for (const worker of workers.splice(0)) await kill(worker);
    await product.stop();
  });

  async function startWorker(): Promise<ChildProcess> {
    const settings: WorkerSettings = {
      databaseUrl: product.databaseUrl,
      temporal: { address: product.namespace.address, namespace: product.namespace.namespace },
      baseUrl: product.baseUrl,
      smtpPort: product.postbox.port,
      offsetMs: product.clock.offsetMs,
      leaseMs: LEASE_MS,
    };
    const script = join(import.meta.dirname, 'support/workerProcess.ts');
    const worker = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(settings)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    workers.push(worker);
    await once(worker.stdout, 'data');
    return worker;
  }

  async function kill(worker: ChildProcess): Promise<void> {
    if (worker.exitCode !== null || worker.signalCode !== null) return;
    worker.kill('SIGKILL');
    await once(worker, 'exit');
  }

  /** A weekly case on the Monday of its first question, which is due in the next second. */
  async function mondayMorning(): Promise<Case> {
    product = await Product.start({ from: '2026-11-19 15:00', worker: false });
    const advice = await product.register({ givenOn: '2026-11-17' });
    await product.clock.moveTo(at('2026-11-23 09:00'));
    return advice;
  }

  /** Holds a case's row, so that whoever wants to change the case waits. */
  async function lockCase({ id }: Case): Promise<() => Promise<void>> {
    const client = new pg.Client({ connectionString: product.databaseUrl });
    await client.connect();
    await client.query('begin');
    await client.query('select from advices where id = $1 for update', [id]);
    return async () => {
      await client.query('rollback');
      await client.end();
    };
  }

  /** Somebody waits for that row. */
  async function someoneWaits(): Promise<void> {
    const client = new pg.Client({ connectionString: product.databaseUrl });
    await client.connect();
    await until(
      'someone who waits for the row',
      async () => {
        const { rows } = await client.query<{ waiting: number }>(
          `select count(*)::int as waiting from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`,
        );
        return (rows[0]?.waiting ?? 0) > 0;
      },
      30,
    );
    await client.end();
  }

  /** The question was asked once, and its letter is settled for good. */
  async function settled(advice: Case, kind: string): Promise<void> {
    await until(
      'the letter to be settled',
      async () => {
        const letters = await advice.letters(kind);
        return (
          letters.length > 0 &&
          letters.every(({ state }) => !['ready', 'sending', 'data_started'].includes(state))
        );
      },
      PATIENCE_SECONDS,
    );
  }

  it('before it did anything', async () => {
    const advice = await mondayMorning();
    await kill(await startWorker());
    await startWorker();
    await settled(advice, 'check');
    expect(product.mailsTo('sevda')).toHaveLength(1);
  });

  it('in the middle of deciding', async () => {
    const advice = await mondayMorning();
    const unlock = await lockCase(advice);
    const worker = await startWorker();
    await someoneWaits();
    await kill(worker);
    await unlock();
    await startWorker();
    await settled(advice, 'check');
    expect(product.mailsTo('sevda')).toHaveLength(1);
    expect((await advice.state()).monitoring.check?.number).toBe(1);
  });

  it('while the server is at RCPT of a question', async () => {
    const advice = await mondayMorning();
    const hold = product.postbox.holdAt('rcpt');
    const worker = await startWorker();
    await hold.reached;
    await kill(worker);
    hold.release();
    await startWorker();
    await settled(advice, 'check');
    expect(product.mailsTo('sevda')).toHaveLength(1);
    expect((await advice.letters('check')).map(({ state }) => state)).toEqual(['accepted']);
    expect((await advice.state()).monitoring.check).toMatchObject({ number: 1, state: 'asked' });
  });

  it('while the server is at the dot of an escalation: it comes once, and is not repeated', async () => {
    const advice = await mondayMorning();
    await advice.steer({
      type: 'startClimb',
      ladder: 'municipal',
      cause: 'notFinanced',
      reason: 'Het duurt te lang.',
    });
    // The question to the referrer leaves beside it, by a connection of its own: sooner or later.
    const hold = product.postbox.holdAt('dot', product.address('paul'));
    const worker = await startWorker();
    await hold.reached;
    await kill(worker);
    hold.release();
    await startWorker();
    await settled(advice, 'notice');
    await settled(advice, 'check');
    expect(product.mailsTo('paul')).toHaveLength(1);
    const [climb] = (await advice.state()).climbs;
    // It may have been taken: the chair is told, who knows how to find out.
    expect(climb?.stand.at).toBe('unreached');
    expect(await advice.tasks()).toContain('unreached');
  });
});
