// A process of another engine in Doorzet's place. It says ASLEEP when all open cases sleep until they are due, and then wakes them.
import { startBareLoop } from './bareLoop.ts';
import { startDbos } from './dbos.ts';
import { AT_ONCE, type StartEngine, type Step } from './engine.ts';
import { startGraphileWorker } from './graphileWorker.ts';
import { startLeanest } from './leanest.ts';
import { startPgBoss } from './pgBoss.ts';
import { createAdvance } from '../../activities/advance.ts';
import { fastClock } from '../support/fastClock.ts';
import { endAsked, runMain } from '../../config/runMain.ts';
import { openDatabase, openPool } from '../../store/database.ts';
import { casesPast } from '../../store/relayQueries.ts';
import type { EngineName, EngineSettings } from './engineProcess.ts';

const ENGINES: Readonly<Record<EngineName, StartEngine>> = {
  leanest: startLeanest,
  dbos: startDbos,
  pgBoss: startPgBoss,
  graphileWorker: startGraphileWorker,
  bareLoop: startBareLoop,
};

/** Looked for at once by the loop that has nothing but this. */
const DUE_AT_A_TIME = 500;

const settings = JSON.parse(process.argv[2] ?? '{}') as EngineSettings;
await runMain(async () => {
  const clock = fastClock(settings.clock);
  const database = openDatabase(settings.databaseUrl, AT_ONCE);
  const pool = openPool(settings.databaseUrl, 2, 'doorzet_relay');
  const advance = createAdvance(database, clock);
  const step: Step = async (ref) => {
    const { over, wakeAt } = await advance(ref, Date.now());
    return over ? null : wakeAt;
  };
  const { rows } = await pool.query<{ region: string; adviceId: string; at: Date }>(
    `select region, id as "adviceId", wake_at as at from advices where status = 'open' order by region, id`,
  );
  const cases = rows.map(({ region, adviceId, at }) => ({
    ref: { region, adviceId },
    at: clock.elsewhere(at.getTime()),
  }));
  const due = () => casesPast(pool, clock.now(), DUE_AT_A_TIME);
  const { engineUrl, temporal } = settings;
  await ENGINES[settings.engine]({ step, engineUrl, temporal, due }, cases);
  process.stdout.write('ASLEEP\n');
  await endAsked();
  process.exit(0);
});
