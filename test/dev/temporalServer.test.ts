import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { freePort } from '../../dev/ports.ts';
import { commandOf } from '../../dev/processes.ts';
import { startTemporal, type TemporalOptions, type TemporalServer } from '../../dev/temporal/server.ts';
import '../support/provided.ts';
import { scratchFolder } from '../support/scratch.ts';

const program = inject('temporalProgram');

describe.skipIf(program.missing !== undefined)('the Temporal dev server', () => {
  let folder: Awaited<ReturnType<typeof scratchFolder>>;
  beforeEach(async () => {
    folder = await scratchFolder();
  });
  afterEach(() => folder.remove());

  async function start(options: Partial<TemporalOptions> = {}): Promise<TemporalServer> {
    if (program.missing !== undefined) throw new Error(program.missing);
    return startTemporal({ program, dir: folder.path, port: await freePort(), ...options });
  }

  async function startWorkflow(server: TemporalServer, workflowId: string): Promise<void> {
    const connection = await Connection.connect({ address: server.address });
    await connection.workflowService.startWorkflowExecution({
      namespace: 'default',
      workflowId,
      workflowType: { name: 'kept' },
      taskQueue: { name: 'nobody' },
      requestId: workflowId,
    });
    await connection.close();
  }

  async function knows(server: TemporalServer, workflowId: string): Promise<boolean> {
    const connection = await Connection.connect({ address: server.address });
    try {
      await connection.workflowService.describeWorkflowExecution({
        namespace: 'default',
        execution: { workflowId },
      });
      return true;
    } catch {
      return false;
    } finally {
      await connection.close();
    }
  }

  it('keeps its workflows over a stop and a kill -9, and leaves no process', async () => {
    const first = await start({ uiPort: await freePort() });
    expect(first.data).toMatchObject({ fresh: true, cause: 'first' });
    expect((await fetch(first.uiAddress ?? '')).status).toBe(200);
    await startWorkflow(first, 'advice-1');
    await first.stop();
    expect(await commandOf(first.pid)).toBeUndefined();

    const second = await start({ otherData: true });
    expect(second.data).toEqual({ fresh: false });
    expect(await knows(second, 'advice-1')).toBe(true);
    await second.kill();
    expect(await commandOf(second.pid)).toBeUndefined();

    const third = await start({ otherData: true });
    expect(third.data).toEqual({ fresh: false });
    expect(await knows(third, 'advice-1')).toBe(true);
    await third.stop();
  });

  it('says that its file is gone, and takes a new name', async () => {
    const first = await start();
    await startWorkflow(first, 'advice-1');
    await first.stop();
    const [old] = await dataFiles();
    await rm(join(folder.path, old ?? ''));

    const second = await start({ otherData: true });
    expect(second.data).toMatchObject({ fresh: true, cause: 'gone' });
    expect(await dataFiles()).not.toContain(old);
    expect(await knows(second, 'advice-1')).toBe(false);
    await second.stop();
  });

  it('says that its file is gone when all it remembered is, while Postgres holds cases', async () => {
    const server = await start({ otherData: true });
    expect(server.data).toMatchObject({ fresh: true, cause: 'gone' });
    await server.stop();
  });

  it('leaves a file of another version, and removes it once the new one serves', async () => {
    await (await start()).stop();
    const [old] = await dataFiles();
    const record = join(folder.path, 'temporal.json');
    const { serverVersion, ...rest } = JSON.parse(await readFile(record, 'utf8')) as Record<string, unknown>;
    await writeFile(record, JSON.stringify({ ...rest, serverVersion: '1.31.0' }));

    const second = await start();
    expect(second.data).toEqual({
      fresh: true,
      cause: 'otherVersion',
      reason: `its file was written by server 1.31.0 and this is ${String(serverVersion)}`,
    });
    expect(await dataFiles()).not.toContain(old);
    await second.stop();
  });

  it.each([
    ['without tables', ''],
    ['of something else', 'this is no database, and long enough to look like one '.repeat(100)],
  ])('leaves a file %s', async (_name, content) => {
    await (await start()).stop();
    const [old] = await dataFiles();
    await writeFile(join(folder.path, old ?? ''), content);

    const second = await start();
    expect(second.data).toMatchObject({ fresh: true, cause: 'unreadable' });
    await second.stop();
  });

  it('gives the reason when it cannot start', async () => {
    const first = await start();
    const port = Number(first.address.split(':')[1]);
    const elsewhere = join(folder.path, 'elsewhere');
    await expect(start({ dir: elsewhere, port })).rejects.toMatchObject({
      code: 'TEMPORAL_NOT_STARTED',
      reason: expect.stringContaining('in use') as string,
    });
    await first.stop();
  });

  async function dataFiles(): Promise<string[]> {
    return (await readdir(folder.path)).filter((name) => name.endsWith('.db'));
  }
});
