// Reads the forms about a mandate: everything that has to be mended is told at once.
import { dateError, dateValues, readDate } from '../../forms/dates.ts';
import { fieldError, oneOf, typed, type FieldError, type Values } from '../../forms/values.ts';
import { instruments } from '../../../domain/advice/facts.ts';
import type { MandateFault } from '../../../domain/escalation/mandates.ts';
import type { LocalDate } from '../../../domain/time.ts';
import type { KeptMandate, MandateDetails } from '../../../store/mandateRows.ts';
import { say } from '../../../words/language.ts';
import { faultWords } from '../../../words/mandates.ts';

/** The longest line of a title, a clause or a name. */
const MOST_CHARACTERS = 200;

/** At which field a fault is mended. */
const fieldOf: Readonly<Record<MandateFault, string>> = {
  signedInFuture: 'getekend',
  holdsBeforeSigned: 'ingang',
  validBeforeStart: 'tot',
  endedBeforeStart: 'laatste',
  endedAfterValid: 'laatste',
};

/** What the rules have against the days, at the fields where they were filled in. */
export function faultErrors(faults: readonly MandateFault[]): readonly FieldError[] {
  return faults.map((fault) => dateError(fieldOf[fault], faultWords[fault]));
}

/** What was filled in, or all that has to be mended, in the order of the form. */
export function readMandate(
  values: Values,
): { readonly details: MandateDetails } | { readonly errors: readonly FieldError[] } {
  const errors: FieldError[] = [];
  const line = (field: string, missing?: string): string | undefined => {
    const text = typed(values, field).replace(/\s+/g, ' ');
    if (text === '' && missing !== undefined) errors.push(fieldError(field, missing));
    if (text.length > MOST_CHARACTERS) {
      errors.push(
        fieldError(
          field,
          say(
            `Dit is te lang. Maak het korter dan ${MOST_CHARACTERS} tekens`,
            `This is too long. Make it shorter than ${MOST_CHARACTERS} characters`,
          ),
        ),
      );
    }
    return text === '' ? undefined : text;
  };
  const day = (field: string, missing?: string): LocalDate | undefined => {
    const empty = ['dag', 'maand', 'jaar'].every((part) => typed(values, `${field}-${part}`) === '');
    if (empty && missing === undefined) return undefined;
    const read = readDate(values, field, missing ?? '');
    if ('date' in read) return read.date;
    errors.push(read.error);
    return undefined;
  };
  const instrument = oneOf(values, 'soort', instruments);
  if (!instrument)
    errors.push(
      fieldError('soort', say('Kies wat voor afspraak het is', 'Choose what kind of agreement it is')),
    );
  const title = line('titel', say('Vul in hoe de afspraak heet', 'Fill in what the agreement is called'));
  const clause = line('clausule');
  const signedOn = day(
    'getekend',
    say('Vul in op welke dag er is getekend', 'Fill in on which day it was signed'),
  );
  const [holdsFrom, validUntil, endedOn] = [day('ingang'), day('tot'), day('laatste')];
  const [signatoryName, signatoryRole] = [line('naam'), line('functie')];
  if (!instrument || title === undefined || signedOn === undefined || errors.length > 0) return { errors };
  return {
    details: {
      instrument,
      title,
      signedOn,
      ...(clause !== undefined && { clause }),
      ...(holdsFrom !== undefined && { holdsFrom }),
      ...(validUntil !== undefined && { validUntil }),
      ...(endedOn !== undefined && { endedOn }),
      ...(signatoryName !== undefined && { signatoryName }),
      ...(signatoryRole !== undefined && { signatoryRole }),
    },
  };
}

/** The last day, on the form that ends a mandate. */
export function readLastDay(values: Values): ReturnType<typeof readDate> {
  return readDate(
    values,
    'laatste',
    say(
      'Vul in tot en met welke dag de afspraak geldt',
      'Fill in up to and including which day the agreement holds',
    ),
  );
}

/** A mandate as the fields of its form. */
export function mandateValues(mandate: KeptMandate): Values {
  const day = (field: string, date: LocalDate | undefined) =>
    date === undefined ? {} : dateValues(field, date);
  return {
    soort: mandate.instrument,
    titel: mandate.title,
    clausule: mandate.clause ?? '',
    ...day('getekend', mandate.signedOn),
    ...day('ingang', mandate.holdsFrom),
    ...day('tot', mandate.validUntil),
    ...day('laatste', mandate.endedOn),
    naam: mandate.signatoryName ?? '',
    functie: mandate.signatoryRole ?? '',
  };
}
