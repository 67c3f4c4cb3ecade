// A part of a draft that has a page of its own: what it asks, how that is read, and how it stands now.
import type { ComponentChildren } from 'preact';
import type { HiddenValues } from '../../../design/forms/HiddenFields.tsx';
import type { DefinitionRow } from '../../../design/shows/DefinitionRows.tsx';
import type { FieldError, Values } from '../../../forms/values.ts';
import type { AgreementEdit } from '../../../../domain/escalation/editAgreement.ts';
import type { Agreement } from '../../../../domain/escalation/agreement.ts';
import type { Instant } from '../../../../domain/time.ts';
import { say } from '../../../../words/language.ts';

/** What was typed, as the change that it asks for; or all that has to be mended. */
export type ReadPart = { readonly edit: AgreementEdit } | { readonly errors: readonly FieldError[] };

export interface Part {
  /** After the address of the draft. */
  readonly path: string;
  readonly title: string;
  readonly lead?: string;
  /** On its button; "Bewaar" by default. */
  readonly button?: string;
  /** The fields as the draft fills them. */
  readonly values: Values;
  /** The fields of its form. */
  readonly fields: (values: Values, errors: readonly FieldError[]) => ComponentChildren;
  readonly read: (values: Values, now: Instant) => ReadPart;
  /** How it stands in the draft, in words. */
  readonly standing: readonly DefinitionRow[];
  /** A button under the form that takes the whole part out. */
  readonly remove?: { readonly label: string; readonly edit: HiddenValues };
  /** Saving leads back to this page, and not to the draft: there may be more to add. */
  readonly stays?: true;
}

/** The part of a draft that an address names; undefined where the draft has no such part (any more). */
export type FindPart = (agreement: Agreement, params: Values) => Part | undefined;

/** A whole number that was typed, from `least` to `most`; or what to mend. */
export function readNumber(
  text: string,
  least: number,
  most: number,
): { readonly number: number } | { readonly message: string } {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  return number >= least && number <= most
    ? { number }
    : {
        message: say(
          `Vul een heel getal in van ${least} tot en met ${most}`,
          `Fill in a whole number from ${least} to ${most}`,
        ),
      };
}
