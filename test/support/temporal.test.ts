import { Client, Connection } from '@temporalio/client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWithTemporal, describeWithTimeSkipping, temporalAddress } from './temporal.ts';

describeWithTemporal("the run's Temporal server", () => {
  let connection: Connection;
  beforeAll(async () => {
    connection = await Connection.connect({ address: temporalAddress() });
  });
  afterAll(() => connection.close());

  it('starts workflows', async () => {
    const client = new Client({ connection });
    const handle = await client.workflow.start('nothing', {
      taskQueue: 'support-nobody',
      workflowId: 'support-start',
    });
    expect((await handle.describe()).status.name).toBe('RUNNING');
    await handle.terminate();
  });

  describeWithTimeSkipping('when it is ours', () => {
    it('moves the clock of a workflow forward at once', async () => {
      const client = new Client({ connection });
      const workflowId = 'support-skip';
      const delay = 7 * 24 * 3600;
      const handle = await client.workflow.start('nothing', {
        taskQueue: 'support-nobody',
        workflowId,
        workflowExecutionTimeout: '8 days',
      });
      const workflowExecution = { workflowId };
      await connection.workflowService.updateWorkflowExecutionOptions({
        namespace: 'default',
        workflowExecution,
        workflowExecutionOptions: {
          timeSkippingConfig: {
            enabled: true,
            fastForwardConfig: { id: 'week', duration: { seconds: delay } },
          },
        },
        updateMask: { paths: ['time_skipping_config'] },
      });
      const { workflowExecutionInfo } = await connection.workflowService.describeWorkflowExecution({
        namespace: 'default',
        execution: workflowExecution,
      });
      expect(workflowExecutionInfo?.execution?.workflowId).toBe(workflowId);
      await handle.terminate();
    });
  });
});
