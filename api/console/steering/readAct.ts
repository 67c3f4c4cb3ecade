// Reads what was filled in for an intervention.
import { dateError, readDate } from '../../forms/dates.ts';
import { readText } from '../../forms/text.ts';
import { fieldError, typed, type FieldError, type Values } from '../../forms/values.ts';
import { refusalWords } from '../../refusalWords.ts';
import type { Act, ActField, Given } from './act.ts';
import type { Refusal } from '../../../domain/advice/refusals.ts';
import type { Instant, LocalDate } from '../../../domain/time.ts';
import { say } from '../../../words/language.ts';

type Read = { readonly text?: string; readonly date?: LocalDate } | { readonly error: FieldError };

/** What was given, or everything that has to be mended. */
export function readAct(
  { fields }: Act,
  values: Values,
  now: Instant,
): { readonly given: Given } | { readonly errors: readonly FieldError[] } {
  const read = new Map(fields.map((field) => [field.name, readField(field, values, now)]));
  const errors = [...read.values()].flatMap((one) => ('error' in one ? [one.error] : []));
  if (errors.length > 0) return { errors };
  const of = (name: string) => {
    const one = read.get(name);
    return one && !('error' in one) ? one : {};
  };
  return { given: { text: (name) => of(name).text ?? '', date: (name) => of(name).date } };
}

function readField(field: ActField, values: Values, now: Instant): Read {
  const { name } = field;
  const missing = 'missing' in field ? field.missing : undefined;
  switch (field.is) {
    case 'text': {
      const read = readText(values, name, now, missing);
      return 'error' in read ? read : { text: read.text ?? '' };
    }
    case 'date': {
      const nothing = ['dag', 'maand', 'jaar'].every((part) => typed(values, `${name}-${part}`) === '');
      return nothing && missing === undefined ? {} : readDate(values, name, missing ?? '');
    }
    case 'number':
      return { text: typed(values, name) };
    case 'choice':
      return chosen(
        values,
        name,
        field.choices.map(({ value }) => value),
        missing,
      );
    case 'select':
      return chosen(
        values,
        name,
        field.options().map(({ value }) => value),
        missing,
      );
  }
}

function chosen(values: Values, name: string, choices: readonly string[], missing: string | undefined): Read {
  const value = values[name] ?? '';
  if (choices.includes(value)) return { text: value };
  return value === '' && missing === undefined
    ? {}
    : { error: fieldError(name, missing ?? say('Kies iets uit de lijst', 'Choose something from the list')) };
}

/** A refusal of the rules at the field that it is about; undefined for one that is about none. */
export function refusedField({ fields }: Act, refusal: Refusal): FieldError | undefined {
  const message = refusalWords(refusal);
  const date = fields.find(({ is }) => is === 'date');
  if (refusal.code.startsWith('date') && date) return dateError(date.name, message);
  const number = fields.find(({ is }) => is === 'number');
  if (refusal.code === 'weeksOutOfRange' && number) return fieldError(number.name, message);
  const choice = fields.find(({ is }) => is === 'choice' || is === 'select');
  if ((refusal.code === 'sameRhythm' || refusal.code === 'sameParties') && choice)
    return fieldError(choice.name, message);
  const person = fields.find(({ is }) => is === 'select');
  const isPerson = refusal.code === 'sameReferrer' || refusal.code === 'rungNobody';
  return isPerson && person ? fieldError(person.name, message) : undefined;
}
