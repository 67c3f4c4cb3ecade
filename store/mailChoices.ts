// How often people want mail: what they chose, and what that does to letters that wait already.
import { findRegion, loadPeople } from './caseFacts.ts';
import { loadAgreement } from './context.ts';
import { instant, oneRow, timestamp, type Database, type RegionCode, type Transaction } from './database.ts';
import { tellNews } from './news.ts';
import type { PersonProfile, RegionProfile } from '../domain/advice/facts.ts';
import type { PersonId } from '../domain/advice/parties.ts';
import { nextSendingMoment } from '../domain/calendar/calendar.ts';
import {
  choiceKinds,
  tellingKinds,
  kindsToChoose,
  sharedBy,
  waitsUntil,
  type ChoiceKind,
  type MailChoices,
  type Pace,
  type Weekday,
} from '../domain/letters/digest.ts';
import type { LetterKind } from '../domain/letters/letter.ts';
import type { Instant } from '../domain/time.ts';

/** What the receivers of letters chose; who chose nothing is not in it. */
export async function choicesOf(
  transaction: Transaction,
  region: RegionCode,
  letters: readonly { readonly to: PersonId }[],
): Promise<ReadonlyMap<PersonId, MailChoices>> {
  if (letters.length === 0) return new Map();
  const { rows } = await transaction.query<{
    person: PersonId;
    kind: ChoiceKind;
    pace: Pace['is'];
    weekday: Weekday | null;
  }>(
    `select person_id as person, kind, pace, weekday from mail_choices
      where region = $1 and person_id = any ($2) and kind = any ($3)`,
    [region, letters.map(({ to }) => to), choiceKinds],
  );
  const choices = new Map<PersonId, MailChoices>();
  for (const { person, kind, pace, weekday } of rows) {
    const chosen: Pace = pace === 'weekly' && weekday ? { is: pace, weekday } : { is: 'daily' };
    choices.set(person, { ...choices.get(person), [kind]: chosen });
  }
  return choices;
}

/** What somebody chose, and of which kinds they can. */
export interface MailChoosing {
  readonly choices: MailChoices;
  readonly kinds: readonly ChoiceKind[];
}

/** What somebody chose, and of which kinds they can. */
export function readMailChoices(
  database: Database,
  region: RegionCode,
  person: PersonId,
): Promise<MailChoosing> {
  return database.inRegion(region, (transaction) => readChoosing(transaction, region, person));
}

async function readChoosing(
  transaction: Transaction,
  region: RegionCode,
  person: PersonId,
): Promise<MailChoosing> {
  const chosen = await choicesOf(transaction, region, [{ to: person }]);
  const row = await oneRow<{ had: string[]; team: boolean }>(
    transaction,
    `select array(select kind from unnest($3::text[]) as kind
                    where exists (select from letters l
                                   where l.region = $1 and l.recipient_id = $2 and l.kind = kind.kind)) as had,
            exists (select from holdings where region = $1 and person_id = $2 and organisation_id is null
                       and role in ('chair', 'processSupporter')) as team`,
    [region, person, tellingKinds],
  );
  return { choices: chosen.get(person) ?? {}, kinds: kindsToChoose(row?.had ?? [], row?.team ?? false) };
}

/** Somebody with a letter, at the page where they say how often they want mail. */
export interface OpenMailLink extends MailChoosing {
  readonly facts: { readonly region: RegionProfile };
  readonly person: PersonProfile;
}

/**
 * Looks up whom the letter is for that a link came in; undefined for a link that does not exist or has expired. It opens
 * nothing of a case, and so goes on working when the letter's case is closed.
 */
export function findMailLink(
  database: Database,
  region: RegionCode,
  link: string,
  now: Instant,
): Promise<OpenMailLink | undefined> {
  return database.inRegion(region, async (transaction) => {
    const row = await oneRow<{ to: PersonId }>(
      transaction,
      `select recipient_id as to from letters
        where region = $1 and link = $2 and link_until > $3 and kind = any ($4)`,
      [region, link, timestamp(now), choiceKinds],
    );
    const person = row && (await loadPeople(transaction, region)).get(row.to);
    const profile = await findRegion(transaction, region);
    if (!person || !profile) return undefined;
    return { ...(await readChoosing(transaction, region, person.id)), person, facts: { region: profile } };
  });
}

/**
 * Writes down how often somebody wants mail, all kinds at once; a kind that is not in it comes at once. Letters that
 * wait already move to what was chosen. One that was tried before stays where it is: its mail server was away.
 */
export async function chooseMail(
  database: Database,
  region: RegionCode,
  person: PersonId,
  choices: MailChoices,
  now: Instant,
): Promise<void> {
  await database.inRegion(region, async (transaction) => {
    await transaction.query('delete from mail_choices where region = $1 and person_id = $2', [
      region,
      person,
    ]);
    const rows = Object.entries(choices).map(([kind, pace]) => ({
      kind,
      pace: pace.is,
      weekday: pace.is === 'weekly' ? pace.weekday : null,
    }));
    await transaction.query(
      `insert into mail_choices (region, person_id, kind, pace, weekday, chosen_at)
       select $1, $2, c.kind, c.pace, c.weekday, $4
         from jsonb_to_recordset($3) as c (kind text, pace text, weekday smallint)`,
      [region, person, JSON.stringify(rows), timestamp(now)],
    );
    const moved = await moveWaiting(transaction, region, person, choices, now);
    if (moved > 0) await tellNews(transaction, { region, changed: 'nothing', post: 'soon' });
  });
}

/** @returns how many moved */
async function moveWaiting(
  transaction: Transaction,
  region: RegionCode,
  person: PersonId,
  choices: MailChoices,
  now: Instant,
): Promise<number> {
  const { rows } = await transaction.query<{
    id: string;
    kind: LetterKind;
    requested_at: Date;
    useless_after: Date;
    agreement_version: number;
  }>(
    `select l.id, l.kind, l.requested_at, l.useless_after, a.agreement_version
       from letters l join advices a on a.region = l.region and a.id = l.advice_id
      where l.region = $1 and l.recipient_id = $2 and l.state = 'ready' and l.may_wait and l.attempts = 0
      order by l.id
        for update of l`,
    [region, person],
  );
  for (const row of rows) {
    const { calendar } = await loadAgreement(transaction, region, row.agreement_version);
    const readyAt = nextSendingMoment(calendar, Math.max(now, instant(row.requested_at)));
    const letter = { kind: row.kind, readyAt, uselessAfter: instant(row.useless_after) };
    const until = waitsUntil(letter, choices, calendar);
    await transaction.query(
      'update letters set next_try_at = $3, bundle = $4 where region = $1 and id = $2',
      [region, row.id, timestamp(until ?? readyAt), sharedBy(row.kind, person, until !== null)],
    );
  }
  return rows.length;
}
