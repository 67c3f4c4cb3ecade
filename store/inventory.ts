// What the database keeps of whom, why and how long, read from the comments in its schema: it cannot lag behind the tables.
import type { Queries } from './database.ts';

/** What begins the comment on a column with personal data. */
const PERSONAL = 'Persoonsgegeven: ';

/** What stands between the parts of a table's comment. */
const BETWEEN = ' | ';

/** Something that is kept. */
export interface InventoryColumn {
  readonly name: string;
  /** In a few words, such as "mailadres op het werk". */
  readonly what: string;
  readonly personal: boolean;
}

/** A table, and what its comment says in three parts. */
export interface InventoryTable {
  readonly name: string;
  readonly aboutWhom: string;
  readonly whatFor: string;
  /** How long, and what erases it. */
  readonly howLong: string;
  readonly columns: readonly InventoryColumn[];
}

interface Row {
  readonly name: string;
  readonly said: string | null;
  readonly columns: readonly { readonly name: string; readonly said: string | null }[];
}

/** All tables of ours in the order in which they came about, without the list of migrations. */
export async function readInventory(queries: Queries): Promise<readonly InventoryTable[]> {
  const { rows } = await queries.query<Row>(
    `select c.relname as name, obj_description(c.oid, 'pg_class') as said,
            (select json_agg(json_build_object('name', a.attname, 'said', col_description(c.oid, a.attnum))
                             order by a.attnum)
               from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'migrations'
      order by c.oid`,
  );
  return rows.map(({ name, said, columns }) => {
    const [aboutWhom = '', whatFor = '', howLong = ''] = (said ?? '').split(BETWEEN);
    return { name, aboutWhom, whatFor, howLong, columns: columns.map(columnOf) };
  });
}

function columnOf({ name, said }: Row['columns'][number]): InventoryColumn {
  const personal = said?.startsWith(PERSONAL) ?? false;
  return { name, personal, what: said?.slice(personal ? PERSONAL.length : 0) ?? '' };
}
