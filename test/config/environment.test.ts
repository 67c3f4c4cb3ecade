// Settings are read whole or not at all, and a mistake is told without its value.
import { expect, it } from 'vitest';
import { EnvironmentError, readSettings } from '../../config/environment.ts';

it('every mistake is told at once, by name and never by value', () => {
  const read = () =>
    readSettings(['DATABASE_URL', 'TEMPORAL_ADDRESS', 'LINK_KEYS', 'PORT'], {
      DATABASE_URL: 'mysql://doorzet:geheim@db/doorzet',
      LINK_KEYS: 'a:geheim',
      PORT: '70000',
    });
  expect(read).toThrow(EnvironmentError);
  expect(read).toThrow(/DATABASE_URL: [^]*TEMPORAL_ADDRESS is missing[^]*LINK_KEYS: [^]*PORT: /);
  expect(read).not.toThrow(/geheim/);
});

it('what is left open has its default', () => {
  expect(readSettings(['PORT', 'SMTP_SECURITY'], { PORT: '' })).toEqual({
    PORT: 3000,
    SMTP_SECURITY: 'starttls',
  });
});

it('the address of the site may end in a slash, and links do not get two', () => {
  const read = (BASE_URL: string) => readSettings(['BASE_URL'], { BASE_URL }).BASE_URL;
  expect(read('https://doorzet.example/')).toBe('https://doorzet.example');
  expect(read('https://rijnmond.example/doorzet/')).toBe('https://rijnmond.example/doorzet');
});
