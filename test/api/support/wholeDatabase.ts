// All rows of all tables of a database, of every region and of none, to be compared with what they were.
import pg from 'pg';

/** One short text per table; the same as long as nothing at all was written. */
export async function wholeDatabase(superuserUrl: string): Promise<Readonly<Record<string, string>>> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
    );
    const contents: Record<string, string> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ rows: string; digest: string | null }>(
        `select count(*) as rows, md5(string_agg(t::text, chr(10) order by t::text)) as digest from ${name} t`,
      );
      contents[name] = `${rows[0]?.rows ?? ''} rows ${rows[0]?.digest ?? ''}`;
    }
    return contents;
  } finally {
    await client.end();
  }
}
