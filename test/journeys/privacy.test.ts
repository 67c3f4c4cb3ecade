// What is told to nobody: free text, names and links stay out of Temporal, of logs and of other people's mails.
import { afterEach, expect, it } from 'vitest';
import { answerCheck, answerLink, replyTo } from './support/people.ts';
import { Product, useReaders } from './support/product.ts';
import { describeWithBrowser } from '../support/browser.ts';
import { describeWithTemporal } from '../support/temporal.ts';

const SECRETS = {
  chair: 'Zeepaardje, zei de voorzitter',
  receiver: 'Nijlpaardje, zei de directeur',
  referrer: 'Stokpaardje, zei de verwijzer',
};

describeWithTemporal('privacy', () => {
  describeWithBrowser('with people who read their mail', () => {
    const readers = useReaders();
    let product: Product;
    afterEach(() => product.stop());

    it('free text stays in the case, names with Postgres and the post, and links in the mails', async () => {
      product = await Product.start({ from: '2026-11-19 15:00' });
      const advice = await product.register({ givenOn: '2026-11-17' });
      await product.until('2026-11-23 11:00');
      const phone = await readers.phone();
      await answerCheck(phone, await product.mail('sevda'), { stuck: 'notFinanced' });
      await product.until('2026-11-25 10:00');
      await replyTo(phone, await product.mail('paul'), { cannot: SECRETS.receiver });
      await advice.steer({ type: 'jump', climb: 'municipal-1', reason: SECRETS.chair });
      await product.until('2026-11-25 12:00');
      await advice.answers({
        followed: 'yes',
        realised: 'no',
        stuck: { where: 'other', why: SECRETS.referrer },
        bridging: 'no',
        helpWanted: false,
      });
      await product.until('2026-11-26 10:00');
      await advice.steer({ type: 'close', reason: 'handedOver', note: SECRETS.chair });
      await product.until('2026-11-26 12:00');

      const links = product.postbox.mails.flatMap(({ text }) =>
        /\/[vb]\//.test(text) ? [answerLink({ text })] : [],
      );
      expect(links.length).toBeGreaterThan(3);
      const tokens = links.map((link) => link.split('/').at(-1) ?? '');
      const people = product.cast.setUp.people.flatMap(({ name, email }) => [name, email]);

      const remembered = await whatTemporalKnows(product);
      expect(remembered).toContain('adviceWorkflow');
      expect(found([...Object.values(SECRETS), ...people, ...tokens, advice.reference], remembered)).toEqual(
        [],
      );

      const logged = product.logged.join('');
      expect(logged).toContain('/v/');
      expect(found([...Object.values(SECRETS), ...people, ...tokens], logged)).toEqual([]);

      const mailed = JSON.stringify(product.postbox.mails);
      expect(found(Object.values(SECRETS), mailed)).toEqual([]);
    });
  });
});

function found(secrets: readonly string[], text: string): string[] {
  return secrets.filter((secret) => text.includes(secret));
}

/** All that Temporal holds of the namespace's workflows, with its payloads as text. */
async function whatTemporalKnows({ namespace: { client } }: Product): Promise<string> {
  const texts: string[] = [];
  for await (const execution of client.workflow.list()) {
    const { workflowId, runId } = execution;
    const handle = client.workflow.getHandle(workflowId, runId);
    for (const known of [execution.raw, (await handle.describe()).raw, await handle.fetchHistory()]) {
      texts.push(
        JSON.stringify(known, (_key, value: unknown) =>
          value instanceof Uint8Array ? Buffer.from(value).toString() : value,
        ),
      );
    }
  }
  return texts.join('\n');
}
