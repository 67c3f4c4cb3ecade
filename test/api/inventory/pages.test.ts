// What is kept of whom, as the chair and an administrator read it: the page, the file, and who may not.
import { beforeAll, describe, expect, it } from 'vitest';
import { makeAdministrator } from '../../../store/gate/administering.ts';
import { readInventory, type InventoryTable } from '../../../store/inventory.ts';
import { inventoryFile } from '../../../api/inventory/file.ts';
import { Chair } from '../../api/console/support/chair.ts';
import { useEntrance } from '../signIn/support/entrance.ts';
import { useOffice } from '../support/office.ts';

const PAGE = '/instellingen/gegevens';

/** What only a page with the right things on it has. */
const expectInventory = (text: string) => {
  const [notKept, kept] = ['Wat wij niet bewaren', 'Wat wij wel bewaren'].map((words) => text.indexOf(words));
  expect(notKept).toBeGreaterThan(0);
  expect(kept).toBeGreaterThan(notKept ?? 0);
  for (const words of ['Namen van kinderen', 'Geboortedatums', '(BSN)', 'Over wie', 'Waarvoor', 'Hoelang']) {
    expect(text).toContain(words);
  }
};

describe('the chair', () => {
  const desk = useOffice();

  it('comes from the settings to every table, with personal data said in words', async () => {
    const { office } = desk;
    const chair = new Chair(office);
    expect((await chair.open('/instellingen')).links).toContain(PAGE);
    const page = await chair.open(PAGE);
    expect(page.status).toBe(200);
    expectInventory(page.text);
    const people = page.section('people');
    expect(people).toContain('Persoonsgegeven: mailadres op het werk');
    expect(people).toContain('Code van de regio');
    for (const { name } of await office.database.inRegion(office.region, readInventory)) {
      expect(page.section(name), name).toContain('Hoelang');
    }
    expect(page.links).toContain(`${PAGE}.csv`);
  });

  it('has the same as a file', async () => {
    const { office } = desk;
    const response = await fetch(`${office.url}${office.home}${PAGE}.csv`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename=gegevens-2026-/);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [first, ...lines] = bytes.toString('utf8').slice(1).trimEnd().split('\r\n');
    expect(first).toBe('tabel;veld;wat het is;persoonsgegeven;over wie;waarvoor;hoelang');
    const tables = await office.database.inRegion(office.region, readInventory);
    expect(lines).toHaveLength(tables.flatMap(({ columns }) => columns).length);
    expect(lines.some((line) => line.startsWith('people;email;Mailadres op het werk;Ja;'))).toBe(true);
  });

  it('keeps it from the process supporter', async () => {
    desk.office.role = 'processSupporter';
    for (const path of [PAGE, `${PAGE}.csv`]) {
      expect((await new Chair(desk.office).open(path)).status).toBe(403);
    }
    desk.office.role = 'chair';
  });
});

it('is no formula in a spreadsheet, and one line per field, whatever a comment says', () => {
  const table: InventoryTable = {
    name: 'odd',
    aboutWhom: '=1+1',
    whatFor: '@wie; "wat"',
    howLong: '-1',
    columns: [{ name: '+x', what: 'twee\nregels', personal: true }],
  };
  expect(inventoryFile([table]).split('\r\n')[1]).toBe(
    `odd;'+x;"Twee\nregels";Ja;'=1+1;"'@wie; ""wat""";'-1`,
  );
});

describe('an administrator', () => {
  const place = useEntrance({ console: true });

  beforeAll(async () => {
    const { gate, wall } = place.entrance;
    await makeAdministrator(gate, 'anna@beheer.example', 'Anna Beheer', wall);
  });

  it('has the same page and file, and nobody else', async () => {
    const { entrance } = place;
    const anna = entrance.visitor();
    await entrance.signIn(anna, 'anna@beheer.example');
    const page = await anna.open('/beheer/gegevens');
    expect(page.status).toBe(200);
    expectInventory(page.text);
    expect(page.links).toContain('/beheer/gegevens.csv');
    expect((await anna.open('/beheer/mensen')).links).toContain('/beheer/gegevens');
    expect((await anna.open('/beheer/gegevens.csv')).html).toContain('people;email;');

    const marja = entrance.visitor();
    await entrance.signIn(marja, entrance.addressOf('marja'));
    for (const path of ['/beheer/gegevens', '/beheer/gegevens.csv']) {
      expect((await marja.open(path)).status).toBe(403);
      expect((await entrance.visitor().open(path)).path).toMatch(/^\/inloggen/);
    }
  });
});
