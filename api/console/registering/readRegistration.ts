// Reads the form for a new advice: everything that has to be mended is told at once.
import { z } from 'zod';
import { dateError, readDate } from '../../forms/dates.ts';
import { readText } from '../../forms/text.ts';
import { fieldError, oneOf, typed, type FieldError, type Values } from '../../forms/values.ts';
import type { SelectOption } from '../../design/forms/Select.tsx';
import { organisationOptions, peopleOptions } from '../steering/whoIsWho.ts';
import { matching, MOST_MATCHES } from './matching.ts';
import { refusalWords } from '../../refusalWords.ts';
import { coordinatorKinds, type OrganisationKind, type PersonProfile } from '../../../domain/advice/facts.ts';
import {
  adviceForces,
  adviceKinds,
  caseTypes,
  financierConsents,
  submitterKinds,
  type Rhythm,
  type SubmitterKind,
} from '../../../domain/advice/parties.ts';
import { localDateOf, plusMonths } from '../../../domain/calendar/amsterdam.ts';
import { MOST_WEEKS } from '../../../domain/monitoring/rhythm.ts';
import type { Instant } from '../../../domain/time.ts';
import type { Registering } from '../../../store/pages/registering.ts';
import type { Registration } from '../../../store/register.ts';

/** Submitters that are organisations, and of which kind. */
export const submitterOrganisations: Partial<Readonly<Record<SubmitterKind, OrganisationKind>>> = {
  municipalAccess: 'municipalAccess',
  certifiedInstitution: 'certifiedInstitution',
  provider: 'provider',
};

/** An advice that is older is a slip of the pen. */
const OLDEST_MONTHS = 60;

/** Collects what has to be mended while the fields are read. */
class Reader {
  readonly errors: FieldError[] = [];
  readonly values: Values;
  readonly lists: Registering;

  constructor(values: Values, lists: Registering) {
    this.values = values;
    this.lists = lists;
  }

  /** One of a list, or what to say. */
  choice<T extends string>(field: string, choices: readonly T[], missing: string): T | undefined {
    const value = oneOf(this.values, field, choices);
    if (value === undefined) this.errors.push(fieldError(field, missing));
    return value;
  }

  /** Somebody or some organisation, by id or by what was typed of the name; without `missing` it may be left open. */
  known(field: string, among: readonly SelectOption[], missing?: string): string | undefined {
    const value = typed(this.values, field);
    const found = matching(among, value);
    if (found.length === 1) return found[0]?.value;
    if (value !== '' || missing !== undefined) {
      this.errors.push(fieldError(field, unclear(value, found.length, missing)));
    }
    return undefined;
  }

  organisations(...kinds: readonly OrganisationKind[]): readonly SelectOption[] {
    return organisationOptions(this.lists.organisations, kinds);
  }
}

/** Everyone who is there and works elsewhere than with the expert team. */
function outsiders({ people }: Pick<Registering, 'people'>): readonly PersonProfile[] {
  return [...people.values()].filter(
    ({ organisation, endedOn }) => organisation !== null && (endedOn ?? null) === null,
  );
}

function unclear(value: string, found: number, missing = 'Kies iets uit de lijst'): string {
  if (value === '' || z.uuid().safeParse(value).success) return missing;
  if (found > MOST_MATCHES) return `Bij ‘${value}’ passen er ${found}. Typ meer van de naam`;
  return found === 0
    ? `Wij vinden niets bij ‘${value}’. Typ een deel van de naam`
    : 'Kies wie of welke u bedoelt';
}

/** Everyone whom the form offers: the team itself answers no questions. */
export function personOptions(lists: Pick<Registering, 'people' | 'organisations'>): readonly SelectOption[] {
  return peopleOptions(outsiders(lists), lists.organisations);
}

/** Chosen where no procurement organisation belongs to the case. */
export const NONE = 'geen';

/** The advice to register, or all that has to be mended, in the order of the form. */
export function readRegistration(
  values: Values,
  lists: Registering,
  now: Instant,
): { readonly registration: Registration } | { readonly errors: readonly FieldError[] } {
  const read = new Reader(values, lists);
  const id = z.uuid().safeParse(values['formulier']).data;
  const referrer = read.known('verwijzer', personOptions(lists), 'Kies wie de vragen beantwoordt');
  const rhythm = readRhythm(read);
  const coordinatorAt = read.known(
    'regie',
    read.organisations(...coordinatorKinds),
    'Kies waar de casusregisseur werkt',
  );
  const coordinator = read.known('regisseur', personOptions(lists));
  const submitter = readSubmitter(read);
  const municipality = read.known('gemeente', read.organisations('municipality'), 'Kies de gemeente');
  const provider = read.known('aanbieder', read.organisations('provider'));
  const procurement =
    typed(values, 'inkoop') === NONE
      ? undefined
      : read.known('inkoop', read.organisations('procurementOrganisation'));
  const facts = readFacts(read, now);
  const complete = id && referrer && rhythm && coordinatorAt && submitter && municipality && facts;
  if (read.errors.length > 0 || !complete) {
    return {
      errors:
        read.errors.length > 0
          ? read.errors
          : [fieldError('verwijzer', 'Verstuur het formulier nog een keer')],
    };
  }
  return {
    registration: {
      id,
      rhythm,
      facts,
      parties: {
        referrer,
        caseCoordinator: {
          organisation: coordinatorAt,
          ...(coordinator === undefined ? {} : { person: coordinator }),
        },
        submitter,
        municipality,
        ...(provider === undefined ? {} : { provider }),
        ...(procurement === undefined ? {} : { procurementOrganisation: procurement }),
      },
    },
  };
}

function readRhythm(read: Reader): Rhythm | undefined {
  const every = read.choice('ritme', ['week', 'threeMonths', 'weeks'], 'Kies hoe vaak wij het vragen');
  if (every !== 'weeks') return every && { every };
  const weeks = Number(typed(read.values, 'weken'));
  if (Number.isInteger(weeks) && weeks >= 1 && weeks <= MOST_WEEKS) return { every, weeks };
  read.errors.push(fieldError('weken', refusalWords({ code: 'weeksOutOfRange' })));
  return undefined;
}

function readSubmitter(read: Reader): Registration['parties']['submitter'] | undefined {
  const kind = read.choice('indiener', submitterKinds, 'Kies wie de casus inbracht');
  const organised = kind && submitterOrganisations[kind];
  if (!kind || !organised) return kind && { kind };
  const field = `welke-indiener-${kind}`;
  const organisation = read.known(
    field,
    read.organisations(organised),
    'Kies welke organisatie de casus inbracht',
  );
  return organisation === undefined ? undefined : { kind, organisation };
}

function readFacts(read: Reader, now: Instant): Registration['facts'] | undefined {
  const given = readDate(read.values, 'datum', 'Vul in op welke dag het advies is gegeven');
  if ('error' in given) read.errors.push(given.error);
  else if (given.date > localDateOf(now)) {
    read.errors.push(dateError('datum', refusalWords({ code: 'dateInFuture' })));
  } else if (given.date < plusMonths(localDateOf(now), -OLDEST_MONTHS)) {
    read.errors.push(dateError('datum', 'Dit is meer dan vijf jaar geleden. Kijk het jaar na'));
  }
  const caseType = read.choice('casus', caseTypes, 'Kies het soort casus');
  const kind = read.choice('advies', adviceKinds, 'Kies het soort advies');
  const force = read.choice('kracht', adviceForces, 'Kies hoe zwaar het advies weegt');
  const consent = read.choice('financier', financierConsents, 'Kies of de financier het advies overneemt');
  const agreements = readText(read.values, 'afspraken', now);
  if ('error' in agreements) read.errors.push(agreements.error);
  if ('error' in given || 'error' in agreements || !caseType || !kind || !force || !consent) return undefined;
  return {
    givenOn: given.date,
    caseType,
    kind,
    force,
    financierConsent: consent,
    ...(agreements.text === undefined ? {} : { agreements: agreements.text }),
  };
}
