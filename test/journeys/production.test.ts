// The product as it is deployed: each process by its own command, with an environment and nothing else.
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { openPostbox, type Postbox } from './support/postbox.ts';
import { answerLink } from './support/product.ts';
import { newCase, newRegion } from '../support/doorzet.ts';
import { makeNamespace, type Namespace } from '../support/namespace.ts';
import { asRole, cloneDatabase, type TestDatabase } from '../support/postgres.ts';
import { describeWithTemporal } from '../support/temporal.ts';
import { until } from '../support/until.ts';
import { openDatabase } from '../../store/database.ts';

const PROJECT = join(import.meta.dirname, '..', '..');

interface Process {
  readonly child: ChildProcess;
  /** Its log lines so far. */
  readonly lines: { readonly code?: string; readonly port?: number }[];
  readonly ended: Promise<number | null>;
}

describeWithTemporal('the processes of production', () => {
  const running: Process[] = [];
  const undo: (() => unknown)[] = [];
  afterEach(async () => {
    for (const { child, ended } of running.splice(0)) {
      child.kill('SIGKILL');
      await ended;
    }
    for (const step of undo.splice(0).reverse()) await step();
  });

  function run(command: string, environment: Record<string, string>): Process {
    const child = spawn('npm', ['run', '--silent', command], {
      cwd: PROJECT,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
      // npm passes no signal on; a container's init reaches the group.
      detached: true,
    });
    const lines: Process['lines'] = [];
    child.stdout.on('data', (text: Buffer) => {
      for (const line of text.toString().split('\n')) {
        if (line.startsWith('{')) lines.push(JSON.parse(line) as Process['lines'][number]);
      }
    });
    const ended = once(child, 'exit').then(([code]) => code as number | null);
    const started = { child, lines, ended };
    running.push(started);
    return started;
  }

  const says = ({ lines }: Process, code: string) =>
    until(`the line ${code}`, () => lines.find((line) => line.code === code), 30);
});
