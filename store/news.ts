// The word that goes out when a transaction commits: in which region something changed, and whether its post can't wait.
import type { RegionCode, Transaction } from './database.ts';

export interface News {
  readonly region: RegionCode;
  /** A letter was asked for that goes at once, at any hour. */
  readonly urgent: boolean;
}

const URGENT = 'urgent';

/** Tells whoever listens; delivered when the transaction commits, and not at all when it does not. */
export async function tellNews(transaction: Transaction, { region, urgent }: News): Promise<void> {
  await transaction.query(`select pg_notify('doorzet', $1)`, [urgent ? `${region} ${URGENT}` : region]);
}

/** What {@link tellNews} told. A region's code has no spaces. */
export function readNews(payload: string): News {
  const [region = '', word] = payload.split(' ');
  return { region, urgent: word === URGENT };
}
