// Organisations, and how long somebody has a role or is away, in words.
import { longDate, plainDate } from './dates.ts';
import { say, spoken } from './language.ts';
import type { OrganisationKind } from '../domain/advice/facts.ts';
import type { Period } from '../domain/contacts/periods.ts';
import type { LocalDate } from '../domain/time.ts';

/** "een aanbieder" without its article. */
export const organisationKindWords = spoken<OrganisationKind>({
  municipality: ['gemeente', 'municipality'],
  municipalAccess: ['lokaal team', 'local team'],
  certifiedInstitution: ['gecertificeerde instelling', 'certified institution'],
  provider: ['aanbieder', 'provider'],
  procurementOrganisation: ['inkooporganisatie', 'procurement organisation'],
});

/** Above a list. */
export const organisationKindPlurals = spoken<OrganisationKind>({
  municipality: ['Gemeenten', 'Municipalities'],
  municipalAccess: ['Lokale teams', 'Local teams'],
  certifiedInstitution: ['Gecertificeerde instellingen', 'Certified institutions'],
  provider: ['Aanbieders', 'Providers'],
  procurementOrganisation: ['Inkooporganisaties', 'Procurement organisations'],
});

/** Where somebody works who works for the region itself, as files of people have it in every language. */
// eslint-disable-next-line doorzet/words-in-pairs -- a value in files, and not only a word on pages
export const THE_TEAM = 'Expertteam';

/** Where somebody works who works for the region itself, for who reads. */
export function theTeam(): string {
  return say(THE_TEAM, 'Expert team');
}

/** "van 1 januari 2025 tot en met 31 december 2026", "sinds 1 januari 2025", "vanaf 1 december 2026". */
export function periodWords({ from, until }: Period, today: LocalDate): string {
  const first = plainDate(from);
  if (until !== undefined) {
    const last = plainDate(until);
    return say(`van ${first} tot en met ${last}`, `from ${first} up to and including ${last}`);
  }
  return from > today ? say(`vanaf ${first}`, `from ${first}`) : say(`sinds ${first}`, `since ${first}`);
}

/** "tot en met vrijdag 4 december"; "van maandag 7 tot en met …". */
export function absenceWords(
  { from, until }: { from: LocalDate; until: LocalDate },
  today: LocalDate,
): string {
  const [first, last] = [longDate(from, today), longDate(until, today)];
  if (from === until) return first;
  return from <= today
    ? say(`tot en met ${last}`, `up to and including ${last}`)
    : say(`van ${first} tot en met ${last}`, `from ${first} up to and including ${last}`);
}
