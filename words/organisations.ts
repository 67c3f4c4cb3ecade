// Organisations, and how long somebody has a role or is away, in words.
import { longDate, plainDate } from './dates.ts';
import type { OrganisationKind } from '../domain/advice/facts.ts';
import type { Period } from '../domain/contacts/periods.ts';
import type { LocalDate } from '../domain/time.ts';

/** "een aanbieder" without its article. */
export const organisationKindWords: Readonly<Record<OrganisationKind, string>> = {
  municipality: 'gemeente',
  municipalAccess: 'toegang van de gemeente',
  certifiedInstitution: 'gecertificeerde instelling',
  provider: 'aanbieder',
  procurementOrganisation: 'inkooporganisatie',
};

/** Above a list. */
export const organisationKindPlurals: Readonly<Record<OrganisationKind, string>> = {
  municipality: 'Gemeenten',
  municipalAccess: 'Toegang van de gemeente',
  certifiedInstitution: 'Gecertificeerde instellingen',
  provider: 'Aanbieders',
  procurementOrganisation: 'Inkooporganisaties',
};

/** Where somebody works who works for the region itself. */
export const THE_TEAM = 'Expertteam';

/** "van 1 januari 2025 tot en met 31 december 2026", "sinds 1 januari 2025", "vanaf 1 december 2026". */
export function periodWords({ from, until }: Period, today: LocalDate): string {
  if (until !== undefined) return `van ${plainDate(from)} tot en met ${plainDate(until)}`;
  return `${from > today ? 'vanaf' : 'sinds'} ${plainDate(from)}`;
}

/** "tot en met vrijdag 4 december"; "van maandag 7 tot en met …". */
export function absenceWords(
  { from, until }: { from: LocalDate; until: LocalDate },
  today: LocalDate,
): string {
  if (from === until) return longDate(from, today);
  const end = `tot en met ${longDate(until, today)}`;
  return from <= today ? end : `van ${longDate(from, today)} ${end}`;
}
