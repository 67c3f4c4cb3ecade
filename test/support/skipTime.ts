// Moves the clock of one workflow forward on the run's Temporal server: its real timers then fire at once.
import { randomUUID } from 'node:crypto';
import type { Connection } from '@temporalio/client';
import type { Duration } from '@temporalio/common';
import { msToTs } from '@temporalio/common/lib/time.js';

/** `FastForwardPollingResult` of Temporal's API. */
const POLL_TIMEOUT = 1;
const COMPLETED = 2;
/** `WorkflowExecutionStatus` of Temporal's API. */
const RUNNING = 1;

/**
 * Moves the workflow's clock forward by `duration` (`7 days`, or milliseconds) and returns when it has `arrived`,
 * with every timer that fell due on the way fired and what it started finished; or when the workflow has `ended`
 * before. Time passes for this workflow only: activities and Postgres keep the time of the wall. Step to a little
 * after what is due, not exactly to it.
 * @throws Error when the server gives it up for another reason, for instance another skip at the same time.
 */
export async function skipTime(
  connection: Connection,
  workflowId: string,
  duration: Duration,
  namespace = 'default',
): Promise<'arrived' | 'ended'> {
  const { workflowService } = connection;
  const asked = { namespace, workflowExecution: { workflowId } };
  const fastForwardId = randomUUID();
  await workflowService.updateWorkflowExecutionOptions({
    ...asked,
    workflowExecutionOptions: {
      timeSkippingConfig: {
        enabled: true,
        fastForwardConfig: { id: fastForwardId, duration: msToTs(duration) },
      },
    },
    updateMask: { paths: ['time_skipping_config'] },
  });
  for (;;) {
    const answer = await workflowService.pollWorkflowExecutionTimeSkipping({ ...asked, fastForwardId });
    const outcome: number = answer.fastForwardPollingResult;
    if (outcome === COMPLETED) return 'arrived';
    // The server answers every 20 seconds, whether or not it is there.
    if (outcome === POLL_TIMEOUT) continue;
    const { workflowExecutionInfo } = await workflowService.describeWorkflowExecution({
      namespace,
      execution: { workflowId },
    });
    const status: number | null | undefined = workflowExecutionInfo?.status;
    if (status !== RUNNING) return 'ended';
    throw new Error(`The clock of ${workflowId} cannot be moved: ${answer.failedReason}`);
  }
}
