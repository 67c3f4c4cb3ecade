// The one place where the two commands read the environment they were started in.
import { homedir } from 'node:os';
import { join } from 'node:path';

/** What the commands take from the environment; each absent variable has a way without it. */
export interface DevEnvironment {
  /** `TEMPORAL_ADDRESS`: host:port of a Temporal server that already runs. */
  readonly temporalAddress: string | undefined;
  /** `CHROME_PATH`: a Chromium or Chrome to run the browser tests with. */
  readonly chromePath: string | undefined;
  /** `DOORZET_DATA`: where `npm start` keeps its data instead of `data/` in the project. */
  readonly dataDir: string | undefined;
  /** `PATH`, where programs are looked for. */
  readonly path: string;
  /** Where what was downloaded, built or unpacked is kept between runs: `doorzet` in the XDG cache directory. */
  readonly cacheDir: string;
  /** `CI=true`: a missing server or browser is an error instead of a reason to skip. */
  readonly ci: boolean;
}

/** Reads the environment; an empty variable counts as absent. Never fails. */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): DevEnvironment {
  const read = (name: string): string | undefined => (variables[name] === '' ? undefined : variables[name]);
  const home = read('HOME') ?? homedir();
  return {
    temporalAddress: read('TEMPORAL_ADDRESS'),
    chromePath: read('CHROME_PATH'),
    dataDir: read('DOORZET_DATA'),
    path: read('PATH') ?? '',
    cacheDir: join(read('XDG_CACHE_HOME') ?? join(home, '.cache'), 'doorzet'),
    ci: read('CI') === 'true' || read('CI') === '1',
  };
}
