// Starts our own processes as production does, each apart, so that what each uses can be told apart.
import { join } from 'node:path';
import type { Run } from './fastClock.ts';
import { startLeashed, type Leashed } from '../../dev/leash.ts';
import { freePort } from '../../dev/ports.ts';
import { until } from '../../test/support/until.ts';

const PROJECT = join(import.meta.dirname, '../..');

/** With what links of mails are made and proven. */
export const LINK_KEY = { id: 'bench', secret: 'a-secret-of-benches-that-opens-nothing' } as const;

/** Where our processes find what they need. */
export interface Surroundings {
  readonly databaseUrl: string;
  readonly temporal: string;
  readonly namespace: string;
  /** Of an SMTP server on this machine. */
  readonly smtpPort: number;
  /** How their clock runs. */
  readonly clock: Run;
}

/** What both need to know. @param baseUrl how people reach it */
export function environment({ databaseUrl, temporal, namespace, smtpPort }: Surroundings, baseUrl: string) {
  return {
    PATH: process.env['PATH'],
    TZ: 'UTC',
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    RELAY_DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: temporal,
    TEMPORAL_NAMESPACE: namespace,
    BASE_URL: baseUrl,
    LINK_KEYS: `${LINK_KEY.id}:${LINK_KEY.secret}`,
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: String(smtpPort),
    SMTP_SECURITY: 'none',
    MAIL_FROM: 'doorzet@bench.example',
    LOG_LEVEL: 'info',
  };
}

/** Starts a worker, and returns when it says that it runs. */
export async function startWorkerProcess(surroundings: Surroundings): Promise<Leashed> {
  return startNode('bench/support/workerMain.ts', [JSON.stringify(surroundings.clock)], 'WORKER_RUNS', {
    env: environment(surroundings, 'http://bench.example'),
  });
}

/** Starts an api, and returns when it serves. */
export async function startApiProcess(
  surroundings: Surroundings,
): Promise<Leashed & { readonly baseUrl: string }> {
  const port = await freePort();
  const baseUrl = `http://127.0.0.1:${String(port)}`;
  const api = await startNode(
    'bench/support/apiMain.ts',
    [JSON.stringify(surroundings.clock)],
    'API_SERVES',
    {
      env: { ...environment(surroundings, baseUrl), PORT: String(port) },
    },
  );
  return { ...api, baseUrl };
}

/** How a process of ours is started. */
interface NodeOptions {
  readonly env: NodeJS.ProcessEnv;
  /** Within how many seconds it says its word; 120 by default. */
  readonly seconds?: number;
  /** A file that gets everything it prints. */
  readonly logFile?: string;
}

/**
 * Starts a file of this project by the node that runs us, and returns when it has printed a word.
 * @throws Error with the end of what it printed, when it is gone before that
 */
export async function startNode(
  file: string,
  args: readonly string[],
  word: string,
  { env, seconds = 120, logFile }: NodeOptions,
): Promise<Leashed> {
  const started = await startLeashed({
    command: process.execPath,
    args: ['config/run.mjs', file, ...args],
    cwd: PROJECT,
    env,
    graceSeconds: 30,
    ...(logFile !== undefined && { logFile }),
  });
  const said = () => {
    const gone = started.hasGone();
    if (gone !== undefined) throw new Error(`${file} ${gone}:\n${started.lastOutput()}`);
    return started.lastOutput().includes(word);
  };
  try {
    await until(`${file} to say ${word}`, said, seconds);
  } catch (error) {
    await started.kill();
    throw error;
  }
  return started;
}
