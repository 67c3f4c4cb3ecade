// `npm run administrator`: the command itself, with a login as `npm run migrate` makes it.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { ensureLogin } from '../../store/logins.ts';
import { useStore } from '../support/doorzet.ts';
import { asRole } from '../support/postgres.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const store = useStore();

/** Runs the command; gives what it says and how it ended. */
async function command(args: readonly string[], providers = '') {
  const url = asRole(store.url, `administrator_${randomBytes(4).toString('hex')}`, 'secret');
  await ensureLogin(store.url, url, 'doorzet_app', 'doorzet_gate');
  const env = {
    ...process.env,
    DATABASE_URL: url,
    BASE_URL: 'https://doorzet.example',
    OIDC_PROVIDERS: providers,
  };
  const main = ['--import', 'tsx', 'store/administratorMain.ts', ...args];
  return promisify(execFile)(process.execPath, main, { cwd: PROJECT, env }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (error: unknown) => {
      const { code, stderr } = error as { code: number; stderr: string };
      return { code, said: stderr };
    },
  );
}

it('makes an administrator, and says how to sign in', async () => {
  const args = ['--email', 'anna@beheer.example', '--name', 'Anna Beheer'];
  const made = await command(args);
  expect(made).toEqual({
    code: 0,
    said:
      'anna@beheer.example is an administrator now; the account is new.\n' +
      'To sign in: open https://doorzet.example/inloggen, give this address, and type the code that is mailed to it.\n',
  });
  const provider = {
    id: 'beheer',
    name: 'Beheer BV',
    issuer: 'https://login.example',
    clientId: 'x',
    clientSecret: 'y',
    domains: ['beheer.example'],
  };
  const again = await command(args, JSON.stringify([provider]));
  expect(again.said).toContain('is an administrator already; nothing was changed.');
  expect(again.said).toContain('choose Beheer BV');
});

it('says what is missing', async () => {
  const refused = await command(['--email', 'anna']);
  expect(refused.code).toBe(1);
  expect(refused.said).toContain('--email is not a mail address');
  expect(refused.said).toContain('--name is missing');
});
