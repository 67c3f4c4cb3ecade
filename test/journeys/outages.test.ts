// Stories 7 and 12: Temporal is killed for a while, and the mail server is down for two days.
import { afterEach, expect, inject, it } from 'vitest';
import { answerCheck } from './support/people.ts';
import { Product, at, useReaders } from './support/product.ts';
import { freePort } from '../../dev/ports.ts';
import { startTemporal } from '../../dev/temporal/server.ts';
import { describeWithBrowser } from '../support/browser.ts';
import { provided } from '../support/provided.ts';
import { scratchFolder } from '../support/scratch.ts';
import { describeWithTemporal } from '../support/temporal.ts';
import { until } from '../support/until.ts';

describeWithTemporal('outages', () => {
  describeWithBrowser('with people who read their mail', () => {
    const readers = useReaders();
    const ends: (() => Promise<unknown>)[] = [];
    afterEach(async () => {
      for (const end of ends.splice(0).reverse()) await end();
    });

    it('7: Temporal is killed: answers are taken, and nothing is sent afterwards to who answered', async () => {
      const program = provided('temporalProgram', inject('temporalProgram'));
      if (program.missing !== undefined) throw new Error(program.missing);
      const scratch = await scratchFolder();
      ends.push(() => scratch.remove());
      const options = { program, dir: scratch.path, port: await freePort() };
      const before = await startTemporal(options);
      const product = await Product.start({ from: '2026-11-19 15:00', temporalAddress: before.address });
      ends.push(() => product.stop());
      const answered = await product.register({ givenOn: '2026-11-17' });
      const silent = await product.register({
        givenOn: '2026-11-17',
        parties: { referrer: product.cast.person.emma },
      });
      await product.until('2026-11-23 10:00');
      await product.mail('emma');
      const question = await product.mail('sevda');

      await before.kill();
      await product.clock.moveTo(at('2026-11-24 14:00'));
      await answerCheck(await readers.phone(), question, { stuck: 'nowhere' });
      expect((await answered.state()).monitoring.check?.state).toBe('answered');
      // The reminder and the silence fall due while nobody wakes anybody.
      await product.clock.moveTo(at('2026-11-26 10:00'));

      const after = await startTemporal({ ...options, otherData: true });
      ends.push(() => after.stop());
      expect(after.data.fresh).toBe(false);
      await until('the reminder to who is silent', () => product.mailsTo('emma').length === 2, 60);
      await product.until('2026-11-26 12:00');
      expect(product.mailsTo('sevda')).toHaveLength(1);
      // Late, so that the silence after it is as long as agreed: it is no silence yet.
      expect(await silent.climbs()).toEqual([]);
      await product.until('2026-11-27 10:00');
      expect(await silent.climbs()).toEqual(['municipal-1 announced 1']);
      expect(await answered.climbs()).toEqual([]);
    });

    it('12: the mail server is down for two days: nothing is lost, nothing stale is sent', async () => {
      const product = await Product.start({ from: '2026-11-19 15:00' });
      ends.push(() => product.stop());
      const answered = await product.register({ givenOn: '2026-11-17' });
      const silent = await product.register({
        givenOn: '2026-11-17',
        parties: { referrer: product.cast.person.emma },
      });
      await product.until('2026-11-23 10:00');
      const [firstMail] = [await product.mail('sevda')];
      await answered.answers({
        followed: 'yes',
        realised: 'no',
        stuck: { where: 'nowhere' },
        helpWanted: false,
      });
      await silent.answers({
        followed: 'yes',
        realised: 'no',
        stuck: { where: 'nowhere' },
        helpWanted: false,
      });

      await product.until('2026-11-30 08:00');
      await product.postbox.down();
      await product.until('2026-12-01 15:00');
      // She answers by last week's link, which leads to this week's question: its mail need not come any more.
      await answerCheck(await readers.phone(), firstMail, { stuck: 'nowhere' });
      await product.until('2026-12-02 09:30');
      await product.postbox.up();
      await product.until('2026-12-02 12:00');
      expect(product.mailsTo('sevda')).toHaveLength(1);
      const late = product.mailsTo('emma').at(-1);
      expect(late?.at).toBeGreaterThanOrEqual(at('2026-12-02 09:30'));
      // The term runs from the day on which it came, and the mail says so.
      expect(late?.subject).toContain('maandag 7 december');
      await product.until('2026-12-04 17:00');
      expect(await silent.climbs()).toEqual([]);
      await product.until('2026-12-07 09:30');
      expect(await silent.climbs()).toEqual(['municipal-1 announced 1']);
    });
  });
});
