// The logins of the application's processes: members of the roles that they act in, that own nothing.
import pg from 'pg';
import type { DatabaseRole } from './database.ts';

/**
 * Makes the login that an address names, with its password, a member of those roles and of nothing else. A login that is
 * there already gets this password, so that changing the address and migrating changes the password.
 * @param ownerUrl of a login that may create roles
 */
export async function ensureLogin(
  ownerUrl: string,
  loginUrl: string,
  ...roles: readonly DatabaseRole[]
): Promise<void> {
  const { username, password } = new URL(loginUrl);
  const name = decodeURIComponent(username);
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    // Names and passwords can't be parameters of these statements; quoted by Postgres itself.
    const { rows } = await owner.query<{ make: string; admit: string }>(
      `select format(case when exists (select from pg_roles where rolname = $1)
                          then 'alter role %I login noinherit password %L'
                          else 'create role %I login noinherit password %L' end, $1::text, $2::text) as make,
              format('grant %s to %I', (select string_agg(quote_ident(role), ', ') from unnest($3::text[]) role), $1::text)
                as admit`,
      [name, decodeURIComponent(password), roles],
    );
    for (const { make, admit } of rows) {
      await owner.query(make);
      await owner.query(admit);
    }
  } finally {
    await owner.end();
  }
}
