// Names that worker, relay and operators share, and the search attributes that the server must know.
import { setTimeout as sleep } from 'node:timers/promises';
import { isGrpcServiceError, type Connection } from '@temporalio/client';
import { attributes } from '../workflows/searchAttributes.ts';

/** Small, frequent steps of cases. */
export const CASES_QUEUE = 'doorzet-cases';

/** Mail has a queue of its own: a slow mail server holds no case up. */
export const POST_QUEUE = 'doorzet-post';

/** The server's parts look again every few seconds for what was made known. */
const KNOWN_WITHIN_MS = 60_000;
const LOOK_MS = 250;

/** By gRPC's numbers. */
const INVALID_ARGUMENT = 3;
const ALREADY_EXISTS = 6;

/**
 * Makes the search attributes known to the server, those that it lacks, and returns when it takes them: a workflow that is
 * started sooner is refused. Safe to repeat, also by several workers at once.
 * @throws the server's error when it does not take them within a minute
 */
export async function registerSearchAttributes(connection: Connection, namespace: string): Promise<void> {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  const missing = Object.values(attributes).filter(({ name }) => !(name in customAttributes));
  if (missing.length > 0) await addSearchAttributes(connection, namespace, missing);
  const query = Object.values(attributes)
    .map(({ name }) => `${name} IS NULL`)
    .join(' AND ');
  for (const began = Date.now(); ;) {
    try {
      await connection.workflowService.countWorkflowExecutions({ namespace, query });
      return;
    } catch (error) {
      if (!isOf(INVALID_ARGUMENT, error) || Date.now() - began > KNOWN_WITHIN_MS) throw error;
    }
    await sleep(LOOK_MS);
  }
}

const isOf = (code: number, error: unknown) => isGrpcServiceError(error) && (error.code as number) === code;

async function addSearchAttributes(
  connection: Connection,
  namespace: string,
  missing: readonly (typeof attributes)[keyof typeof attributes][],
): Promise<void> {
  await connection.operatorService
    .addSearchAttributes({
      namespace,
      searchAttributes: Object.fromEntries(missing.map(({ name, type }) => [name, indexedValueType[type]])),
    })
    .catch((error: unknown) => {
      if (!isOf(ALREADY_EXISTS, error)) throw error;
    });
}

/** The numbers of temporal.api.enums.v1.IndexedValueType. */
const indexedValueType = {
  TEXT: 1,
  KEYWORD: 2,
  INT: 3,
  DOUBLE: 4,
  BOOL: 5,
  DATETIME: 6,
  KEYWORD_LIST: 7,
} as const;
