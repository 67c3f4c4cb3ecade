// A case that does not exist, as its words and its picture need it.
import type { CaseOutline } from '../../../domain/advice/facts.ts';
import type { CalendarEntry } from '../../../domain/forecast/calendarEntries.ts';
import type { WhatIf } from '../../../domain/forecast/whatIf.ts';

/** A case as it could be, in words' reach. */
export interface Imagined {
  readonly facts: CaseOutline;
  readonly lived: WhatIf;
  readonly entries: readonly CalendarEntry[];
  /** Names are shown to those who may see them. */
  readonly named: boolean;
}
