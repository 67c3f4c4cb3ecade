// What is measured of the rules.
import type { Figure } from '../support/bench.ts';

export const ruleFigures = {
  silentYear: { what: 'a weekly case whose people are silent for a year', unit: 'ms', atMost: 1 },
  answeredYear: { what: 'a weekly case whose referrer answers every question for a year', unit: 'ms' },
  forecast: { what: 'the forecast of a year that a case page shows', unit: 'ms', atMost: 5 },
  whatIf: { what: 'what if nobody answers: the calendar of a ladder', unit: 'ms' },
  readiness: { what: 'the readiness of a region of 20 municipalities and 60 providers', unit: 'ms' },
  silentEvents: { what: 'events of the silent year', unit: '' },
  silentLetters: { what: 'letters of the silent year', unit: '' },
} satisfies Readonly<Record<string, Figure>>;
