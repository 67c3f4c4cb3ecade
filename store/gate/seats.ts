// Who has a console in which regions, by their mail address: holders of a region's own roles, and who stands in for them.
import type { Queries, RegionCode } from '../database.ts';
import type { Directory } from '../../domain/advice/context.ts';
import { THE_REGION, type PersonId } from '../../domain/advice/parties.ts';
import { onDuty } from '../../domain/escalation/recipients.ts';
import type { LocalDate } from '../../domain/time.ts';

/** What someone can be at a region's console, the chair first. */
export const consoleRoles = ['chair', 'processSupporter', 'commissioner'] as const;
export type ConsoleRole = (typeof consoleRoles)[number];

/** A place at the console of one region. */
export interface ConsoleSeat {
  readonly region: RegionCode;
  readonly regionName: string;
  /** Everyone and everything in the region is made up. */
  readonly demo: boolean;
  readonly person: PersonId;
  readonly name: string;
  readonly surname: string;
  /** At least one. */
  readonly roles: readonly ConsoleRole[];
  /** Whom they stand in for, by name, where that is how they came by the first of their roles. */
  readonly standsInFor?: readonly string[];
}

/** Someone with a place at a console, and the address by which they are found. */
export interface SeatedPerson extends ConsoleSeat {
  readonly email: string;
}

interface RegionRow {
  readonly region: string;
  readonly regionName: string;
  readonly demo: boolean;
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly surname: string;
    readonly email: string;
  }[];
  readonly holdings: readonly {
    readonly role: ConsoleRole;
    readonly person: string;
    readonly from: string;
  }[];
  readonly absences: Directory['absences'];
}

/**
 * Who holds a role that day, who is away with a deputy, and everyone whom that names. Who left counts no more. People are
 * looked up one by one, by number: of each it has to be found out whether the gate may see them.
 */
const PLACES = `
  named as (
    select region, person_id as id from holdings where from_date <= $1 and (until_date is null or $1 <= until_date)
     union
    select region, deputy_id from absences where from_date <= $1 and $1 <= until_date
  ), here as (
    select person.* from named cross join lateral (
      select region, id, name, surname, email from people p
       where p.region = named.region and p.id = named.id and (ended_on is null or ended_on >= $1) limit 1
    ) person
  ), held as (
    select h.region, h.role, h.person_id, h.from_date
      from holdings h join here on here.region = h.region and here.id = h.person_id
     where h.from_date <= $1 and (h.until_date is null or $1 <= h.until_date)
  ), away as (
    select a.region, a.person_id, a.from_date, a.until_date, a.deputy_id
      from absences a join here on here.region = a.region and here.id = a.deputy_id
     where a.from_date <= $1 and $1 <= a.until_date
  )`;

/** A region with its places. */
const REGION = `
  r.region, r.name as "regionName", r.demo,
  (select coalesce(json_agg(json_build_object('role', role, 'person', person_id, 'from', from_date)
                            order by from_date, person_id), '[]')
     from held where held.region = r.region) as holdings,
  (select coalesce(json_agg(json_build_object('person', person_id, 'from', from_date, 'until', until_date,
                                              'deputy', deputy_id) order by from_date, person_id), '[]')
     from away where away.region = r.region) as absences,
  (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'surname', p.surname,
                                              'email', p.email) order by p.name, p.id), '[]')
     from here p where p.region = r.region) as people`;

/** Everyone who has a place at a console that day, by region and name. */
export async function allSeats(gate: Queries, day: LocalDate): Promise<readonly SeatedPerson[]> {
  const { rows } = await gate.query<RegionRow>(
    `with ${PLACES} select ${REGION} from regions r order by r.name, r.region`,
    [day],
  );
  return rows.flatMap((row) => seatsIn(row, day));
}

/** The places of who has this address that day; empty for somebody who has none. */
export async function seatsOf(
  gate: Queries,
  email: string,
  day: LocalDate,
): Promise<readonly SeatedPerson[]> {
  const { rows } = await gate.query<RegionRow & { mine: readonly string[] }>(
    `with ${PLACES}, mine as (select region, id from here where lower(email) = lower($2))
     select ${REGION}, (select json_agg(id) from mine where mine.region = r.region) as mine
       from regions r where r.region in (select region from mine) order by r.name, r.region`,
    [day, email],
  );
  return rows.flatMap((row) => oneSeat(seatsIn(row, day).filter(({ person }) => row.mine.includes(person))));
}

/** Two entries of one person in a region, with the same address, are one place. */
function oneSeat(seats: readonly SeatedPerson[]): readonly SeatedPerson[] {
  const [first] = seats.toSorted((one, other) => rank(one) - rank(other));
  if (!first) return [];
  return [
    { ...first, roles: consoleRoles.filter((role) => seats.some(({ roles }) => roles.includes(role))) },
  ];
}

function rank({ roles: [highest] }: ConsoleSeat): number {
  return highest === undefined ? consoleRoles.length : consoleRoles.indexOf(highest);
}

function seatsIn(row: RegionRow, day: LocalDate): readonly SeatedPerson[] {
  const { region, regionName, demo, people, absences } = row;
  const holdings = row.holdings.map((holding) => ({ ...holding, organisation: THE_REGION }));
  const directory: Directory = { holdings, absences };
  const nameOf = (id: PersonId) => people.find((person) => person.id === id)?.name;
  return people.flatMap(({ id, name, surname, email }): SeatedPerson[] => {
    const own = holdings.filter(({ person }) => person === id);
    const instead = holdings.filter(
      ({ person, role }) =>
        person !== id && onDuty(directory, person, day) === id && !own.some((mine) => mine.role === role),
    );
    const roles = consoleRoles.filter((role) => [...own, ...instead].some((held) => held.role === role));
    const [first] = roles;
    if (first === undefined) return [];
    const absent = instead.filter(({ role }) => role === first).map(({ person }) => nameOf(person) ?? '');
    return [
      {
        region,
        regionName,
        demo,
        person: id,
        name,
        surname,
        email,
        roles,
        ...(absent.length > 0 && { standsInFor: [...new Set(absent)] }),
      },
    ];
  });
}
