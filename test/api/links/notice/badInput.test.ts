// What nobody should answer to a notice, field by field, and the same answer twice or two at once.
import { beforeEach, describe, expect, it } from 'vitest';
import { executeIn } from '../../../../store/execute.ts';
import { eventsOf } from '../../support/history.ts';
import { useOffice } from '../../support/office.ts';
import { stuckCase, type StuckCase } from '../../support/receiver.ts';
import { get, post } from '../../support/wire.ts';
import { until } from '../../../support/until.ts';

const arrange = (day: string, month: string, year: string) => ({
  antwoord: 'arrange',
  'datum-dag': day,
  'datum-maand': month,
  'datum-jaar': year,
});

describe('in an answer to a notice', () => {
  const open = useOffice();
  let stuck: StuckCase;
  let link: string;

  beforeEach(async () => {
    stuck = await stuckCase(open.office, 2);
    link = await stuck.linkOf('jan');
  });

  const replies = () => eventsOf(open.office, stuck.id, 'NoticeReplied');

  const refused = async (fields: Readonly<Record<string, string>>) => {
    const before = await open.office.fingerprint();
    const answered = await post(`${link}/antwoord`, fields);
    expect(answered.status).toBe(400);
    expect(answered.title).toMatch(/^Fout: /);
    expect(await open.office.fingerprint()).toBe(before);
    for (const field of ['omdat', 'wie', 'datum-dag', 'datum-maand', 'datum-jaar']) {
      const typed = fields[field];
      if (typed !== undefined) expect(answered.filledIn(field)).toBe(typed);
    }
    if (answered.errors[0]?.field !== 'antwoord') {
      expect(answered.filledIn('antwoord')).toBe(fields['antwoord']);
    }
    return answered.errors.map(({ field, message }) => `${field}: ${message.replaceAll('\u00a0', ' ')}`);
  };

  it('no choice, or one that there is not; what was typed beside it is kept', async () => {
    for (const antwoord of ['', 'toString', 'Solved']) {
      expect(await refused({ antwoord, omdat: 'Geen budget.' })).toEqual(['antwoord: Kies een antwoord']);
    }
    expect(await refused({})).toEqual(['antwoord: Kies een antwoord']);
  });

  it.each([
    ['none', arrange('', '', ''), 'datum-dag: Vul in vóór welke datum u dit regelt'],
    ['half of one', arrange('', '12', '2026'), 'datum-dag: Vul ook de dag in'],
    [
      '31 February',
      arrange('31', '2', '2027'),
      'datum-dag: Deze datum bestaat niet. Kijk de dag en de maand na',
    ],
    ['today', arrange('3', '12', '2026'), 'datum-dag: Kies een datum die nog komt'],
    ['yesterday', arrange('2', '12', '2026'), 'datum-dag: Kies een datum die nog komt'],
    [
      'one in years',
      arrange('1', '1', '2030'),
      'datum-dag: Dat is te ver weg. Kies een datum tot en met maandag 4 januari 2027',
    ],
    [
      'words',
      arrange('tien', '12', '2026'),
      'datum-dag: Vul de datum in met cijfers, bijvoorbeeld 7 12 2026',
    ],
  ])('a date: %s', async (_, fields, message) => {
    expect(await refused(fields)).toEqual([message]);
  });

  it('the last day that is named on the page is taken, and the day after it is not', async () => {
    const page = await get(link);
    expect(page.text.replaceAll('\u00a0', ' ')).toContain('Uiterlijk maandag 4 januari 2027');
    expect(await refused(arrange('5', '1', '2027'))).toHaveLength(1);
    expect((await post(`${link}/antwoord`, arrange('4', '1', '2027'))).status).toBe(303);
    expect(await replies()).toMatchObject([{ reply: { before: '2027-01-04' } }]);
  });

  it('"it cannot be done" without saying why', async () => {
    expect(await refused({ antwoord: 'cannot', omdat: '' })).toEqual([
      'omdat: Schrijf kort waarom het niet lukt',
    ]);
  });

  it.each([
    ['a citizen service number', 'Kind 123456782 wacht', 'burgerservicenummer \\(BSN\\)'],
    ['one of eight digits', 'nr. 11122213', 'burgerservicenummer \\(BSN\\)'],
    ['a birth date', 'geboren 12-03-2014', 'geboortedatum'],
    ['HTML', '"><script>alert(1)</script>', 'code van een webpagina'],
    ['10,000 characters', '€'.repeat(10_000), 'te lang: 10.000 tekens'],
  ])('a text with %s', async (_, text, message) => {
    for (const [antwoord, field] of [
      ['cannot', 'omdat'],
      ['notMe', 'wie'],
    ] as const) {
      const errors = await refused({ antwoord, [field]: text });
      expect(errors).toEqual([expect.stringMatching(new RegExp(`^${field}: .*${message}`))]);
      // On its own page too, where the letter's "not me" leads.
      if (field === 'omdat') continue;
      const short = await post(`${link}/antwoord`, { antwoord, van: 'niet-ik', wie: text });
      expect(short.title).toMatch(/^Fout: Bent u niet de juiste persoon/);
      expect(short.filledIn('wie')).toBe(text);
      expect(short.html).not.toContain('<script');
    }
  });

  it('text is text, on the page and for the chair', async () => {
    const text = `2 < 3 & "4" > 'x'`;
    await post(`${link}/antwoord`, { antwoord: 'cannot', omdat: text });
    expect((await get(link)).text).toContain(`‘${text}’`);
    expect((await get(`${link}/wijzig`)).filledIn('omdat')).toBe(text);
    expect(await replies()).toMatchObject([{ reply: { because: text } }]);
  });

  it('what belongs to another answer is not sent along', async () => {
    await post(`${link}/antwoord`, { ...arrange('10', '12', '2026'), omdat: 'Toch niet', wie: 'Iemand' });
    expect((await replies()).map(({ reply }) => reply)).toEqual([{ kind: 'arrange', before: '2026-12-10' }]);
  });

  it('a button pressed twice: one answer, thanked for twice', async () => {
    const fields = arrange('10', '12', '2026');
    const both = await Promise.all([post(`${link}/antwoord`, fields), post(`${link}/antwoord`, fields)]);
    for (const each of both) expect(each.location).toMatch(/\/bedankt$/);
    expect(await replies()).toHaveLength(1);
  });

  it('two colleagues at the same moment: one counts, the other is kept, and each reads which', async () => {
    const other = await stuck.linkOf('selin');
    await Promise.all([
      post(`${link}/antwoord`, arrange('10', '12', '2026')),
      post(`${other}/antwoord`, { antwoord: 'cannot', omdat: 'Geen budget.' }),
    ]);
    expect((await replies()).map(({ counts }) => counts)).toEqual([true, false]);
    const pages = [await get(`${link}/bedankt`), await get(`${other}/bedankt`)];
    const readAlong = pages.filter(({ text }) => text.includes('De voorzitter leest uw antwoord mee.'));
    expect(readAlong).toHaveLength(1);
  });

  it('settled in the very moment of sending: said so, and what was written is given back', async () => {
    const { office } = open;
    let sending: ReturnType<typeof post> | undefined;
    await office.database.inRegion(office.region, async (transaction) => {
      // The page reads the case as it is, and then waits for this lock.
      await transaction.query('select 1 from advices where region = $1 and id = $2 for update', [
        office.region,
        stuck.id,
      ]);
      sending = post(`${link}/antwoord`, { antwoord: 'cannot', omdat: 'Geen budget.' });
      await until('the answer to wait for us', async () => {
        const { rowCount } = await transaction.query(
          'select from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid))',
        );
        return rowCount === 1;
      });
      const settle = { type: 'settle', climb: 'municipal-1', reason: 'Gebeld' } as const;
      const chair = { part: 'chair', person: office.cast.person.marja } as const;
      await executeIn(transaction, office.region, stuck.id, settle, chair, office.now);
    });
    const answered = await sending;
    expect(answered?.status).toBe(409);
    expect(answered?.text).toContain('U hoeft niets meer te doen');
    expect(answered?.text).toContain('U schreef: ‘Geen budget.’');
    expect(await replies()).toEqual([]);
  });
});
