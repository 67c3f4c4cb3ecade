// Begins the thread of a replay: what `--import tsx` does for a process, Node does not do for its threads.
import { register } from 'tsx/esm/api';

register();
await import('./thread.ts');
