// Files of people as spreadsheets write them, and every way in which they can be wrong.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded, unguarded } from '../../../../api/csv.ts';
import { decode } from '../../../../api/console/people/import/decode.ts';
import { readRows } from '../../../../api/console/people/import/readRows.ts';
import { MOST_ROWS, readTable } from '../../../../api/console/people/import/table.ts';
import { exampleRows, writeFile } from '../../../../api/console/people/import/writeFile.ts';
import type { ImportRow } from '../../../../domain/contacts/importing/rows.ts';
import { planImport } from '../../../../domain/contacts/importing/plan.ts';
import { languages, organisationKinds } from '../../../../domain/advice/facts.ts';
import { roles } from '../../../../domain/escalation/agreement.ts';
import { inLanguage } from '../../../../words/language.ts';
import { at } from '../../../support/doorzet.ts';

const now = at('2026-11-23 09:00');
const HEADER = 'werkt bij;soort;naam;e-mail;rol';

function read(text: string) {
  const table = readTable(text);
  if ('fault' in table) throw new Error(table.fault);
  return readRows(table, now);
}
function faultOf(text: string): string {
  const table = readTable(text);
  return 'fault' in table ? table.fault : '';
}
const messages = (text: string) =>
  read(text).faults.map(({ row, column, message }) => `${String(row)} ${column ?? '-'}: ${message}`);

describe('the bytes of a file', () => {
  const name = 'Çelik Ünal; € 1';
  it.each([
    ['UTF-8', Buffer.from(name)],
    ['UTF-8 with its mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(name)])],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(name, 'utf16le')])],
    [
      'Windows-1252',
      Buffer.from([0xc7, ...Buffer.from('elik '), 0xdc, ...Buffer.from('nal; '), 0x80, 0x20, 0x31]),
    ],
  ])('as %s are read with the names right', (_, bytes) => {
    expect(decode(bytes)).toEqual({ text: name });
  });

  it('of a spreadsheet or a picture are no text', () => {
    expect(decode(Buffer.from('PK\u0003\u0004rest', 'latin1'))).toEqual({ isNot: 'spreadsheet' });
    expect(decode(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toEqual({ isNot: 'spreadsheet' });
    expect(decode(Buffer.from([0x89, 0x50, 0, 0]))).toEqual({ isNot: 'binary' });
  });
});

describe('the rows of a file', () => {
  const row = 'Maasveen;gemeente;Carla Jansen;carla@maasveen.example;wethouder';
  const expected = {
    number: 2,
    organisation: 'Maasveen',
    kind: 'municipality',
    person: { name: 'Carla Jansen', email: 'carla@maasveen.example' },
    role: { role: 'alderman', at: null, from: null },
  };

  it.each([
    ['semicolons', `${HEADER}\n${row}\n`],
    ['commas', `${HEADER}\n${row}\n`.replaceAll(';', ',')],
    ['tabs', `${HEADER}\n${row}\n`.replaceAll(';', '\t')],
    ['the mark of UTF-8 and Windows line ends', `\ufeff${HEADER}\r\n${row}\r\n`],
    ['what Excel writes before it', `sep=;\r\n${HEADER}\r\n${row}\r\n`],
    ['a sign of its own', `sep=|\n${HEADER}\n${row}\n`.replaceAll(';', '|')],
    [
      'quotes',
      `"werkt bij";soort;naam;e-mail;rol\n"Maasveen";gemeente;"Carla Jansen";carla@maasveen.example;wethouder`,
    ],
    [
      'capitals, other names and another order',
      'Rol;Organisatie;SOORT;Email;Naam\nWethouder;Maasveen;Gemeente;carla@maasveen.example;Carla  Jansen',
    ],
    ['empty rows and columns', `${HEADER};;\n${row};;\n;;;;;;\n\n`],
  ])('with %s are read', (_, text) => {
    expect(read(text)).toEqual({ rows: [expected], faults: [] });
  });

  it('are counted as a spreadsheet counts them, with cells of several lines and empty rows', () => {
    const text = `${HEADER}\nMaasveen;gemeente;"Carla\nJansen";carla@maasveen.example;wethouder\n;;;;\n${row.replace('wethouder', 'koning')}`;
    expect(read(text).rows[0]?.person?.name).toBe('Carla Jansen');
    expect(read(text).faults.map((fault) => fault.row)).toEqual([4]);
  });

  it('say days both ways', () => {
    const text = (van: string, tot: string) =>
      `werkt bij;naam;e-mail;rol;van;tot en met\nMaasveen;Carla Jansen;c@m.example;wethouder;${van};${tot}`;
    for (const van of [
      '1-9-2026',
      '01-09-2026',
      '1/9/2026',
      '1.9.2026',
      '2026-09-01',
      '2026-09-01 00:00:00',
    ]) {
      expect(read(text(van, '')).rows[0]?.role).toMatchObject({ from: '2026-09-01', until: null });
    }
    expect(messages(text('31-2-2026', '9-2026'))).toEqual([
      '2 van: ‘31-2-2026’ is geen datum. Schrijf het zo: 1-9-2026 of 2026-09-01',
      '2 tot en met: ‘9-2026’ is geen datum. Schrijf het zo: 1-9-2026 of 2026-09-01',
    ]);
  });

  it('know each kind and role by its Dutch word', () => {
    for (const one of exampleRows) expect(read(writeFile([one])).faults).toEqual([]);
    expect(messages(`${HEADER}\nMaasveen;provincie;Carla Jansen;c@m.example;minister`)).toEqual([
      expect.stringMatching(
        /^2 soort: ‘provincie’ kennen wij niet. Kies uit: gemeente, lokaal team, .* of inkooporganisatie$/,
      ),
      expect.stringMatching(/^2 rol: ‘minister’ kennen wij niet/),
    ]);
  });

  it('tell everything that is wrong, in the order of the file', () => {
    const text = [
      `${HEADER};rol bij;telefoon`,
      'Maasveen;gemeente;;geen adres;wethouder;;',
      ';gemeente;Carla Jansen;c@m.example;;Maasveen;+31 6 12',
      ';;;;;;123',
      'Maasveen;gemeente;=A1;@a;-1;;+cmd',
    ].join('\n');
    expect(messages(text)).toEqual([
      '2 naam: De naam ontbreekt. Vul de voornaam en achternaam in',
      '2 e-mail: Dit is geen mailadres. Schrijf het zo: naam@organisatie.nl',
      '3 rol: De rol ontbreekt, maar ‘rol bij’ is ingevuld. Vul de rol in, of haal ‘rol bij’ weg',
      '3 soort: Er staat een soort, maar geen organisatie. Vul ‘werkt bij’ in, of haal de soort weg',
      '4 -: In deze rij staat geen persoon en geen organisatie. Vul de rij aan of haal haar weg',
      '5 naam: De cel begint met =, als een formule. Zet er gewone tekst in',
      '5 e-mail: De cel begint met @, als een formule. Zet er gewone tekst in',
      '5 rol: De cel begint met -, als een formule. Zet er gewone tekst in',
      '5 telefoon: De cel begint met +, als een formule. Zet er gewone tekst in',
    ]);
  });

  it('refuse what can be of a child', () => {
    const [message] = messages(`${HEADER}\nMaasveen;gemeente;Kind 1-2-2015;k@m.example;`);
    expect(message).toContain('geboortedatum');
  });
});

describe('a file that is wrong as a whole', () => {
  it.each([
    ['is empty', '', /leeg/],
    ['has only spaces', '\ufeff \r\n', /leeg/],
    ['has only columns', HEADER, /alleen kolomnamen/],
    [
      'has other columns',
      'foo;bar\n1;2',
      /ontbreken: ‘werkt bij’, ‘naam’, ‘e-mail’ en ‘rol’\. Gevonden: ‘foo’ en ‘bar’/,
    ],
    ['has a column that we do not know', `${HEADER};leeftijd\n;;a;;;3`, /kennen wij niet: ‘leeftijd’/],
    ['has a column twice', `${HEADER};functie\n;;;;;`, /twee keer in: ‘rol’/],
    [
      'has a quote that is not closed',
      `${HEADER}\nMaasveen;gemeente;"Carla;c@m.example;\n`,
      /In rij 2 kloppen de aanhalingstekens/,
    ],
    [
      'has a quote in the middle',
      `${HEADER}\nA;gemeente;b;c@m.example;\n"Maas"veen;gemeente;C;c@m.example;`,
      /In rij 3 kloppen/,
    ],
    ['has too many rows', `${HEADER}\n${'x;;;;\n'.repeat(MOST_ROWS + 1)}`, /meer dan 2\.000 rijen/],
  ])('%s, says so', (_, text, words) => {
    expect(faultOf(text)).toMatch(words);
  });
});

describe('a file of ours', () => {
  it('opens in a Dutch spreadsheet, and no cell of it is a formula', () => {
    const formulas = { name: '=1+1', email: 'a@b.example', phone: '+31 6' };
    const text = writeFile(exampleRows.map((one) => ({ ...one, person: formulas })));
    expect(text.startsWith('\ufeffwerkt bij;soort;naam;')).toBe(true);
    expect(text).toContain(`;'=1+1;`);
    expect(text).toContain(`;'+31 6;`);
    expect(text).toContain(';1-1-2026;');
  });

  it('is Dutch also for who reads our pages in English, and English words in one are understood', () => {
    expect(inLanguage('en', () => writeFile(exampleRows))).toBe(writeFile(exampleRows));
    const {
      rows: [row],
      faults,
    } = read(
      'werkt bij;soort;naam;e-mail;rol;aanhef;taal\nMaasveen;Gemeente;Ann Lee;a@b.example;wethouder;Ms;English',
    );
    expect(faults).toEqual([]);
    expect(row?.person).toMatchObject({ addressAs: 'mevrouw', language: 'en' });
  });

  it('guards and unguards every cell', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^['=+\-@a-z]{0,6}$/), (cell) => {
        expect(unguarded(guarded(cell))).toBe(cell);
        expect(guarded(cell)).not.toMatch(/^[=+\-@]/);
      }),
    );
  });

  const name = fc.constantFrom(
    'Carla de Wit',
    "Ahmed 't Hart",
    'Çelik; "Özge"',
    'Ada Lovelace',
    '+Plus',
    "'=Is",
  );
  const rows: fc.Arbitrary<readonly ImportRow[]> = fc
    .array(
      fc.record({
        organisation: fc.option(fc.constantFrom('Maasveen', 'De "Linde"; B.V.', '-Min')),
        person: fc.record({
          name,
          surname: name,
          addressAs: fc.constantFrom('mevrouw' as const, 'heer' as const, null),
          email: fc.constantFrom('a@b.example', 'c@d.example'),
          phone: fc.option(fc.constantFrom('+31 6 1234', '(010) 12-34')),
          language: fc.constantFrom(...languages),
        }),
        role: fc.option(
          fc.record({
            role: fc.constantFrom(...roles),
            at: fc.option(fc.constantFrom('Maasveen', 'De Linde')),
            from: fc.option(fc.constantFrom('2026-01-31', '2024-02-29')),
            until: fc.option(fc.constant('2027-12-01')),
          }),
        ),
        kind: fc.constantFrom(...organisationKinds),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((all) =>
      all.map((one, index) => ({
        ...one,
        kind: one.organisation === null ? null : one.kind,
        number: index + 2,
      })),
    );

  it('reads as what was written', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (written, latin) => {
        const bytes = latin
          ? Buffer.from(writeFile(written).slice(1), 'latin1')
          : Buffer.from(writeFile(written));
        const decoded = decode(bytes);
        expect(read('text' in decoded ? decoded.text : '')).toEqual({ rows: written, faults: [] });
      }),
    );
  });

  it('for an example reads without a fault into a region with nobody in it', () => {
    const { rows: read_ } = read(writeFile(exampleRows));
    const empty = { organisations: [], people: [], holdings: [], absences: [] };
    expect(planImport(read_, empty, '2026-11-23')).toHaveProperty('plan');
  });
});
