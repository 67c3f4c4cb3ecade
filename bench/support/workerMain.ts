// The worker of production, by a clock that is so many milliseconds ahead: node config/run.mjs bench/support/workerMain.ts 86400000
import { movedClock } from '../../activities/clock.ts';
import { runMain } from '../../config/runMain.ts';
import { runWorker } from '../../worker/runWorker.ts';

const offsetMs = Number(process.argv[2] ?? 0);
await runMain(() => runWorker(movedClock(() => offsetMs)));
