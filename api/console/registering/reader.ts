// Reads the fields of the form for a new advice one by one, and collects what has to be mended in them.
import { z } from 'zod';
import type { SelectOption } from '../../design/forms/Select.tsx';
import { fieldError, oneOf, typed, type FieldError, type Values } from '../../forms/values.ts';
import { organisationOptions } from '../steering/whoIsWho.ts';
import { matching, MOST_MATCHES } from './matching.ts';
import type { OrganisationKind } from '../../../domain/advice/facts.ts';
import type { Registering } from '../../../store/pages/registering.ts';
import { say } from '../../../words/language.ts';

/** Collects what has to be mended while the fields are read. */
export class Reader {
  readonly errors: FieldError[] = [];
  readonly values: Values;
  readonly lists: Registering;

  constructor(values: Values, lists: Registering) {
    this.values = values;
    this.lists = lists;
  }

  /** One of a list, or what to say. */
  choice<T extends string>(field: string, choices: readonly T[], missing: string): T | undefined {
    const value = oneOf(this.values, field, choices);
    if (value === undefined) this.errors.push(fieldError(field, missing));
    return value;
  }

  /** Somebody or some organisation, by id or by what was typed of the name; without `missing` it may be left open. */
  known(field: string, among: readonly SelectOption[], missing?: string): string | undefined {
    const value = typed(this.values, field);
    const found = matching(among, value);
    if (found.length === 1) return found[0]?.value;
    if (value !== '' || missing !== undefined) {
      this.errors.push(fieldError(field, unclear(value, found.length, missing)));
    }
    return undefined;
  }

  organisations(...kinds: readonly OrganisationKind[]): readonly SelectOption[] {
    return organisationOptions(this.lists.organisations, kinds);
  }
}

function unclear(value: string, found: number, missing: string | undefined): string {
  if (value === '' || z.uuid().safeParse(value).success) {
    return missing ?? say('Kies iets uit de lijst', 'Choose something from the list');
  }
  if (found > MOST_MATCHES)
    return say(
      `Bij ‘${value}’ passen er ${found}. Typ meer van de naam`,
      `${found} match ‘${value}’. Type more of the name`,
    );
  return found === 0
    ? say(
        `Wij vinden niets bij ‘${value}’. Typ een deel van de naam`,
        `We find nothing for ‘${value}’. Type part of the name`,
      )
    : say('Kies wie of welke u bedoelt', 'Choose whom or which one you mean');
}
