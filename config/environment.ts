// From the environment to typed settings: every variable is read here, and all mistakes are told at once.
import { z } from 'zod';
import { oidcProviders } from './oidcProviders.ts';

const url = (protocol: RegExp, example: string) =>
  z.url({ protocol, error: `is not an address such as ${example}` });

const postgres = url(/^postgres(ql)?$/, 'postgresql://doorzet_app:secret@db:5432/doorzet');

const linkKeys = z
  .string()
  .transform((text) => text.split(',').map((pair) => pair.trim().split(':')))
  .pipe(
    z
      .array(
        z
          .tuple([z.string().regex(/^[a-z0-9]{1,8}$/), z.string().min(32)])
          .transform(([id, secret]) => ({ id, secret })),
        { error: 'is not a list of id:secret pairs' },
      )
      .min(1)
      // Whatever the second of them signed would be tried with the first, and be dead.
      .refine((keys) => new Set(keys.map(({ id }) => id)).size === keys.length, {
        error: 'has two keys under one id',
      }),
  );

const providers = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      // The parser's own words quote what it read.
      context.addIssue({ code: 'custom', message: 'is not JSON' });
      return z.NEVER;
    }
  })
  .pipe(oidcProviders);

/** What can be set, with its default where it has one. `.env.example` explains each. */
const variables = {
  DATABASE_URL: postgres,
  RELAY_DATABASE_URL: postgres,
  MIGRATION_DATABASE_URL: postgres,
  TEMPORAL_ADDRESS: z.string().regex(/^[^\s/]+:\d+$/, 'is not host:port'),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  // Addresses are made by adding a path, which begins with a slash itself.
  BASE_URL: url(/^https?$/, 'https://doorzet.example').transform((address) => address.replace(/\/+$/, '')),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  PROXIES: z.coerce.number().int().min(0).max(9).default(0),
  LINK_KEYS: linkKeys,
  SMTP_HOST: z.string().min(1),
  SMTP_PORT: z.coerce.number().int().min(1).max(65_535).default(587),
  SMTP_SECURITY: z.enum(['starttls', 'implicit', 'none']).default('starttls'),
  SMTP_USER: z.string().optional(),
  SMTP_PASSWORD: z.string().optional(),
  MAIL_FROM: z.email('is not a mail address'),
  OIDC_PROVIDERS: providers.optional().transform((given) => given ?? []),
  INCOMING_MAIL_SECRET: z.string().min(32, 'is shorter than 32 characters').optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  METRICS_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
} as const;

/** One of these without the other would be left out in silence. */
const TOGETHER = [
  ['SMTP_USER', 'SMTP_PASSWORD'],
] as const satisfies readonly (readonly (keyof typeof variables)[])[];

type Variables = typeof variables;
export type Variable = keyof Variables;
export type Settings<Name extends Variable> = { readonly [Key in Name]: z.output<Variables[Key]> };

/** The environment lacks something, or holds something that can't be meant. Its message lists every mistake. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  readonly code = 'ENVIRONMENT';
}

/**
 * The settings that one process needs.
 * @throws {EnvironmentError} that names every variable that is missing or wrong, never its value
 */
export function readSettings<const Name extends Variable>(
  names: readonly Name[],
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Settings<Name> {
  const settings: Partial<Record<Name, unknown>> = {};
  const mistakes: string[] = [];
  // An empty variable is one that was left open.
  const given = (name: Variable) => (environment[name] === '' ? undefined : environment[name]);
  for (const name of names) {
    const value = given(name);
    const { success, data, error } = variables[name].safeParse(value);
    if (success) settings[name] = data;
    else if (value === undefined) mistakes.push(`${name} is missing`);
    else mistakes.push(...error.issues.map(({ path, message }) => `${name}${placeOf(path)}: ${message}`));
  }
  for (const group of TOGETHER) {
    const open = group.filter((name) => given(name) === undefined);
    const wanted = group.some((name) => (names as readonly Variable[]).includes(name));
    if (wanted && open.length > 0 && open.length < group.length) {
      mistakes.push(`${group.join(' and ')}: set both or neither`);
    }
  }
  if (mistakes.length > 0) {
    const list = mistakes.map((mistake) => `  - ${mistake}`).join('\n');
    throw new EnvironmentError(`The environment is not complete. See .env.example.\n${list}`);
  }
  return settings as Settings<Name>;
}

/** Where in a list or an object: "[0].issuer". */
function placeOf(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
}
