// Every page of the console in English, and what it says when a form is sent empty: no Dutch but what people typed.
import { beforeAll, describe, expect, it } from 'vitest';
import { consoleRoutes } from '../../api/console/routes.ts';
import { announcedCase, type Case } from './console/support/cases.ts';
import { Chair, type Seen } from './console/support/chair.ts';
import { dutchIn, readInEnglish } from './support/english.ts';
import { useOffice } from './support/office.ts';

describe('a page of the console for who chose English', () => {
  const desk = useOffice();
  let one: Case;

  beforeAll(async () => {
    one = await announcedCase(desk.office);
    await readInEnglish(desk.office);
  });

  /** An address that fits the path, and leads to something where there is something to lead to. */
  function addressOf(path: string): string {
    const { person, organisation } = desk.office.cast;
    return path
      .replace(':reference', one.reference)
      .replace(':path{/:subject}', 'sluit')
      .replace(/\{.*?\}/g, '')
      .replace(/:[a-z]*version|:version/gi, '1')
      .replace(':kind', 'taak')
      .replace(':person', person.selin)
      .replace(':organisation', organisation.maasveen)
      .replace(/:\w+/g, '3f2f7c1e-0000-4000-8000-000000000000');
  }

  function expectEnglish(seen: Seen): void {
    expect(seen.html).toMatch(/^<!doctype html><html lang="en"/);
    expect(dutchIn(seen.html)).toEqual([]);
  }

  const shown = consoleRoutes.filter(({ method }) => method === 'get');
  it.each(shown.map(({ path }) => path))('%s', async (path) => {
    const seen = await new Chair(desk.office).open(addressOf(path));
    if (/html/.test(seen.headers.get('content-type') ?? '')) expectEnglish(seen);
  });

  const posted = consoleRoutes.filter(({ method }) => method === 'post');
  it.each(posted.map(({ path }) => path))('%s, sent empty', async (path) => {
    const seen = await new Chair(desk.office).post(addressOf(path), {});
    if (/html/.test(seen.headers.get('content-type') ?? '')) expectEnglish(seen);
  });
});
