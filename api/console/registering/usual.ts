// What follows from what was filled in, where the rest was left open: the same organisation, municipality, procurement.
import { typed, type Values } from '../../forms/values.ts';
import { matching } from './matching.ts';
import { personOptions } from './readRegistration.ts';
import { coordinatorKinds, type OrganisationKind } from '../../../domain/advice/facts.ts';
import { organisationOptions } from '../steering/whoIsWho.ts';
import { readUsual, type Registering } from '../../../store/pages/registering.ts';
import type { Seat } from '../seat.ts';

/** The values with what follows from them in the fields that were left open. */
export async function withUsual(seat: Seat, values: Values, lists: Registering): Promise<Values> {
  const open = (field: string) => typed(values, field) === '';
  const one = (field: string, ...kinds: readonly OrganisationKind[]) =>
    only(matching(organisationOptions(lists.organisations, kinds), typed(values, field)));
  const referrer = lists.people.get(only(matching(personOptions(lists), typed(values, 'verwijzer'))) ?? '');
  const works = referrer?.organisation ?? undefined;
  const kind = works === undefined ? undefined : lists.organisations.get(works)?.kind;
  const at = open('regie')
    ? kind && coordinatorKinds.includes(kind)
      ? works
      : undefined
    : one('regie', ...coordinatorKinds);
  const provider = one('aanbieder', 'provider');
  const usual = await readUsual(seat.database, seat.code, { at, provider });
  const municipalities = organisationOptions(lists.organisations, ['municipality']);
  const municipality = usual.municipality ?? only(municipalities);
  return {
    ...values,
    ...(open('regie') && at !== undefined && { regie: at }),
    ...(open('gemeente') && municipality !== undefined && { gemeente: municipality }),
    ...(open('inkoop') &&
      usual.procurementOrganisation !== undefined && { inkoop: usual.procurementOrganisation }),
  };
}

function only(options: readonly { readonly value: string }[]): string | undefined {
  return options.length === 1 ? options[0]?.value : undefined;
}
