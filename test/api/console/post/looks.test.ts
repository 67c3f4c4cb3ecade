// What comes back on letters, in a browser without script: accessible, and nothing wider than a desk or a phone.
import { expect, it } from 'vitest';
import { describeWithBrowser } from '../../../support/browser.ts';
import { readInEnglish } from '../../support/english.ts';
import { useOffice } from '../../support/office.ts';
import { useReaders } from '../../support/reader.ts';
import { climbedCase, newCase } from '../support/cases.ts';
import { awayUntil, gone, letterTo, receive, wrote } from './support.ts';

const promise =
  'Beste mensen,\n\nVolgende week donderdag hebben wij een plek in Havenrecht. Ik bel morgen met de verwijzer.\n\nGroet,\nPaul';

describeWithBrowser('a chair who reads what came back', () => {
  const desk = useOffice({
    absent: [{ who: 'paul', from: '2026-12-14', until: '2026-12-24', deputy: 'wim' }],
  });
  const readers = useReaders();

  it('finds it in the case, on the letter, on the board and among the post, at a desk and on a phone', async () => {
    const { office } = desk;
    const second = await newCase(office);
    const one = await climbedCase(office);
    const letter = await letterTo(office, one, 'notice', 'paul');
    await receive(office, wrote(promise), letter, 'paul');
    await receive(
      office,
      { ...gone, permanent: false, status: '4.4.7', words: '451 4.4.7 Delivery delayed' },
      letter,
      'paul',
    );
    await receive(office, awayUntil('2026-12-04'), letter, 'paul');
    await receive(office, gone, letter, 'paul');
    office.now += 60_000;
    await receive(
      office,
      wrote('Is dit nog nodig?'),
      await letterTo(office, second, 'check', 'sevda'),
      'sevda',
    );
    await receive(office, wrote('Wie bent u eigenlijk?'), null, 'stranger');
    await receive(office, { ...gone, failed: 'weg@elders.example' }, null, 'stranger');
    const page = await readers.desk();
    const visit = (path: string) => page.goto(`${office.url}${office.home}${path}`);
    const paths = {
      casus: one.page,
      brief: `${one.page}/brieven/${letter.id}`,
      bord: '/vandaag',
      post: '/post',
      persoon: `/mensen/${office.cast.person.paul}`,
      opnieuw: `${one.page}/opnieuw-sturen/municipal-1`,
    };
    for (const [name, path] of Object.entries(paths)) {
      await visit(path);
      await readers.look(page, `returned-${name}`);
    }
    await visit('/post');
    await page
      .getByRole('link', { name: /^Leg weg/ })
      .first()
      .click();
    await readers.look(page, 'returned-wegleggen');
    await page.getByRole('button', { name: 'Leg weg' }).click();
    await readers.look(page, 'returned-wegleggen-leeg');
    await page.getByLabel(/Waarom/).fill('Gebeld, er is niets mee te doen');
    await page.getByRole('button', { name: 'Leg weg' }).click();
    expect(await page.getByText('De mail is weggelegd.').isVisible()).toBe(true);
    await readInEnglish(office);
    for (const name of ['casus', 'post', 'brief'] as const) {
      await visit(paths[name]);
      await readers.look(page, `returned-${name}-en`);
    }
  });
});
