// Moves what is on record of a case in time: all its moments by as much, and all its days.
import { plusDays } from '../../../domain/calendar/amsterdam.ts';
import { DAY_MS, type Instant } from '../../../domain/time.ts';

/** Later than any number in a case that is no moment, and earlier than any moment in one (2017). */
const FIRST_MOMENT: Instant = 1_500_000_000_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIMESTAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?[+-]\d{2}:\d{2}$/;

/** The same rows, or parts of them, so much later; days go with whole days. As from JSON: of texts, numbers, lists and objects. */
export function moved(value: unknown, byMs: number): unknown {
  if (byMs === 0) return value;
  if (typeof value === 'number') return value >= FIRST_MOMENT ? value + byMs : value;
  if (typeof value === 'string') {
    if (DAY.test(value)) return plusDays(value, Math.round(byMs / DAY_MS));
    return TIMESTAMP.test(value) ? new Date(Date.parse(value) + byMs).toISOString() : value;
  }
  if (Array.isArray(value)) return value.map((item) => moved(item, byMs));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, moved(part, byMs)]));
}
