// Pages outside the console in English: behind the link of each kind of letter, of signing in, of one's account, of administrators.
import { beforeAll, describe, expect, it } from 'vitest';
import { makeAdministrator } from '../../store/gate/administering.ts';
import { chooseLetterLanguage } from '../../store/people/language.ts';
import { questionWords } from '../../words/answers.ts';
import { contactLink, everybodyAsked } from './links/contact/support/asked.ts';
import { askFor } from './links/notice/support/codes.ts';
import { useEntrance } from './signIn/support/entrance.ts';
import type { Visitor } from './signIn/support/visitor.ts';
import { dutchIn } from './support/english.ts';
import { useOffice } from './support/office.ts';
import { fillInByPost, hiddenIn, sendByPost, stuck } from './support/posting.ts';
import { stuckCase } from './support/receiver.ts';
import { askedCase } from './support/referrer.ts';
import { get, post } from './support/wire.ts';

function expectEnglish({ html }: { readonly html: string }): void {
  expect(html).toMatch(/^<!doctype html><html lang="en"/);
  expect(dutchIn(html)).toEqual([]);
}

describe('behind the link in a letter to who chose English', () => {
  const desk = useOffice();

  beforeAll(async () => {
    const { database, region, cast } = desk.office;
    for (const person of [cast.person.sevda, cast.person.paul]) {
      await chooseLetterLanguage(database, region, person, 'en', desk.office.now);
    }
  });

  it('a check is asked, refused when empty, answered and looked back on', async () => {
    const { link } = await askedCase(desk.office);
    expectEnglish(await get(link));
    for (const question of Object.keys(questionWords)) {
      const page = await get(`${link}/${question}`);
      if (page.status === 200) expectEnglish(page);
      const refused = await post(`${link}/${question}`, hiddenIn(page));
      if (refused.status !== 303) expectEnglish(refused);
    }
    for (const path of ['niet-ik', 'acuut']) {
      const page = await get(`${link}/${path}`);
      expectEnglish(page);
      if (path === 'niet-ik')
        expectEnglish(await post(`${link}/${path}`, { ...hiddenIn(page), wie: '<b>x</b>' }));
    }
    await fillInByPost(link, stuck);
    expectEnglish(await get(`${link}/controleren`));
    expectEnglish(await sendByPost(link));
    expectEnglish(await get(link));
  });

  it('a notice is asked, refused when empty, answered and looked back on', async () => {
    const link = await (await stuckCase(desk.office)).linkOf('paul');
    const page = await get(link);
    expectEnglish(page);
    expectEnglish(await post(`${link}/antwoord`, hiddenIn(page)));
    expectEnglish(await get(`${link}/niet-ik`));
    const sent = await post(`${link}/antwoord`, {
      ...hiddenIn(page),
      antwoord: 'cannot',
      omdat: 'Dit is ons geld niet',
    });
    expect(sent.status).toBe(303);
    for (const path of ['bedankt', 'wijzig', ''])
      expectEnglish(await get(`${link}/${path}`.replace(/\/$/, '')));
  });

  it('a notice that asks for a code is asked, refused, waits for the code and is answered', async () => {
    const { office } = desk;
    let code = '';
    office.sendReplyCode = (mail) => {
      ({ code } = mail);
      return Promise.resolve({ is: 'accepted', code: 250 });
    };
    await askFor(office, 'code');
    const link = await (await stuckCase(office)).linkOf('paul');
    expectEnglish(await get(link));
    expectEnglish(await post(`${link}/antwoord`));
    expectEnglish(await get(`${link}/iemand-anders`));
    expectEnglish(await post(`${link}/antwoord`, { van: 'iemand-anders' }));
    const sent = await post(`${link}/antwoord`, { antwoord: 'solved' });
    const page = new URL(sent.location ?? '', link).href;
    expectEnglish(await get(page));
    for (const typed of ['', '1']) expectEnglish(await post(page, { code: typed }));
    expectEnglish(await get(`${page}?opnieuw`));
    expect((await post(page, { code })).location).toMatch(/\/bedankt$/);
    for (const path of ['', '/bedankt']) expectEnglish(await get(link + path));
    for (let times = 0; times < 4; times += 1) await post(`${link}/code`);
    expectEnglish(await post(`${link}/code`));
    await askFor(office, 'link');
  });

  it('a place on the ladders is asked, refused when empty, confirmed and looked back on', async () => {
    await everybodyAsked(desk.office);
    const link = await contactLink(desk.office, 'paul');
    const page = await get(link);
    expectEnglish(page);
    expectEnglish(await get(`${link}/niet-ik`));
    expectEnglish(await post(`${link}/antwoord`, hiddenIn(page)));
  });
});

describe('before and beside the console, for who chose English', () => {
  const place = useEntrance({ console: true });
  let visitor: Visitor;

  beforeAll(async () => {
    const { entrance } = place;
    await makeAdministrator(entrance.gate, 'anna@beheer.example', 'Anna Beheer', entrance.wall);
    visitor = entrance.visitor();
    visitor.setCookie('taal', 'en');
  });

  it('signing in', async () => {
    expectEnglish(await visitor.open('/inloggen'));
    expectEnglish(await visitor.post('/inloggen/code', { adres: 'geen adres' }));
    await place.entrance.signIn(visitor, 'anna@beheer.example');
  });

  it('a region’s mail: its form, refused when empty, tried, and the check of its sender', async () => {
    const { cast } = place.entrance;
    const mail = `/beheer/regios/${cast.region}/mail`;
    const page = await visitor.open(mail);
    expectEnglish(page);
    expectEnglish(await visitor.post(mail, { server: 'eigen', tekenen: 'doorzet', ophalen: 'imap' }));
    const wanting = { ...page.form(mail), tekenen: 'doorzet', 'dkim-selector': 'd1', 'dkim-geheim': 'WEG' };
    expectEnglish(await visitor.post(mail, wanting));
    expectEnglish(await visitor.post(`${mail}/test`));
    expectEnglish(await visitor.open(`${mail}/controle`));
  });

  it.each([
    '/mijn/beveiliging',
    '/beheer/mensen',
    '/beheer/regios',
    '/beheer/regios/nieuw',
    '/beheer/gegevens',
    '/bestaat-niet',
    '/regio',
  ])('%s', async (path) => {
    expectEnglish(await visitor.open(path));
  });
});
