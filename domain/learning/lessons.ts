// What a case leaves behind when it is erased: how many there were of what, and nothing of the case itself (S0 §6, "signaleren").
import type { Advice } from '../advice/advice.ts';
import { localDateOf } from '../calendar/amsterdam.ts';
import type { Agreement } from '../escalation/agreement.ts';
import { ladderOf } from '../escalation/agreement.ts';
import { DAY_MS, type Instant, type LocalDate } from '../time.ts';

/** What is counted. Each by itself: counts of combinations would tell of single cases (S3 §4.1.6). */
export const indicators = [
  /** Every case once. */
  'cases',
  /** S0 §6, "soort casuïstiek". */
  'caseType',
  /** S0 §6, "soort adviezen". */
  'adviceKind',
  'force',
  'submitter',
  /** How it ended. */
  'outcome',
  /** How long it was open. */
  'daysOpen',
  /** Each cause that was climbed for, once. */
  'cause',
  /** Per side that was climbed, the highest rung that was asked. */
  'highestRung',
  /** Whether there was help in the meantime, as last answered (S0 Inleiding, "passende overbruggingszorg"). */
  'bridging',
] as const;
export type Indicator = (typeof indicators)[number];

/** One to be counted. */
export interface Lesson {
  readonly indicator: Indicator;
  /** A code: `solved`, `municipal 2`, `31-90`. */
  readonly value: string;
}

/** Nothing to count an open case by: it is not over. */
export function lessonsOf(advice: Advice, agreement: Agreement): readonly Lesson[] {
  const { closed, facts, parties, climbs, monitoring } = advice;
  if (!closed) return [];
  const one = (indicator: Indicator, value: string): Lesson => ({ indicator, value });
  const causes = new Set(climbs.map(({ cause }) => cause));
  return [
    one('cases', 'all'),
    one('caseType', facts.caseType),
    one('adviceKind', facts.kind),
    one('force', facts.force),
    one('submitter', parties.submitter.kind),
    one('outcome', closed.reason),
    one('daysOpen', span(closed.at - advice.registeredAt)),
    ...[...causes].map((cause) => one('cause', cause)),
    ...highestRungs(advice, agreement).map((value) => one('highestRung', value)),
    one('bridging', monitoring.lastAnswer?.answer.bridging ?? 'notAsked'),
  ];
}

/** Wide, so that a span tells of no day. */
const SPANS = [30, 90, 180, 365] as const;

function span(length: number): string {
  const days = length / DAY_MS;
  const at = SPANS.findIndex((most) => days <= most);
  const from = at === -1 ? SPANS.at(-1) : SPANS[at - 1];
  return at === -1 ? `${(from ?? 0) + 1}-` : `${from === undefined ? 0 : from + 1}-${SPANS[at] ?? ''}`;
}

function highestRungs({ climbs }: Advice, agreement: Agreement): readonly string[] {
  const highest = new Map<string, number>();
  for (const { ladder, rungs } of climbs) {
    const side = ladderOf(agreement, ladder)?.side ?? 'unknown';
    const asked = rungs.filter(({ skipped }) => !skipped).map(({ rung }) => rung);
    if (asked.length > 0) highest.set(side, Math.max(highest.get(side) ?? 0, ...asked));
  }
  return highest.size === 0 ? ['none'] : [...highest].map(([side, rung]) => `${side} ${rung}`);
}

/** The first day of the quarter in which a moment falls: counts are kept per quarter (S0 §1, "per kwartaal"). */
export function quarterOf(at: Instant): LocalDate {
  const [year = '', month = '1'] = localDateOf(at).split('-');
  const first = Math.floor((Number(month) - 1) / 3) * 3 + 1;
  return `${year}-${String(first).padStart(2, '0')}-01`;
}
