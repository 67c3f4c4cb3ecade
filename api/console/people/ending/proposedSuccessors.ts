// Who takes a role over, as far as whoever said "this is not me" knew: filled in, so that the chair only has to look.
import type { Values } from '../../../forms/values.ts';
import type { PeopleView } from '../view.ts';
import type { Ended } from './ending.ts';
import type { Denied } from '../../../../domain/contacts/contact.ts';
import { positionKey } from '../../../../domain/contacts/places.ts';

/** Values for the form of ending roles. A proposed address of somebody who is listed already chooses them from the list. */
export function proposedSuccessors(view: PeopleView, { roles }: Ended, denied: readonly Denied[]): Values {
  const values: Record<string, string> = {};
  for (const [at, role] of roles.entries()) {
    const instead = denied.find((one) => positionKey(one) === positionKey(role))?.instead;
    if (instead?.name === undefined && instead?.email === undefined) continue;
    const name = `rol${String(at)}`;
    const email = instead.email?.toLowerCase();
    const listed = view.here.find((one) => one.id !== role.person && one.email.toLowerCase() === email);
    if (listed) {
      values[name] = 'ander';
      values[`${name}-wie`] = listed.id;
    } else {
      values[name] = 'nieuw';
      values[`${name}-naam`] = instead.name ?? '';
      values[`${name}-mail`] = instead.email ?? '';
    }
  }
  return values;
}
