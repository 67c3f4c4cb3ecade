// Why a role cannot be held so, in words.
import type { PeopleView } from './view.ts';
import type { NotHeld } from '../../../store/people/holdings.ts';
import { periodWords } from '../../../words/organisations.ts';
import { longDate } from '../../../words/dates.ts';
import { roleWords } from '../../../words/roles.ts';

/** A sentence without its full stop, as messages at fields are. */
export function heldFault(view: PeopleView, fault: Extract<NotHeld, { code: string }>): string {
  switch (fault.code) {
    case 'untilBeforeFrom':
      return 'De laatste dag is vóór de eerste. Kijk beide na';
    case 'overlap': {
      const { held } = fault;
      return `${view.name(held.person)} heeft de rol ${roleWords[held.role]} daar al, ${periodWords(held, view.today)}. Kies andere dagen`;
    }
    case 'leaves':
      return `${view.name(fault.person)} vertrekt na ${longDate(fault.lastDay, view.today)}. Laat de rol uiterlijk die dag eindigen`;
    case 'noChair':
      return `Dan heeft de regio op ${longDate(fault.from, view.today)} geen voorzitter, en kan niemand dat herstellen. Kies eerst wie voorzitter wordt`;
  }
}
