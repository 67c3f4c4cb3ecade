// What comes back on letters, for the chair: who is asked instead, what somebody wrote, who is away, what fits no case.
import { describe, expect, it } from 'vitest';
import { readInEnglish, dutchIn } from '../../support/english.ts';
import { useOffice } from '../../support/office.ts';
import { announcedCase, askedCase, climbedCase, newCase } from '../support/cases.ts';
import { Chair } from '../support/chair.ts';
import { awayUntil, gone, letterTo, receive, wrote } from './support.ts';

const absent = [{ who: 'paul', from: '2026-12-14', until: '2026-12-24', deputy: 'wim' }] as const;

describe('a letter that comes back', () => {
  const desk = useOffice({ absent });

  it('leaves the chair with who stands in as the first choice, and the address to mend', async () => {
    const { office } = desk;
    const one = await climbedCase(office);
    await receive(office, gone, await letterTo(office, one, 'notice', 'paul'), 'paul');
    const chair = new Chair(office);
    const page = await chair.open(one.page);
    expect(page.text).toContain(
      'Wim Koster vervangt Paul Verhoeven bij afwezigheid. U kunt het bericht aan Wim Koster sturen.',
    );
    expect(page.section('Wat er gebeurde')).toContain(
      'Het bericht aan Paul Verhoeven kwam niet aan: teruggekomen',
    );
    const form = await chair.open(`${one.page}/opnieuw-sturen/municipal-1`);
    expect(form.form(`${one.page}/opnieuw-sturen/municipal-1`)['persoon']).toBe(office.cast.person.wim);
    await chair.fill(form, `${one.page}/opnieuw-sturen/municipal-1`, { reden: 'Paul is niet te bereiken' });
    await office.passUntil(office.now + 3_600_000);
    expect((await chair.open(one.page)).section('Brieven')).toMatch(
      /Trede 1 \(gemeente\) Wim Koster .* aangekomen/,
    );

    const { paul } = office.cast.person;
    const person = await chair.open(`/mensen/${paul}`);
    expect(person.text).toContain('kwam op dinsdag 17 november terug');
    expect((await chair.open('/mensen/bevestigen')).text).toContain('Paul Verhoeven: welk mailadres klopt?');
    expect((await chair.open('/gereedheid')).text).toMatch(/Paul Verhoeven/);
    const works = await chair.post(`/mensen/${paul}/adres-werkt`, {});
    expect(works.text).toContain('Brieven gaan weer naar dit adres');
    expect(works.text).not.toContain('kwam op dinsdag');
  });

  it('is told on the page of the letter, with what its server said', async () => {
    const { office } = desk;
    const one = await climbedCase(office);
    const letter = await letterTo(office, one, 'notice', 'paul');
    await receive(
      office,
      { ...gone, permanent: false, status: '4.4.7', words: '4.4.7 still trying' },
      letter,
      'paul',
    );
    await receive(office, gone, letter, 'paul');
    const page = await new Chair(office).open(`${one.page}/brieven/${letter.id}`);
    expect(page.text).toContain('Deze brief is niet aangekomen.');
    const way = page.section('Wat er met de brief gebeurde');
    expect(way).toMatch(
      /De brief kwam terug: hij is niet aangekomen De mailserver zei: 550 5\.1\.1 Recipient unknown .*meldt vertraging.*4\.4\.7 still trying .*nam de brief aan .*De brief is klaargezet/,
    );
    expect(page.links).toContain(`/mensen/${office.cast.person.paul}`);
  });

  it('has a page before it leaves, and when it was withdrawn, that says why', async () => {
    const { office } = desk;
    const one = await announcedCase(office);
    office.now += 60_000;
    await office.tell(one.id, { type: 'askReferrer', reason: 'Nu' });
    const chair = new Chair(office);
    const letter = await letterTo(office, one, 'check', 'sevda');
    const waiting = await chair.open(`${one.page}/brieven/${letter.id}`);
    expect(waiting.text).toMatch(/Deze brief is nog niet verstuurd|De brief is klaargezet/);
    await office.tell(one.id, { type: 'close', reason: 'solved' });
    const withdrawn = await chair.open(`${one.page}/brieven/${letter.id}`);
    expect(withdrawn.section('Wat er met de brief gebeurde')).toContain('Ingetrokken: de casus is gesloten');
    expect((await chair.open(`${one.page}/brieven/${letter.id}/opgemaakt`)).status).toBe(404);
  });
});

describe('what somebody mails back', () => {
  const desk = useOffice({ absent });

  it('is read in the case, by who may, and nowhere else; and put away with a note', async () => {
    const { office } = desk;
    const one = await climbedCase(office);
    const letter = await letterTo(office, one, 'notice', 'paul');
    await receive(office, wrote('Volgende week is er plek in Havenrecht.'), letter, 'paul');
    await receive(office, wrote('En nog iets.\nGroet'), letter, 'stranger');
    const chair = new Chair(office);
    const page = await chair.open(one.page);
    expect(page.section('Vraagt iets van u')).toContain('Paul Verhoeven schreef een mail terug.');
    const mails = page.section('Teruggemaild 2');
    expect(mails).toContain('Volgende week is er plek in Havenrecht.');
    expect(mails).toContain('onbekend@elders.example, een adres dat wij niet kennen');
    expect(page.section('Wat er gebeurde')).toContain('Paul Verhoeven mailde terug op ons bericht');
    expect(page.section('Wat er gebeurde')).not.toContain('Havenrecht');

    await office.passUntil(office.now + 3_600_000);
    const { rows } = await office.database.inRegion(office.region, (transaction) =>
      transaction.query<{ all: string }>(
        `select string_agg(about::text || coalesce(sent_text, ''), ' ') as all from letters where advice_id = $1`,
        [one.id],
      ),
    );
    expect(rows[0]?.all).toContain('mailReplied');
    expect(`${rows[0]?.all ?? ''} ${office.logged.join(' ')}`).not.toContain('Havenrecht');

    const [action = ''] = page.links.filter((href) => href.includes('/taak-klaar/mailReplied'));
    const done = await chair.act(action.replace(/\?.*/, ''), { reden: 'Gebeld, komt goed' });
    expect(done.section('Vraagt iets van u')).not.toBe('');
    expect(done.section('Teruggemaild 2')).toContain('Volgende week is er plek');
    office.role = 'commissioner';
    expect((await chair.open(one.page)).status).toBe(403);
    expect((await chair.open('/post')).status).toBe(403);
    office.role = 'chair';
  });
});

describe('an automatic answer', () => {
  const desk = useOffice();

  it('leads from the board to the absence, filled in, and is done when that is saved', async () => {
    const { office } = desk;
    const one = await climbedCase(office);
    await receive(office, awayUntil('2026-12-04'), await letterTo(office, one, 'notice', 'paul'), 'paul');
    const chair = new Chair(office);
    const board = await chair.open('/vandaag');
    expect(board.text).toContain(
      'Paul Verhoeven is afwezig tot en met vrijdag 4 december, zegt een automatisch antwoord.',
    );
    const [link = ''] = board.links.filter((href) => href.includes('/afwezig/nieuw'));
    const form = await chair.open(link);
    const action = `/mensen/${office.cast.person.paul}/afwezig/nieuw`;
    expect(form.form(action)).toMatchObject({
      'van-dag': '17',
      'van-maand': '11',
      'tot-dag': '4',
      'tot-maand': '12',
      vervanger: '',
    });
    const saved = await chair.fill(form, action, { vervanger: office.cast.person.wim });
    expect(saved.text).toContain('De afwezigheid is bewaard');
    expect((await office.advice(one.id)).tasks).toEqual([]);
    expect((await chair.open(`/mensen/${office.cast.person.paul}/afwezig/nieuw?tot=9999-99-99`)).status).toBe(
      200,
    );
  });
});

describe('mail that fits no open case', () => {
  const desk = useOffice();

  it('waits on a page that the board counts, until it is put with a case or away', async () => {
    const { office } = desk;
    const one = await askedCase(office);
    await receive(office, wrote('Waar gaat dit over?'), null, 'stranger');
    office.now += 60_000;
    await receive(office, wrote('Bedankt!'), { messageIds: ['<weg@elders.example>'] }, 'jan');
    const chair = new Chair(office);
    expect((await chair.open('/vandaag')).text).toContain(
      'Er kwamen 2 mails binnen die nog een plek zoeken.',
    );
    const post = await chair.open('/post');
    expect(post.text).toContain('Waar gaat dit over?');
    expect(post.text).toContain('Jan Bakker');
    const [casus = ''] = post.links.filter((href) => href.endsWith('/casus'));
    const wrong = await chair.act(casus, { nummer: 'zzz-999' });
    expect(wrong.errors).toEqual(['Er is geen casus ZZZ-999. Kijk het nummer na']);
    expect(wrong.text).toContain('Waar gaat dit over?');
    const linked = await chair.fill(wrong, casus, { nummer: one.reference.toLowerCase() });
    expect(linked.text).toContain('De mail staat nu bij de casus.');
    expect((await chair.open(one.page)).section('Teruggemaild 1')).toContain('met de hand toegevoegd');
    expect((await office.advice(one.id)).tasks.map(({ kind }) => kind)).toEqual(['mailReplied']);

    const [weg = ''] = linked.links.filter((href) => href.endsWith('/weg'));
    const empty = await chair.act(weg, {});
    expect(empty.errors).toEqual(['Schrijf kort waarom']);
    const done = await chair.fill(empty, weg, { reden: 'Alleen een bedankje' });
    expect(done.text).toContain('Er wacht geen post');
    expect((await chair.open(weg)).status).toBe(404);
    expect((await chair.post(weg, { reden: 'Nog eens' })).text).toContain('Iemand anders had deze mail al');
  });

  it('that is about several cases is given to one of them with one press', async () => {
    const { office } = desk;
    const [one, other] = [await newCase(office), await newCase(office)];
    await office.passUntil('2026-11-16 09:05');
    await receive(office, wrote('Alles loopt.'), await letterTo(office, one, 'check', 'sevda'), 'sevda');
    const chair = new Chair(office);
    const post = await chair.open('/post');
    expect(post.text).toContain(one.reference);
    const [action = ''] = post.actions.filter((href) => href.endsWith('/casus'));
    await chair.post(action, { nummer: other.reference });
    expect((await office.advice(one.id)).tasks).toEqual([]);
    const page = await chair.open(other.page);
    expect(page.section('Teruggemaild 1')).toMatch(/Sevda Aydin .*Op Vraag aan Sevda Aydin.*Alles loopt\./);
  });

  it('says whose address was changed and may not work', async () => {
    const { office } = desk;
    const { jan } = office.cast.person;
    const chair = new Chair(office);
    await chair.act(`/mensen/${jan}/wijzig`, { mail: 'nieuw@elders.example' });
    await office.deliver();
    const { rows } = await office.database.inRegion(office.region, (transaction) =>
      transaction.query<{ id: string }>(
        `select id from letters where region = $1 and kind = 'addressChanged' order by about ->> 'address'`,
        [office.region],
      ),
    );
    for (const letter of rows) await receive(office, gone, letter, 'stranger');
    const { text } = await chair.open('/post');
    expect(text).toContain('kwam terug van het nieuwe adres. Klopt dat adres wel?');
    expect(text).toContain('kwam terug van het oude adres. Dat kan kloppen');
    expect((await chair.open(`/mensen/${jan}`)).text).toContain('nieuw@elders.example kwam op');
  });

  it('is there in English too', async () => {
    const { office } = desk;
    const one = await climbedCase(office);
    const letter = await letterTo(office, one, 'notice', 'paul');
    await receive(office, wrote('Tot volgende week'), letter, 'stranger');
    await receive(office, wrote('Tot volgende week'), null, 'jan');
    await receive(office, awayUntil('2026-12-04'), letter, 'paul');
    await receive(office, gone, letter, 'paul');
    await receive(office, gone, null, 'stranger');
    await receive(office, awayUntil('2026-12-04'), null, 'stranger');
    await readInEnglish(office);
    const chair = new Chair(office);
    for (const path of [
      '/post',
      '/vandaag',
      one.page,
      `${one.page}/brieven/${letter.id}`,
      `/mensen/${office.cast.person.paul}`,
    ])
      expect(dutchIn((await chair.open(path)).html), path).toEqual([]);
  });
});
