// The relay: whatever it missed, each workflow hears in the end that its case has changed.
import pg from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { at, newCase, newRegion, useStore } from '../support/doorzet.ts';
import { useNamespace } from '../support/namespace.ts';
import { describeWithTemporal } from '../support/temporal.ts';
import { until } from '../support/until.ts';
import { clockFrom, type DemoClock } from '../../dev/clock/demoClock.ts';
import { openPool } from '../../store/database.ts';
import { recoverWorkflows } from '../../worker/recover.ts';
import { startRelay, type Relay } from '../../worker/relay.ts';
import { execute } from '../../store/execute.ts';

describeWithTemporal('the relay', () => {
  const store = useStore();
  const namespace = useNamespace();
  let pool: pg.Pool;
  let clock: DemoClock;
  let cast: Awaited<ReturnType<typeof newRegion>>;
  let relay: Relay | undefined;

  beforeAll(() => {
    pool = openPool(store.url, 2, 'doorzet_relay');
  });
  afterAll(() => pool.end());
  beforeEach(async () => {
    clock = clockFrom(at('2026-11-19 15:00'));
    cast = await newRegion(store.database);
    return async () => {
      await relay?.stop();
      relay = undefined;
    };
  });

  const start = () => {
    const { client } = namespace.current;
    relay = startRelay({ pool, databaseUrl: store.url, client, clock, log: pino({ level: 'silent' }) });
  };
  const register = () => newCase(store.database, cast, clock.now());
  const handle = (id: string) => namespace.current.client.workflow.getHandle(`advice-${id}`);
  const isRunning = async (id: string) => {
    try {
      return (await handle(id).describe()).status.name === 'RUNNING';
    } catch {
      return false;
    }
  };
  /** How often its workflow was told that something changed. */
  const told = async (id: string) => {
    const { events = [] } = await handle(id).fetchHistory();
    return events?.filter((event) => event.workflowExecutionSignaledEventAttributes).length ?? 0;
  };
  const asOwner = async (sql: string): Promise<number> => {
    const owner = new pg.Client({ connectionString: store.url });
    await owner.connect();
    const { rowCount } = await owner.query(sql);
    await owner.end();
    return rowCount ?? 0;
  };

  it('starts the workflow of a case that was registered', async () => {
    start();
    const { id } = await register();
    await until('its workflow', () => isRunning(id));
  });

  it('tells what happened while it was not there, once', async () => {
    const { id } = await register();
    await execute(store.database, cast.region, id, { type: 'askReferrer' }, chair(), clock.now());
    start();
    await until('its workflow', () => isRunning(id));
    const { id: later } = await register();
    await until('the next workflow', () => isRunning(later));
    expect(await told(id)).toBe(1);
  });

  it('hears again after its connection was cut', async () => {
    start();
    const { id } = await register();
    await until('its workflow', () => isRunning(id));
    const cut = `select pg_terminate_backend(pid) from pg_stat_activity
                  where datname = current_database() and pid <> pg_backend_pid() and query = 'listen doorzet'`;
    expect(await asOwner(cut)).toBe(1);
    const { id: missed } = await register();
    await until('the workflow of what it missed', () => isRunning(missed));
  });

  it('wakes a case whose timer was lost, when every region has had its moment', async () => {
    start();
    const { id } = await register();
    await until('its workflow', () => isRunning(id));
    await handle(id).terminate();
    await clock.moveTo(at('2026-11-30 09:00') + 61_000);
    await until('its workflow again', () => isRunning(id));
  });

  it('all workflows are rebuilt from Postgres, of open cases only, and as often as one likes', async () => {
    const open = await Promise.all([register(), register(), register()]);
    const { id: closed } = await register();
    await execute(
      store.database,
      cast.region,
      closed,
      { type: 'close', reason: 'handedOver' },
      chair(),
      clock.now(),
    );
    const { client } = namespace.current;
    const first = await recoverWorkflows(pool, client);
    expect(first).toBeGreaterThanOrEqual(open.length);
    expect(await recoverWorkflows(pool, client)).toBe(first);
    for (const { id } of open) expect(await isRunning(id)).toBe(true);
    expect(await isRunning(closed)).toBe(false);
  });

  function chair() {
    return { part: 'chair', person: cast.person.marja } as const;
  }
});
