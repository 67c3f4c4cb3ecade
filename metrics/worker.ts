// What a worker counts and times while it works, by codes and regions only: never a name, an address or a case.
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type pg from 'pg';
import { openRegistry, SHORT_SECONDS } from './registry.ts';
import type { Timed } from '../activities/activities.ts';
import type { MailOutcome } from '../activities/sendMail.ts';
import { readAudited, readBacklog } from '../store/backlog.ts';
import type { Instant } from '../domain/time.ts';

export interface WorkerMetrics {
  readonly registry: Registry;
  readonly countMail: (region: string, outcome: MailOutcome) => void;
  /** A region's mailbox could not be read. */
  readonly countMailboxFault: (region: string, fault: string) => void;
  /** A look of the relay failed: what changed is not told to Temporal. */
  readonly countRelayFailure: () => void;
  /** That activity, timed. */
  readonly timed: Timed;
}

export function openWorkerMetrics(): WorkerMetrics {
  const registry = openRegistry();
  const registers = [registry];
  const mails = new Counter({
    name: 'doorzet_mails_total',
    help: 'Tries to send a mail, by region and what came of it',
    labelNames: ['region', 'outcome'],
    registers,
  });
  const mailboxes = new Counter({
    name: 'doorzet_mailbox_failures_total',
    help: "Looks into a region's mailbox that failed, by what was wrong",
    labelNames: ['region', 'fault'],
    registers,
  });
  const relay = new Counter({
    name: 'doorzet_relay_failures_total',
    help: 'Looks of the relay that failed: Temporal or Postgres was away',
    registers,
  });
  const steps = new Histogram({
    name: 'doorzet_step_duration_seconds',
    help: 'How long steps took, by activity and whether they succeeded; deliverReady is a whole round of post',
    labelNames: ['activity', 'outcome'],
    buckets: SHORT_SECONDS,
    registers,
  });
  return {
    registry,
    countMail: (region, outcome) => mails.inc({ region, outcome }),
    countMailboxFault: (region, fault) => mailboxes.inc({ region, fault }),
    countRelayFailure: () => relay.inc(),
    timed:
      (activity, work) =>
      async (...args) => {
        const end = steps.startTimer({ activity });
        try {
          const result = await work(...args);
          end({ outcome: 'done' });
          return result;
        } catch (error) {
          end({ outcome: 'failed' });
          throw error;
        }
      },
  };
}

/** What each gauge of the backlog is called, and what it says. */
const gauges = {
  lateSteps: ['doorzet_steps_late', 'Open cases past the moment at which they should wake'],
  lateStepsSeconds: ['doorzet_steps_late_seconds', 'How late the oldest of them is'],
  lateLetters: ['doorzet_letters_late', 'Letters past the moment at which they should be tried'],
  lateLettersSeconds: ['doorzet_letters_late_seconds', 'How late the oldest of them is'],
  deferredLetters: [
    'doorzet_letters_deferred',
    'Letters that a mail server put off or that did not reach it',
  ],
  lostLetters: ['doorzet_letters_lost', 'Letters whose sender was lost, and that nobody took up again'],
  untold: ['doorzet_relay_untold', 'Changes committed in Postgres and not yet told to Temporal'],
  untoldSeconds: ['doorzet_relay_lag_seconds', 'How long the oldest of them has waited'],
  unknownLetters: ['doorzet_letters_unknown', 'Letters of unknown fate that wait for the chair'],
  differingCases: ['doorzet_cases_differing', 'Cases whose events do not give their state'],
  secondsAgo: [
    'doorzet_audit_age_seconds',
    'Since the auditor looked at the region that it looked at longest ago',
  ],
} as const;

/**
 * Looks at each scrape how far the work of all regions is behind. Every worker tells the same, so that one is enough: take
 * the maximum. Where Postgres does not answer there is no figure, rather than the last one, and `doorzet_backlog_seen` is 0.
 * @param relay connections in the role that sees counts and moments of all regions
 */
export function watchBacklog(registry: Registry, relay: pg.Pool, now: () => Instant): void {
  const registers = [registry];
  let looking: Promise<void> | undefined;
  // All of them are asked at each scrape, in one go: they share one look.
  const collect = () => (looking ??= look().finally(() => (looking = undefined)));
  const shown = Object.entries(gauges).map(
    ([key, [name, help]]) =>
      [key as keyof typeof gauges, new Gauge({ name, help, registers, collect })] as const,
  );
  const seen = new Gauge({
    name: 'doorzet_backlog_seen',
    help: 'Whether Postgres could be asked at this scrape how far the work is behind',
    registers,
    collect,
  });

  async function look(): Promise<void> {
    try {
      const found = { ...(await readBacklog(relay, now())), ...(await readAudited(relay)) };
      for (const [key, gauge] of shown) {
        const value = found[key];
        if (value === null) gauge.remove();
        else gauge.set(value);
      }
      seen.set(1);
    } catch {
      // Told by this very figure, and by the relay, which logs why.
      for (const [, gauge] of shown) gauge.remove();
      seen.set(0);
    }
  }
}
