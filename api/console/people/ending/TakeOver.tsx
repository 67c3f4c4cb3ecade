// The question who takes a role over that ends.
import type { JSX } from 'preact';
import { Choices } from '../../../design/forms/Choices.tsx';
import { Question } from '../../../design/forms/Question.tsx';
import { Select } from '../../../design/forms/Select.tsx';
import { messageFor, type FieldError, type Values } from '../../../forms/values.ts';
import { WhoFields } from '../WhoFields.tsx';
import type { PeopleView } from '../view.ts';
import { plusDays } from '../../../../domain/calendar/amsterdam.ts';
import type { HeldRole } from '../../../../domain/contacts/book.ts';
import { covers } from '../../../../domain/contacts/periods.ts';
import { longDate } from '../../../../words/dates.ts';
import { listed } from '../../../../words/roles.ts';
import { say } from '../../../../words/language.ts';

/** "Wie wordt wethouder van Maasveen?" */
export function TakeOver({
  view,
  role,
  at,
  lastDay,
  values,
  errors,
}: {
  readonly view: PeopleView;
  readonly role: HeldRole;
  readonly at: number;
  readonly lastDay: string;
  readonly values: Values;
  readonly errors: readonly FieldError[];
}): JSX.Element {
  const name = `rol${String(at)}`;
  const from = role.from > lastDay ? role.from : plusDays(lastDay, 1);
  const others = view
    .heldIn(role.organisation)
    .filter((one) => one.role === role.role && one.person !== role.person && covers(one, from))
    .map(({ person }) => view.name(person));
  const error = messageFor(errors, name);
  return (
    <Question
      name={name}
      title={say(`Wie wordt ${view.position(role)}?`, `Who becomes ${view.position(role)}?`)}
      level={2}
      hint={
        others.length > 0
          ? say(
              `Deze rol heeft dan nog: ${listed(others)}`,
              `Who still has this role then: ${listed(others)}`,
            )
          : undefined
      }
      error={error}
    >
      <Choices
        name={name}
        value={values[name]}
        invalid={error !== undefined}
        choices={[
          {
            value: 'ander',
            label: say(
              `Iemand uit de lijst, vanaf ${longDate(from, view.today)}`,
              `Somebody from the list, from ${longDate(from, view.today)}`,
            ),
            reveal: (
              <Select
                name={`${name}-wie`}
                id={`${name}-kies`}
                label={say('Wie?', 'Who?')}
                prompt={say('Kies een persoon', 'Choose a person')}
                options={view.options([role.person])}
                value={values[`${name}-wie`]}
                error={messageFor(errors, `${name}-wie`)}
              />
            ),
          },
          {
            value: 'nieuw',
            label: say('Iemand die er nog niet bij staat', 'Somebody who is not listed yet'),
            reveal: <WhoFields values={values} errors={errors} prefix={`${name}-`} />,
          },
          {
            value: 'niemand',
            label: say('Voorlopig niemand', 'Nobody for now'),
            hint:
              others.length > 0
                ? undefined
                : say(
                    'De rol is dan vacant. Een trede met alleen deze rol slaan we over. U ziet dat bij de casus.',
                    'The role is vacant then. We skip a rung with only this role. You see that with the case.',
                  ),
          },
        ]}
      />
    </Question>
  );
}
