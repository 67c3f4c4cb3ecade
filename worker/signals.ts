// How workflows are woken, and thereby started: registering an advice and reopening one go the same way.
import type { Client } from '@temporalio/client';
import { TypedSearchAttributes, WorkflowIdReusePolicy } from '@temporalio/common';
import { CASES_QUEUE, POST_QUEUE } from './temporal.ts';
import type { RegionCode } from '../store/database.ts';
import { attributes } from '../workflows/searchAttributes.ts';
import type { adviceWorkflow } from '../workflows/adviceWorkflow.ts';
import type { contactsRoundWorkflow } from '../workflows/contactsRoundWorkflow.ts';
import type { postRoundWorkflow } from '../workflows/postRoundWorkflow.ts';

/** Tells a case's workflow to look again; starts it when it is not there. */
export async function signalCase(
  client: Client,
  { region, adviceId }: { readonly region: RegionCode; readonly adviceId: string },
): Promise<void> {
  await client.workflow.signalWithStart<typeof adviceWorkflow>('adviceWorkflow', {
    workflowId: `advice-${adviceId}`,
    taskQueue: CASES_QUEUE,
    args: [{ region, adviceId }],
    signal: 'changed',
    signalArgs: [],
    workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE,
    staticSummary: `advice in region ${region}`,
    staticDetails:
      'Asks on a rhythm, reminds, and climbs. What it is about is in the application, never here.',
    typedSearchAttributes: new TypedSearchAttributes([
      { key: attributes.region, value: region },
      { key: attributes.status, value: 'open' },
    ]),
    // Regions share the workers fairly: a storm in one does not starve another.
    priority: { priorityKey: 3, fairnessKey: region },
  });
}

/** Tells a region's post to look again; starts a round when none is going. */
export async function signalPost(client: Client, region: RegionCode): Promise<void> {
  await client.workflow.signalWithStart<typeof postRoundWorkflow>('postRoundWorkflow', {
    workflowId: `post-${region}`,
    taskQueue: POST_QUEUE,
    args: [region],
    signal: 'ready',
    signalArgs: [],
    workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE,
    staticSummary: `post of region ${region}`,
    typedSearchAttributes: new TypedSearchAttributes([{ key: attributes.region, value: region }]),
    priority: { priorityKey: 2, fairnessKey: region },
  });
}

/** Tells the round of a region's people on ladders to look again; starts it when it is not there. */
export async function signalContacts(client: Client, region: RegionCode): Promise<void> {
  await client.workflow.signalWithStart<typeof contactsRoundWorkflow>('contactsRoundWorkflow', {
    workflowId: `contacts-${region}`,
    taskQueue: CASES_QUEUE,
    args: [region],
    signal: 'contactsChanged',
    signalArgs: [],
    workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE,
    staticSummary: `people on the ladders of region ${region}`,
    typedSearchAttributes: new TypedSearchAttributes([{ key: attributes.region, value: region }]),
    // Cases go first: a question about somebody's place can wait a minute.
    priority: { priorityKey: 4, fairnessKey: region },
  });
}
