// Why a role cannot be held so, in words.
import type { PeopleView } from './view.ts';
import type { NotHeld } from '../../../store/people/holdings.ts';
import { periodWords } from '../../../words/organisations.ts';
import { longDate } from '../../../words/dates.ts';
import { roleWords } from '../../../words/roles.ts';
import { say } from '../../../words/language.ts';

/** A sentence without its full stop, as messages at fields are. */
export function heldFault(view: PeopleView, fault: Extract<NotHeld, { code: string }>): string {
  switch (fault.code) {
    case 'untilBeforeFrom':
      return say(
        'De laatste dag is vóór de eerste. Kijk beide na',
        'The last day is before the first. Check both',
      );
    case 'overlap': {
      const { held } = fault;
      return say(
        `${view.name(held.person)} heeft de rol ${roleWords[held.role]} daar al, ${periodWords(held, view.today)}. Kies andere dagen`,
        `${view.name(held.person)} has the role ${roleWords[held.role]} there already, ${periodWords(held, view.today)}. Choose other days`,
      );
    }
    case 'leaves':
      return say(
        `${view.name(fault.person)} vertrekt na ${longDate(fault.lastDay, view.today)}. Laat de rol uiterlijk die dag eindigen`,
        `${view.name(fault.person)} leaves after ${longDate(fault.lastDay, view.today)}. Let the role end on that day or before`,
      );
    case 'onlyStandsIn':
      return onlyStandsInWords();
    case 'noChair':
      return say(
        `Dan heeft de regio op ${longDate(fault.from, view.today)} geen voorzitter, en kan niemand dat herstellen. Kies eerst wie voorzitter wordt`,
        `Then the region has no chair on ${longDate(fault.from, view.today)}, and nobody can put that right. First choose who becomes the chair`,
      );
  }
}

/** To a deputy of the chair who would make themselves the chair, by a form or a file. */
export function onlyStandsInWords(): string {
  return say(
    'U vervangt de voorzitter, en kunt daarom uzelf geen voorzitter maken. Vraag dat aan de voorzitter of aan de beheerder',
    'You stand in for the chair, and so you cannot make yourself the chair. Ask the chair or the administrator',
  );
}
