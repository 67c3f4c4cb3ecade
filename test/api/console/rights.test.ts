// Every page of the console × every role × a foreign region: allowed or refused as the table says, and nothing besides.
import { beforeAll, describe, expect, it } from 'vitest';
import { rolesWith } from '../../../api/console/rights.ts';
import { consoleRoutes } from '../../../api/console/routes.ts';
import { consoleRoles, type ConsoleRole } from '../../../store/gate/seats.ts';
import { foreignRegion, useOffice } from '../support/office.ts';
import { announcedCase, type Case } from './support/cases.ts';
import { Chair } from './support/chair.ts';

/** As the issue says it: what each role can do; written out by hand, so that a slip in the code's own table shows. */
const said: Readonly<Record<ConsoleRole, readonly string[]>> = {
  chair: [
    'seeCases',
    'steerCases',
    'seePeople',
    'editPeople',
    'editRoles',
    'seeAgreement',
    'editAgreement',
    'seeMandates',
    'editMandates',
    'seeReadiness',
    'editSettings',
    'seeLetters',
    'editLetters',
    'seeAccessLog',
    'enter',
  ],
  // "all but agreements, settings and people's roles"
  processSupporter: [
    'seeCases',
    'steerCases',
    'seePeople',
    'editPeople',
    'seeAgreement',
    'seeMandates',
    'seeReadiness',
    'seeLetters',
    'enter',
  ],
  // "figures and readiness, no cases"
  commissioner: ['seeAgreement', 'seeMandates', 'seeReadiness', 'enter'],
};

describe('the rights', () => {
  it.each(consoleRoles)('of a %s are those that were agreed on', (role) => {
    const has = Object.entries(rolesWith).filter(([, roles]) => roles.includes(role));
    expect(has.map(([right]) => right).toSorted()).toEqual(said[role].toSorted());
  });
});

describe('each page of the console', () => {
  const desk = useOffice();
  let one: Case;
  let foreign: string;

  beforeAll(async () => {
    one = await announcedCase(desk.office);
    foreign = await foreignRegion(desk.office);
  });

  /** An address that fits the path; whether there is something behind it, the role's answer is the same. */
  const addressOf = (path: string): string =>
    path
      .replace(':reference', one.reference)
      .replace(':path{/:subject}', 'sluit')
      .replace(/\{.*?\}/g, '')
      .replace(/:[a-z]*version|:version/gi, '1')
      .replace(/:\w+/g, '3f2f7c1e-0000-4000-8000-000000000000');

  const named = consoleRoutes.map((route) => [`${route.method} ${route.path}`, route] as const);

  it('is there once', () => {
    const names = named.map(([name]) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(names.length).toBeGreaterThan(10);
  });

  it.each(named)('%s opens to who may, and to nobody else', async (_, { method, path, right }) => {
    const { office } = desk;
    for (const role of consoleRoles) {
      office.role = role;
      const chair = new Chair(office);
      const address = addressOf(path);
      const before = await office.fingerprint();
      const seen = await (method === 'get' ? chair.open(address) : chair.post(address, {}));
      const may = said[role].includes(right);
      expect(seen.status !== 403, `${role} ${address}: ${seen.status}`).toBe(may);
      if (!may) {
        expect(seen.text).toContain('Deze pagina is niet voor u');
        // They typed the address themselves; the way back to it after choosing a language holds it.
        expect(seen.html.replace(/name="naar" value="[^"]*"/, '')).not.toContain(one.reference);
        expect(await office.fingerprint()).toBe(before);
      }
    }
    office.role = 'chair';
  });

  it.each(named)('%s is not there in a region of others', async (_, { method, path }) => {
    const { office } = desk;
    const before = await office.fingerprint();
    for (const region of [foreign, 'bestaat-niet']) {
      const address = `/regio/${region}${addressOf(path)}`;
      const chair = new Chair(office);
      const seen = await (method === 'get' ? chair.open(address) : chair.post(address, {}));
      expect(seen.status, address).toBe(404);
    }
    expect(await office.fingerprint()).toBe(before);
  });

  it('offers nobody a menu entry that is refused', async () => {
    const { office } = desk;
    for (const role of consoleRoles) {
      office.role = role;
      const first = await new Chair(office).open('/');
      const menu = /<nav.*?<\/nav>/s.exec(first.html)?.[0] ?? '';
      const entries = [...menu.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
      for (const entry of entries) {
        expect((await new Chair(office).open(entry)).status, `${role} ${entry}`).toBe(200);
      }
    }
    office.role = 'chair';
  });
});
