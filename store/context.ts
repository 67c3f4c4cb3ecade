// What the rules need to know around a case: its pinned agreement, and who holds which role today.
import { oneRow, type RegionCode, type Transaction } from './database.ts';
import type { Absence, Directory, Holding } from '../domain/advice/context.ts';
import { THE_REGION, type Parties, type PartiesChange } from '../domain/advice/parties.ts';
import type { LocalDate } from '../domain/time.ts';
import type { Agreement } from '../domain/escalation/agreement.ts';

/** The organisations that a case's recipients can be looked up in. */
export function organisationsOf(parties: Parties | PartiesChange): readonly string[] {
  const { caseCoordinator, municipality, provider, procurementOrganisation } = parties;
  return [
    caseCoordinator?.organisation,
    'submitter' in parties ? parties.submitter.organisation : undefined,
    municipality,
    provider,
    procurementOrganisation,
  ].filter((organisation) => organisation !== undefined && organisation !== null);
}

/** What is agreed on does not change any more, so that each process reads such a version once. Drafts are never kept. */
const agreements = new Map<string, Agreement>();

/** The agreement of that version, which cases are or will be pinned to; asking for a draft is a defect. */
export async function loadAgreement(
  transaction: Transaction,
  region: RegionCode,
  version: number,
): Promise<Agreement> {
  const key = `${region} ${version}`;
  const known = agreements.get(key);
  if (known) return known;
  const row = await oneRow<{ body: Omit<Agreement, 'version'> }>(
    transaction,
    `select body from agreements where region = $1 and version = $2 and status <> 'draft'`,
    [region, version],
  );
  if (!row) throw new Error(`Region ${region} has no agreement ${version} that was agreed on`);
  const agreement = { ...row.body, version };
  agreements.set(key, agreement);
  return agreement;
}

/** The version in force on a day: of what was agreed on, that which began last; of two on one day, the later version. */
export async function versionInForce(
  transaction: Transaction,
  region: RegionCode,
  day: string,
): Promise<number | undefined> {
  const row = await oneRow<{ version: number }>(
    transaction,
    `select version from agreements where region = $1 and status = 'agreed' and in_force_from <= $2
      order by in_force_from desc, version desc limit 1`,
    [region, day],
  );
  return row?.version;
}

interface DirectoryRow {
  holdings:
    | (Omit<Holding, 'organisation' | 'until'> & { organisation: string | null; until: string | null })[]
    | null;
  absences: (Omit<Absence, 'deputy'> & { deputy: string | null })[] | null;
}

/**
 * Who holds which role in a case's organisations and in the region, and who of the region is away; from a day on. What
 * was over by then is not read, for the rules and their words ask who is there today or on a day to come, never who was:
 * who was asked is on record in the case.
 * @param organisations of the case's parties; null: all
 * @param from of a case the day of its last event: nothing in it is decided on a day before
 */
export async function loadDirectory(
  transaction: Transaction,
  region: RegionCode,
  organisations: readonly string[] | null,
  from: LocalDate,
): Promise<Directory> {
  const row = await oneRow<DirectoryRow>(
    transaction,
    `select
       (select json_agg(json_build_object('organisation', organisation_id, 'role', role, 'person', person_id,
                                          'from', from_date, 'until', until_date) order by from_date, id)
          from holdings
         where region = $1 and (organisation_id is null or $2::uuid[] is null or organisation_id = any ($2))
           and (until_date is null or until_date >= $3)) as holdings,
       (select json_agg(json_build_object('person', person_id, 'from', from_date, 'until', until_date,
                                          'deputy', deputy_id) order by from_date, id)
          from absences
         where region = $1 and until_date >= $3) as absences`,
    [region, organisations, from],
  );
  return {
    holdings: (row?.holdings ?? []).map(({ organisation, until, ...holding }) => ({
      ...holding,
      organisation: organisation ?? THE_REGION,
      ...(until === null ? {} : { until }),
    })),
    absences: (row?.absences ?? []).map(({ deputy, ...absence }) => ({
      ...absence,
      ...(deputy === null ? {} : { deputy }),
    })),
  };
}
