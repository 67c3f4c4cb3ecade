// What another engine has to do in Doorzet's place: wake each case when it is due, again and again.
import type { ToSignal } from '../../store/relayQueries.ts';

/** A case, as all engines know it. */
export type CaseRef = Pick<ToSignal, 'region' | 'adviceId'>;

/** Does what is due in a case, in the very transaction that Doorzet's own step is. @returns when it is due next, in ms of the wall clock; null: never */
export type Step = (ref: CaseRef) => Promise<number | null>;

/** Where an engine keeps what it has to remember. */
export interface EngineParts {
  readonly step: Step;
  /** Of a Postgres: a database of the engine's own, for those that keep it there. */
  readonly engineUrl: string;
  /** For those on Temporal. */
  readonly temporal: { readonly address: string; readonly namespace: string };
  /** For the one that remembers nothing: looks which cases are due. */
  readonly due: () => Promise<readonly CaseRef[]>;
}

/** Puts the cases to sleep until their moment, in ms of the wall clock, and returns when all of them sleep durably. */
export type StartEngine = (
  parts: EngineParts,
  cases: readonly { readonly ref: CaseRef; readonly at: number }[],
) => Promise<void>;

/** So many steps at a time, in each engine: as many as Doorzet's worker has connections. */
export const AT_ONCE = 20;
