// Who saw or changed what of a case: told to the chair, in words, a page at a time.
import { describe, expect, it } from 'vitest';
import { accessWords } from '../../../api/console/access/accessWords.ts';
import { doneWords } from '../../../api/console/steering/doneWords.ts';
import { ACCESSES_PER_PAGE, recordAccess } from '../../../store/accessLog.ts';
import { useOffice } from '../support/office.ts';
import { announcedCase, answer, askedCase, stuck } from './support/cases.ts';
import { Chair } from './support/chair.ts';

describe('who saw a case', () => {
  const desk = useOffice();

  it('is told with what they did, latest first', async () => {
    const { office } = desk;
    const one = await announcedCase(office);
    const chair = new Chair(office);
    office.role = 'processSupporter';
    await chair.open(one.page);
    await chair.act(`${one.page}/houd-tegen/municipal-1`, { reden: 'Overleg' });
    office.role = 'chair';
    const page = await chair.open(one.page);
    expect(page.links).toContain(`${one.page}/inzage`);
    const seen = await chair.open(`${one.page}/inzage`);
    expect(seen.heading).toBe('Wie de casus zag en wijzigde');
    const rows = [
      ...seen.text.matchAll(
        /(Marja van Dijk|Ilse Kramer) ((?:Bekeek|Opende|Verstuurde)[^0-9]*?)(?= ma | $)/g,
      ),
    ];
    expect(rows.map(([, who, what]) => `${who}: ${what}`).slice(0, 5)).toEqual([
      'Marja van Dijk: Bekeek wie de casus zag en wijzigde',
      'Marja van Dijk: Bekeek de casus',
      'Ilse Kramer: Bekeek de casus',
      'Ilse Kramer: Verstuurde het formulier: een bericht tegenhouden',
      'Ilse Kramer: Opende het formulier: een bericht tegenhouden',
    ]);
  });

  it('is told of who read on the board what somebody wrote, once an hour, and not of who only asked', async () => {
    const { office } = desk;
    const one = await askedCase(office);
    await answer(office, one, stuck('other', 'De ouders willen eerst rust'));
    const chair = new Chair(office);
    office.role = 'processSupporter';
    await chair.open('/taken', { method: 'HEAD' });
    for (const page of ['/vandaag', '/vandaag', '/taken']) {
      expect((await chair.open(page)).text).toContain('De ouders willen eerst rust');
    }
    office.now += 61 * 60_000;
    await chair.open('/taken');
    office.role = 'chair';
    const seen = await chair.open(`${one.page}/inzage`);
    expect(seen.text.match(/Ilse Kramer Zag (op ‘Vandaag’|bij de taken) wat de casus vraagt/g)).toEqual([
      'Ilse Kramer Zag bij de taken wat de casus vraagt',
      'Ilse Kramer Zag bij de taken wat de casus vraagt',
      'Ilse Kramer Zag op ‘Vandaag’ wat de casus vraagt',
    ]);
  });

  it('is not told to the process supporter', async () => {
    const { office } = desk;
    const one = await announcedCase(office);
    office.role = 'processSupporter';
    const chair = new Chair(office);
    expect((await chair.open(one.page)).links).not.toContain(`${one.page}/inzage`);
    expect((await chair.open(`${one.page}/inzage`)).status).toBe(403);
    office.role = 'chair';
  });

  it('comes a page at a time, and shows the last page for one beyond it', async () => {
    const { office } = desk;
    const one = await announcedCase(office);
    for (let times = 0; times < ACCESSES_PER_PAGE; times += 1) {
      await recordAccess(office.database, office.region, {
        reference: one.reference,
        person: office.cast.person.ilse,
        page: 'brieven/:letter',
        changed: false,
        at: office.now,
      });
    }
    const chair = new Chair(office);
    const first = await chair.open(`${one.page}/inzage`);
    expect(first.links).toContain(`${one.page}/inzage?pagina=2`);
    const last = await chair.open(`${one.page}/inzage?pagina=99`);
    expect(last.text).toContain('Las een brief');
    for (const odd of ['0', 'x', '1e9']) {
      expect((await chair.open(`${one.page}/inzage?pagina=${odd}`)).status).toBe(200);
    }
  });

  it('has words for every form of a case, and for a page that is no more', () => {
    for (const path of Object.keys(doneWords)) {
      expect(accessWords({ page: path, changed: true })).toMatch(/^Verstuurde het formulier: [a-z]/);
    }
    expect(accessWords({ page: 'constructor', changed: false })).toBe('Bekeek een andere bladzijde');
  });
});
