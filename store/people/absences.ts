// Changes who is away when, and who stands in.
import type { Database, RegionCode } from '../database.ts';
import { withBook } from './book.ts';
import { bumpPeople, dropRows, putAbsences } from './rows.ts';
import { stops, type NotSaved, type Rights } from './save.ts';
import { absenceFault, type AbsenceFault } from '../../domain/contacts/absences.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import type { Changer } from '../../domain/contacts/changes.ts';
import { isHere, type Away } from '../../domain/contacts/book.ts';
import type { LocalDate } from '../../domain/time.ts';

/** Who would stand in leaves before the absence ends. */
export interface DeputyLeaves {
  readonly code: 'deputyLeaves';
  readonly lastDay: LocalDate;
}

/**
 * Writes down that somebody is away, or changes it.
 * @param revision of the person, that the form was opened on
 */
export function saveAbsence(
  database: Database,
  region: RegionCode,
  wanted: Away,
  revision: number,
  by: Changer,
  rights: Rights,
): Promise<{ readonly saved: true } | AbsenceFault | DeputyLeaves | NotSaved> {
  return withBook(database, region, by, async (transaction, book) => {
    const today = localDateOf(by.at);
    const { id, from, until, deputy } = wanted;
    const there = book.absences.find((away) => away.id === id);
    // A form that was sent twice writes it down once.
    if (there?.from === from && there.until === until && there.deputy === deputy) return { saved: true };
    const person = book.people.find((one) => one.id === wanted.person);
    const stopped = stops(book, person, revision, today, rights);
    if (stopped) return stopped;
    if (there && there.person !== wanted.person) return { gone: true };
    const standsIn = book.people.find((one) => one.id === deputy && isHere(one, today));
    if (deputy !== undefined && !standsIn) return { gone: true };
    const fault = absenceFault(book.absences, wanted);
    if (fault) return fault;
    const lastDay = standsIn?.endedOn ?? null;
    if (lastDay !== null && lastDay < until) return { code: 'deputyLeaves', lastDay };
    await putAbsences(transaction, region, [wanted]);
    await bumpPeople(transaction, region, [wanted.person]);
    return { saved: true };
  });
}

/** Takes an absence back. One that is gone already is no trouble. */
export function removeAbsence(
  database: Database,
  region: RegionCode,
  id: string,
  revision: number,
  by: Changer,
  rights: Rights,
): Promise<{ readonly saved: true } | NotSaved> {
  return withBook(database, region, by, async (transaction, book) => {
    const today = localDateOf(by.at);
    const away = book.absences.find((one) => one.id === id);
    if (!away) return { saved: true };
    const person = book.people.find((one) => one.id === away.person);
    const stopped = stops(book, person, revision, today, rights);
    if (stopped) return stopped;
    await dropRows(transaction, region, 'absences', [id]);
    await bumpPeople(transaction, region, [away.person]);
    return { saved: true };
  });
}
