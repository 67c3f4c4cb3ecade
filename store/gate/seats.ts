// Who has a console in which regions, by their mail address: holders of a region's own roles, and who stands in for them.
import type pg from 'pg';
import type { RegionCode } from '../database.ts';
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

/** Runs queries: the gate, or a transaction of it. */
export type Queries = Pick<pg.Pool, 'query'> | Pick<pg.ClientBase, 'query'>;

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

/** In each region: who holds a role today, who is away today with a deputy, and everyone whom that names. Who left counts no more. */
const REGIONS = `
  with here as (
    select region, id, name, surname, email from people where ended_on is null or ended_on >= $1
  ), held as (
    select h.region, h.role, h.person_id, h.from_date
      from holdings h join here on here.region = h.region and here.id = h.person_id
     where h.from_date <= $1 and (h.until_date is null or $1 <= h.until_date)
  ), away as (
    select a.region, a.person_id, a.from_date, a.until_date, a.deputy_id
      from absences a join here on here.region = a.region and here.id = a.deputy_id
     where a.from_date <= $1 and $1 <= a.until_date
  )
  select r.region, r.name as "regionName", r.demo,
         (select coalesce(json_agg(json_build_object('role', role, 'person', person_id, 'from', from_date)
                                   order by from_date, person_id), '[]')
            from held where held.region = r.region) as holdings,
         (select coalesce(json_agg(json_build_object('person', person_id, 'from', from_date, 'until', until_date,
                                                     'deputy', deputy_id) order by from_date, person_id), '[]')
            from away where away.region = r.region) as absences,
         (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'surname', p.surname,
                                                      'email', p.email) order by p.name, p.id), '[]')
            from here p where p.region = r.region
             and (exists (select from held where held.region = p.region and held.person_id = p.id)
               or exists (select from away where away.region = p.region and away.deputy_id = p.id))) as people
    from regions r`;

/** Everyone who has a place at a console that day, by region and name. */
export async function allSeats(gate: Queries, day: LocalDate): Promise<readonly SeatedPerson[]> {
  const { rows } = await gate.query<RegionRow>(`${REGIONS} order by r.name, r.region`, [day]);
  return rows.flatMap((row) => seatsIn(row, day));
}

/** The places of who has this address that day; empty for somebody who has none. */
export async function seatsOf(
  gate: Queries,
  email: string,
  day: LocalDate,
): Promise<readonly SeatedPerson[]> {
  const { rows } = await gate.query<RegionRow & { mine: readonly string[] }>(
    `with mine as (select region, id from people where lower(email) = lower($2))
     select wide.*, (select json_agg(id) from mine where mine.region = wide.region) as mine
       from (${REGIONS} where r.region in (select region from mine)) wide
      order by "regionName", region`,
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
