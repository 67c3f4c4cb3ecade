// The word that goes out when a transaction commits: in which region something changed, and what its post has to do.
import type { RegionCode, Transaction } from './database.ts';

export interface News {
  readonly region: RegionCode;
  /** Whether a case or a round changed of which a workflow is to be told: at once, or when the storm is over (ADR 33). */
  readonly changed: 'nothing' | 'later' | 'now';
  /** `soon`: letters were asked for; `now`: one of them goes at once, at any hour; `nothing`: none was. */
  readonly post: 'nothing' | 'soon' | 'now';
}

/** Tells whoever listens; delivered when the transaction commits, and not at all when it does not. */
export async function tellNews(transaction: Transaction, { region, changed, post }: News): Promise<void> {
  if (changed === 'nothing' && post === 'nothing') return;
  // Relays of the release before listen too: to them any third word says that nothing changed, and they look by themselves.
  const third = { nothing: ' unchanged', later: ' later', now: '' }[changed];
  await transaction.query(`select pg_notify('doorzet', $1)`, [`${region} ${post}${third}`]);
}

/** What {@link tellNews} told. A region's code has no spaces. */
export function readNews(payload: string): News {
  const [region = '', post, third] = payload.split(' ');
  return {
    region,
    changed: third === undefined ? 'now' : third === 'later' ? 'later' : 'nothing',
    post: post === 'now' || post === 'soon' ? post : 'nothing',
  };
}
