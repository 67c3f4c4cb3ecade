// The list of cases narrowed by its address, and the board's ways into it.
import { beforeAll, describe, expect, it } from 'vitest';
import { useOffice } from '../support/office.ts';
import { answer, newCase, realised, stuck, type Case } from './support/cases.ts';
import { Chair } from './support/chair.ts';
import { ADVICES_PER_PAGE, readAdvices } from '../../../store/pages/advices.ts';

describe('the list, narrowed', () => {
  const desk = useOffice();
  let quiet: Case;
  let climbing: Case;
  let asking: Case;
  let elsewhere: { readonly reference: string };

  beforeAll(async () => {
    const { office } = desk;
    quiet = await newCase(office);
    climbing = await newCase(office);
    asking = await newCase(office);
    const { organisation, person } = office.cast;
    elsewhere = await office.newCase({
      rhythm: { every: 'threeMonths' },
      parties: {
        municipality: organisation.havenrecht,
        provider: organisation.hetKompas,
        referrer: person.emma,
      },
    });
    await office.passUntil('2026-11-16 09:05');
    await answer(office, climbing, stuck('laidAside'));
    await answer(office, asking, realised);
    await answer(office, quiet, stuck('nowhere' as never));
    await office.passUntil('2026-11-17 10:00');
  });

  const found = async (query: string) =>
    [...(await new Chair(desk.office).open(`/adviezen?${query}`)).links]
      .filter((link) => /^\/adviezen\/[A-Z0-9]{3}-/.test(link))
      .map((link) => link.slice('/adviezen/'.length));

  it('to a municipality, a provider or a referrer', async () => {
    const { organisation, person } = desk.office.cast;
    expect(await found(`gemeente=${organisation.havenrecht}`)).toEqual([elsewhere.reference]);
    expect(await found(`aanbieder=${organisation.hetKompas}`)).toEqual([elsewhere.reference]);
    expect(await found(`verwijzer=${person.emma}`)).toEqual([elsewhere.reference]);
    expect(await found(`gemeente=${organisation.maasveen}&verwijzer=${person.emma}`)).toEqual([]);
  });

  it('to what happens, on a day or within a week', async () => {
    expect(await found('gebeurt=vraagt')).toEqual([asking.reference]);
    expect(await found('gebeurt=reacties')).toEqual([]);
    expect(await found('gebeurt=aankondiging')).toEqual([climbing.reference]);
    expect((await found('gebeurt=vraag')).toSorted()).toEqual(
      [climbing.reference, quiet.reference].toSorted(),
    );
    expect(await found('gebeurt=vraag&dag=2026-11-24')).toEqual([]);
    expect(await found('gebeurt=vraag&dag=2026-11-23')).toHaveLength(2);
  });

  it('to the highest rung that was reached', async () => {
    expect(await found('trede=1')).toEqual([climbing.reference]);
    expect(await found('trede=2')).toEqual([]);
  });

  it('keeps what it was narrowed to in its form, and offers to show all again', async () => {
    const { organisation } = desk.office.cast;
    const page = await new Chair(desk.office).open(
      `/adviezen?gemeente=${organisation.havenrecht}&gebeurt=vraag&dag=2026-11-23&trede=3`,
    );
    expect(page.text).toContain('Geen casus gevonden');
    expect(page.text).toContain('Alleen maandag 23 november.');
    expect(page.links).toContain('/adviezen');
    const chosen = [...page.html.matchAll(/<option[^>]*value="([^"]*)" selected/g)].map(([, value]) => value);
    expect(chosen).toEqual(['open', 'vraag', organisation.havenrecht, '3']);
  });

  it('passes over what makes no sense in an address', async () => {
    const all = await found('');
    for (const odd of [
      'gemeente=x',
      "aanbieder=' or true",
      'gebeurt=constructor',
      'dag=2026-13-40',
      'trede=9',
    ]) {
      expect((await found(odd)).toSorted(), odd).toEqual(all.toSorted());
    }
  });

  it('follows a case to its new provider', async () => {
    const { office } = desk;
    const { hetKompas, deLinde } = office.cast.organisation;
    await office.tell(quiet.id, { type: 'changeParties', change: { provider: hetKompas }, reason: 'Zo' });
    expect(await found(`aanbieder=${hetKompas}`)).toContain(quiet.reference);
    expect(await found(`aanbieder=${deLinde}`)).not.toContain(quiet.reference);
  });

  it('reads one page, whatever is asked', async () => {
    const { database, region, now } = desk.office;
    const list = await readAdvices(database, region, { search: '', status: 'open', page: 9 }, now);
    expect(list.cases.length).toBeLessThanOrEqual(ADVICES_PER_PAGE);
    expect(list.page).toBe(1);
  });
});

describe('the board', () => {
  const desk = useOffice();

  it('leads to all that it counts: what comes on a day, and who is late', async () => {
    const { office } = desk;
    for (let number = 0; number < 8; number += 1) await newCase(office);
    const chair = new Chair(office);
    const coming = await chair.open('/vandaag');
    const link = coming.links.find((href) => href.startsWith('/adviezen?gebeurt=vraag&dag='));
    expect(link).toBe('/adviezen?gebeurt=vraag&dag=2026-11-16');
    expect((await chair.open(link ?? '')).text).toContain('8 adviezen');
    await office.passUntil('2026-11-20 10:00');
    const late = await chair.open('/vandaag');
    expect(late.links).toContain('/adviezen?gebeurt=te-laat');
    expect((await chair.open('/adviezen?gebeurt=te-laat')).text).toContain('8 adviezen');
  });
});
