import { expect, it } from 'vitest';
import { describeWithBrowser, launchBrowser } from './browser.ts';

describeWithBrowser("the run's browser", () => {
  it('shows a page', async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.setContent('<main><p>Advies</p></main>');
    expect(await page.getByRole('main').textContent()).toBe('Advies');
    await browser.close();
  });
});
