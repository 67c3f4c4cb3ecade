// Guards every free text: of the child nothing is written down, and what looks like it is refused, with what was typed kept.
import { isLocalDate, localDateOf, plusDays, plusMonths } from '../../domain/calendar/amsterdam.ts';
import type { Instant } from '../../domain/time.ts';
import { fieldError, typed, type FieldError, type Values } from './values.ts';
import { say } from '../../words/language.ts';

/** The longest text of a field. */
export const MOST_CHARACTERS = 1000;

/** Children in youth care are born at most so many years ago; a date of this year is about the case. */
const [YOUNGEST_MONTHS, OLDEST_MONTHS] = [12, 25 * 12];

/** A text that may be kept; undefined when nothing was typed; or what to mend. */
export type ReadText = { readonly text: string | undefined } | { readonly error: FieldError };

/**
 * Reads a free text.
 * @param missing what to say when nothing was typed; without it the field may stay empty
 */
export function readText(values: Values, field: string, now: Instant, missing?: string): ReadText {
  const text = typed(values, field);
  if (text === '') return missing === undefined ? { text: undefined } : { error: fieldError(field, missing) };
  const objection = objectionTo(text, now);
  return objection === undefined ? { text } : { error: fieldError(field, objection) };
}

/** Why a text cannot be kept, in words for who typed it; undefined when it can. */
export function objectionTo(text: string, now: Instant): string | undefined {
  const { length } = text;
  if (length > MOST_CHARACTERS) {
    const many = length.toLocaleString(say('nl-NL', 'en-GB'));
    return say(
      `De tekst is te lang: ${many} tekens. Maak hem korter dan 1.000 tekens`,
      `The text is too long: ${many} characters. Make it shorter than 1,000 characters`,
    );
  }
  if (/<\/?[a-z!][^<>]*>/i.test(text)) {
    return say(
      'Er staat code van een webpagina in de tekst, tussen < en >. Schrijf gewone tekst',
      'There is code of a web page in the text, between < and >. Write plain text',
    );
  }
  // Dates first: one without its dashes can pass for a number.
  if (datesIn(text).some(({ date }) => isBirthDate(date, now))) {
    return say(
      'Er staat een datum in die een geboortedatum kan zijn. Haal die weg: wij bewaren geen gegevens van het kind',
      'There is a date in it that may be a date of birth. Take it out: we keep no details of the child',
    );
  }
  if (holdsServiceNumber(text)) {
    return say(
      'Er staat een nummer in dat een burgerservicenummer (BSN) kan zijn. Haal dat weg: wij bewaren geen gegevens van het kind',
      'There is a number in it that may be a citizen service number (BSN). Take it out: we keep no details of the child',
    );
  }
  return undefined;
}

/** As they begin in Dutch and in English. */
const MONTHS = [
  ...['jan', 'feb', 'm(?:aart|rt|ar)', 'apr', 'm(?:ei|ay)', 'jun'],
  ...['jul', 'aug', 'sep', 'o[kc]t', 'nov', 'dec'],
];
// A phone makes a longer dash of the one that is typed.
const dayFirst = /(?<!\d)(\d{1,2})\s?[-‐–—/.\s]\s?(\d{1,2})\s?[-‐–—/.\s]\s?(\d{4}|\d{2})(?!\d)/g;
const yearFirst = /(?<!\d)(\d{4})[-‐–—/.](\d{1,2})[-‐–—/.](\d{1,2})(?!\d)/g;
const A_MONTH = `(${MONTHS.join('|')})[a-z]*`;
const inWords = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s.‐–—-]*${A_MONTH}[\\s.,‐–—-]*(\\d{4}|\\d{2})(?!\\d)`,
  'gi',
);
const monthFirst = new RegExp(
  `(?<!\\p{L})${A_MONTH}[\\s.]*(\\d{1,2})(?:st|nd|rd|th)?[\\s,]+(\\d{4})(?!\\d)`,
  'giu',
);

/** Every full date in a text, and where it stands. */
function datesIn(
  text: string,
): readonly { readonly date: string; readonly from: number; readonly to: number }[] {
  const found = (pattern: RegExp, order: (parts: string[]) => [year: string, month: string, day: string]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [year, month, day] = order(match.slice(1).map(String));
      const date = `${fullYear(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      return isLocalDate(date) ? [{ date, from: match.index, to: match.index + match[0].length }] : [];
    });
  return [
    ...found(dayFirst, ([day = '', month = '', year = '']) => [year, month, day]),
    ...found(yearFirst, ([year = '', month = '', day = '']) => [year, month, day]),
    ...found(inWords, ([day = '', month = '', year = '']) => [year, monthNumber(month), day]),
    ...found(monthFirst, ([month = '', day = '', year = '']) => [year, monthNumber(month), day]),
  ];
}

function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

function monthNumber(name: string): string {
  return String(MONTHS.findIndex((month) => new RegExp(`^${month}`, 'i').test(name)) + 1);
}

function isBirthDate(date: string, now: Instant): boolean {
  const today = localDateOf(now);
  return (
    plusMonths(today, -OLDEST_MONTHS) <= plusDays(date, 1) && date <= plusMonths(today, -YOUNGEST_MONTHS)
  );
}

/** Digits, with at most one space, dot or dash between them. */
const numbers = /\d+(?:[\s.‐–—-]\d+)*/g;

/**
 * Eight or nine digits that pass the test of eleven, as one number or in groups. A telephone number is none, nor is a
 * date.
 */
function holdsServiceNumber(text: string): boolean {
  const dates = datesIn(text);
  return [...text.matchAll(numbers)].some((match) => {
    const isDate = dates.some(({ from, to }) => from <= match.index && match.index + match[0].length <= to);
    const all = match[0].replace(/\D/g, '');
    const isPhone = /^0\d{9}$/.test(all) || /^(00)?31\d{9}$/.test(all);
    if (isDate || isPhone) return false;
    const groups = match[0].split(/\D/);
    return groups.some((_, from) =>
      groups.some((_, to) => from <= to && passesTestOfEleven(groups.slice(from, to + 1).join(''))),
    );
  });
}

function passesTestOfEleven(digits: string): boolean {
  if (digits.length !== 8 && digits.length !== 9) return false;
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const padded = digits.padStart(9, '0');
  const sum = weights.reduce((total, weight, place) => total + Number(padded.charAt(place)) * weight, 0);
  return sum % 11 === 0 && Number(digits) > 0;
}
