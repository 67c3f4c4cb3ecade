// Where the page is on which roles end: of one role, or of a person who leaves.
import { dateValues } from '../../../forms/dates.ts';
import type { PeopleView } from '../view.ts';
import type { LocalDate } from '../../../../domain/time.ts';

/** @param holding the role that ends; undefined: the person leaves, and every role ends */
export function endingPath(view: PeopleView, holding: string | undefined): string {
  const href = view.hrefOf(view.person);
  return holding === undefined ? `${href}/vertrek` : `${href}/rollen/${holding}/einde`;
}

/** With the last day that was chosen. */
export function endingHref(view: PeopleView, holding: string | undefined, lastDay: LocalDate): string {
  return `${endingPath(view, holding)}?${new URLSearchParams(dateValues('dag', lastDay)).toString()}`;
}
