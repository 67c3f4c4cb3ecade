// Each kind of gap leads to a page on which it can be mended, or that says whom to ask; and who may see no people reads roles.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { at } from '../../../support/doorzet.ts';
import { everybodyAsked } from '../../links/contact/support/asked.ts';
import { useOffice } from '../../support/office.ts';
import { Chair, type Seen } from '../support/chair.ts';

const desk = useOffice({ vacant: ['anouk', 'rita'] });
const chair = () => new Chair(desk.office);

beforeAll(async () => {
  desk.office.refusing.add('rob@delta.example');
  await everybodyAsked(desk.office);
});

beforeEach(() => {
  desk.office.now = at('2026-11-23 10:00');
  desk.office.role = 'chair';
});

/** The kinds of places to which readiness leads, and whether something can be done there. */
const places: readonly {
  readonly leads: RegExp;
  readonly mends: (page: Seen, link: string) => boolean;
}[] = [
  { leads: /\/rollen\/nieuw\?rol=/, mends: (page, link) => page.actions.includes(link.replace(/\?.*/, '')) },
  {
    leads: /^\/mensen\/[0-9a-f-]{36}$/,
    mends: ({ actions, links }, link) =>
      actions.some((action) => action.endsWith('/opnieuw')) || links.includes(`${link}/wijzig`),
  },
  { leads: /^\/afspraken\/nieuw\?/, mends: ({ actions }) => actions.includes('/afspraken/nieuw') },
  {
    leads: /^\/afspraken\/partij\//,
    mends: ({ links }) => links.some((link) => link.startsWith('/afspraken/nieuw?')),
  },
];

const saysWhom = ({ text, links }: Seen) =>
  text.includes('Alleen de voorzitter') && links.includes('/mensen/expertteam');

/** All places to which the page leads, of one kind. */
async function ledTo(leads: RegExp): Promise<readonly string[]> {
  const { organisation } = desk.office.cast;
  const page = await chair().open(
    `/gereedheid?gemeente=${organisation.poldermeer}&aanbieder=${organisation.deLinde}`,
  );
  return [...new Set(page.links.filter((link) => leads.test(link)))];
}

describe('what readiness finds', () => {
  it.each(places)('leads the chair to where it is mended: $leads', async ({ leads, mends }) => {
    const found = await ledTo(leads);
    expect(found.length).toBeGreaterThan(0);
    for (const link of found) expect([link, mends(await chair().open(link), link)]).toEqual([link, true]);
  });

  it.each(places)(
    'leads the process supporter there, or to whom to ask: $leads',
    async ({ leads, mends }) => {
      desk.office.role = 'processSupporter';
      for (const link of await ledTo(leads)) {
        const page = await chair().open(link);
        expect([link, page.status]).toEqual([link, 200]);
        expect([link, mends(page, link) || saysWhom(page)]).toEqual([link, true]);
      }
    },
  );

  it('offers the process supporter nothing that only the chair may', async () => {
    desk.office.role = 'processSupporter';
    const [vacant = ''] = await ledTo(/\/rollen\/nieuw\?rol=/);
    expect(vacant).not.toBe('');
    const page = await chair().open(vacant);
    expect(page.actions).not.toContain(vacant.replace(/\?.*/, ''));
    expect(saysWhom(page)).toBe(true);
    // Somebody can be added already.
    expect(page.links.some((link) => link.startsWith('/mensen/nieuw?organisatie='))).toBe(true);
    expect(await ledTo(/^\/afspraken\/nieuw\?/)).toEqual([]);
  });
});

describe('a vacant role', () => {
  it('leads to the form with the role filled in, and is vacant no more', async () => {
    const { organisation } = desk.office.cast;
    const action = `/mensen/organisaties/${organisation.wijkteamPoldermeer}/rollen/nieuw`;
    const page = await chair().open(`${action}?rol=teamManager`);
    expect(page.heading).toBe('Wie wordt teammanager van Wijkteam Poldermeer?');
    expect(page.form(action)).toMatchObject({ rol: 'teamManager', 'van-dag': '23' });
    const nobody = await chair().fill(page, action, { wie: 'Pietersen' });
    expect(nobody.status).toBe(400);
    expect(nobody.errors).toEqual([
      'Kies wie de rol krijgt. Staat die persoon er nog niet? Voeg die dan eerst toe',
    ]);
    expect(nobody.form(action)).toMatchObject({ wie: 'Pietersen', rol: 'teamManager' });
    const several = await chair().fill(page, action, { wie: 'wijkteam' });
    expect(several.errors).toEqual(['Hier passen er meer bij. Kies wie u bedoelt']);
    const done = await chair().fill(page, action, { wie: 'daan' });
    expect(done.path).toContain(`/mensen/organisaties/${organisation.wijkteamPoldermeer}`);
    expect(done.section('Rollen')).toContain('Teammanager Daan Visser');
    expect((await chair().open('/gereedheid')).text).not.toContain('teammanager voor Wijkteam Poldermeer');
    // Sent twice, it is given once.
    const again = await chair().fill(page, action, { wie: 'daan' });
    expect(again.section('Rollen').match(/Daan Visser/g)).toHaveLength(1);
  });

  it('asks which role where the address names none that is there', async () => {
    const { organisation } = desk.office.cast;
    const action = `/mensen/organisaties/${organisation.deLinde}/rollen/nieuw`;
    const page = await chair().open(`${action}?rol=chair`);
    expect(page.heading).toBe('Geef iemand een rol bij De Linde');
    expect((await chair().fill(page, action, { wie: 'maya' })).errors).toContain('Kies een rol');
    const team = await chair().open('/mensen/expertteam/rollen/nieuw?rol=steeringGroupMember');
    expect(team.form('/mensen/expertteam/rollen/nieuw')['rol']).toBe('steeringGroupMember');
  });
});

describe('a commissioner', () => {
  it('reads counts and roles, and the name of nobody', async () => {
    desk.office.role = 'commissioner';
    const { organisation, setUp } = desk.office.cast;
    const page = await chair().open(
      `/gereedheid?gemeente=${organisation.maasveen}&aanbieder=${organisation.deLinde}`,
    );
    for (const { name, surname } of setUp.people) {
      if (name !== 'Bert Hofman') expect(page.text).not.toContain(surname);
    }
    expect(page.section('Wat er te doen is')).toContain(
      'Zoek een ander mailadres van de inkoper (Inkoopbureau Delta)',
    );
    expect(page.section('Per organisatie')).toContain('Maasveen Manager sociaal domein nog niet bevestigd');
    expect(page.section('Een gemeente met een aanbieder')).toContain(
      'Teammanager van De Linde nog niet bevestigd',
    );
    expect(page.text).toMatch(/\d+ mensen hebben niet bevestigd/);
  });
});
