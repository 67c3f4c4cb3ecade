// What somebody filled in for an act that could not be done, so that it is not lost.
import { typed, type Values } from '../../forms/values.ts';
import { say } from '../../../words/language.ts';
import type { Act, ActField } from './act.ts';
import { TAKEN_BACK } from './takenBack.ts';

/** What was written goes in quotes, and stays in its own language; what was chosen or filled in is told in ours. */
export type Written = { readonly wrote: string } | { readonly chose: string };

/** The fields that the forms of acts have, for one that makes no sense any more: what it asked is no longer known. */
const texts = ['reden', 'notitie'];
const dates = ['tot', 'dag'];
const numbers = ['weken'];

/** What was posted. @param act where it still makes sense: then it is told what was chosen, too */
export function writtenIn(values: Values, act: Act | undefined): readonly Written[] {
  return [
    ...(act?.fields ?? []).flatMap((field) => choiceIn(values, field)),
    ...dates.flatMap((name) => dateIn(values, name)),
    ...numbers.flatMap((name) => {
      const count = typed(values, name);
      return count === '' ? [] : [{ chose: say(`elke ${count} weken`, `every ${count} weeks`) }];
    }),
    ...texts.flatMap((name) => {
      const text = typed(values, name);
      return text === '' || text === TAKEN_BACK ? [] : [{ wrote: text }];
    }),
  ];
}

function choiceIn(values: Values, field: ActField): readonly Written[] {
  const options = field.is === 'choice' ? field.choices : field.is === 'select' ? field.options() : [];
  const option = options.find(({ value }) => value === values[field.name]);
  return option === undefined ? [] : [{ chose: option.label }];
}

/** As it was typed: it may be no date at all. */
function dateIn(values: Values, name: string): readonly Written[] {
  const parts = ['dag', 'maand', 'jaar'].map((part) => typed(values, `${name}-${part}`));
  return parts.every((part) => part === '') ? [] : [{ chose: parts.filter((part) => part !== '').join(' ') }];
}
