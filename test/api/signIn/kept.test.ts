// What was typed over an ended session, at the console itself: it stands in the form again, and is sent by its owner.
import { describe, expect, it } from 'vitest';
import { makeAdministrator } from '../../../store/gate/administering.ts';
import { useEntrance } from './support/entrance.ts';
import { BASE_URL, type Visitor } from './support/visitor.ts';

const HOUR = 60 * 60_000;
const place = useEntrance({ console: true });

/** As a browser does: it says on which page the form stood. */
const send = (who: Visitor, page: string, action: string, fields: Record<string, string>) =>
  who.post(action, fields, { referer: `${BASE_URL}${page}` });

describe('a form that was sent after the session had ended', () => {
  it('stands filled in on its own page again, as it was seen then, and is sent from there once', async () => {
    const { entrance } = place;
    const home = `/regio/${entrance.cast.region}`;
    const marja = entrance.visitor();
    await entrance.signIn(marja, entrance.addressOf('marja'));
    const settings = await marja.open(`${home}/instellingen`);
    const was = settings.form(`${home}/instellingen`);
    const typed = { ...was, team: 'Expertteam <jeugd> & "meer"', bewaren: 'lang' };
    entrance.wall += 9 * HOUR;
    await send(marja, `${home}/instellingen`, `${home}/instellingen`, typed);
    const back = await entrance.signIn(marja, entrance.addressOf('marja'));
    expect([back.path, back.heading]).toEqual(['/inloggen/bewaard', 'Wat u had ingevuld is bewaard']);
    expect(back.html).toContain(`href="${home}/instellingen"`);
    const again = await marja.open(`${home}/instellingen`);
    expect(again.form(`${home}/instellingen`)).toEqual(typed);
    expect(again.text).toContain('staat er weer in. Het is nog niet verstuurd.');
    // Nothing happened yet, on other pages neither.
    expect((await marja.open(`${home}/mensen`)).text).not.toContain('staat er weer in');
    const sent = await marja.fill(again, `${home}/instellingen`);
    expect([sent.status, sent.form(`${home}/instellingen`)]).toEqual([400, typed]);
    expect(sent.text).not.toContain('staat er weer in');
    expect((await marja.open(`${home}/instellingen`)).form(`${home}/instellingen`)).toEqual(was);
  });

  it('is told of what somebody else changed in the meantime, and keeps what was typed', async () => {
    const { entrance } = place;
    const home = `/regio/${entrance.cast.region}`;
    const marja = entrance.visitor();
    await entrance.signIn(marja, entrance.addressOf('marja'));
    const path = `${home}/instellingen`;
    const typed = { ...(await marja.open(path)).form(path), team: 'Mijn team' };
    await marja.post('/uitloggen');
    await send(marja, path, path, typed);
    await entrance.signIn(marja, entrance.addressOf('marja'));
    const other = entrance.visitor();
    await entrance.signIn(other, entrance.addressOf('marja'));
    await other.fill(await other.open(path), path, { team: 'Hun team' });
    const overtaken = await marja.fill(await marja.open(path), path);
    expect([overtaken.status, overtaken.form(path)['team']]).toEqual([409, 'Mijn team']);
  });

  it('can be thrown away from there', async () => {
    const { entrance } = place;
    const path = `/regio/${entrance.cast.region}/instellingen`;
    const marja = entrance.visitor();
    await entrance.signIn(marja, entrance.addressOf('marja'));
    const was = (await marja.open(path)).form(path);
    await marja.post('/uitloggen');
    await send(marja, path, path, { ...was, team: 'Mijn team' });
    await entrance.signIn(marja, entrance.addressOf('marja'));
    expect((await marja.open(path)).html).toContain('href="/inloggen/bewaard"');
    await marja.post('/inloggen/bewaard/weg');
    expect((await marja.open(path)).form(path)).toEqual(was);
  });

  it('leads to no page of another site, nor to one that there is not', async () => {
    const { entrance } = place;
    const somebody = entrance.visitor();
    const settings = `/regio/${entrance.cast.region}/instellingen`;
    for (const referer of ['https://evil.example/regio/29', `${BASE_URL}/uitloggen`, 'geen adres']) {
      await somebody.post(settings, { team: 'x' }, { referer });
      const back = await entrance.signIn(somebody, entrance.addressOf('marja'));
      expect([back.path, back.html.includes('Kijk het eerst na')]).toEqual(['/inloggen/bewaard', false]);
      await somebody.post('/uitloggen');
    }
    const anna = entrance.visitor();
    await makeAdministrator(entrance.gate, 'anna@beheer.example', 'Anna Beheer', entrance.wall);
    await entrance.signIn(anna, 'anna@beheer.example');
    for (const form of ['naam', 'voorzitter', 'einde']) {
      const path = `/beheer/regios/${entrance.cast.region}`;
      expect((await anna.open(`${path}/${form}`)).path).toBe(path);
    }
    expect((await anna.open('/beheer/mensen/beheerders')).path).toBe('/beheer/mensen');
  });
});
