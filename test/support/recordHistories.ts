// Keeps the histories of a run's workflows as files, for the test that replays them.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { expect } from 'vitest';
import type { Namespace } from './namespace.ts';

/**
 * Writes each run of each workflow in the namespace to the folder that `RECORD_HISTORIES` names; without it, nothing.
 * As canonical proto JSON: `JSON.stringify` loses the payloads. Named after the number of the story that runs.
 */
export async function recordHistories({ client }: Namespace): Promise<void> {
  const folder = process.env['RECORD_HISTORIES'];
  if (folder === undefined || folder === '') return;
  const [story = ''] = /\d+/.exec(expect.getState().currentTestName ?? '') ?? [];
  await mkdir(folder, { recursive: true });
  const seen = new Map<string, number>();
  for await (const { workflowId, runId, type } of client.workflow.list()) {
    const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    const name = `story-${story}-${type.replace('Workflow', '')}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    // Which machine and process it was is nobody's business.
    const text = historyToJSON(history).replaceAll(/"\d+@[^"]*"/g, '"worker"');
    await writeFile(join(folder, `${name}-${count}.json`), `${JSON.stringify(JSON.parse(text))}\n`);
  }
}
