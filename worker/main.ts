// `npm run worker`: runs cases and post until asked to end.
import { runWorker } from './runWorker.ts';
import { wallClock } from '../activities/clock.ts';
import { runMain } from '../config/runMain.ts';

await runMain(() => runWorker(wallClock));
