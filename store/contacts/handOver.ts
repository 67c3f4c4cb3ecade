// Has whoever stands in for somebody hear of it, and reads what that letter is written from.
import { loadContactFacts } from './facts.ts';
import { loadAgreement, versionInForce } from '../context.ts';
import { oneRow, type RegionCode, type Transaction } from '../database.ts';
import { insertLetters, withdrawLetter } from '../letterRows.ts';
import { tellNews } from '../news.ts';
import type { Advice } from '../../domain/advice/advice.ts';
import { THE_REGION, type PersonId } from '../../domain/advice/parties.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import type { Away, PeopleBook } from '../../domain/contacts/book.ts';
import { unknownContact } from '../../domain/contacts/contact.ts';
import {
  absencesToTell,
  handOverFor,
  handOverPointless,
  openMatters,
  type HandOverFacts,
  type HandOverSubject,
} from '../../domain/contacts/handOver.ts';
import type { Instant } from '../../domain/time.ts';

/**
 * Asks for the letters to deputies, and withdraws those that waited and do not hold any more, in the transaction that
 * changes the absences. While no ladders are in force nobody has agreed on hours for mail, and none is sent.
 */
export async function tellDeputies(
  transaction: Transaction,
  region: RegionCode,
  before: Pick<PeopleBook, 'absences'>,
  { absences }: Pick<PeopleBook, 'absences'>,
  now: Instant,
): Promise<void> {
  const today = localDateOf(now);
  await withdrawPointless(transaction, region, absences, now);
  const toTell = absencesToTell(before.absences, absences, today);
  if (toTell.length === 0) return;
  const version = await versionInForce(transaction, region, today);
  if (version === undefined) return;
  const { calendar } = await loadAgreement(transaction, region, version);
  const letters = toTell.map((away) => handOverFor(away, calendar, now)).filter((one) => one !== undefined);
  for (const letter of letters) {
    // A letter that is about no case belongs to what is on record of its receiver, be that nothing yet.
    await transaction.query(
      `insert into confirmations (region, person_id, state, version, agreement_version)
       values ($1, $2, $3, 0, $4) on conflict do nothing`,
      [region, letter.to, JSON.stringify(unknownContact), version],
    );
    await insertLetters(transaction, region, { contact: letter.to }, [letter], now, () => now);
  }
  if (letters.length > 0) await tellNews(transaction, { region, changed: 'nothing', post: 'soon' });
}

async function withdrawPointless(
  transaction: Transaction,
  region: RegionCode,
  absences: readonly Away[],
  now: Instant,
): Promise<void> {
  const { rows } = await transaction.query<{ id: string; to: PersonId; about: HandOverSubject }>(
    `select id, recipient_id as to, about from letters
      where region = $1 and kind = 'handOver' and state in ('ready', 'sending')`,
    [region],
  );
  for (const { id, to, about } of rows) {
    const away = absences.find((one) => one.id === about.absence);
    const because = handOverPointless(about, to, away, localDateOf(now));
    if (because !== null) await withdrawLetter(transaction, region, id, because, now);
  }
}

/** The facts of the letter to who stands in; or why it makes no sense any more. */
export async function loadHandOver(
  transaction: Transaction,
  region: RegionCode,
  to: PersonId,
  about: HandOverSubject,
  now: Instant,
): Promise<HandOverFacts | 'left' | 'overtaken'> {
  const facts = await loadContactFacts(transaction, region, to, now);
  if (!facts) return 'left';
  const today = localDateOf(now);
  const row = await oneRow<Required<Omit<Away, 'id'>>>(
    transaction,
    // Whoever is away and left does not come back to anything.
    `select a.person_id as person, a.from_date as "from", a.until_date as until, a.deputy_id as deputy
       from absences a join people p on p.region = a.region and p.id = a.person_id
      where a.region = $1 and a.id = $2 and (p.ended_on is null or p.ended_on >= $3)`,
    [region, about.absence, today],
  );
  const absent = row && facts.people.get(row.person);
  const because = handOverPointless(about, to, row, today);
  if (!absent || because !== null) return 'overtaken';
  const held = facts.directory.holdings.filter(
    ({ person, from, until }) =>
      person === absent.id && from <= today && (until === undefined || today <= until),
  );
  const isChair = held.some(({ organisation, role }) => organisation === THE_REGION && role === 'chair');
  const cases = await loadCases(transaction, region, absent.id, to);
  return {
    ...facts,
    absent,
    from: row.from,
    until: row.until,
    roles: held.map(({ role, organisation }) => ({
      role,
      organisation:
        organisation === THE_REGION ? null : (facts.organisations.get(organisation)?.name ?? null),
    })),
    refers: cases.some(({ advice }) => advice.parties.referrer === absent.id),
    open: openMatters(cases, absent.id),
    tasks: isChair ? await countTasks(transaction, region) : null,
  };
}

/** The open cases in which somebody refers or was asked; and whether the deputy has no mail of its question yet. */
async function loadCases(
  transaction: Transaction,
  region: RegionCode,
  person: PersonId,
  deputy: PersonId,
): Promise<readonly { advice: Advice; asked: boolean }[]> {
  const { rows } = await transaction.query<{ advice: Advice; asked: boolean }>(
    `select a.state as advice,
            not exists (select from letters l
                         where l.region = a.region and l.advice_id = a.id and l.recipient_id = $3
                           and l.kind in ('check', 'checkReminder') and l.state not in ('withdrawn', 'failed')
                           and l.about ->> 'check' = a.state #>> '{monitoring,check,number}') as asked
       from advices a
      where a.region = $1 and a.status = 'open'
        and (a.state #>> '{parties,referrer}' = $2
             or exists (select from jsonb_array_elements(a.state -> 'climbs') climb
                         where climb -> 'rungs' @> jsonb_build_array(jsonb_build_object(
                                 'notices', jsonb_build_array(jsonb_build_object('person', $2::text))))))
      order by a.state ->> 'reference'`,
    [region, person, deputy],
  );
  return rows;
}

async function countTasks(transaction: Transaction, region: RegionCode): Promise<number> {
  const row = await oneRow<{ count: number }>(
    transaction,
    `select coalesce(sum(jsonb_array_length(state -> 'tasks')), 0)::int as count
       from advices where region = $1 and status = 'open'`,
    [region],
  );
  return row?.count ?? 0;
}
