// Story 6: an answer that is saved while a rung's letter is being sent: withdrawn, or followed by word of it.
import { afterEach, expect, it } from 'vitest';
import { Product } from './support/product.ts';
import { describeWithTemporal } from '../support/temporal.ts';
import { until } from '../support/until.ts';

describeWithTemporal('6: an answer while a letter is being sent', () => {
  let product: Product;
  afterEach(() => product.stop());

  /** Silence since Monday; on Friday at nine the team manager's letter is at the server, held at a stage. */
  async function letterHeldAt(stage: 'rcpt' | 'dot') {
    product = await Product.start({ from: '2026-11-19 15:00' });
    const advice = await product.register({ givenOn: '2026-11-17' });
    await product.until('2026-11-27 08:59');
    const hold = product.postbox.holdAt(stage, product.address('paul'));
    const passing = product.until('2026-11-27 09:01');
    await hold.reached;
    return { advice, hold, passing };
  }

  it('before the text was asked for: the letter is withdrawn, and nobody gets it', async () => {
    const { advice, hold, passing } = await letterHeldAt('rcpt');
    await advice.answers({ followed: 'yes', realised: 'yes', helpWanted: false });
    hold.release();
    await passing;
    await product.until('2026-11-27 12:00');
    expect(product.mailsTo('paul')).toEqual([]);
    const [notice] = await advice.letters('notice');
    expect(notice).toMatchObject({ state: 'withdrawn', because: 'overtaken' });
    expect(await advice.climbs()).toEqual(['municipal-1 settled']);
  });

  it('after the text was given: the letter is followed by “inmiddels beantwoord”', async () => {
    const { advice, hold, passing } = await letterHeldAt('dot');
    await advice.answers({ followed: 'yes', realised: 'yes', helpWanted: false });
    hold.release();
    await passing;
    await product.until('2026-11-27 12:00');
    await until('both mails', () => product.mailsTo('paul').length === 2);
    expect(product.mailsTo('paul')[1]?.subject).toContain('inmiddels beantwoord');
    expect(await advice.climbs()).toEqual(['municipal-1 settled']);
  });
});
