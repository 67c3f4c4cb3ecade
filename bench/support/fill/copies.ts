// Makes many cases of a few: every row that the store wrote of a case, under other ids, references and people.
import type pg from 'pg';
import { moved } from './moved.ts';

/** A case that is copied, so much later. */
export interface Model {
  readonly adviceId: string;
  readonly byMs: number;
}

/** A case to be made: of which model, and in which seat of its region. */
export interface Copy {
  readonly id: string;
  readonly reference: string;
  readonly model: number;
  readonly seat: number;
}

/** The tables in which a case has rows of its own. */
const tables = [
  'advices',
  'advice_events',
  'tasks',
  'agenda',
  'letters',
  'letter_log',
  'case_parts',
] as const;
type Table = (typeof tables)[number];

const PREPARE = `
  create function pg_temp.recast(what text, instead text[], cast_as text[], uses int[]) returns text
    language plpgsql immutable as $$
    declare
      i int;
    begin
      foreach i in array uses loop what := replace(what, instead[i], cast_as[i]); end loop;
      return what;
    end $$;
  create temp table models (model int primary key, ids text[], emails text[]);
  create temp table seats (seat int primary key, ids text[], emails text[]);
  create temp table copies (model int, id uuid, reference text, ids text[], emails text[]);
  ${tables.map((table) => `create temp table m_${table} (model int, nth bigint, uses int[], like public.${table});`).join('\n')}`;

/** Who and what a case plays with; a copy of it with others, each in the same place. */
export interface Seat {
  readonly ids: readonly string[];
  /** Mail addresses of those of them who are people, who come first. */
  readonly emails: readonly string[];
}

const ofCase: Readonly<Record<Table, string>> = {
  ...{
    advices: 'id = $2',
    advice_events: 'advice_id = $2',
    tasks: 'advice_id = $2',
    agenda: 'advice_id = $2',
  },
  letters: 'advice_id = $2',
  case_parts: 'advice_id = $2',
  letter_log: 'letter_id in (select id from letters where region = $1 and advice_id = $2) order by seq',
};

/** Readies a connection of a superuser to copy cases of a region, which all play in one seat. */
export async function readModels(
  owner: pg.Client,
  region: string,
  seat: Seat,
  models: readonly Model[],
): Promise<void> {
  await owner.query(PREPARE);
  for (const [model, { adviceId, byMs }] of models.entries()) {
    await owner.query(
      `insert into models select $1, $2::text[] || array[reference, id::text], $3
         from advices where region = $4 and id = $5`,
      [model, seat.ids, seat.emails, region, adviceId],
    );
    for (const table of tables) {
      const { rows } = await owner.query<{ row: unknown }>(
        `select to_jsonb(t) as row from ${table} t where region = $1 and ${ofCase[table]}`,
        [region, adviceId],
      );
      await owner.query(
        `insert into m_${table}
         select $1, nth, array(select i from models o, generate_subscripts(o.ids, 1) as i
                                where o.model = $1 and strpos(e.r::text, o.ids[i]) > 0),
                (jsonb_populate_record(null::public.${table}, r)).*
           from jsonb_array_elements($2) with ordinality as e (r, nth)`,
        [model, JSON.stringify(rows.map(({ row }) => moved(row, byMs)))],
      );
    }
  }
  await owner.query(tables.map((table) => `analyze m_${table};`).join(' '));
}

const recast = (column: string, type = 'text') =>
  `pg_temp.recast(m.${column}::text, o.ids, c.ids, m.uses)::${type}`;
/** The counterpart of one of the ids that are played with. */
const counterpart = (column: string) => `c.ids[array_position(o.ids, m.${column}::text)]::uuid`;
const addressOf = (column: string) => `c.emails[array_position(o.emails, m.${column})]`;
/** Of a letter and its log alike, and as random as any: version 4. */
const letterId = (column: string) =>
  `overlay(overlay(md5(c.id::text || m.${column}::text) placing '4' from 13) placing '8' from 17)::uuid`;
const where = (column: string, then: string) => `case when m.${column} is not null then ${then} end`;

/** What differs in a copy: `m` is the model's row, `c` the copy, `o` what is recast. */
const changed: Readonly<Record<Table, Readonly<Record<string, string>>>> = {
  advices: {
    ...{ id: 'c.id', reference: 'c.reference', state: recast('state', 'jsonb') },
    signalled_version: 'case when $2 then m.version else 0 end',
    municipality_id: counterpart('municipality_id'),
    provider_id: counterpart('provider_id'),
    referrer_id: counterpart('referrer_id'),
  },
  advice_events: { advice_id: 'c.id', actor: recast('actor', 'jsonb'), data: recast('data', 'jsonb') },
  tasks: { advice_id: 'c.id' },
  case_parts: { advice_id: 'c.id', part: recast('part') },
  agenda: { advice_id: 'c.id' },
  letters: {
    ...{ advice_id: 'c.id', id: letterId('id'), key: recast('key'), about: recast('about', 'jsonb') },
    ...{ recipient_id: counterpart('recipient_id'), bundle: recast('bundle') },
    link: where('link', `translate(encode(uuid_send(gen_random_uuid()), 'base64'), '+/=', '-_')`),
    message_id: where('message_id', `'<' || ${letterId('id')} || '@bench.example>'`),
    ...{ series: 'null', series_place: 'null' },
    sent_to: addressOf('sent_to'),
    ...{ sent_subject: recast('sent_subject'), sent_text: recast('sent_text') },
    // Some kilobytes each, and in no page that is measured.
    sent_html: where('sent_html', `'<p></p>'`),
  },
  letter_log: { letter_id: letterId('letter_id'), address: addressOf('address') },
};

/** The statements that copy, a table each, in the order in which they must. */
async function statements(owner: pg.Client): Promise<readonly string[]> {
  const { rows } = await owner.query<{ table: Table; column: string }>(
    `select table_name as table, column_name as column from information_schema.columns
      where table_schema = 'public' and table_name = any ($1) and is_identity = 'NO' order by ordinal_position`,
    [tables],
  );
  return tables.map((table) => {
    const columns = rows.filter((row) => row.table === table).map(({ column }) => column);
    const values = columns.map((column) =>
      column === 'region' ? '$1' : (changed[table][column] ?? `m.${column}`),
    );
    // Every statement takes both parameters, whether it needs them or not.
    return `insert into ${table} (${columns.join(', ')})
            select ${values.join(', ')} from copies c join models o using (model) join m_${table} m using (model)
             where $1::text is not null and $2::boolean is not null
             order by c.id, m.nth`;
  });
}

/**
 * Writes copies into a region, all in one transaction.
 *  * @param signalled whether the cases' workflows are taken to know of them; if not, the relay will tell them
 */
export async function writeCopies(
  owner: pg.Client,
  region: string,
  seats: readonly Seat[],
  copies: readonly Copy[],
  signalled: boolean,
): Promise<void> {
  await owner.query('begin');
  // Every reference is to a row of the same copy or seat; looking each up would take longer than writing it.
  await owner.query('set local session_replication_role = replica');
  await owner.query('truncate seats, copies');
  await owner.query(
    `insert into seats select nth - 1, array(select jsonb_array_elements_text(s -> 'ids')),
                              array(select jsonb_array_elements_text(s -> 'emails'))
       from jsonb_array_elements($1) with ordinality as s (s, nth)`,
    [JSON.stringify(seats)],
  );
  await owner.query(
    `insert into copies
     select c.model, c.id, c.reference, s.ids || array[c.reference, c.id::text], s.emails
       from jsonb_to_recordset($1) as c (id uuid, reference text, model int, seat int) join seats s using (seat)`,
    [JSON.stringify(copies)],
  );
  await owner.query('analyze copies');
  for (const statement of await statements(owner)) await owner.query(statement, [region, signalled]);
  await owner.query('commit');
}
