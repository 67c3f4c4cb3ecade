// Reads a date from its three fields.
import { isLocalDate } from '../../domain/calendar/amsterdam.ts';
import type { LocalDate } from '../../domain/time.ts';
import type { DatePart } from '../design/forms/DateFields.tsx';
import { typed, type FieldError, type Values } from './values.ts';
import { say, spoken } from '../../words/language.ts';

const PARTS: readonly DatePart[] = ['dag', 'maand', 'jaar'];

const partWords = spoken({
  dag: ['de dag', 'the day'],
  maand: ['de maand', 'the month'],
  jaar: ['het jaar', 'the year'],
});

/**
 * The date that was typed, or what to mend.
 * @param missing what to say when nothing was typed
 */
export function readDate(
  values: Values,
  name: string,
  missing: string,
): { readonly date: LocalDate } | { readonly error: FieldError } {
  const of = (part: DatePart) => typed(values, `${name}-${part}`);
  const empty = PARTS.filter((part) => of(part) === '');
  if (empty.length === PARTS.length) return wrong(name, missing, PARTS);
  if (empty.length > 0) {
    const parts = empty.map((part) => partWords[part]).join(say(' en ', ' and '));
    return wrong(name, say(`Vul ook ${parts} in`, `Fill in ${parts} too`), empty);
  }
  const odd = PARTS.filter((part) => !(part === 'jaar' ? /^(\d{2}|\d{4})$/ : /^\d{1,2}$/).test(of(part)));
  if (odd.length > 0) {
    const message = say(
      'Vul de datum in met cijfers, bijvoorbeeld 7 12 2026',
      'Fill in the date in figures, for example 7 12 2026',
    );
    return wrong(name, message, odd);
  }
  const year = of('jaar').length === 2 ? `20${of('jaar')}` : of('jaar');
  const date = `${year}-${of('maand').padStart(2, '0')}-${of('dag').padStart(2, '0')}`;
  if (!isLocalDate(date)) {
    const message = say(
      'Deze datum bestaat niet. Kijk de dag en de maand na',
      'This date does not exist. Check the day and the month',
    );
    return wrong(name, message, ['dag', 'maand']);
  }
  return { date };
}

/** The date that was typed, undefined when nothing was, or what to mend. */
export function readOptionalDate(
  values: Values,
  name: string,
): { readonly date: LocalDate | undefined } | { readonly error: FieldError } {
  const nothing = PARTS.every((part) => typed(values, `${name}-${part}`) === '');
  return nothing ? { date: undefined } : readDate(values, name, '');
}

/** Something to mend in a date. */
export function dateError(name: string, message: string): FieldError {
  return wrong(name, message, PARTS).error;
}

function wrong(name: string, message: string, parts: readonly DatePart[]): { readonly error: FieldError } {
  return { error: { field: name, fieldId: `${name}-${parts[0] ?? 'dag'}`, message, wrong: parts } };
}

/** The three fields that show a date. */
export function dateValues(name: string, date: LocalDate): Values {
  const [year = '', month = '', day = ''] = date.split('-');
  return {
    [`${name}-dag`]: String(Number(day)),
    [`${name}-maand`]: String(Number(month)),
    [`${name}-jaar`]: year,
  };
}
