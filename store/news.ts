// The word that goes out when a transaction commits: in which region something changed, and what its post has to do.
import type { RegionCode, Transaction } from './database.ts';

export interface News {
  readonly region: RegionCode;
  /** A case or a round changed, and its workflow is to be told. */
  readonly changed: boolean;
  /** `soon`: letters were asked for; `now`: one of them goes at once, at any hour; `nothing`: none was. */
  readonly post: 'nothing' | 'soon' | 'now';
}

/** Tells whoever listens; delivered when the transaction commits, and not at all when it does not. */
export async function tellNews(transaction: Transaction, { region, changed, post }: News): Promise<void> {
  if (!changed && post === 'nothing') return;
  // Relays of the release before listen too, and read no third word.
  await transaction.query(`select pg_notify('doorzet', $1)`, [
    `${region} ${post}${changed ? '' : ' unchanged'}`,
  ]);
}

/** What {@link tellNews} told. A region's code has no spaces. */
export function readNews(payload: string): News {
  const [region = '', post, unchanged] = payload.split(' ');
  return {
    region,
    changed: unchanged === undefined,
    post: post === 'now' || post === 'soon' ? post : 'nothing',
  };
}
