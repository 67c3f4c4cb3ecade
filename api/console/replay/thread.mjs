// Begins the thread of a replay: what `--import tsx` does for a process, Node does not do for its threads.
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { liveEach } = await import('./thread.ts');
liveEach(parentPort, workerData);
