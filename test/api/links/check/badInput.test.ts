// What nobody should type in a check, field by field: a clear message, what was typed is kept, nothing is saved.
import { beforeEach, describe, expect, it } from 'vitest';
import { eventsOf } from '../../support/history.ts';
import { useOffice } from '../../support/office.ts';
import { answerByPost, fillInByPost, postQuestion, stuck } from '../../support/posting.ts';
import { askedCase } from '../../support/referrer.ts';
import { get, post } from '../../support/wire.ts';

const date = (day: string, month: string, year: string) => ({
  zorg: 'planned',
  'vanaf-dag': day,
  'vanaf-maand': month,
  'vanaf-jaar': year,
});

describe('in a check', () => {
  const open = useOffice();
  let id: string;
  let link: string;

  beforeEach(async () => {
    ({ id, link } = await askedCase(open.office));
  });

  /** Sends a page that is not to be taken, and sees to it that nothing is. */
  const refused = async (question: string, fields: Readonly<Record<string, string>>) => {
    const before = await open.office.fingerprint();
    const answered = await postQuestion(link, question, fields);
    expect(answered.status).toBe(400);
    expect(answered.title).toMatch(/^Fout: /);
    expect(await open.office.fingerprint()).toBe(before);
    for (const [field, value] of Object.entries(fields)) {
      // What is no choice cannot be shown as chosen; all that was typed is.
      if (/^(waarom|leren|vanaf)/.test(field)) expect(answered.filledIn(field)).toBe(value.trim());
    }
    return answered.errors.map(({ field, message }) => `${field}: ${message.replaceAll('\u00a0', ' ')}`);
  };

  it.each([
    ['opgevolgd', 'opgevolgd: Kies of het advies wordt opgevolgd'],
    ['zorg', 'zorg: Kies of de zorg er is'],
    ['waar', 'waar: Kies waar het vastzit'],
    ['overbrugging', 'overbrugging: Kies of er hulp is in de tussentijd'],
    ['meedenken', 'meedenken: Kies of u wilt dat wij meedenken'],
  ])('%s: nothing chosen, or a choice that there is not', async (question, message) => {
    expect(await refused(question, {})).toEqual([message]);
    expect(await refused(question, { [question]: 'constructor' })).toEqual([message]);
    expect(await refused(question, { [question]: 'YES' })).toEqual([message]);
  });

  it.each([
    ['no date', date('', '', ''), 'vanaf-dag: Vul in vanaf welke datum de zorg gepland is'],
    ['half a date', date('7', '', '2026'), 'vanaf-maand: Vul ook de maand in'],
    [
      '31 February',
      date('31', '02', '2027'),
      'vanaf-dag: Deze datum bestaat niet. Kijk de dag en de maand na',
    ],
    [
      'words',
      date('7', 'december', '2026'),
      'vanaf-maand: Vul de datum in met cijfers, bijvoorbeeld 7 12 2026',
    ],
    [
      'a day that is past',
      date('20', '11', '2026'),
      'vanaf-dag: Vrijdag 20 november is al geweest. Is de zorg gestart? Kies dan Ja',
    ],
    [
      'a day years ahead',
      date('1', '1', '2031'),
      'vanaf-dag: Dat is ver weg. Kies een datum tot en met dinsdag 23 november 2027',
    ],
    [
      'a year of three digits',
      date('1', '1', '202'),
      'vanaf-jaar: Vul de datum in met cijfers, bijvoorbeeld 7 12 2026',
    ],
    [
      'the year 9999',
      date('31', '12', '9999'),
      'vanaf-dag: Dat is ver weg. Kies een datum tot en met dinsdag 23 november 2027',
    ],
  ])('zorg, planned: %s', async (_, fields, message) => {
    expect(await refused('zorg', fields)).toEqual([message]);
  });

  const written = [
    ['a citizen service number', 'Kind 123456782 wacht', 'burgerservicenummer (BSN)'],
    ['one of eight digits', 'nr. 11122213', 'burgerservicenummer (BSN)'],
    ['one with dots', '1234.56.782', 'burgerservicenummer (BSN)'],
    ['a birth date', 'geboren 12-03-2014', 'geboortedatum'],
    ['a birth date as a phone writes it', '12–3–14', 'geboortedatum'],
    ['a birth date in words', 'Hij is van 12 maart 2014.', 'geboortedatum'],
    ['HTML', '<img src=x onerror=alert(1)>', 'code van een webpagina'],
    ['10,000 characters', 'é'.repeat(10_000), 'te lang: 10.000 tekens'],
    ['10,000 characters that take much room', '€'.repeat(10_000), 'te lang: 10.000 tekens'],
  ] as const;

  it.each(written)('a text with %s', async (_, text, message) => {
    for (const [question, field, others] of [
      ['waar', 'waarom', { waar: 'other' }],
      ['leren', 'leren', {}],
    ] as const) {
      const errors = await refused(question, { ...others, [field]: text });
      expect(errors).toEqual([
        expect.stringMatching(new RegExp(`^${field}: .*${message.replace(/[()]/g, '\\$&')}`)),
      ]);
    }
  });

  it.each(written)('the name of a colleague with %s', async (_, text, message) => {
    const before = await open.office.fingerprint();
    const answered = await post(`${link}/niet-ik`, { wie: text });
    expect(answered.status).toBe(400);
    expect(answered.errors).toEqual([{ field: 'wie', message: expect.stringContaining(message) as string }]);
    expect(answered.filledIn('wie')).toBe(text);
    expect(await open.office.fingerprint()).toBe(before);
  });

  it('something else, without saying what', async () => {
    expect(await refused('waar', { waar: 'other', waarom: '  ' })).toEqual([
      'waarom: Schrijf kort waar het vastzit',
    ]);
  });

  it('"it is not stuck" of an advice that is not followed', async () => {
    await postQuestion(link, 'opgevolgd', { opgevolgd: 'no' });
    expect(await refused('waar', { waar: 'nowhere' })).toEqual(['waar: Kies waar het vastzit']);
    // Nor by saying first that it is followed, and changing that afterwards.
    await fillInByPost(link, { ...stuck, waar: 'nowhere' });
    await postQuestion(link, 'opgevolgd', { opgevolgd: 'no' });
    const summary = await get(`${link}/controleren`);
    expect(summary.location).toMatch(/\/waar\?van=controleren$/);
  });

  it('text is text: signs that mean something elsewhere are shown as they were typed', async () => {
    const text = `2 < 3 & "4" > 'x' \\ \${y} %00 ${'x'.repeat(200)}`;
    const thanks = await answerByPost(link, { ...stuck, waarom: text, leren: text });
    expect(thanks.status).toBe(200);
    const given = await get(link);
    expect(given.text.split(text)).toHaveLength(3);
    expect(await eventsOf(open.office, id, 'CheckAnswered')).toMatchObject([{ answer: { lesson: text } }]);
    const amending = await get(`${link}/leren?van=controleren`);
    expect(amending.filledIn('leren')).toBe(text);
  });

  it('signs that no keyboard types are left out', async () => {
    await answerByPost(link, { ...stuck, leren: 'Eerder\u0000 bellen\u0008.\r\nOok met de inkoper.' });
    expect(await eventsOf(open.office, id, 'CheckAnswered')).toMatchObject([
      { answer: { lesson: 'Eerder bellen.\nOok met de inkoper.' } },
    ]);
  });

  it('a text of just a thousand signs is taken', async () => {
    const text = 'Wij bellen. '.repeat(83) + 'Dag!';
    expect(text).toHaveLength(1000);
    await answerByPost(link, { ...stuck, leren: text });
    expect(await eventsOf(open.office, id, 'CheckAnswered')).toMatchObject([{ answer: { lesson: text } }]);
  });
});
