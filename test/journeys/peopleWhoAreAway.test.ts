// Stories 8, 9 and 13: a vacancy and a deputy, a crisis on a Saturday night, and a chair who does not react.
import { afterEach, expect, it } from 'vitest';
import { answerLink, answerCheck } from './support/people.ts';
import { Product, useReaders } from './support/product.ts';
import { describeWithBrowser } from '../support/browser.ts';
import { describeWithTemporal } from '../support/temporal.ts';
import { oneSteeringGroup } from '../../config/ladders.ts';

describeWithTemporal('people who are not there', () => {
  describeWithBrowser('with people who read their mail', () => {
    const readers = useReaders();
    let product: Product;
    afterEach(() => product.stop());

    it('8: a deputy is asked instead, and a rung that nobody fills is passed over, visibly', async () => {
      product = await Product.start({
        from: '2026-11-19 15:00',
        vacant: ['jan', 'selin'],
        absent: [{ who: 'paul', from: '2026-11-23', until: '2026-12-04', deputy: 'wim' }],
      });
      const advice = await product.register({ givenOn: '2026-11-17' });
      await product.until('2026-11-23 09:30');
      await answerCheck(await readers.phone(), await product.mail('sevda'), {
        followed: 'no',
        stuck: 'laidAside',
      });
      await product.until('2026-11-25 10:00');
      expect(product.mailsTo('paul')).toEqual([]);
      expect((await product.mail('wim')).text).toContain('U vervangt de teammanager');

      await product.until('2026-11-30 09:30');
      await answerCheck(await readers.phone(), await product.mail('sevda', advice.reference), {
        followed: 'no',
        stuck: 'laidAside',
      });
      await product.until('2026-12-03 12:00');
      // No rung 2: a week after the deputy, the alderman is asked.
      expect(product.story().filter((mail) => /wim|jan|selin|carla/.test(mail))).toEqual([
        '2026-11-24 09:00 wim',
        '2026-12-02 09:00 carla',
      ]);
      expect(await advice.tasks()).toEqual(['vacancy']);
      const [climb] = (await advice.state()).climbs;
      expect(climb?.rungs.map(({ rung, skipped }) => [rung, skipped])).toEqual([
        [1, false],
        [2, true],
        [3, false],
      ]);
    });

    it('9: a crisis on a Saturday night reaches the chair at once', async () => {
      product = await Product.start({ from: '2026-11-19 15:00' });
      const advice = await product.register({ givenOn: '2026-11-17' });
      await product.until('2026-11-23 09:30');
      const question = await product.mail('sevda');
      await product.until('2026-11-23 10:00');
      await answerCheck(await readers.phone(), question, { stuck: 'nowhere' });
      await product.until('2026-11-28 23:40');
      const phone = await readers.phone();
      await phone.goto(answerLink(question));
      await phone.getByRole('link', { name: 'Er is acuut gevaar' }).click();
      expect(await phone.getByText('112').first().isVisible()).toBe(true);
      await phone.getByRole('button', { name: /voorzitter/ }).click();
      const crisis = await product.mail('marja', advice.reference);
      await product.mail('ilse', advice.reference);
      expect(new Date(crisis.at).toISOString()).toMatch(/^2026-11-28T22:4/);
      expect(await advice.tasks()).toEqual(['crisis']);
    });

    it('13: one steering group, each rung approved; a chair who does not react stalls nothing unseen', async () => {
      product = await Product.start({ from: '2026-11-19 15:00', agreement: oneSteeringGroup });
      const advice = await product.register({ givenOn: '2026-11-17' });
      await product.until('2026-11-23 09:30');
      await answerCheck(await readers.phone(), await product.mail('sevda'), { stuck: 'notFinanced' });
      await product.until('2026-11-30 08:00');
      expect(product.story().filter((mail) => !mail.endsWith('sevda'))).toEqual([
        '2026-11-23 09:30 marja',
        '2026-11-25 09:00 marja',
        '2026-11-27 09:00 bert',
        '2026-11-27 09:00 ilse',
        '2026-11-27 09:00 marja',
      ]);
      expect(await advice.climbs()).toEqual(['steeringGroup-1 proposed 2']);

      // The process supporter sees it. What the referrer said is a week old: asked again, and it goes.
      await product.until('2026-11-30 10:00');
      await answerCheck(await readers.phone(), await product.mail('sevda', advice.reference), {
        stuck: 'notFinanced',
      });
      await advice.steer({ type: 'approve', climb: 'steeringGroup-1' });
      await product.until('2026-11-30 11:00');
      await product.mail('gea');
      expect(await advice.climbs()).toEqual(['steeringGroup-1 waiting 2']);
    });
  });
});
