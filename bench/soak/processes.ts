// The two processes of production for a soak: both by one fast clock, and everything that they log kept.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Run } from './fastClock.ts';
import { environment, type Surroundings } from '../support/processes.ts';
import { startLeashed, type Leashed } from '../../dev/leash.ts';
import { until } from '../../test/support/until.ts';

const PROJECT = join(import.meta.dirname, '../..');

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
  { run, port, folder }: { readonly run: Run; readonly port: number; readonly folder: string },
): Promise<Soaked> {
  const logFile = join(folder, `${name}.log`);
  const started = await startLeashed({
    command: process.execPath,
    args: ['--import', 'tsx', join(PROJECT, `bench/soak/${name}Main.ts`), JSON.stringify(run)],
    cwd: PROJECT,
    env: {
      ...environment(surroundings, BASE_URL),
      LOG_LEVEL: 'info',
      PORT: String(port),
      // Visitors say from where they come: one that made them all would be too many for the limits.
      PROXIES: '1',
      INCOMING_MAIL_SECRET: INCOMING_SECRET,
    },
    graceSeconds: 30,
    logFile,
  });
  const word = name === 'api' ? 'API_SERVES' : 'WORKER_RUNS';
  const says = () => {
    const gone = started.hasGone();
    if (gone !== undefined) throw new Error(`The ${name} ${gone}:\n${started.lastOutput()}`);
    return started.lastOutput().includes(word);
  };
  try {
    await until(`the ${name} to say ${word}`, says, 120);
  } catch (error) {
    await started.kill();
    throw error;
  }
  const errors = async () => (await readFile(logFile, 'utf8')).match(/"level":[56]0/g)?.length ?? 0;
  return { ...started, errors };
}
