// A region in which many letters are due at once: questions, notices and crisis reports of many cases, each a mail of its own.
import { MONDAY } from './posting.ts';
import { at, newCase, newRegion } from '../../support/doorzet.ts';
import type { Cast } from '../../../dev/demo/cast.ts';
import type { Database } from '../../../store/database.ts';
import { execute, type CaseCommand } from '../../../store/execute.ts';

/** Cases of one region, with letters that are due on Monday at nine. */
export interface ManyPostings {
  readonly region: string;
  readonly cases: readonly string[];
  /** Says something to a case, as its chair. */
  readonly tell: (id: string, command: CaseCommand, now: number) => Promise<void>;
  letters(): Promise<readonly PostedLetter[]>;
}

/** A letter as its row says. */
export interface PostedLetter {
  readonly id: string;
  readonly adviceId: string;
  readonly kind: string;
  readonly priority: number;
  readonly state: string;
  readonly because: string | null;
  readonly attempts: number;
  readonly messageId: string | null;
  readonly sentAgain: boolean;
  readonly settledAt: number | null;
  readonly uselessAfter: number;
}

const SIDE_BY_SIDE = 4;

/** Every case asks a question, every other one has a notice, and every tenth reports a crisis; until there are so many letters. */
export async function manyPostings(database: Database, letters: number): Promise<ManyPostings> {
  const cast = await newRegion(database);
  const { region } = cast;
  const tell = async (id: string, command: CaseCommand, now: number) => {
    const by = { part: 'chair', person: cast.person.marja } as const;
    const done = await execute(database, region, id, command, by, now);
    if (!('advice' in done)) throw new Error(`Not done: ${JSON.stringify(done)}`);
  };
  const cases: string[] = [];
  let [number, planned] = [0, 0];
  const add = async () => {
    while (planned < letters) {
      const n = number++;
      const [notice, crisis] = [n % 2 === 0, n % 10 === 0];
      // A crisis is reported to the chair and to the process supporter.
      planned += 1 + (notice ? 1 : 0) + (crisis ? 2 : 0);
      cases.push(await dueCase(database, cast, tell, { notice, crisis }));
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, add));
  const run = <Row extends object>(sql: string) =>
    database.inRegion(region, async (transaction) => (await transaction.query<Row>(sql, [region])).rows);
  await run('update letters set bundle = null where region = $1');
  return {
    region,
    cases,
    tell,
    letters: () =>
      run<PostedLetter>(
        `select id, advice_id as "adviceId", kind, priority, state, because, attempts, message_id as "messageId",
                sent_again as "sentAgain", (extract(epoch from settled_at) * 1000)::float as "settledAt",
                (extract(epoch from useless_after) * 1000)::float as "uselessAfter"
           from letters where region = $1 order by priority, id`,
      ),
  };
}

async function dueCase(
  database: Database,
  cast: Cast & { readonly region: string },
  tell: ManyPostings['tell'],
  has: { readonly notice: boolean; readonly crisis: boolean },
): Promise<string> {
  const { id } = await newCase(database, cast, at('2026-11-19 15:00'));
  await tell(id, { type: 'passTime' }, MONDAY);
  const climb = {
    type: 'startClimb',
    ladder: 'municipal',
    cause: 'notFinanced',
    reason: 'Het duurt te lang.',
  } as const;
  if (has.notice) await tell(id, climb, MONDAY);
  if (has.crisis) await tell(id, { type: 'reportCrisis' }, MONDAY);
  return id;
}
