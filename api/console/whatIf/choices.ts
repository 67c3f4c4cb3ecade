// What is asked of a what-if, as it stands in the address: each choice has a default, so that an empty address is one too.
import { dateError, dateValues, readDate } from '../../forms/dates.ts';
import { fieldError, oneOf, typed, type FieldError, type Values } from '../../forms/values.ts';
import type { OrganisationKind, OrganisationProfile } from '../../../domain/advice/facts.ts';
import type { Parties, Rhythm, SubmitterKind } from '../../../domain/advice/parties.ts';
import { localDateOf, plusMonths } from '../../../domain/calendar/amsterdam.ts';
import { SOME_REFERRER } from '../../../domain/forecast/whatIf.ts';
import { causes, type Cause } from '../../../domain/monitoring/answer.ts';
import { MOST_WEEKS } from '../../../domain/monitoring/rhythm.ts';
import type { Instant, LocalDate } from '../../../domain/time.ts';
import type { KnownVersion, WhatIfLists } from '../../../store/pages/whatIf.ts';
import { say } from '../../../words/language.ts';

/** Everything chosen, or what has to be mended; what is wrong falls back on its default, so that there is always a calendar. */
export interface Choices {
  readonly givenOn: LocalDate;
  readonly rhythm: Rhythm;
  readonly cause: Cause;
  readonly parties: Parties;
  readonly version: KnownVersion;
  /** To compare with. */
  readonly beside: KnownVersion | undefined;
  /** The fields as they stand, for the form. */
  readonly values: Values;
  readonly errors: readonly FieldError[];
}

/** How far back and ahead a day may lie. */
const [MONTHS_BACK, MONTHS_AHEAD] = [60, 24];

/** Who can have brought a case in, for the first rung of the provider's ladder. */
export const submitters = ['aanbieder', 'regie', 'ouder'] as const;

const byName = (one: OrganisationProfile, other: OrganisationProfile) =>
  one.name.localeCompare(other.name, 'nl');

/** The organisations of some kinds, by name. */
export function ofKinds(
  lists: WhatIfLists,
  ...kinds: readonly OrganisationKind[]
): readonly OrganisationProfile[] {
  return [...lists.organisations.values()].filter(({ kind }) => kinds.includes(kind)).sort(byName);
}

/** The day that was typed, or today. */
export function readStart(
  query: Values,
  now: Instant,
): { readonly givenOn: LocalDate; readonly error?: FieldError } {
  const today = localDateOf(now);
  const empty = ['dag', 'maand', 'jaar'].every((part) => typed(query, `start-${part}`) === '');
  if (empty) return { givenOn: today };
  const read = readDate(query, 'start', '');
  if ('error' in read) return { givenOn: today, error: read.error };
  const tooFar = read.date < plusMonths(today, -MONTHS_BACK) || read.date > plusMonths(today, MONTHS_AHEAD);
  if (!tooFar) return { givenOn: read.date };
  const error = dateError(
    'start',
    say(
      'Kies een dag van vijf jaar geleden tot over twee jaar',
      'Choose a day from five years ago to two years from now',
    ),
  );
  return { givenOn: today, error };
}

/** What is chosen; undefined where the region has no municipality or no version to choose. */
export function readChoices(query: Values, lists: WhatIfLists, now: Instant): Choices | undefined {
  const errors: FieldError[] = [];
  const { givenOn, error } = readStart(query, now);
  if (error) errors.push(error);
  const rhythm = readRhythm(query, errors);
  const cause = oneOf(query, 'reden', causes) ?? 'silence';
  const parties = readParties(query, lists);
  const version = readVersion(query, 'versie', lists) ?? defaultVersion(lists);
  if (!parties || !version) return undefined;
  const beside = readVersion(query, 'naast', lists);
  const values: Values = {
    ...(error
      ? Object.fromEntries(
          ['dag', 'maand', 'jaar'].map((part) => [`start-${part}`, query[`start-${part}`] ?? '']),
        )
      : dateValues('start', givenOn)),
    ritme: rhythmValue(rhythm),
    reden: cause,
    gemeente: parties.municipality,
    regie: typed(query, 'regie') === '' ? '' : parties.caseCoordinator.organisation,
    indiener: oneOf(query, 'indiener', submitters) ?? 'aanbieder',
    aanbieder: parties.provider ?? 'geen',
    inkoop: parties.procurementOrganisation ?? 'geen',
    versie: String(version.agreement.version),
    naast: beside === undefined ? '' : String(beside.agreement.version),
  };
  const other = beside?.agreement.version === version.agreement.version ? undefined : beside;
  return { givenOn, rhythm, cause, parties, version, beside: other, values, errors };
}

/** "week", "threeMonths" or "weeks-6". */
export function rhythmValue(rhythm: Rhythm): string {
  return rhythm.every === 'weeks' ? `weeks-${String(rhythm.weeks)}` : rhythm.every;
}

function readRhythm(query: Values, errors: FieldError[]): Rhythm {
  const value = typed(query, 'ritme');
  if (value === '' || value === 'week') return { every: 'week' };
  if (value === 'threeMonths') return { every: 'threeMonths' };
  const weeks = Number(/^weeks-(\d{1,2})$/.exec(value)?.[1]);
  if (weeks >= 1 && weeks <= MOST_WEEKS) return { every: 'weeks', weeks };
  errors.push(fieldError('ritme', say('Kies hoe vaak wij het vragen', 'Choose how often we ask')));
  return { every: 'week' };
}

/** Those in force come first; where none is, the newest draft. */
function defaultVersion({ versions }: WhatIfLists): KnownVersion | undefined {
  return versions.find(({ standing }) => standing === 'inForce') ?? versions[0];
}

function readVersion(query: Values, field: string, { versions }: WhatIfLists): KnownVersion | undefined {
  return versions.find(({ agreement }) => String(agreement.version) === typed(query, field));
}

function readParties(query: Values, lists: WhatIfLists): Parties | undefined {
  /** `geen` is a choice, nothing chosen is the first of the list. */
  const pick = (field: string, kind: OrganisationKind) => {
    const all = ofKinds(lists, kind);
    const value = typed(query, field);
    return value === 'geen' ? undefined : (all.find(({ id }) => id === value) ?? all[0]);
  };
  const municipality = pick('gemeente', 'municipality') ?? ofKinds(lists, 'municipality')[0];
  if (!municipality) return undefined;
  const provider = pick('aanbieder', 'provider')?.id;
  const procurement = pick('inkoop', 'procurementOrganisation')?.id;
  const coordinatorAt = readCoordinator(query, lists, municipality);
  return {
    referrer: SOME_REFERRER,
    caseCoordinator: { organisation: coordinatorAt.id },
    submitter: submitterOf(oneOf(query, 'indiener', submitters) ?? 'aanbieder', coordinatorAt, provider),
    municipality: municipality.id,
    ...(provider === undefined ? {} : { provider }),
    ...(procurement === undefined ? {} : { procurementOrganisation: procurement }),
  };
}

/** Where the case coordinator works: as chosen, else the access team that bears the municipality's name, else the municipality. */
function readCoordinator(
  query: Values,
  lists: WhatIfLists,
  municipality: OrganisationProfile,
): OrganisationProfile {
  const all = ofKinds(lists, 'municipalAccess', 'certifiedInstitution', 'municipality');
  const chosen = all.find(({ id }) => id === typed(query, 'regie'));
  const namesake = all.find(
    ({ kind, name }) => kind === 'municipalAccess' && name.includes(municipality.name),
  );
  return chosen ?? namesake ?? municipality;
}

function submitterOf(
  chosen: (typeof submitters)[number],
  coordinatorAt: OrganisationProfile,
  provider: string | undefined,
): Parties['submitter'] {
  if (chosen === 'regie') {
    const kind: SubmitterKind =
      coordinatorAt.kind === 'certifiedInstitution' ? 'certifiedInstitution' : 'municipalAccess';
    return { kind, organisation: coordinatorAt.id };
  }
  if (chosen === 'aanbieder' && provider !== undefined) return { kind: 'provider', organisation: provider };
  return { kind: 'parent' };
}
