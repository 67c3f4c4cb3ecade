// Temporal with as little as can be: one timer and one local activity per step, in a worker that caches as many workflows as ours.
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { bundleWorkflowCode, NativeConnection, Worker } from '@temporalio/worker';
import { AT_ONCE, type StartEngine } from './engine.ts';
import type { leanestWorkflow } from './leanestWorkflow.ts';
import { MOST_CACHED_WORKFLOWS } from '../../worker/startWorker.ts';

const QUEUE = 'leanest';

export const startLeanest: StartEngine = async ({ step, temporal: { address, namespace } }, cases) => {
  const worker = await Worker.create({
    connection: await NativeConnection.connect({ address }),
    namespace,
    taskQueue: QUEUE,
    workflowBundle: await bundleWorkflowCode({
      workflowsPath: join(import.meta.dirname, 'leanestWorkflow.ts'),
    }),
    activities: { step },
    maxCachedWorkflows: MOST_CACHED_WORKFLOWS,
  });
  void worker.run();
  const client = new Client({ connection: await Connection.connect({ address }), namespace });
  for (let from = 0; from < cases.length; from += AT_ONCE) {
    const some = cases.slice(from, from + AT_ONCE);
    await Promise.all(
      some.map(({ ref, at }) =>
        client.workflow.start<typeof leanestWorkflow>('leanestWorkflow', {
          workflowId: `leanest-${ref.adviceId}`,
          taskQueue: QUEUE,
          args: [ref, at],
        }),
      ),
    );
  }
};
