// Stories 3, 4 and 5: the provider's ladder with the chair's hand on it, three ladders at once, and a promise.
import { afterEach, expect, it } from 'vitest';
import { answerCheck, replyTo } from './support/people.ts';
import { Product, useReaders } from './support/product.ts';
import { describeWithBrowser } from '../support/browser.ts';
import { describeWithTemporal } from '../support/temporal.ts';

describeWithTemporal('ladders', () => {
  describeWithBrowser('with people who read their mail', () => {
    const readers = useReaders();
    let product: Product;
    afterEach(() => product.stop());

    it('3: waiting lists: the provider’s ladder, held by the chair in its window, and let go', async () => {
      product = await Product.start({ from: '2026-11-19 15:00' });
      const advice = await product.register({ givenOn: '2026-11-17' });
      await product.until('2026-11-23 11:00');
      await answerCheck(await readers.phone(), await product.mail('sevda'), { stuck: 'cannotCooperate' });

      await product.until('2026-11-23 11:30');
      const announcement = await product.mail('marja', 'gaat trede 1');
      expect(announcement.subject).toContain('woensdag 25 november');
      await advice.steer({ type: 'hold', climb: 'provider-1', reason: 'De aanbieder belt vandaag.' });
      await product.until('2026-11-26 12:00');
      expect(product.mailsTo('thea')).toEqual([]);
      expect(await advice.climbs()).toEqual(['provider-1 held 1']);

      await advice.steer({ type: 'approve', climb: 'provider-1' });
      await product.until('2026-11-26 12:30');
      const notice = await product.mail('thea');
      expect(notice.subject).toMatch(/Graag vóór vrijdag 4 december$|vóór vrijdag 4 december/);
      // Nobody of the municipality is asked about a waiting list, on the first rung.
      expect(product.story().map((mail) => mail.split(' ')[2])).toEqual(['sevda', 'marja', 'thea']);
    });

    it('4: three ladders at once; one settles, one is paused, one climbs on', async () => {
      product = await Product.start({ from: '2026-11-19 15:00' });
      const advice = await product.register({ givenOn: '2026-11-17' });
      await product.until('2026-11-23 09:30');
      await answerCheck(await readers.phone(), await product.mail('sevda'), { stuck: 'notFinanced' });
      await advice.steer({
        type: 'startClimb',
        ladder: 'provider',
        cause: 'notFinanced',
        reason: 'De aanbieder kan vast beginnen.',
      });
      await product.until('2026-11-24 10:00');
      expect(await advice.climbs()).toEqual([
        'municipal-1 waiting 1',
        'procurement-1 waiting 1',
        'provider-1 waiting 1',
      ]);

      await advice.steer({ type: 'settle', climb: 'procurement-1', reason: 'Het contract is rond.' });
      await advice.steer({
        type: 'pause',
        climb: 'provider-1',
        until: '2026-12-14',
        reason: 'De aanbieder verhuist.',
      });
      await product.until('2026-11-24 11:00');
      await product.mail('rob', 'u hoeft niets meer te doen');

      // Monday's answer: still the same. Then rung 2 of the municipality, and of no other ladder.
      await product.until('2026-11-30 09:30');
      const monday = await product.mail('sevda', advice.reference);
      await answerCheck(await readers.phone(), monday, { stuck: 'notFinanced' });
      await product.until('2026-12-11 12:00');
      const story = product.story();
      expect(story).toContain('2026-12-02 09:00 jan');
      expect(story).toContain('2026-12-02 09:00 selin');
      for (const nobody of ['frits', 'eva']) expect(story.join()).not.toContain(nobody);
      const climbs = await advice.climbs();
      expect(climbs).toContain('procurement-1 settled');
      expect(climbs).toContain('provider-1 waiting 1');
    });

    it('5: “ik regel dit vóór 3 december”: asked on the 4th, and it climbs on', async () => {
      product = await Product.start({ from: '2026-11-19 15:00' });
      const advice = await product.register({ givenOn: '2026-11-17' });
      await product.until('2026-11-23 09:30');
      await answerCheck(await readers.phone(), await product.mail('sevda'), {
        followed: 'no',
        stuck: 'laidAside',
      });
      await product.until('2026-11-25 10:00');
      await replyTo(await readers.phone(), await product.mail('paul'), { arrangeBefore: '2026-12-03' });
      expect(await advice.climbs()).toEqual(['municipal-1 committed 1']);

      await product.until('2026-12-03 16:00');
      expect(product.mailsTo('jan')).toEqual([]);
      await product.until('2026-12-04 09:30');
      const question = await product.mail('sevda', 'vóór');
      expect(question.at).toBeGreaterThan(Date.parse('2026-12-04T07:59:00Z'));
      expect(question.text).toContain('donderdag 3 december');
      await answerCheck(await readers.phone(), question, { followed: 'no', stuck: 'laidAside' });

      await product.until('2026-12-08 12:00');
      expect(product.story().filter((mail) => /marja|jan|selin/.test(mail))).toEqual([
        '2026-11-23 09:30 marja',
        '2026-12-04 09:30 marja',
        '2026-12-07 09:00 jan',
        '2026-12-07 09:00 selin',
      ]);
    });
  });
});
