// The two processes of production for a soak, with everything that they log kept.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { environment, startNode, type Surroundings } from '../support/processes.ts';
import type { Leashed } from '../../dev/leash.ts';

/** How people reach it, as mails say it; the api really listens at its port. */
export const BASE_URL = 'https://doorzet.example';

/** With what mail that came in is handed over. */
export const INCOMING_SECRET = 'a-secret-of-benches-for-mail-that-came-in';

export interface Soaked extends Leashed {
  /** How many lines of its log tell of an error. */
  errors(): Promise<number>;
}

/** Starts one, and returns when its log says that it runs. @param folder for its log */
export async function startSoaked(
  name: 'api' | 'worker',
  surroundings: Surroundings,
  { port, folder }: { readonly port: number; readonly folder: string },
): Promise<Soaked> {
  const logFile = join(folder, `${name}.log`);
  const word = name === 'api' ? 'API_SERVES' : 'WORKER_RUNS';
  const started = await startNode(
    `bench/support/${name}Main.ts`,
    [JSON.stringify(surroundings.clock)],
    word,
    {
      env: {
        ...environment(surroundings, BASE_URL),
        PORT: String(port),
        // Visitors say from where they come: one that made them all would be too many for the limits.
        PROXIES: '1',
        INCOMING_MAIL_SECRET: INCOMING_SECRET,
      },
      logFile,
    },
  );
  const errors = async () => (await readFile(logFile, 'utf8')).match(/"level":[56]0/g)?.length ?? 0;
  return { ...started, errors };
}
