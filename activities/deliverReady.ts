// The activity of a region's post: a round of it, of which Temporal hears that it goes on, and when the next is due.
import { Context } from '@temporalio/activity';
import type { Clock } from './clock.ts';
import { deliverRound, type RegionsPost } from './deliverRound.ts';
import type { Database, RegionCode } from '../store/database.ts';

const HEARTBEAT_MS = 1_000;

export interface Delivered {
  /** When there is something to do, on the workflow's clock; null when no letter of the region waits. */
  readonly wakeAt: number | null;
}

export type DeliverReady = (region: RegionCode, workflowNow: number) => Promise<Delivered>;

export function createDeliverReady(database: Database, clock: Clock, post: RegionsPost): DeliverReady {
  return async (region, workflowNow) => {
    const { cancellationSignal, heartbeat } = Context.current();
    const beat = setInterval(() => heartbeat(), HEARTBEAT_MS);
    const now = () => clock.later(workflowNow);
    // A worker that shuts down claims nothing more, and finishes what it has in hand.
    const stopping = () => cancellationSignal.aborted;
    try {
      const wakeAt = await deliverRound(database, post, region, now, stopping);
      return { wakeAt: wakeAt === null ? null : clock.elsewhere(wakeAt) };
    } finally {
      clearInterval(beat);
    }
  };
}
