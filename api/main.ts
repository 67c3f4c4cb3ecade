// `npm run api`: serves until asked to end.
import { runApi } from './runApi.ts';
import { wallClock } from '../activities/clock.ts';
import { runMain } from '../config/runMain.ts';

await runMain(() => runApi(() => wallClock.now()));
