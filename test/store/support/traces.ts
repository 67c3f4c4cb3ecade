// In which tables something still stands, wherever in the row: for what must be gone for real.
import pg from 'pg';

/** The tables of the database at that address that hold one of these texts, by name. */
export async function tablesWith(url: string, ...texts: readonly string[]): Promise<string[]> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind = 'r'`,
    );
    const found: string[] = [];
    for (const { name } of rows) {
      const hit = await owner.query(`select 1 from ${name} t where t::text like any ($1) limit 1`, [
        texts.map((text) => `%${text}%`),
      ]);
      if (hit.rowCount) found.push(name);
    }
    return found.toSorted();
  } finally {
    await owner.end();
  }
}
