// DNS for tests: what a zone says, and names about which nobody answers.
import type { DnsResolver } from '../../../mail/records/lookups.ts';

/** By name: texts, addresses, and mail servers. `silent`: no answer comes. */
export type Zone = Readonly<
  Record<
    string,
    | 'silent'
    | 'fails'
    | {
        readonly txt?: readonly string[];
        readonly ip?: readonly string[];
        readonly mx?: readonly string[];
      }
  >
>;

/** Answers as DNS does, and counts what it is asked. */
export function resolverOf(zone: Zone): DnsResolver & { readonly asked: string[] } {
  const asked: string[] = [];
  function find<T>(
    name: string,
    what: 'txt' | 'ip' | 'mx',
    value: (found: string) => T | undefined,
  ): Promise<T[]> {
    asked.push(`${what} ${name}`);
    const at = zone[name];
    if (at === 'silent') return new Promise(() => undefined);
    const refuse = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));
    if (at === 'fails') return refuse('ESERVFAIL');
    if (at === undefined) return refuse('ENOTFOUND');
    const values = (at[what] ?? []).flatMap((found) => value(found) ?? []);
    return values.length > 0 ? Promise.resolve(values) : refuse('ENODATA');
  }
  return {
    asked,
    // A long text comes in parts.
    resolveTxt: async (name: string) =>
      (await find(name, 'txt', (text) => text)).map((text) => [text.slice(0, 200), text.slice(200)]),
    resolve4: ((name: string) =>
      find(name, 'ip', (ip) => (ip.includes(':') ? undefined : ip))) as DnsResolver['resolve4'],
    resolve6: ((name: string) =>
      find(name, 'ip', (ip) => (ip.includes(':') ? ip : undefined))) as DnsResolver['resolve6'],
    resolveMx: (name: string) =>
      find(name, 'mx', (exchange) => exchange).then((all) =>
        all.map((exchange, priority) => ({ exchange, priority })),
      ),
  };
}
