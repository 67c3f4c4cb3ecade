// A Temporal namespace of a test file's own, so that its workers never get another file's tasks.
import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { afterAll, beforeAll } from 'vitest';
import { temporalAddress } from './temporal.ts';
import { registerSearchAttributes } from '../../worker/temporal.ts';

export interface Namespace {
  readonly address: string;
  readonly namespace: string;
  readonly connection: Connection;
  readonly client: Client;
}

/** Makes a namespace, with our search attributes; it goes with the run's server. */
export async function makeNamespace(address = temporalAddress()): Promise<Namespace> {
  const connection = await Connection.connect({ address });
  const namespace = `test-${randomUUID().slice(0, 8)}`;
  await connection.workflowService.registerNamespace({
    namespace,
    workflowExecutionRetentionPeriod: msToTs('1 day'),
  });
  await registerSearchAttributes(connection, namespace);
  return { address, namespace, connection, client: new Client({ connection, namespace }) };
}

/** A namespace for the tests of this `describe`; there from `beforeAll` on. */
export function useNamespace(): { readonly current: Namespace } {
  let made: Namespace | undefined;
  beforeAll(async () => {
    made = await makeNamespace();
  });
  afterAll(() => made?.connection.close());
  return {
    get current() {
      if (!made) throw new Error('The namespace is there once beforeAll has run.');
      return made;
    },
  };
}
