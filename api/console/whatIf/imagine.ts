// Lives a what-if and puts it in reach of words: for the page, and for a preview on other pages.
import type { Imagined } from './imagined.ts';
import type { Advice } from '../../../domain/advice/advice.ts';
import type { Directory } from '../../../domain/advice/context.ts';
import type { OrganisationProfile, PersonProfile, RegionProfile } from '../../../domain/advice/facts.ts';
import type { Refusal } from '../../../domain/advice/refusals.ts';
import { agreementFaults } from '../../../domain/escalation/agreementFaults.ts';
import { calendarEntries } from '../../../domain/forecast/calendarEntries.ts';
import { whatIf, type WhatIfQuestion } from '../../../domain/forecast/whatIf.ts';

/** What stands around a case, however it goes. */
export interface Around {
  readonly region: RegionProfile;
  readonly directory: Directory;
  readonly people: ReadonlyMap<string, PersonProfile>;
  readonly organisations: ReadonlyMap<string, OrganisationProfile>;
}

/** The same as a case on paper. */
export type Imagining =
  | { readonly imagined: Imagined }
  | { readonly refusal: Refusal }
  /** So many faults: no case can follow such ladders. */
  | { readonly faults: number };

/**
 * Lives such a case.
 * @param named whether the reader may see who people are
 */
export function imagine(
  question: Omit<WhatIfQuestion, 'directory'>,
  { region, directory, people, organisations }: Around,
  named: boolean,
): Imagining {
  const { agreement } = question;
  const faults = agreementFaults(agreement).length;
  if (faults > 0) return { faults };
  const lived = whatIf({ ...question, directory });
  if ('refusal' in lived) return lived;
  const advice: Advice = lived.advice;
  const facts = { id: '', advice, agreement, directory, region, people, organisations };
  return { imagined: { facts, lived, entries: calendarEntries(lived), named } };
}
