// Names that worker, relay and operators share, and the search attributes that the server must know.
import type { Connection } from '@temporalio/client';
import { attributes } from '../workflows/searchAttributes.ts';

/** Small, frequent steps of cases. */
export const CASES_QUEUE = 'doorzet-cases';

/** Mail has a queue of its own: a slow mail server holds no case up. */
export const POST_QUEUE = 'doorzet-post';

/**
 * Makes the search attributes known to the server, those that it lacks. Safe to repeat, also by several workers at once.
 */
export async function registerSearchAttributes(connection: Connection, namespace: string): Promise<void> {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  const missing = Object.values(attributes).filter(({ name }) => !(name in customAttributes));
  if (missing.length === 0) return;
  await connection.operatorService
    .addSearchAttributes({
      namespace,
      searchAttributes: Object.fromEntries(missing.map(({ name, type }) => [name, indexedValueType[type]])),
    })
    .catch((error: unknown) => {
      const ALREADY_EXISTS = 6;
      if ((error as { code?: unknown }).code !== ALREADY_EXISTS) throw error;
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
