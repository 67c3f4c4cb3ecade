// What ends when, and what that does to running cases.
import { endingPath } from './address.ts';
import type { PeopleView } from '../view.ts';
import { readTouched, type Change, type TouchedCases } from '../../../../store/pages/person.ts';
import type { Directory } from '../../../../domain/advice/context.ts';
import { plusDays } from '../../../../domain/calendar/amsterdam.ts';
import type { HeldRole } from '../../../../domain/contacts/book.ts';
import { withoutDeputy } from '../../../../domain/contacts/absences.ts';
import { endedOn } from '../../../../domain/contacts/holdings.ts';
import { standingOn } from '../../../../domain/contacts/periods.ts';
import type { LocalDate } from '../../../../domain/time.ts';

export interface Ended {
  /** Undefined: the person leaves, and with that every role ends. */
  readonly holding: HeldRole | undefined;
  /** The roles that end, and for each of which somebody is to take over or nobody. */
  readonly roles: readonly HeldRole[];
  readonly lastDay: LocalDate;
  /** Where the page is. */
  readonly path: string;
}

/** What ends on a day: the role that the address names, or all that the person holds or would hold. */
export function endedOnDay(view: PeopleView, lastDay: LocalDate): Ended {
  const holding = view.seat.params['holding'] === undefined ? undefined : view.holding;
  const all = holding ? [holding] : view.holdingsOf(view.person.id);
  return {
    holding,
    roles: all.filter((held) => held.until === undefined || held.until > lastDay),
    lastDay,
    path: endingPath(view, holding?.id),
  };
}

/** The open cases that count on the person and would have to do without from the day after. */
export function readAffected(view: PeopleView, ended: Ended): Promise<TouchedCases> {
  const { seat, person } = view;
  return readTouched(seat.database, seat.code, person.id, changeOf(view, ended), seat.now);
}

function changeOf(view: PeopleView, { holding, roles, lastDay }: Ended): Change {
  const { person, book, today } = view;
  const held = book.holdings.filter((one) => standingOn(one, today) !== 'past');
  const after = endedOn(held, new Set(roles.map(({ id }) => id)), lastDay);
  return {
    from: plusDays(lastDay, 1) > today ? plusDays(lastDay, 1) : today,
    after: ({ absences }): Directory => ({
      holdings: after,
      absences: holding
        ? absences
        : withoutDeputy(
            absences.map((away) => ({ ...away, id: '' })),
            person.id,
            lastDay,
            () => '',
          ),
    }),
  };
}
