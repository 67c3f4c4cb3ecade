// The web server as a process of its own, as production runs it, with a mail server for the codes to sign in.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startMailbox, type Mailbox } from '../../dev/mailbox/mailbox.ts';
import { freePort } from '../../dev/ports.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
/** How long it may take to answer at first, and to end. */
const PATIENCE_MS = 30_000;

/** An api that serves. */
export interface ApiProcess {
  readonly url: string;
  readonly mailbox: Mailbox;
  /** The most memory that it ever had, in MB; null where the system does not tell. */
  peakMemory(): Promise<number | null>;
  stop(): Promise<void>;
}

/** Starts `api/main.ts` on a database. @param flags for Node, such as `--cpu-prof` */
export async function startApi(databaseUrl: string, flags: readonly string[] = []): Promise<ApiProcess> {
  const mailbox = await startMailbox(0);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [...flags, '--import', 'tsx', 'api/main.ts'], {
    cwd: PROJECT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: '/usr/bin:/bin',
      ...{ DATABASE_URL: databaseUrl, BASE_URL: url, PORT: String(port), LOG_LEVEL: 'warn' },
      LINK_KEYS: 'bench:a-key-of-which-nothing-depends-on-it',
      ...{ SMTP_HOST: '127.0.0.1', SMTP_PORT: String(mailbox.port), SMTP_SECURITY: 'none' },
      ...{ MAIL_FROM: 'doorzet@bench.example', TZ: 'UTC' },
    },
  });
  const gone = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    await gone;
    await mailbox.stop();
  };
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const ready = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) break;
    if (child.exitCode !== null || performance.now() > deadline) {
      await stop();
      throw new Error('The api does not serve; what it said stands above');
    }
    await sleep(50);
  }
  return { url, mailbox, stop, peakMemory: () => peakOf(child.pid ?? 0) };
}

/** As Linux tells it. */
async function peakOf(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}
