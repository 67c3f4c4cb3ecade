// Stories 20 and 21: everyone on a ladder knows it, and says so again after a year; a round that was lost comes back.
import { afterEach, expect, it } from 'vitest';
import { answerLink } from './support/people.ts';
import { Product, useReaders } from './support/product.ts';
import { describeWithBrowser } from '../support/browser.ts';
import { describeWithTemporal } from '../support/temporal.ts';
import { until } from '../support/until.ts';
import type { PersonName } from '../../dev/demo/cast.ts';
import { contactsChanged } from '../../store/contacts/rounds.ts';
import { recoverWorkflows } from '../../worker/recover.ts';
import { openPool } from '../../store/database.ts';

/** Everybody on a ladder but Jan, Carla and Frits. */
const vacant: readonly PersonName[] = [
  ...(['paul', 'selin', 'wim', 'fatima', 'joost', 'lies', 'rita', 'kees', 'anouk', 'tom'] as const),
  ...(['thea', 'maya', 'lars', 'ingrid', 'omar', 'rob', 'eva', 'hugo'] as const),
];

describeWithTemporal('people on the ladders', () => {
  describeWithBrowser('who read their mail', () => {
    const readers = useReaders();
    let product: Product;
    afterEach(() => product.stop());

    const answers = async (who: PersonName, choice: string) => {
      const page = await readers.phone();
      await page.goto(answerLink(await product.mail(who)));
      await page.getByRole('radio', { name: choice }).check();
      await page.getByRole('button', { name: 'Verstuur uw antwoord' }).click();
      await page.getByText('Dank u wel, uw antwoord is binnen').first().waitFor();
    };
    const list = (sql: string, ...values: unknown[]) =>
      product.database.inRegion(product.cast.region, async (transaction) => {
        await transaction.query(sql, values);
        await contactsChanged(transaction, product.cast.region);
      });

    it('20: are asked, reminded, and asked again after a year', async () => {
      product = await Product.start({ from: '2026-11-19 15:00', introduced: false, vacant });
      await product.until('2026-11-23 10:00');
      await answers('jan', 'Ja, dit klopt');
      await answers('frits', 'Nee, dit ben ik niet');
      await product.until('2026-12-15 10:00');
      expect(product.story()).toEqual([
        '2026-11-20 09:00 carla',
        '2026-11-20 09:00 frits',
        '2026-11-20 09:00 jan',
        '2026-11-27 09:00 carla',
        '2026-12-04 09:00 carla',
      ]);
      // Somebody else takes over from Frits; Jan gets another address. The one is asked, the other not.
      const { person, organisation, region } = product.cast;
      await list(
        `update holdings set until_date = '2026-12-15' where region = $1 and person_id = $2`,
        region,
        person.frits,
      );
      await list(
        `insert into holdings (region, id, organisation_id, role, person_id, from_date)
         values ($1, gen_random_uuid(), $2, 'youthDirector', $3, '2026-12-16')`,
        region,
        organisation.deLinde,
        person.thea,
      );
      await product.until('2026-12-17 10:00');
      expect(product.story().slice(5)).toEqual(['2026-12-16 09:00 thea']);
      await answers('thea', 'Ja, dit klopt');

      // A year later: Carla, who never answered, and Jan are asked once more; Thea only in December.
      await product.until('2027-11-24 10:00');
      expect(product.story().slice(6)).toEqual(['2027-11-19 09:00 carla', '2027-11-23 09:00 jan']);
      expect((await product.mail('jan')).subject).toContain('Klopt uw plek op de escalatieladder nog?');
      const older = product.mailsTo('jan')[0];
      if (!older) throw new Error('Jan had a mail');
      expect((await fetch(answerLink(older))).status).toBe(404);
      await answers('jan', 'Ja, dit klopt');
      await product.until('2027-12-20 10:00');
      expect(product.story().filter((mail) => mail.startsWith('2027-12') && mail.endsWith('thea'))).toEqual([
        '2027-12-17 09:00 thea',
      ]);
      expect(product.mailsTo('jan')).toHaveLength(2);
      expect(product.mailsTo('frits')).toHaveLength(1);
    });

    it('21: are asked all the same when their round was lost, and Temporal knows none of them', async () => {
      product = await Product.start({ from: '2026-11-19 15:00', introduced: false, vacant });
      const { client } = product.namespace;
      const round = () => client.workflow.getHandle(`contacts-${product.cast.region}`);
      await until('the round', () =>
        round()
          .describe()
          .then(
            ({ status }) => status.name === 'RUNNING',
            () => false,
          ),
      );
      await round().terminate();
      const pool = openPool(product.databaseUrl, 1, 'doorzet_relay');
      await recoverWorkflows(pool, client).finally(() => pool.end());
      await product.until('2026-11-27 10:00');
      expect(product.story()).toHaveLength(6);
      const history = JSON.stringify(await round().fetchHistory());
      for (const secret of ['jan', 'Bakker', product.cast.person.jan, product.address('jan')]) {
        expect(history.toLowerCase()).not.toContain(Buffer.from(secret).toString('base64').toLowerCase());
        expect(history).not.toContain(secret);
      }
    });
  });
});
