// The product as it is deployed: each process by its own command, with an environment and nothing else.
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkflowHandle } from '@temporalio/client';
import pg from 'pg';
import { afterEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openPostbox } from './support/postbox.ts';
import { newCase, newRegion } from '../support/doorzet.ts';
import { makeNamespace } from '../support/namespace.ts';
import { asRole, cloneDatabase } from '../support/postgres.ts';
import { describeWithTemporal } from '../support/temporal.ts';
import { until } from '../support/until.ts';
import { exposedNames, namesInCore, watchedNames } from '../support/watched.ts';
import { freePort } from '../../dev/ports.ts';
import { openDatabase } from '../../store/database.ts';
import { execute } from '../../store/execute.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const PATIENCE_SECONDS = 40;
/** Run by hand, in the image of the others. */
const BY_HAND: Readonly<Record<string, readonly string[]>> = {
  recover: ['node', '--import', 'tsx', 'worker/recoverMain.ts'],
  restored: ['node', '--import', 'tsx', 'worker/restoredMain.ts', '--backup', '2026-01-01T03:00:00+01:00'],
  administrator: [
    'node',
    '--import',
    'tsx',
    'store/administratorMain.ts',
    '--email',
    'anna@beheer.example',
    '--name',
    'Anna',
  ],
};

interface Process {
  readonly child: ChildProcess;
  /** The codes that it logged so far. */
  readonly codes: string[];
  /** Its exit code. */
  readonly ended: Promise<number | null>;
}

describeWithTemporal('the processes of production', () => {
  const running: Process[] = [];
  const undo: (() => unknown)[] = [];
  afterEach(async () => {
    await Promise.all(running.splice(0).map(stop));
    for (const step of undo.splice(0).reverse()) await step();
  });

  /** Runs what a service of the compose file runs; to its own process, no shell or npm between. */
  async function run(service: string, environment: Readonly<Record<string, string>>): Promise<Process> {
    const compose = parse(await readFile(join(PROJECT, 'docker-compose.yml'), 'utf8'), { merge: true }) as {
      services: Record<string, { command: [string, ...string[]] }>;
    };
    const [program = '', ...args] = BY_HAND[service] ?? compose.services[service]?.command ?? [];
    const { PATH, HOME } = process.env;
    const child = spawn(program, args, {
      cwd: PROJECT,
      env: { PATH, HOME, ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const codes: string[] = [];
    child.stdout.on('data', (text: Buffer) => {
      for (const [, code = ''] of text.toString().matchAll(/"code":"(\w+)"/g)) codes.push(code);
    });
    const started = { child, codes, ended: once(child, 'exit').then(([code]) => code as number | null) };
    running.push(started);
    return started;
  }

  it('migrate, api, worker and recover: a case has its workflow, and its letters leave', async () => {
    const made = await cloneDatabase({ name: 'empty', make: () => Promise.resolve() });
    undo.push(() => made.drop());
    const { address, namespace, connection, client } = await makeNamespace();
    undo.push(() => connection.close());
    const postbox = await openPostbox();
    undo.push(() => postbox.down());
    const port = await freePort();
    const baseUrl = `http://127.0.0.1:${port}`;
    const logins = randomBytes(4).toString('hex');
    const environment = {
      MIGRATION_DATABASE_URL: made.url,
      DATABASE_URL: asRole(made.url, `app_${logins}`, 'app-password'),
      RELAY_DATABASE_URL: asRole(made.url, `relay_${logins}`, 'relay-password'),
      TEMPORAL_ADDRESS: address,
      TEMPORAL_NAMESPACE: namespace,
      BASE_URL: baseUrl,
      LINK_KEYS: 'k1:a-secret-of-this-test-and-of-nothing-else',
      PORT: String(port),
      SMTP_HOST: '127.0.0.1',
      SMTP_PORT: String(postbox.port),
      SMTP_SECURITY: 'none',
      MAIL_FROM: 'inloggen@doorzet.example',
    };

    expect(await (await run('migrate', environment)).ended).toBe(0);
    expect(await (await run('migrate', environment)).ended).toBe(0);

    const apiMetrics = await freePort();
    const api = await run('api', { ...environment, METRICS_PORT: String(apiMetrics) });
    const workerMetrics = await freePort();
    const worker = await run('worker', { ...environment, METRICS_PORT: String(workerMetrics) });
    await until('the api', () => api.codes.includes('API_SERVES'), PATIENCE_SECONDS);
    await until('the worker', () => worker.codes.includes('WORKER_RUNS'), PATIENCE_SECONDS);
    expect((await fetch(`${baseUrl}/readyz`)).status).toBe(200);
    // A region has no console until it is told which.
    expect((await fetch(`${baseUrl}/adviezen`)).status).toBe(404);

    const database = openDatabase(environment.DATABASE_URL, 2);
    undo.push(() => database.end());
    const cast = await newRegion(database, {}, Date.now());
    const { id } = await newCase(database, cast, Date.now());
    const handle = client.workflow.getHandle(`advice-${id}`);
    await until('its workflow', () => isRunning(handle), PATIENCE_SECONDS);
    // The one letter that leaves at any hour, whatever the time is where this test runs.
    const referrer = { part: 'referrer', person: cast.person.sevda } as const;
    await execute(database, cast.region, id, { type: 'reportCrisis' }, referrer, Date.now());
    const mail = await until('the mail', () => postbox.mails[0], PATIENCE_SECONDS);
    expect(mail.subject).toContain('acuut gevaar');

    const accepted = `doorzet_mails_total{region="${cast.region}",outcome="accepted"}`;
    const ofWorker = await until('the mail to be counted', async () => {
      const text = await metricsAt(workerMetrics);
      return text.includes(accepted) ? text : undefined;
    });
    expect(ofWorker).toMatch(/^doorzet_backlog_seen 1$/m);
    expect(ofWorker).toMatch(/^doorzet_steps_late_seconds 0$/m);
    expect(ofWorker).toContain('doorzet_step_duration_seconds_count{activity="advance",outcome="done"}');
    expect(ofWorker).toContain('doorzet_database_connections{pool="relay",state="waiting"}');
    // Of Temporal's own core.
    expect(ofWorker).toContain('temporal_num_pollers{');
    const ofApi = await metricsAt(apiMetrics);
    expect(ofApi).toContain(
      'doorzet_http_request_duration_seconds_count{method="GET",route="/readyz",status="2xx"} 1',
    );
    expect(ofApi).toContain('route="none",status="4xx"');
    // What alerts and dashboard ask for is there; of the core also what it counts only when it first happens.
    const exposed = new Set([...exposedNames(ofWorker), ...exposedNames(ofApi)]);
    const core = await namesInCore();
    const unheard = [...(await watchedNames())].filter((name) => !exposed.has(name) && !core(name));
    expect(unheard).toEqual([]);
    // Nothing of a case, and nothing for the public.
    expect(ofWorker + ofApi).not.toContain(id);
    expect((await fetch(`${baseUrl}/metrics`)).status).toBe(404);

    expect(await (await run('administrator', environment)).ended).toBe(0);
    expect(
      await signInAsAnna(baseUrl, async () => {
        const code = await until('the code', () =>
          postbox.mails.find(({ subject }) => subject.includes('inlogcode')),
        );
        return /\b\d{6}\b/.exec(code.text)?.[0] ?? '';
      }),
    ).toContain('Anna, beheerder');

    await handle.terminate();
    expect(await (await run('recover', environment)).ended).toBe(0);
    expect(await isRunning(handle)).toBe(true);

    expect(await stop(worker)).toBe(0);
    expect(await stop(api)).toBe(0);
    expect(worker.codes.at(-1)).toBe('WORKER_STOPS');
    expect(api.codes.at(-1)).toBe('API_STOPPED');

    const owner = new pg.Client({ connectionString: made.url });
    await owner.connect();
    undo.push(() => owner.end());
    const { rowCount } = await owner.query(
      `update known_database set system = 'before the backup was put back'`,
    );
    expect(rowCount).toBe(1);
    const refused = await run('worker', environment);
    expect(await refused.ended).toBe(1);
    expect(refused.codes).not.toContain('WORKER_RUNS');
    const restored = await run('restored', environment);
    expect(await restored.ended).toBe(0);
    expect(restored.codes).toEqual(['QUARANTINED', 'RECOVERED', 'PUT_RIGHT']);
    expect((await owner.query(`select from known_database where system like 'before%'`)).rowCount).toBe(0);
  });

  it('says what is missing, and ends', async () => {
    const nothing = await run('worker', {});
    expect(await nothing.ended).toBe(1);
    expect(nothing.codes).toEqual([]);
  });
});

async function metricsAt(port: number): Promise<string> {
  return (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
}

async function isRunning(handle: WorkflowHandle): Promise<boolean> {
  return handle.describe().then(
    ({ status }) => status.name === 'RUNNING',
    () => false,
  );
}

/** Types the code of the mail, and opens what only an administrator sees. */
async function signInAsAnna(baseUrl: string, codeOf: () => Promise<string>): Promise<string> {
  const kept = new Map<string, string>();
  const ask = async (path: string, fields?: Record<string, string>) => {
    const response = await fetch(`${baseUrl}${path}`, {
      redirect: 'manual',
      headers: { cookie: [...kept].map((pair) => pair.join('=')).join('; '), origin: baseUrl },
      ...(fields && { method: 'POST', body: new URLSearchParams(fields) }),
    });
    for (const baked of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(baked) ?? [];
      kept.set(name, value);
    }
    return response.text();
  };
  await ask('/inloggen/code', { adres: 'anna@beheer.example' });
  await ask('/inloggen/code/controleren', { code: await codeOf() });
  return ask('/beheer/mensen');
}

async function stop({ child, ended }: Process): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  return ended;
}
