import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { skipTime } from './skipTime.ts';
import type { sleeper } from './sleeper.ts';
import { describeWithTemporal, describeWithTimeSkipping, temporalAddress } from './temporal.ts';

const DAY = 24 * 3600 * 1000;

describeWithTemporal("the run's Temporal server", () => {
  it('starts workflows', async () => {
    const connection = await Connection.connect({ address: temporalAddress() });
    const client = new Client({ connection });
    const handle = await client.workflow.start('nothing', {
      taskQueue: 'support-nobody',
      workflowId: 'support-start',
    });
    expect((await handle.describe()).status.name).toBe('RUNNING');
    await handle.terminate();
    await connection.close();
  });
});

describeWithTimeSkipping("the clock of the run's Temporal server", () => {
  const taskQueue = 'support-sleeper';
  let connection: Connection;
  let native: NativeConnection;
  let worker: Worker;
  let running: Promise<void>;

  beforeAll(async () => {
    Runtime.install({ logger: new DefaultLogger('ERROR') });
    connection = await Connection.connect({ address: temporalAddress() });
    native = await NativeConnection.connect({ address: temporalAddress() });
    const workflowsPath = join(import.meta.dirname, 'sleeper.ts');
    worker = await Worker.create({ connection: native, taskQueue, workflowsPath });
    running = worker.run();
  });
  afterAll(async () => {
    worker.shutdown();
    await running;
    await native.close();
    await connection.close();
  });

  it('lets weeks of real timers pass in a moment', async () => {
    const client = new Client({ connection });
    const workflowId = 'support-sleeper';
    const begun = Date.now();
    const handle = await client.workflow.start<typeof sleeper>('sleeper', {
      taskQueue,
      workflowId,
      args: [3],
    });
    expect(await skipTime(connection, workflowId, '8 days')).toBe('arrived');
    expect((await handle.describe()).status.name).toBe('RUNNING');
    expect(await skipTime(connection, workflowId, '14 days')).toBe('ended');
    const ended = await handle.result();
    expect(ended.map((at) => Math.round((at - begun) / DAY))).toEqual([7, 14, 21]);
    expect(Date.now() - begun).toBeLessThan(DAY);
  });
});
