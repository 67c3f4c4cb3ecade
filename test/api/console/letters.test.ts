// The letters of a case as they were sent: whether each arrived, its text, and its looks in a frame that runs nothing.
import { describe, expect, it } from 'vitest';
import { describeWithBrowser } from '../../support/browser.ts';
import { newRegion } from '../../support/doorzet.ts';
import { useOffice } from '../support/office.ts';
import { useReaders } from '../support/reader.ts';
import { askedCase, climbedCase, newCase, type Case } from './support/cases.ts';
import { Chair } from './support/chair.ts';

describe('the letters of a case', () => {
  const desk = useOffice();

  const letterOf = async ({ page }: Case, chair: Chair): Promise<string> => {
    const [link = ''] = (await chair.open(page)).links.filter((href) => href.includes('/brieven/'));
    return link;
  };

  it('are listed with to whom they went, when, and whether they arrived', async () => {
    const { office } = desk;
    office.refusing.add('rob@delta.example');
    const one = await climbedCase(office, 'notFinanced');
    office.refusing.clear();
    const letters = (await new Chair(office).open(one.page)).section('Brieven');
    expect(letters).toContain('Vraag Sevda Aydin ma 16 nov, 9:00 uur aangekomen');
    expect(letters).toContain(
      'Aankondiging van trede 1 (gemeente) Marja van Dijk ma 16 nov, 9:05 uur aangekomen',
    );
    expect(letters).toContain('Trede 1 (gemeente) Paul Verhoeven di 17 nov, 9:00 uur aangekomen');
    expect(letters).toContain('Trede 1 (inkoop) Rob Smit geweigerd');
  });

  it('are read as they were sent: subject, address, moment and text', async () => {
    const one = await askedCase(desk.office);
    const chair = new Chair(desk.office);
    const letter = await chair.open(await letterOf(one, chair));
    expect(letter.heading).toBe('Brief aan Sevda Aydin');
    expect(letter.text).toContain('Onderwerp Onderwerp van check');
    expect(letter.text).toContain('Aan Sevda Aydin, sevda@wijkteammaasveen.example');
    expect(letter.text).toContain('Verstuurd maandag 16 november, 9:00 uur');
    expect(letter.text).toContain('Dit is een brief van de soort check.');
    expect(letter.headers.get('content-security-policy')).toContain("frame-src 'self'");
  });

  it('say in which language they were written, where that is not the language of the page', async () => {
    const { office } = desk;
    const one = await askedCase(office);
    const chair = new Chair(office);
    const path = await letterOf(one, chair);
    expect((await chair.open(path)).html).toContain('<strong>Onderwerp van check</strong>');
    await office.database.inRegion(office.region, (tx) =>
      tx.query(`update letters set sent_language = 'en' where region = $1 and advice_id = $2`, [
        office.region,
        one.id,
      ]),
    );
    const { html } = await chair.open(path);
    expect(html).toContain('<strong lang="en">Onderwerp van check</strong>');
    expect(html).toContain('<div class="dz-letter__text" lang="en">Beste lezer');
  });

  it('are framed by us alone, and can do nothing there', async () => {
    const one = await askedCase(desk.office);
    const chair = new Chair(desk.office);
    const { headers, html } = await chair.open(`${await letterOf(one, chair)}/opgemaakt`);
    const policy = headers.get('content-security-policy') ?? '';
    for (const rule of [
      'sandbox',
      "script-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'self'",
      "default-src 'none'",
    ]) {
      expect(policy).toContain(rule);
    }
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(html).toContain('Dit is een brief van de soort check.');
  });

  it('are found under their own case only, and in their own region only', async () => {
    const one = await askedCase(desk.office);
    const other = await newCase(desk.office);
    const chair = new Chair(desk.office);
    const link = await letterOf(one, chair);
    const moved = link.replace(one.reference, other.reference);
    expect((await chair.open(moved)).status).toBe(404);
    expect((await chair.open(`${moved}/opgemaakt`)).status).toBe(404);
    const abroad = await newRegion(desk.office.database);
    await desk.office.database.inRegion(abroad.region, async (tx) => {
      const { rows } = await tx.query('select 1 from letters where id = $1', [link.split('/').at(-1)]);
      expect(rows).toEqual([]);
    });
  });

  it('give no way to the answers of others: the link is left out', async () => {
    const { office } = desk;
    const one = await askedCase(office);
    const chair = new Chair(office);
    const token = new URL(await office.linkTo('check', one.id, office.cast.person.sevda)).pathname;
    const path = await letterOf(one, chair);
    for (const address of [one.page, path, `${path}/opgemaakt`]) {
      expect((await chair.open(address)).html).not.toContain(token);
    }
  });
});

describeWithBrowser('a letter in its frame', () => {
  const desk = useOffice();
  const readers = useReaders();

  it('runs no script, whatever is in it, and shows its words', async () => {
    const { office } = desk;
    const one = await askedCase(office);
    await office.database.inRegion(office.region, (tx) =>
      tx.query(
        `update letters set sent_html = '<p id="brief">Beste lezer</p><script>document.title="ran"</script>' where region = $1 and advice_id = $2`,
        [office.region, one.id],
      ),
    );
    const chair = new Chair(office);
    const [link = ''] = (await chair.open(one.page)).links.filter((href) => href.includes('/brieven/'));
    const context = await readers.browser.newContext({ javaScriptEnabled: true });
    const page = await context.newPage();
    await page.goto(`${office.url}${office.home}${link}`);
    const frame = page.frameLocator('iframe');
    expect(await frame.locator('#brief').innerText()).toBe('Beste lezer');
    expect(page.frames().map((each) => each.url())).toContain(`${office.url}${office.home}${link}/opgemaakt`);
    await page.goto(`${office.url}${office.home}${link}/opgemaakt`);
    expect(await page.title()).not.toBe('ran');
    await context.close();
  });
});
