// The page of a reason: which ladders it climbs and from which rung, or that the chair chooses each time.
import { Checks } from '../../../design/forms/Checks.tsx';
import { Question } from '../../../design/forms/Question.tsx';
import { Select } from '../../../design/forms/Select.tsx';
import { messageFor, type FieldError, type Values } from '../../../forms/values.ts';
import type { Agreement, Entry } from '../../../../domain/escalation/agreement.ts';
import { causes, type Cause } from '../../../../domain/monitoring/answer.ts';
import { entryWords } from '../../../../words/agreementAspects.ts';
import { ladderTitle, reasonWords } from '../../../../words/agreementFaults.ts';
import { capitalised } from '../../../../words/people.ts';
import { causePath } from '../FaultList.tsx';
import { say } from '../../../../words/language.ts';
import type { Part, ReadPart } from './part.ts';

/** The reason that the address names. */
export function causePart(agreement: Agreement, params: Values): Part | undefined {
  const cause = causes.find((one) => one === params['reden']);
  if (!cause) return undefined;
  return {
    path: causePath(cause),
    title: say(
      `Welke ladder bij: ${reasonWords(cause).toLowerCase()}`,
      `Which ladder for: ${reasonWords(cause).toLowerCase()}`,
    ),
    values: valuesOf(agreement, cause),
    fields: (values, errors) => <Fields agreement={agreement} values={values} errors={errors} />,
    read: (values) => readCause(agreement, cause, values),
    standing: [{ term: reasonWords(cause), value: capitalised(entryWords(agreement, cause)) }],
  };
}

function valuesOf(agreement: Agreement, cause: Cause): Values {
  const entries = agreement.entries[cause];
  const chosen = cause === 'other' || (agreement.chairChooses ?? []).includes(cause);
  return {
    ...Object.fromEntries(
      entries.flatMap(({ ladder, rung }) => [
        [`ladder-${ladder}`, 'ja'],
        [`trede-${ladder}`, String(rung)],
      ]),
    ),
    ...(entries.length === 0 && chosen ? { voorzitter: 'ja' } : {}),
  };
}

interface FieldsProps {
  readonly agreement: Agreement;
  readonly values: Values;
  readonly errors: readonly FieldError[];
}

function Fields({ agreement, values, errors }: FieldsProps) {
  const error = messageFor(errors, 'ladders');
  return (
    <Question
      name="ladders"
      title={say('Wat gebeurt er dan?', 'What happens then?')}
      level={2}
      look={3}
      error={error}
    >
      <Checks
        invalid={error !== undefined}
        checks={[
          ...agreement.ladders.map(({ id, rungs }) => ({
            name: `ladder-${id}`,
            label: say(
              `De ladder ‘${ladderTitle(agreement, id)}’`,
              `The ladder ‘${ladderTitle(agreement, id)}’`,
            ),
            checked: values[`ladder-${id}`] === 'ja',
            beside: (
              <Select
                name={`trede-${id}`}
                label={say(
                  `Vanaf welke trede van ‘${ladderTitle(agreement, id)}’?`,
                  `From which rung of ‘${ladderTitle(agreement, id)}’?`,
                )}
                value={values[`trede-${id}`]}
                error={messageFor(errors, `trede-${id}`)}
                options={rungs.map((_, index) => ({
                  value: String(index + 1),
                  label: say(`Trede ${index + 1}`, `Rung ${index + 1}`),
                }))}
              />
            ),
          })),
          {
            name: 'voorzitter',
            label: say(
              'Geen ladder: de voorzitter kiest elke keer',
              'No ladder: the chair chooses each time',
            ),
            checked: values['voorzitter'] === 'ja',
          },
        ]}
      />
    </Question>
  );
}

function readCause(agreement: Agreement, cause: Cause, values: Values): ReadPart {
  const entries = agreement.ladders
    .filter(({ id }) => values[`ladder-${id}`] === 'ja')
    .map(({ id }): Entry => ({ ladder: id, rung: Number(values[`trede-${id}`] ?? '1') }));
  const chair = values['voorzitter'] === 'ja';
  const fieldId = `ladder-${agreement.ladders[0]?.id ?? ''}`;
  const whole = (message: string): ReadPart => ({
    errors: [{ field: 'ladders', fieldId: agreement.ladders.length > 0 ? fieldId : 'voorzitter', message }],
  });
  if (entries.length === 0 && !chair)
    return whole(
      say(
        'Kies minstens één ladder, of dat de voorzitter kiest',
        'Choose at least one ladder, or that the chair chooses',
      ),
    );
  if (entries.length > 0 && chair)
    return whole(
      say('Kies een ladder of de voorzitter, niet allebei', 'Choose a ladder or the chair, not both'),
    );
  const odd = entries.filter(
    ({ ladder, rung }) => !agreement.ladders.find(({ id }) => id === ladder)?.rungs[rung - 1],
  );
  if (odd.length > 0) {
    return {
      errors: odd.map(({ ladder }) => ({
        field: `trede-${ladder}`,
        fieldId: `trede-${ladder}`,
        message: say(
          `Kies een trede die de ladder ‘${ladderTitle(agreement, ladder)}’ heeft`,
          `Choose a rung that the ladder ‘${ladderTitle(agreement, ladder)}’ has`,
        ),
      })),
    };
  }
  return { edit: { type: 'setEntries', cause, entries } };
}
