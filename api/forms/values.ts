// A posted form: each field's text as it was typed, and what has to be mended.
import express, { type RequestHandler } from 'express';
import { z } from 'zod';
import type { DatePart } from '../design/forms/DateFields.tsx';
import type { FormError } from '../design/forms/ErrorSummary.tsx';

/** By the name of the field. A field that was not sent is not there. */
export type Values = Readonly<Record<string, string>>;

/** More than any form of ours holds; a text that is too long for its field still comes through, and is kept. */
const LARGEST_FORM = '256kb';
const MOST_FIELDS = 100;

/** Reads posted forms. */
export function formBodies(): RequestHandler {
  return express.urlencoded({ extended: false, limit: LARGEST_FORM, parameterLimit: MOST_FIELDS });
}

const body = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** Line breaks as browsers post them, and signs that no keyboard types and Postgres does not take. */
const lineBreaks = /\r\n?/g;
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

function readable(value: string): string {
  return value.replace(lineBreaks, '\n').replace(controls, '');
}

/** The fields of a form or of a query. Of a field that came twice, the first counts. */
export function valuesIn(posted: unknown): Values {
  const read = body.safeParse(posted ?? {});
  if (!read.success) return {};
  const first = Object.entries(read.data).map(([name, value]) => [
    name,
    readable(typeof value === 'string' ? value : (value[0] ?? '')),
  ]);
  return Object.fromEntries(first) as Values;
}

/** What was typed in a field, without the spaces around it; empty when nothing was. */
export function typed(values: Values, field: string): string {
  return (values[field] ?? '').trim();
}

/** A whole number that a page of ours put in a hidden field; undefined when somebody changed it. */
export function hiddenNumber(values: Values, field: string): number | undefined {
  const value = values[field] ?? '';
  return /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** The value of a field, when it is one of these. */
export function oneOf<T extends string>(values: Values, field: string, choices: readonly T[]): T | undefined {
  return choices.find((choice) => choice === values[field]);
}

/** The words for a code that an address carries; undefined for a code that is none, such as `constructor`. */
export function wordsFor(
  words: Readonly<Record<string, string>>,
  code: string | undefined,
): string | undefined {
  return code !== undefined && Object.hasOwn(words, code) ? words[code] : undefined;
}

const page = z.coerce.number().int().min(1).max(100_000).catch(1);

/** Which page of a list the address asks, from 1; the first where it asks for none that can be. */
export function pageIn(query: Values): number {
  return page.parse(query['pagina']);
}

/** Something to mend in a field; a date of three fields is one field. */
export interface FieldError extends FormError {
  readonly field: string;
  /** Of a date: which parts. */
  readonly wrong?: readonly DatePart[];
}

/** Something to mend in a field with one control. */
export function fieldError(field: string, message: string): FieldError {
  return { field, fieldId: field, message };
}

/** The message at a field. */
export function messageFor(errors: readonly FieldError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}

/** What `DateFields` needs to show again what was typed, and what is wrong with it. */
export function dateProps(values: Values, errors: readonly FieldError[], name: string) {
  const error = errors.find(({ field }) => field === name);
  return {
    name,
    value: {
      dag: values[`${name}-dag`] ?? '',
      maand: values[`${name}-maand`] ?? '',
      jaar: values[`${name}-jaar`] ?? '',
    },
    ...(error && { error: error.message }),
    ...(error?.wrong && { wrong: error.wrong }),
  };
}
