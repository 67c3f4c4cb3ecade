// Stories 1 and 2: an advice that goes well, and one that climbs the municipal ladder in silence, up to the alderman.
import { afterEach, expect, it } from 'vitest';
import { answerCheck, replyTo } from './support/people.ts';
import { Product, useReaders } from './support/product.ts';
import { describeWithBrowser } from '../support/browser.ts';
import { describeWithTemporal } from '../support/temporal.ts';
import { until } from '../support/until.ts';

describeWithTemporal('on the municipal side', () => {
  describeWithBrowser('with people who read their mail', () => {
    const readers = useReaders();
    let product: Product;
    afterEach(() => product.stop());

    it('1: asked weekly, answered, realised, closed and thanked', async () => {
      product = await Product.start({ from: '2026-11-19 15:00' });
      const advice = await product.register({ givenOn: '2026-11-17' });
      await product.until('2026-11-23 10:00');
      const phone = await readers.phone();
      await answerCheck(phone, await product.mail('sevda', advice.reference), { stuck: 'nowhere' });

      await product.until('2026-11-30 10:00');
      await answerCheck(phone, await product.mail('sevda', advice.reference), { realised: 'yes' });
      await product.mail('marja', 'de zorg is er');
      expect(await advice.tasks()).toEqual(['realised']);

      // Nothing is asked any more, and nothing closes by itself.
      await product.until('2026-12-01 12:00');
      await advice.steer({ type: 'close', reason: 'solved' });
      await product.until('2026-12-01 13:00');
      await product.mail('sevda', 'dank');
      expect(product.story()).toEqual([
        '2026-11-23 09:00 sevda',
        '2026-11-30 09:00 sevda',
        '2026-11-30 10:00 marja',
        '2026-12-01 12:00 sevda',
      ]);
      expect(await advice.state()).toMatchObject({ status: 'closed', climbs: [], tasks: [] });
      // The workflow is over: there is nothing more to wake for.
      const workflow = product.namespace.client.workflow.getHandle(`advice-${advice.id}`);
      await until(
        'the end of the workflow',
        async () => (await workflow.describe()).status.name === 'COMPLETED',
      );
    });

    it('2: silence, up to the alderman, each mail to the right person on the right working day', async () => {
      product = await Product.start({ from: '2026-11-19 15:00' });
      const advice = await product.register({ givenOn: '2026-11-17' });
      await product.until('2026-12-16 12:00');
      expect(product.story().filter((mail) => !mail.endsWith('sevda'))).toEqual([
        '2026-11-26 09:00 marja',
        '2026-11-27 09:00 paul',
        '2026-12-04 09:00 marja',
        '2026-12-07 09:00 jan',
        '2026-12-07 09:00 selin',
        '2026-12-14 09:00 marja',
        '2026-12-15 09:00 carla',
        '2026-12-15 09:00 selin',
      ]);
      const { subject, text } = await product.mail('carla');
      expect(subject).toMatch(/vóór donderdag 31 december$/);
      expect(text).toContain('Geachte wethouder Jansen');

      // The alderman arranges it; the referrer wakes up, the care begins; everyone who was asked hears how it ended.
      const phone = await readers.phone();
      await replyTo(phone, await product.mail('carla'), { arrangeBefore: '2026-12-22' });
      await product.mail('jan', 'al gereageerd');
      await product.until('2026-12-21 10:00');
      await answerCheck(phone, await product.mail('sevda', advice.reference), { realised: 'yes' });
      await product.until('2026-12-21 11:00');
      await advice.steer({ type: 'close', reason: 'solved' });
      await product.until('2026-12-21 12:00');
      for (const name of ['paul', 'jan', 'selin', 'carla'] as const) await product.mail(name, 'opgelost');
      expect(await advice.climbs()).toEqual(['municipal-1 settled']);
    });
  });
});
