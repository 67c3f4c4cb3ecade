// The three ways in which the rules speak of time. Nothing in `domain/` reads a clock: `now` is always data.

/** A moment, in milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** A day in the Netherlands, as `YYYY-MM-DD`. Such strings sort as the days do. */
export type LocalDate = string;

/** A time of day in the Netherlands, as `HH:MM`. */
export type LocalTime = string;

export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;
