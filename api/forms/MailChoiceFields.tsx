// The fields by which somebody says how often they want mail of each kind, and what was chosen in them.
import type { JSX } from 'preact';
import { Select } from '../design/forms/Select.tsx';
import { fieldError, messageFor, type FieldError, type Values } from './values.ts';
import {
  pacesOf,
  weekdays,
  type ChoiceKind,
  type MailChoices,
  type Pace,
} from '../../domain/letters/digest.ts';
import { say } from '../../words/language.ts';
import { mailKindWords, paceWords } from '../../words/mailKinds.ts';

const fieldOf = (kind: ChoiceKind): string => `hoe-vaak-${kind.toLowerCase()}`;

const AT_ONCE = 'meteen';

/** What can be chosen of a kind, by the value of its option. */
function optionsOf(kind: ChoiceKind): ReadonlyMap<string, Pace | undefined> {
  const paces = pacesOf(kind);
  return new Map<string, Pace | undefined>([
    [AT_ONCE, undefined],
    ...(paces.includes('daily') ? [['dag', { is: 'daily' }] as const] : []),
    ...(paces.includes('weekly')
      ? weekdays.map((weekday) => [`week-${weekday}`, { is: 'weekly', weekday }] as const)
      : []),
  ]);
}

function valueOf(pace: Pace | undefined): string {
  return pace === undefined ? AT_ONCE : pace.is === 'daily' ? 'dag' : `week-${pace.weekday}`;
}

/** Props of {@link MailChoiceFields}. */
export interface MailChoiceFieldsProps {
  readonly kinds: readonly ChoiceKind[];
  readonly choices: MailChoices;
  /** What was posted, when that was not good. */
  readonly values: Values;
  readonly errors: readonly FieldError[];
}

/** A list to choose from for each kind. */
export function MailChoiceFields({ kinds, choices, values, errors }: MailChoiceFieldsProps): JSX.Element {
  return (
    <>
      {kinds.map((kind) => (
        <Select
          name={fieldOf(kind)}
          id={`${fieldOf(kind)}-veld`}
          label={mailKindWords[kind]}
          hint={kind === 'check' ? aboutTerms() : undefined}
          options={[...optionsOf(kind)].map(([value, pace]) => ({ value, label: paceWords(pace) }))}
          value={values[fieldOf(kind)] ?? valueOf(choices[kind])}
          error={messageFor(errors, fieldOf(kind))}
        />
      ))}
    </>
  );
}

function aboutTerms(): string {
  return say(
    'De tijd om te antwoorden begint pas als de mail er is.',
    'The time to answer begins only when the email is there.',
  );
}

/** What somebody is told wherever they choose. */
export function alwaysAtOnce(): string {
  return say(
    'Vragen om hulp, herinneringen en berichten waar haast bij is, sturen wij altijd meteen.',
    'Requests for help, reminders and anything urgent we always send at once.',
  );
}

/** What was chosen; of kinds that were not asked about what was chosen before. */
export function readMailChoices(
  values: Values,
  { kinds, choices }: Pick<MailChoiceFieldsProps, 'kinds' | 'choices'>,
): { readonly choices: MailChoices } | { readonly errors: readonly FieldError[] } {
  const chosen = new Map(Object.entries(choices));
  const errors: FieldError[] = [];
  for (const kind of kinds) {
    const options = optionsOf(kind);
    const value = values[fieldOf(kind)] ?? '';
    const pace = options.get(value);
    if (!options.has(value)) {
      const words = say('Kies hoe vaak deze mail mag komen', 'Choose how often this email may come');
      errors.push({ ...fieldError(fieldOf(kind), words), fieldId: `${fieldOf(kind)}-veld` });
    } else if (pace) chosen.set(kind, pace);
    else chosen.delete(kind);
  }
  return errors.length > 0 ? { errors } : { choices: Object.fromEntries(chosen) };
}
