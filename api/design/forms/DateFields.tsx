// A date in three fields: the one way that needs no script and no explaining.
import type { JSX } from 'preact';
import { classes } from '../text/classes.ts';
import { describedBy, FieldTexts, MayBeEmpty } from './fieldTexts.tsx';
import { spoken } from '../../../words/language.ts';
import { useStanding } from './typedBefore.ts';

const PARTS = ['dag', 'maand', 'jaar'] as const;
const labels = spoken({ dag: ['Dag', 'Day'], maand: ['Maand', 'Month'], jaar: ['Jaar', 'Year'] });

/** A field of a date, as it ends the names and ids: `vanaf-dag`, `vanaf-maand`, `vanaf-jaar`. */
export type DatePart = (typeof PARTS)[number];

/** Props of {@link DateFields}. */
export interface DateFieldsProps {
  /** The beginning of the three names and ids. */
  readonly name: string;
  /** "Vanaf welke datum?" */
  readonly legend: string;
  /** As typed, also when it is no date. */
  readonly value?: Readonly<Partial<Record<DatePart, string>>> | undefined;
  /** An example or a limit: "Bijvoorbeeld 7 12 2026". */
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** The date may be left empty, and says so. */
  readonly optional?: boolean | undefined;
  /** Which parts are wrong; all three by default when there is an error. */
  readonly wrong?: readonly DatePart[] | undefined;
}

/** Day, month and year, with a numeric keyboard on a phone. */
export function DateFields({
  name,
  legend,
  value = {},
  hint,
  error,
  wrong,
  optional = false,
}: DateFieldsProps): JSX.Element {
  const standing = useStanding();
  return (
    <div class={classes('dz-field', error !== undefined && 'dz-invalid')}>
      <fieldset aria-describedby={describedBy({ id: name, hint, error })}>
        <legend class="utrecht-form-label">
          {legend}
          {optional && <MayBeEmpty />}
        </legend>
        <FieldTexts id={name} hint={hint} error={error} />
        <div class="dz-date">
          {PARTS.map((part) => {
            const id = `${name}-${part}`;
            const isWrong = error !== undefined && (wrong === undefined || wrong.includes(part));
            return (
              <div>
                <label class="utrecht-form-label" for={id}>
                  {labels[part]}
                </label>
                <input
                  class={classes(
                    'utrecht-textbox utrecht-textbox--html-input',
                    part === 'jaar' && 'dz-date__year',
                  )}
                  type="text"
                  inputMode="numeric"
                  id={id}
                  name={id}
                  autocomplete="off"
                  value={standing.one(id, value[part])}
                  aria-invalid={isWrong || undefined}
                />
              </div>
            );
          })}
        </div>
      </fieldset>
    </div>
  );
}
