// Registering an advice: every field of the form arrives in the case, once, and the chair hears what happens next.
import { beforeEach, describe, expect, it } from 'vitest';
import { submitterKinds } from '../../../domain/advice/parties.ts';
import { at } from '../../support/doorzet.ts';
import { useOffice } from '../support/office.ts';
import { Chair, type Seen } from './support/chair.ts';
import { fullForm } from './support/registration.ts';

const FORM = '/adviezen/nieuw';

describe('registering an advice', () => {
  const desk = useOffice();
  let chair: Chair;

  beforeEach(() => {
    desk.office.now = at('2026-11-09 10:00');
    chair = new Chair(desk.office);
  });

  const stateOf = async (registered: Seen) => {
    const reference = registered.heading;
    const { rows } = await desk.office.database.inRegion(desk.office.region, (tx) =>
      tx.query<{ id: string }>('select id from advices where region = $1 and reference = $2', [
        desk.office.region,
        reference,
      ]),
    );
    return desk.office.advice(rows[0]?.id ?? '');
  };

  it('takes every field over, and says to whom the first question goes and when', async () => {
    const { person, organisation } = desk.office.cast;
    const registered = await chair.fill(await chair.open(FORM), FORM, fullForm(desk.office.cast));
    expect(registered.path).toMatch(/^\/adviezen\/[A-Z0-9]{3}-[A-Z0-9]{3}\/geregistreerd$/);
    expect(registered.text).toContain('Het advies is geregistreerd.');
    expect(registered.text).toContain('Wie de vragen krijgt Sevda Aydin');
    expect(registered.text).toContain('Hoe vaak elke 3 weken');
    expect(registered.text).toMatch(/Eerste vraag \w+dag \d+ \w+, 9:00 uur/);
    expect(await stateOf(registered)).toMatchObject({
      rhythm: { every: 'weeks', weeks: 3 },
      parties: {
        referrer: person.sevda,
        caseCoordinator: { organisation: organisation.wijkteamMaasveen, person: person.karin },
        submitter: { kind: 'provider', organisation: organisation.hetKompas },
        municipality: organisation.maasveen,
        provider: organisation.deLinde,
        procurementOrganisation: organisation.delta,
      },
      facts: {
        givenOn: '2026-11-05',
        caseType: 'content',
        kind: 'outOfTheBox',
        force: 'binding',
        financierConsent: 'unknown',
        agreements: 'De aanbieder maakt een plan.\nDe gemeente betaalt.',
      },
    });
  });

  it('shows on the page of the case all that was filled in', async () => {
    const registered = await chair.fill(await chair.open(FORM), FORM, fullForm(desk.office.cast));
    const page = await chair.open(`/adviezen/${registered.heading}`);
    for (const words of [
      'Advies van donderdag 5 november',
      'Vraag aan de verwijzer: elke 3 weken',
      'Casusregisseur Karin Postma, Wijkteam Maasveen',
      'Indiener Het Kompas',
      'Aanbieder De Linde',
      'Inkoop Inkoopbureau Delta',
      'Bindend advies. Een oplossing buiten de gewone wegen.',
      'Financier Nog niet bekend',
      'Gemaakte afspraken De aanbieder maakt een plan. De gemeente betaalt.',
    ]) {
      expect(page.text).toContain(words);
    }
  });

  it('needs no more than what is asked', async () => {
    const fields = { ...fullForm(desk.office.cast), regisseur: '', aanbieder: '', inkoop: '', afspraken: '' };
    const registered = await chair.fill(await chair.open(FORM), FORM, { ...fields, indiener: 'parent' });
    const { parties, facts } = await stateOf(registered);
    expect(parties).toEqual({
      referrer: desk.office.cast.person.sevda,
      caseCoordinator: { organisation: desk.office.cast.organisation.wijkteamMaasveen },
      submitter: { kind: 'parent' },
      municipality: desk.office.cast.organisation.maasveen,
    });
    expect(facts).not.toHaveProperty('agreements');
  });

  it.each([
    ['week', { every: 'week' }],
    ['threeMonths', { every: 'threeMonths' }],
  ])('knows the rhythm %s', async (ritme, rhythm) => {
    const fields = { ...fullForm(desk.office.cast), ritme };
    expect(await stateOf(await chair.fill(await chair.open(FORM), FORM, fields))).toMatchObject({ rhythm });
  });

  it.each(submitterKinds)('knows the submitter %s', async (kind) => {
    const { organisation } = desk.office.cast;
    const fields: Record<string, string> = { ...fullForm(desk.office.cast), indiener: kind };
    if (kind === 'municipalAccess') fields['welke-indiener-municipalAccess'] = organisation.wijkteamMaasveen;
    if (kind === 'certifiedInstitution')
      fields['welke-indiener-certifiedInstitution'] = organisation.deltazicht;
    const { parties } = await stateOf(await chair.fill(await chair.open(FORM), FORM, fields));
    expect(parties.submitter.kind).toBe(kind);
    expect(parties.submitter.organisation === undefined).toBe(kind === 'parent' || kind === 'youth');
  });

  it('makes one case of a form that is sent twice, also at the same time', async () => {
    const form = await chair.open(FORM);
    const send = () => chair.fill(form, FORM, fullForm(desk.office.cast));
    const together = await Promise.all(Array.from({ length: 8 }, send));
    const later = await send();
    expect(new Set([...together, later].map(({ path }) => path)).size).toBe(1);
    expect(later.status).toBe(200);
  });

  it('makes two cases of two forms', async () => {
    const [one, other] = [await chair.open(FORM), await chair.open(FORM)];
    const paths = [
      (await chair.fill(one, FORM, fullForm(desk.office.cast))).path,
      (await chair.fill(other, FORM, fullForm(desk.office.cast))).path,
    ];
    expect(new Set(paths).size).toBe(2);
  });
});
