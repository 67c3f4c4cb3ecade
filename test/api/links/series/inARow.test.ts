// Six questions that came in one mail, answered in a row: on a phone without script, and stopped in between.
import { beforeEach, describe, expect, it } from 'vitest';
import { chooseLetterLanguage } from '../../../../store/people/language.ts';
import { at } from '../../../support/doorzet.ts';
import { eventsOf } from '../../support/history.ts';
import { useOffice } from '../../support/office.ts';
import { answerByPost, fillInByPost, stuck } from '../../support/posting.ts';
import { useReaders } from '../../support/reader.ts';
import { answerPage, heading, sendAnswers, words } from '../../support/referrer.ts';
import { get, post, send } from '../../support/wire.ts';

const open = useOffice();
const readers = useReaders();

interface Row {
  readonly link: string;
  readonly cases: readonly { readonly id: string; readonly reference: string }[];
}
let row: Row;

/** Cases in the order of the mail. */
async function casesOf(link: string): Promise<Row['cases']> {
  const { html } = await get(link);
  const references = [...html.matchAll(/\d\. Casus ([A-Z\d-]{7})/g)].map(([, reference = '']) => reference);
  return open.office.database.inRegion(open.office.region, async (transaction) => {
    const { rows } = await transaction.query<{ id: string; reference: string }>(
      'select id, reference from advices where region = $1',
      [open.office.region],
    );
    return references.map((reference) => {
      const found = rows.find((one) => one.reference === reference);
      if (!found) throw new Error(`no case ${reference}`);
      return found;
    });
  });
}

/** Sevda's cases, asked about on Monday 23 November at 9:00 by one mail. */
async function asked(count: number): Promise<Row> {
  const { office } = open;
  office.now = at('2026-11-20 10:00');
  let id = '';
  for (let n = 0; n < count; n += 1) ({ id } = await office.newCase({ givenOn: '2026-11-09' }));
  await office.passUntil('2026-11-23 10:00');
  const link = await office.linkInARow(id);
  return { link, cases: await casesOf(link) };
}

const answered = async (id: string) => (await eventsOf(open.office, id, 'CheckAnswered')).length;

beforeEach(async () => {
  await chooseLetterLanguage(
    open.office.database,
    open.office.region,
    open.office.cast.person.sevda,
    'nl',
    0,
  );
  row = await asked(3);
});

describe('questions in a row', () => {
  it('are led through one by one, on a phone without script', async () => {
    row = await asked(6);
    const page = await readers.phone();
    await page.goto(row.link);
    expect(await heading(page)).toBe('Nog 6 vragen');
    await readers.look(page, 'row-overview');
    await page.getByRole('link', { name: `Begin met casus ${row.cases[0]?.reference}` }).click();
    for (const [nth, { reference }] of row.cases.entries()) {
      expect(await words(page)).toContain(`Casus ${nth + 1} van 6 · Overzicht Casus ${reference}`);
      const isEnd = nth === 0 || nth === 5;
      if (isEnd) {
        await page.getByRole('link', { name: 'Begin' }).click();
        while (!page.url().endsWith('/controleren')) await answerPage(page, {});
        await sendAnswers(page);
      } else {
        // The same forms, without a browser to draw them.
        await answerByPost(`${row.link}/${nth + 1}`, stuck);
        await page.goto(`${row.link}/${nth + 1}/bedankt`);
      }
      expect(await heading(page)).toBe('Dank u wel, uw antwoorden zijn binnen');
      const next = row.cases[nth + 1];
      if (nth === 0) await readers.look(page, 'row-thanks');
      if (!next) break;
      expect(await words(page)).toContain(nth === 4 ? 'Nog 1 vraag' : `Nog ${5 - nth} vragen`);
      await page.getByRole('link', { name: `Volgende casus: ${next.reference}` }).click();
    }
    expect(await words(page)).toContain('Er staat geen vraag uit deze mail meer open.');
    await page.getByRole('link', { name: 'Bekijk het overzicht' }).click();
    expect(await heading(page)).toBe('U hebt alles beantwoord, dank u wel');
    await readers.look(page, 'row-all-answered');
    // Each answer is one of its own.
    for (const { id } of row.cases) expect(await answered(id)).toBe(1);
  });

  it('can be left and gone on with: what was typed and what was sent is there', async () => {
    const [first, second, third] = row.cases;
    await answerByPost(`${row.link}/2`, stuck);
    await fillInByPost(`${row.link}/3`, stuck);
    const page = await readers.phone();
    await page.goto(row.link);
    expect(await heading(page)).toBe('Nog 2 vragen');
    const said = await words(page);
    expect(said).toContain(`1. Casus ${first?.reference} (nu aan de beurt)`);
    expect(said).toContain(`2. Casus ${second?.reference} (gedaan) Verstuurd op`);
    expect(said).toMatch(
      new RegExp(`3. Casus ${third?.reference} \\(nog niet\\)[^.]*\\? Graag vóór [^.]*. Ga verder`),
    );
    await readers.look(page, 'row-stopped');
    await page.getByRole('link', { name: /^Ga verder : Casus/ }).click();
    expect(await words(page)).toContain('U was al begonnen.');
  });

  it('share what is typed with the link of the one case', async () => {
    const [, second] = row.cases;
    const own = await open.office.linkTo('check', second?.id ?? '', open.office.cast.person.sevda);
    await fillInByPost(`${row.link}/2`, stuck);
    expect((await get(own)).html).toContain('U was al begonnen.');
  });

  it('are not shown by the link of one case, which may have been passed on', async () => {
    const [first, ...others] = row.cases;
    const own = await open.office.linkTo('check', first?.id ?? '', open.office.cast.person.sevda);
    const pages = [await get(own), await answerByPost(own, stuck)];
    for (const { html } of pages) {
      expect(html).toContain(first?.reference);
      for (const { reference } of others) expect(html).not.toContain(reference);
      expect(html).not.toContain('/r/');
    }
    expect(pages[1]?.html).toContain('In dezelfde mail vroegen wij ook naar andere casussen.');
  });

  it('leave out who is not the one to ask, and go on with the next', async () => {
    await post(`${row.link}/1/niet-ik`, { wie: 'Een collega' });
    const said = await get(`${row.link}/1`);
    expect(said.html).toContain('Nog 2 vragen');
    expect(said.html).toContain(`Volgende casus: ${row.cases[1]?.reference}`);
    expect((await get(row.link)).html).toContain('Hier hoeft u niets meer te doen.');
  });

  it('come back to what was left out before', async () => {
    const last = await answerByPost(`${row.link}/3`, stuck);
    expect(last.html).toContain(`Volgende casus: ${row.cases[0]?.reference}`);
  });

  it('lead back to the overview from a case that was closed, without losing what was being typed', async () => {
    const [first] = row.cases;
    await open.office.tell(first?.id ?? '', { type: 'close', reason: 'movedAway' });
    expect(await get(`${row.link}/1`)).toMatchObject({ status: 303, location: new URL(row.link).pathname });
    expect((await get(row.link)).title).toContain('Nog 2 vragen');
    const typed = await post(`${row.link}/1/waar`, { waar: 'other', waarom: 'De inkoper is ziek.' });
    expect(typed.status).toBe(404);
    expect(typed.html).toContain('De inkoper is ziek.');
  });

  it('lead nowhere once all cases are closed, or by a place that is none', async () => {
    expect((await get(`${row.link}/7`)).status).toBe(303);
    expect((await get(`${row.link}/0`)).status).toBe(303);
    for (const { id } of row.cases) await open.office.tell(id, { type: 'close', reason: 'movedAway' });
    expect((await get(row.link)).status).toBe(404);
  });

  it('change nothing when all of it is looked at', async () => {
    await answerByPost(`${row.link}/1`, stuck);
    const before = await open.office.fingerprint();
    const paths = ['', '/1', '/2', '/2/opgevolgd', '/2/controleren', '/2/bedankt', '/2/niet-ik', '/taal'];
    for (const path of paths) {
      for (const method of ['GET', 'HEAD'] as const) {
        const { status } = await send(row.link + path, {
          method,
          headers: { 'Sec-Fetch-Site': 'cross-site' },
        });
        expect([200, 303], `${method} ${path}`).toContain(status);
      }
    }
    expect(await open.office.fingerprint()).toBe(before);
  });

  it('speak English to who chose it, behind each of them', async () => {
    const chosen = await post(`${row.link}/taal`, { taal: 'en', naar: `${new URL(row.link).pathname}/2` });
    expect(chosen.location).toBe(`${new URL(row.link).pathname}/2`);
    expect((await get(row.link)).title).toContain('3 more questions');
    expect((await get(`${row.link}/2`)).html).toMatch(/Case 2 of 3/);
    expect((await answerByPost(`${row.link}/2`, stuck)).html).toContain(
      `Next case: ${row.cases[2]?.reference}`,
    );
  });
});
