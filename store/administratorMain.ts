// `npm run administrator -- --email … --name …`: lets somebody in who lets others in. There is no default password.
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { makeAdministrator, type MadeAdministrator } from './gate/administering.ts';
import { openGate } from './gate/gate.ts';
import { readSettings } from '../config/environment.ts';
import { runMain } from '../config/runMain.ts';

const done: Readonly<Record<MadeAdministrator['was'], string>> = {
  made: 'is an administrator now; the account is new.',
  raised: 'is an administrator now; the account was there already.',
  enabled: 'is an administrator; the account was disabled, and is enabled again.',
  already: 'is an administrator already; nothing was changed.',
};

const wanted = z.object({
  email: z.email('--email is not a mail address'),
  name: z.string('--name is missing').trim().min(1, '--name is empty'),
});

await runMain(async () => {
  const settings = readSettings(['DATABASE_URL', 'BASE_URL', 'OIDC_PROVIDERS']);
  const { values } = parseArgs({
    options: { email: { type: 'string' }, name: { type: 'string' } },
    strict: true,
  });
  const read = wanted.safeParse({ email: '', ...values });
  if (!read.success) {
    const mistakes = read.error.issues.map(({ message }) => `  - ${message}`).join('\n');
    process.stderr.write(
      `Use: npm run administrator -- --email ann@example.org --name "Ann Smit"\n${mistakes}\n`,
    );
    process.exitCode = 1;
    return;
  }
  const { email, name } = read.data;
  const gate = openGate(settings.DATABASE_URL, 1);
  try {
    const { account, was } = await makeAdministrator(gate, email, name, Date.now());
    const domain = account.email.slice(account.email.lastIndexOf('@') + 1).toLowerCase();
    const provider = settings.OIDC_PROVIDERS.find(({ domains }) => domains.includes(domain));
    const how = provider
      ? `choose ${provider.name}, and sign in with the account of that organisation.`
      : 'give this address, and type the code that is mailed to it.';
    process.stdout.write(
      `${account.email} ${done[was]}\nTo sign in: open ${settings.BASE_URL}/inloggen, ${how}\n`,
    );
  } finally {
    await gate.end();
  }
});
