// Secrets by reference: what a region's mail needs is named in its settings, and kept by whoever runs the product.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How a secret is called: letters, digits and `_`, so that a name is never a path. */
export const SECRET_NAME = /^[A-Za-z0-9_]{1,60}$/;

/** Where secrets are looked up, at the moment that they are needed: a new one needs no restart. */
export interface MailSecrets {
  /** The secret of that name; undefined when there is none. */
  readonly read: (name: string) => Promise<string | undefined>;
}

/**
 * Looks in the environment for `MAIL_SECRET_<NAME>`, and then for a file of that name in `MAIL_SECRETS_DIR`, as container
 * engines mount them. A file's last line end is not part of the secret.
 */
export function openMailSecrets(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): MailSecrets {
  return {
    async read(name) {
      if (!SECRET_NAME.test(name)) return undefined;
      const given = environment[`MAIL_SECRET_${name}`];
      if (given !== undefined && given !== '') return given;
      const folder = environment['MAIL_SECRETS_DIR'];
      if (folder === undefined || folder === '') return undefined;
      const text = await readFile(join(folder, name), 'utf8').catch(noneSuch);
      const secret = text?.replace(/\r?\n$/, '');
      return secret === '' ? undefined : secret;
    },
  };
}

/** That there is no such file is an answer; that it may not be read is a mistake, which the operator has to hear of. */
function noneSuch(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
