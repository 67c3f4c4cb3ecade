// What running cases remember must still fit the workflows of today; a history that does not would stop its case for good.
// After a change that `patched()` guards, add histories beside these, never in their place:
// RECORD_HISTORIES=<another folder> npm test -- test/journeys/municipal.test.ts (or introductions.test.ts)
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DefaultLogger, Runtime, Worker, type WorkflowBundle } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleWorkflows } from '../../worker/bundle.ts';

const FOLDER = join(import.meta.dirname, 'histories');
const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.json'));

interface RecordedHistory {
  readonly events: readonly Record<string, unknown>[];
}

async function read(file: string): Promise<RecordedHistory> {
  return JSON.parse(await readFile(join(FOLDER, file), 'utf8')) as RecordedHistory;
}

describe('the workflows, replayed', () => {
  let workflowBundle: WorkflowBundle;
  beforeAll(async () => {
    // The history that does not fit is meant to.
    Runtime.install({
      logger: new DefaultLogger('ERROR'),
      telemetryOptions: { logging: { filter: 'OFF', forward: {} } },
    });
    workflowBundle = await bundleWorkflows();
  });

  it('there are histories of all', () => {
    expect(files.filter((name) => name.includes('-advice-')).length).toBeGreaterThan(2);
    expect(files.filter((name) => name.includes('-postRound-')).length).toBeGreaterThan(1);
    expect(files.filter((name) => name.includes('-contactsRound-')).length).toBeGreaterThan(1);
  });

  it.each(files)('%s', async (file) => {
    await Worker.runReplayHistory({ workflowBundle }, await read(file));
  });

  it('a history that does not fit is noticed', async () => {
    const history = await read('story-1-advice-1.json');
    const changed = JSON.parse(
      JSON.stringify(history).replaceAll('"name":"advance"', '"name":"another"'),
    ) as RecordedHistory;
    expect(JSON.stringify(changed)).not.toBe(JSON.stringify(history));
    await expect(Worker.runReplayHistory({ workflowBundle }, changed)).rejects.toThrow(
      DeterminismViolationError,
    );
  });
});
