// The api of production, by a clock of ours: node config/run.mjs bench/support/apiMain.ts '{"from":…,"at":…,"speed":16}'
import { fastClock, type Run } from './fastClock.ts';
import { runApi } from '../../api/runApi.ts';
import { runMain } from '../../config/runMain.ts';

const clock = fastClock(JSON.parse(process.argv[2] ?? '') as Run);
await runMain(() => runApi(() => clock.now()));
