// The logins of the application's processes: members of one role each, that own nothing.
import pg from 'pg';

/**
 * Makes the login that an address names, with its password, a member of that role and of nothing else. A login that is
 * there already gets this password, so that changing the address and migrating changes the password.
 * @param ownerUrl of a login that may create roles
 */
export async function ensureLogin(
  ownerUrl: string,
  loginUrl: string,
  role: 'doorzet_app' | 'doorzet_relay',
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
              format('grant %I to %I', $3::text, $1::text) as admit`,
      [name, decodeURIComponent(password), role],
    );
    for (const { make, admit } of rows) {
      await owner.query(make);
      await owner.query(admit);
    }
  } finally {
    await owner.end();
  }
}
