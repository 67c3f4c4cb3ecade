// The worker of production, by a clock of ours: node config/run.mjs bench/support/workerMain.ts '{"from":…,"at":…,"speed":16}'
import { fastClock, type Run } from './fastClock.ts';
import { runMain } from '../../config/runMain.ts';
import { runWorker } from '../../worker/runWorker.ts';

await runMain(() => runWorker(fastClock(JSON.parse(process.argv[2] ?? '') as Run)));
