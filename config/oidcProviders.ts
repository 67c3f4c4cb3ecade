// The organisations with a sign-in of their own (OpenID Connect), as the environment names them.
import { z } from 'zod';

/** An organisation's sign-in. */
export interface OidcProvider {
  /** Part of the address to which it sends people back: letters, digits and dashes. */
  readonly id: string;
  /** As people choose it: "Gemeente Havenrecht". */
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What comes after the @ of the addresses that it speaks for, and it alone; in small letters. */
  readonly domains: readonly string[];
}

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

const issuer = z.url('is not an address such as https://login.example/tenant').refine((address) => {
  if (!URL.canParse(address)) return true;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname));
}, 'has to begin with https://');

const text = z.string('is missing').trim().min(1, 'is empty');

const provider = z.object({
  id: z.string('is missing').regex(/^[a-z][a-z0-9-]{0,19}$/, 'is not of small letters, digits and dashes'),
  name: text,
  issuer,
  clientId: text,
  clientSecret: text,
  domains: z
    .array(
      z
        .string()
        .toLowerCase()
        .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'is not a domain such as gemeente.example'),
      'is not a list of domains',
    )
    .min(1, 'is empty'),
});

/** A list of providers that do not claim each other's people. */
export const oidcProviders = z
  .array(provider, 'is not a list of organisations')
  .superRefine((list, context) => {
    const twice = (field: string, values: readonly string[]) => {
      for (const value of new Set(values.filter((each, at) => values.indexOf(each) !== at))) {
        context.addIssue({ code: 'custom', message: `${field} ${value} is there more than once` });
      }
    };
    twice(
      'id',
      list.map(({ id }) => id),
    );
    twice(
      'domain',
      list.flatMap(({ domains }) => domains),
    );
  });
