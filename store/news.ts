// The word that goes out when a transaction commits: in which region something changed, and what its post has to do.
import type { RegionCode, Transaction } from './database.ts';

export interface News {
  readonly region: RegionCode;
  /** `soon`: letters were asked for; `now`: one of them goes at once, at any hour; `nothing`: only cases changed. */
  readonly post: 'nothing' | 'soon' | 'now';
}

/** Tells whoever listens; delivered when the transaction commits, and not at all when it does not. */
export async function tellNews(transaction: Transaction, { region, post }: News): Promise<void> {
  await transaction.query(`select pg_notify('doorzet', $1)`, [`${region} ${post}`]);
}

/** What {@link tellNews} told. A region's code has no spaces. */
export function readNews(payload: string): News {
  const [region = '', post] = payload.split(' ');
  return { region, post: post === 'now' || post === 'soon' ? post : 'nothing' };
}
