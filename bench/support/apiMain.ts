// The api of production, by a clock that is so many milliseconds ahead: node config/run.mjs bench/support/apiMain.ts 86400000
import { runApi } from '../../api/runApi.ts';
import { runMain } from '../../config/runMain.ts';

const offsetMs = Number(process.argv[2] ?? 0);
await runMain(() => runApi(() => Date.now() + offsetMs));
