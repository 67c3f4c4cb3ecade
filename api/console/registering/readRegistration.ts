// Reads the form for a new advice: everything that has to be mended is told at once.
import { z } from 'zod';
import { dateError, readDate } from '../../forms/dates.ts';
import { readText } from '../../forms/text.ts';
import { fieldError, typed, type FieldError, type Values } from '../../forms/values.ts';
import type { SelectOption } from '../../design/forms/Select.tsx';
import { peopleOptions } from '../steering/whoIsWho.ts';
import { Reader } from './reader.ts';
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
import { say } from '../../../words/language.ts';

/** Submitters that are organisations, and of which kind. */
export const submitterOrganisations: Partial<Readonly<Record<SubmitterKind, OrganisationKind>>> = {
  municipalAccess: 'municipalAccess',
  certifiedInstitution: 'certifiedInstitution',
  provider: 'provider',
};

/** An advice that is older is a slip of the pen. */
const OLDEST_MONTHS = 60;

/** Everyone who is there and works elsewhere than with the expert team. */
function outsiders({ people }: Pick<Registering, 'people'>): readonly PersonProfile[] {
  return [...people.values()].filter(
    ({ organisation, endedOn }) => organisation !== null && (endedOn ?? null) === null,
  );
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
  const referrer = read.known(
    'verwijzer',
    personOptions(lists),
    say('Kies wie de vragen beantwoordt', 'Choose who answers the questions'),
  );
  const rhythm = readRhythm(read);
  const coordinatorAt = read.known(
    'regie',
    read.organisations(...coordinatorKinds),
    say('Kies waar de casusregisseur werkt', 'Choose where the case coordinator works'),
  );
  const coordinator = read.known('regisseur', personOptions(lists));
  const submitter = readSubmitter(read);
  const municipality = read.known(
    'gemeente',
    read.organisations('municipality'),
    say('Kies de gemeente', 'Choose the municipality'),
  );
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
          : [fieldError('verwijzer', say('Verstuur het formulier nog een keer', 'Send the form once more'))],
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
  const every = read.choice(
    'ritme',
    ['week', 'threeMonths', 'weeks'],
    say('Kies hoe vaak wij het vragen', 'Choose how often we ask'),
  );
  if (every !== 'weeks') return every && { every };
  const weeks = Number(typed(read.values, 'weken'));
  if (Number.isInteger(weeks) && weeks >= 1 && weeks <= MOST_WEEKS) return { every, weeks };
  read.errors.push(fieldError('weken', refusalWords({ code: 'weeksOutOfRange' })));
  return undefined;
}

function readSubmitter(read: Reader): Registration['parties']['submitter'] | undefined {
  const kind = read.choice(
    'indiener',
    submitterKinds,
    say('Kies wie de casus inbracht', 'Choose who submitted the case'),
  );
  const organised = kind && submitterOrganisations[kind];
  if (!kind || !organised) return kind && { kind };
  const field = `welke-indiener-${kind}`;
  const organisation = read.known(
    field,
    read.organisations(organised),
    say('Kies welke organisatie de casus inbracht', 'Choose which organisation submitted the case'),
  );
  return organisation === undefined ? undefined : { kind, organisation };
}

function readFacts(read: Reader, now: Instant): Registration['facts'] | undefined {
  const given = readDate(
    read.values,
    'datum',
    say('Vul in op welke dag het advies is gegeven', 'Fill in on which day the advice was given'),
  );
  if ('error' in given) read.errors.push(given.error);
  else if (given.date > localDateOf(now)) {
    read.errors.push(dateError('datum', refusalWords({ code: 'dateInFuture' })));
  } else if (given.date < plusMonths(localDateOf(now), -OLDEST_MONTHS)) {
    read.errors.push(
      dateError(
        'datum',
        say(
          'Dit is meer dan vijf jaar geleden. Kijk het jaar na',
          'This is more than five years ago. Check the year',
        ),
      ),
    );
  }
  const caseType = read.choice('casus', caseTypes, say('Kies het soort casus', 'Choose the kind of case'));
  const kind = read.choice('advies', adviceKinds, say('Kies het soort advies', 'Choose the kind of advice'));
  const force = read.choice(
    'kracht',
    adviceForces,
    say('Kies hoe zwaar het advies weegt', 'Choose how much the advice weighs'),
  );
  const consent = read.choice(
    'financier',
    financierConsents,
    say('Kies of de financier het advies overneemt', 'Choose whether the financier adopts the advice'),
  );
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
