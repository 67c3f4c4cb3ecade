// The chair changes who is behind a case: from the form to what becomes of its ladders.
import { describe, expect, it } from 'vitest';
import { useOffice } from '../support/office.ts';
import { climbedCase, lastEvent } from './support/cases.ts';
import { Chair } from './support/chair.ts';

describe('who is behind a case', () => {
  const desk = useOffice();
  const reden = 'De aanbieder heeft geen plek meer.';

  it('is told with what each change would do to the ladders in gang', async () => {
    const one = await climbedCase(desk.office, 'cannotCooperate');
    const form = await new Chair(desk.office).open(`${one.page}/andere-partijen`);
    expect(form.heading).toBe('Wijzig wie erbij horen');
    expect(form.text).toContain(
      'Wijzigt u de aanbieder? Dan begint de ladder ‘aanbieder’ opnieuw bij trede 2. Wie daar nu is gevraagd en niet meer nodig is, krijgt daar bericht van.',
    );
    expect(form.text).not.toContain('Wijzigt u de gemeente?');
    const { organisation, person } = desk.office.cast;
    expect(form.form(`${one.page}/andere-partijen`)).toMatchObject({
      regie: organisation.wijkteamMaasveen,
      regisseur: person.karin,
      gemeente: organisation.maasveen,
      aanbieder: organisation.deLinde,
      inkoop: organisation.delta,
    });
  });

  it('changes with a reason: the ladder begins again, and who was asked is told', async () => {
    const { office } = desk;
    const one = await climbedCase(office, 'cannotCooperate');
    const chair = new Chair(office);
    const path = `${one.page}/andere-partijen`;
    expect((await chair.act(path)).errors).toEqual(['Schrijf kort waarom u dit wijzigt']);
    expect((await chair.act(path, { reden })).errors).toEqual([
      'Er is nog niets gewijzigd. Kies wie er anders wordt',
    ]);
    const done = await chair.act(path, { aanbieder: office.cast.organisation.hetKompas, reden });
    expect(done.text).toContain('De wijziging is verwerkt.');
    const past = done.section('Wat er gebeurde');
    expect(past).toContain(`wijzigde de aanbieder: Het Kompas in plaats van De Linde ‘${reden}’`);
    expect(past).toContain('De ladder ‘aanbieder’ is afgerond: er is een andere organisatie bij betrokken');
    expect(done.section('Wie erbij horen')).toContain('Aanbieder Het Kompas');
    await office.passUntil('2026-11-19 10:00');
    expect((await office.advice(one.id)).climbs.map(({ id, stand }) => `${id} ${stand.at}`)).toEqual([
      'provider-1 settled',
      'provider-2 waiting',
    ]);
    expect(await lastEvent(office, one, 'RungNotified')).toMatchObject({
      event: {
        receivers: [
          { person: office.cast.person.ingrid },
          { person: office.cast.person.jan },
          { person: office.cast.person.selin },
        ],
      },
    });
    const letters = (await chair.open(one.page)).section('Brieven');
    expect(letters).toContain('Niet meer nodig');
  });

  it('may leave out the person, the provider and the procurement organisation', async () => {
    const one = await climbedCase(desk.office);
    const chair = new Chair(desk.office);
    const done = await chair.act(`${one.page}/andere-partijen`, {
      regisseur: '',
      aanbieder: '',
      inkoop: '',
      reden,
    });
    expect(done.status).toBe(200);
    const { parties } = await desk.office.advice(one.id);
    expect(parties).not.toHaveProperty('provider');
    expect(parties.caseCoordinator).not.toHaveProperty('person');
    const past = done.section('Wat er gebeurde');
    expect(past).toContain('de casusregisseur: Wijkteam Maasveen in plaats van Karin Postma');
    expect(past).toContain('de aanbieder: niemand in plaats van De Linde');
  });

  it('does not change over what somebody else changed meanwhile', async () => {
    const { office } = desk;
    const one = await climbedCase(office);
    const chair = new Chair(office);
    const path = `${one.page}/andere-partijen`;
    const form = await chair.open(path);
    const change = { provider: office.cast.organisation.hetKompas };
    await office.tell(one.id, { type: 'changeParties', change, reason: 'Eerst' });
    const late = await chair.fill(form, path, { inkoop: '', reden });
    expect(late.status).toBe(409);
    expect(late.text).toContain(`U schreef: ‘${reden}’`);
  });
});
