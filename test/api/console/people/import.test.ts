// People read in from a file over HTTP: looked at first, then all or nothing; and written to one.
import { beforeEach, describe, expect, it } from 'vitest';
import { at } from '../../../support/doorzet.ts';
import { useOffice } from '../../support/office.ts';
import { climbedCase } from '../support/cases.ts';
import { Chair, type Seen } from '../support/chair.ts';
import { DAY_MS } from '../../../../domain/time.ts';
import { readBook } from '../../../../store/people/book.ts';
import { roleWords } from '../../../../words/roles.ts';

const desk = useOffice();
const chair = () => new Chair(desk.office);
const book = () => readBook(desk.office.database, desk.office.region);
const HEADER = 'werkt bij;soort;naam;e-mail;rol;tot en met';
const NEW = `${HEADER}\nPolderdam;gemeente;Çiğdem Öz;c.oz@polderdam.example;wethouder;\n`;

const ours = { origin: 'https://doorzet.example', 'sec-fetch-site': 'same-origin' };

/** Sends the form with a file in it, as a browser does. */
function upload(content: string | Buffer, text = ''): Promise<Seen> {
  const body = new FormData();
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  body.set('bestand', new Blob([new Uint8Array(bytes)], { type: 'text/csv' }), 'mensen.csv');
  body.set('tekst', text);
  return chair().open('/mensen/invoeren', {
    method: 'POST',
    headers: ours,
    body,
  });
}
const confirm = (page: Seen) => chair().fill(page, page.path, {});
const kept = () =>
  desk.office.database.inRegion(desk.office.region, async (tx) => {
    const { rows } = await tx.query<{ id: string }>('select id from imports where region = $1', [
      desk.office.region,
    ]);
    return rows.length;
  });

beforeEach(() => {
  desk.office.role = 'chair';
  desk.office.now = at('2026-11-23 09:05');
});

describe('a file', () => {
  it('is shown before it changes anything, is read in whole, and changes nothing the second time', async () => {
    const before = await book();
    const shown = await upload(NEW);
    expect(shown.path).toMatch(/^\/mensen\/invoeren\/[0-9a-f-]{36}$/);
    expect(shown.text).toContain('1 organisatie nieuw, 1 persoon nieuw en 1 rol nieuw.');
    expect(shown.section('Rollen')).toContain('Çiğdem Öz Wethouder, Polderdam Nieuw, vanaf 23 november 2026');
    expect(await book()).toEqual(before);
    const done = await confirm(shown);
    expect(done.text).toContain('Het bestand is ingelezen');
    const after = await book();
    expect(after.people).toHaveLength(before.people.length + 1);
    expect(await kept()).toBe(0);
    const again = await upload(NEW);
    expect(again.text).toContain('Er is niets te veranderen');
    expect(again.actions).not.toContain(again.path);
    // What was used is gone: the button pressed twice reads nothing twice.
    const twice = await chair().post(shown.path, shown.form(shown.path));
    expect(twice.text).toContain('Dit bestand is al ingelezen');
    expect(await book()).toEqual(after);
  });

  it('in the letters of Windows is read with the names right', async () => {
    const text = `${HEADER}\nMaasveen;gemeente;Zoë Müller;zoe@maasveen.example;;\n`;
    const shown = await upload(Buffer.from(text, 'latin1'));
    expect(shown.text).toContain('Zoë Müller');
    await chair().post(`${shown.path}/weg`, {});
    expect((await chair().open(shown.path)).text).toContain(
      'Dit bestand is al ingelezen, weggegooid, of ouder dan een dag',
    );
  });

  it('tells every faulty row, and reads none of the others', async () => {
    const before = await book();
    const page = await upload(
      [
        HEADER,
        'Polderzee;gemeente;Goed Zo;goed@polderzee.example;wethouder;',
        'Nergens;;Iemand Anders;i@nergens.example;;',
        'Maasveen;aanbieder;Jan Bakker;jan@maasveen.example;;',
        'Maasveen;gemeente;Carla Jansen;carla@maasveen.example;wethouder;31-12-2024',
      ].join('\n'),
    );
    expect(page.status).toBe(400);
    expect(page.section('Dit klopt nog niet')).toContain('In 3 rijen klopt iets niet');
    expect(page.text).toContain('Rij 3 soort Deze organisatie is nieuw. Vul de soort in');
    expect(page.text).toContain('Rij 4 soort Deze organisatie staat er al in, als een andere soort');
    expect(page.text).toContain(
      'Rij 5 tot en met Deze rol begint op 1 januari 2025. Kies een latere laatste dag',
    );
    expect(await book()).toEqual(before);
  });

  it('that was pasted is kept when it is faulty', async () => {
    const page = await upload('', 'naam;e-mail\nA;b@c.example');
    expect(page.status).toBe(400);
    expect(page.errors[0]).toContain(
      'Deze kolommen ontbreken: ‘werkt bij’ en ‘rol’. Gevonden: ‘naam’ en ‘e-mail’',
    );
    expect(page.form('/mensen/invoeren')['tekst']).toBe('naam;e-mail\nA;b@c.example');
    const nothing = await upload('');
    expect(nothing.errors).toEqual(['Kies een bestand, of plak de rijen']);
  });

  it('that is too large, a spreadsheet, or no form at all is refused in words', async () => {
    for (const size of [3, 10]) {
      const large = await upload(Buffer.alloc(size * 1024 * 1024, 'a;b;c\n'));
      expect(large.status).toBe(413);
      expect(large.errors[0]).toContain('groter dan 2 MB');
    }
    // One that does not say how large it is, is read until it is too large.
    const part = '--x\r\nContent-Disposition: form-data; name="bestand"; filename="a.csv"\r\n\r\n';
    const endless = new ReadableStream<Uint8Array>({
      start: (stream) => stream.enqueue(Buffer.from(part)),
      pull: (stream) => {
        sent += 100_000;
        stream.enqueue(Buffer.alloc(100_000, 'a;b\n'));
        if (sent > 5_000_000) stream.close();
      },
    });
    let sent = 0;
    const streamed = await chair().open('/mensen/invoeren', {
      method: 'POST',
      headers: { ...ours, 'content-type': 'multipart/form-data; boundary=x' },
      body: endless,
      duplex: 'half',
    } as RequestInit);
    expect(streamed.errors[0]).toContain('groter dan 2 MB');
    const excel = await upload(Buffer.from('PK\u0003\u0004', 'latin1'));
    expect(excel.errors[0]).toContain('Dit is een Excel-bestand');
    const odd = await chair().post('/mensen/invoeren', { tekst: NEW });
    expect(odd.status).toBe(400);
    expect(odd.errors[0]).toContain('kwam niet goed aan');
    const broken = await chair().open('/mensen/invoeren', {
      method: 'POST',
      headers: {
        ...ours,
        'content-type': 'multipart/form-data; boundary=x',
      },
      body: '--x\r\nContent-Disposition: form-data; name="tekst"\r\n\r\nhalf',
    });
    expect(broken.status).toBe(400);
  });

  it('is shown anew when people changed in the meantime', async () => {
    const shown = await upload(`${HEADER}\nMaasveen;gemeente;Selin Kaya;selin@maasveen.example;;\n`);
    expect(shown.text).toContain('Naam: Selin Yilmaz wordt Selin Kaya');
    await chair().act(`/mensen/${desk.office.cast.person.selin}/wijzig`, { naam: 'Selin de Boer' });
    const anew = await chair().post(shown.path, shown.form(shown.path));
    expect(anew.status).toBe(409);
    expect(anew.text).toContain('Intussen is er iets veranderd. Er is nog niets ingelezen');
    expect(anew.text).toContain('Naam: Selin de Boer wordt Selin Kaya');
    expect((await confirm(anew)).text).toContain('ingelezen');
  });

  it('of somebody else, of yesterday, or of nobody is not there', async () => {
    const shown = await upload(NEW.replace('Çiğdem Öz', 'Iemand Anders'));
    desk.office.now += DAY_MS + 1;
    expect((await chair().open(shown.path)).heading).toBe('Lees mensen in uit een bestand');
    await upload(NEW.replace('Çiğdem Öz', 'Nog Anders'));
    expect(await kept()).toBe(1);
    expect((await chair().open('/mensen/invoeren/x')).heading).toBe('Lees mensen in uit een bestand');
    const foreign = await upload(NEW.replace('Çiğdem Öz', 'Van Marja'));
    await desk.office.database.inRegion(desk.office.region, (tx) =>
      tx.query('update imports set made_by = $2 where region = $1', [
        desk.office.region,
        desk.office.cast.person.bert,
      ]),
    );
    expect((await chair().open(foreign.path)).heading).toBe('Lees mensen in uit een bestand');
  });

  it('that ends a role says how many cases count on it', async () => {
    await climbedCase(desk.office);
    desk.office.now = at('2026-11-23 09:05');
    const shown = await upload(
      `${HEADER}\nMaasveen;gemeente;Jan Bakker;jan@maasveen.example;manager sociaal domein;23-11-2026\n`,
    );
    expect(shown.section('Rollen')).toContain(
      'Was sinds 1 januari 2025. Wordt van 1 januari 2025 tot en met 23 november 2026. 1 lopende casus rekent op deze rol',
    );
  });

  it('that leaves the region without a chair is refused', async () => {
    const page = await upload(
      `${HEADER}\nExpertteam;;Marja van Dijk;marja@expertteam.example;voorzitter van het expertteam;31-12-2026\n`,
    );
    expect(page.status).toBe(400);
    expect(page.errors[0]).toContain(
      'Met dit bestand heeft de regio vanaf vrijdag 1 januari 2027 geen voorzitter',
    );
  });
});

describe('a file that ends many roles', () => {
  it('says of how many it did not count the cases, and leads to those', async () => {
    const { people, holdings, organisations } = await book();
    const rows = holdings.flatMap(({ person, role, organisation, until }) => {
      const who = people.find(({ id }) => id === person);
      const where = organisations.find(({ id }) => id === organisation);
      const works = organisations.find(({ id }) => id === who?.organisation)?.name ?? 'Expertteam';
      if (!who || !where || until !== undefined) return [];
      return [`${works};;${who.name};${who.email};${roleWords[role]};31-12-2026`];
    });
    expect(rows.length).toBeGreaterThan(20);
    const shown = await upload([HEADER, ...rows].join('\n'));
    const rest = rows.length - 20;
    const words = rest === 1 ? 'Van nog 1 rol niet' : `Van nog ${String(rest)} rollen niet`;
    expect(shown.section('Rollen')).toContain(
      `Van 20 rollen die eindigen, telden wij de lopende casussen. ${words}`,
    );
    const links =
      shown.section('Rollen').split('Bekijk welke lopende casussen op deze rol rekenen').length - 1;
    expect(links).toBe(rest);
    const few = await upload([HEADER, ...rows.slice(0, 3)].join('\n'));
    expect(few.section('Rollen')).not.toContain('telden wij');
  });
});

describe('the language of letters in a file', () => {
  const rows = (taal: string) => `${HEADER};taal\nMaasveen;;Carla Jansen;carla@maasveen.example;;;${taal}\n`;
  const language = async () =>
    (await book()).people.find(({ email }) => email === 'carla@maasveen.example')?.language;

  it('changes it, by code or by name, and a file that does not say it leaves it', async () => {
    const shown = await upload(rows('Engels'));
    expect(shown.section('Mensen')).toContain('Taal van de brieven: Nederlands wordt English');
    await confirm(shown);
    expect(await language()).toBe('en');
    const without = `${HEADER}\nMaasveen;;Carla Jansen;carla@maasveen.example;;\n`;
    for (const same of [rows('en'), rows(''), without]) {
      expect((await upload(same)).text).toContain('Er is niets te veranderen');
    }
    await confirm(await upload(rows('nl')));
    expect(await language()).toBe('nl');
  });

  it('is a fault of the row when it is another one', async () => {
    const page = await upload(rows('Frysk'));
    expect(page.section('Dit klopt nog niet')).toContain(
      'Rij 2 taal ‘Frysk’ kennen wij niet. Kies uit: nl of en.',
    );
  });
});

describe('what is written to a file', () => {
  const download = async (path: string) => {
    const response = await fetch(`${desk.office.url}${desk.office.home}${path}`);
    return { headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
  };

  it('is everyone, and changes nothing when it is read in', async () => {
    const { headers, bytes } = await download('/mensen/uitvoer.csv');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe('attachment; filename=mensen-2026-11-23.csv');
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(bytes.toString()).toContain(
      'Expertteam;;Marja van Dijk;van Dijk;mevrouw;marja@expertteam.example;;nl;voorzitter van het expertteam;;1-1-2025;',
    );
    expect((await upload(bytes)).text).toContain('Er is niets te veranderen');
  });

  it('as an example can be read in', async () => {
    const { bytes } = await download('/mensen/voorbeeld.csv');
    expect((await upload(bytes)).text).toContain('2 organisaties nieuw, 3 mensen nieuw en 2 rollen nieuw');
  });
});
