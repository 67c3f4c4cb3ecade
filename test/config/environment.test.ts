// What a process says of its environment, before it does anything.
import { describe, expect, it } from 'vitest';
import { EnvironmentError, readSettings, type Variable } from '../../config/environment.ts';

function complaint(names: readonly Variable[], environment: Record<string, string>): string {
  try {
    readSettings(names, environment);
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message;
    throw error;
  }
  return '';
}

const SECRET = 'a-secret-that-nobody-may-read-in-a-log';

describe('the environment', () => {
  it('gives typed settings, with defaults for what was left open', () => {
    const read = readSettings(['BASE_URL', 'PORT', 'HOST', 'LOG_LEVEL', 'LINK_KEYS'], {
      BASE_URL: 'https://doorzet.example',
      PORT: '8080',
      HOST: '',
      LINK_KEYS: `k2:${SECRET}, k1:${SECRET}`,
    });
    expect(read).toEqual({
      BASE_URL: 'https://doorzet.example',
      PORT: 8080,
      HOST: '127.0.0.1',
      LOG_LEVEL: 'info',
      LINK_KEYS: [
        { id: 'k2', secret: SECRET },
        { id: 'k1', secret: SECRET },
      ],
    });
  });

  it('tells every mistake at once, and where to read on', () => {
    const said = complaint(['DATABASE_URL', 'TEMPORAL_ADDRESS', 'SMTP_SECURITY', 'PORT', 'SMTP_HOST'], {
      DATABASE_URL: 'mysql://db/doorzet',
      TEMPORAL_ADDRESS: 'http://temporal:7233/',
      SMTP_SECURITY: 'ssl',
      PORT: '70000',
    });
    expect(said).toContain('.env.example');
    for (const name of [
      'DATABASE_URL',
      'TEMPORAL_ADDRESS',
      'SMTP_SECURITY',
      'PORT',
      'SMTP_HOST is missing',
    ]) {
      expect(said).toContain(`- ${name}`);
    }
  });

  it.each([
    ['DATABASE_URL', `http://doorzet:${SECRET}@db/doorzet`],
    ['LINK_KEYS', SECRET],
    ['LINK_KEYS', `K1:${SECRET}`],
    ['LINK_KEYS', `k1:${SECRET.slice(0, 20)}`],
    ['LINK_KEYS', `k1:${SECRET},k1:${SECRET}!`],
  ] as const)('says that %s is wrong, and not what it holds', (name, value) => {
    const said = complaint([name], { [name]: value });
    expect(said).toContain(name);
    expect(said).not.toContain(SECRET.slice(0, 20));
  });

  it.each(['SMTP_USER', 'SMTP_PASSWORD'])('does not take half a login: %s alone', (name) => {
    const both = ['SMTP_USER', 'SMTP_PASSWORD'] as const;
    expect(complaint(both, { [name]: SECRET })).toContain('SMTP_USER and SMTP_PASSWORD: set both or neither');
    expect(complaint(both, {})).toBe('');
    expect(complaint(['PORT'], { [name]: SECRET })).toBe('');
  });
});

describe('OIDC_PROVIDERS', () => {
  const havenrecht = {
    id: 'havenrecht',
    name: 'Gemeente Havenrecht',
    issuer: 'https://login.example/tenant',
    clientId: 'doorzet',
    clientSecret: SECRET,
    domains: ['Havenrecht.example'],
  };
  const read = (list: unknown) =>
    readSettings(['OIDC_PROVIDERS'], { OIDC_PROVIDERS: JSON.stringify(list) }).OIDC_PROVIDERS;
  const said = (list: unknown) => complaint(['OIDC_PROVIDERS'], { OIDC_PROVIDERS: JSON.stringify(list) });

  it('is a list, empty where it was left open', () => {
    expect(read([havenrecht])).toEqual([{ ...havenrecht, domains: ['havenrecht.example'] }]);
    expect(readSettings(['OIDC_PROVIDERS'], { OIDC_PROVIDERS: '' }).OIDC_PROVIDERS).toEqual([]);
  });

  it('tells every mistake with its place, and never the secret', () => {
    const all = said([
      { ...havenrecht, id: 'Haven recht', issuer: 'http://login.example', domains: ['@havenrecht'] },
      { id: 'x', name: ' ', clientSecret: 7, domains: [] },
    ]);
    for (const words of [
      '[0].id: is not of small letters',
      '[0].issuer: has to begin with https://',
      '[0].domains[0]: is not a domain',
      '[1].name: is empty',
      '[1].issuer: is not an address',
      '[1].clientId: is missing',
      '[1].clientSecret: is missing',
      '[1].domains: is empty',
    ]) {
      expect(all).toContain(`- OIDC_PROVIDERS${words}`);
    }
    expect(all).not.toContain(SECRET);
  });

  it('is not JSON, which is said without what it is', () => {
    const words = complaint(['OIDC_PROVIDERS'], { OIDC_PROVIDERS: `[{"clientSecret":"${SECRET}"` });
    expect(words).toContain('OIDC_PROVIDERS: is not JSON');
    expect(words).not.toContain(SECRET);
  });

  it('lets no two organisations speak for the same people', () => {
    const twice = said([havenrecht, { ...havenrecht, domains: ['HAVENRECHT.example'] }]);
    expect(twice).toContain('id havenrecht is there more than once');
    expect(twice).toContain('domain havenrecht.example is there more than once');
  });

  it('may be without encryption on this machine only', () => {
    expect(read([{ ...havenrecht, issuer: 'http://127.0.0.1:4000' }])).toHaveLength(1);
  });
});

it('the address of the site may end in a slash, and links do not get two', () => {
  const read = (BASE_URL: string) => readSettings(['BASE_URL'], { BASE_URL }).BASE_URL;
  expect(read('https://doorzet.example/')).toBe('https://doorzet.example');
  expect(read('https://rijnmond.example/doorzet/')).toBe('https://rijnmond.example/doorzet');
});
