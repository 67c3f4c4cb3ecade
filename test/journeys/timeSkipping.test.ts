// Story 10: a whole year of three-monthly questions, over both clock changes and Christmas, by Temporal's own real timers.
import { afterEach, expect, it } from 'vitest';
import { Product } from './support/product.ts';
import { skipTime } from '../support/skipTime.ts';
import { describeWithTimeSkipping } from '../support/temporal.ts';
import { until } from '../support/until.ts';
import { localDateOf, localTimeOf } from '../../domain/calendar/amsterdam.ts';
import { isWorkingDay } from '../../domain/calendar/calendar.ts';

const DAY_MS = 86_400_000;

/** Past what is due, not exactly to it; our clock begins at a whole minute. */
const LITTLE_MS = 3 * 60_000;

describeWithTimeSkipping('10: three-monthly', () => {
  let product: Product;
  afterEach(() => product.stop());

  it('more than a year passes; every question and reminder leaves at nine on a working day', async () => {
    const begun = Date.now();
    product = await Product.start({ from: `${localDateOf(begun)} ${localTimeOf(begun)}` });
    const today = localDateOf(begun);
    const advice = await product.register({ rhythm: { every: 'threeMonths' }, givenOn: today });
    const workflow = `advice-${advice.id}`;
    const { connection, namespace, client } = product.namespace;
    await until('the workflow', () =>
      client.workflow
        .getHandle(workflow)
        .describe()
        .then(
          () => true,
          () => false,
        ),
    );

    let virtual = begun;
    const nextDue = async () => {
      const { monitoring } = await advice.state();
      const dues = [monitoring.next?.at, monitoring.check?.remindAt[0], monitoring.check?.silentAt];
      return Math.min(...dues.filter((at) => at !== undefined && at !== null));
    };
    /** To the next thing that is due: the workflow's own timer fires, and what it asks for is sent. */
    const step = async () => {
      const due = await nextDue();
      const version = (await advice.state()).version;
      await skipTime(connection, workflow, due - virtual + LITTLE_MS, namespace);
      virtual = due + LITTLE_MS;
      await until('what was due', async () => (await advice.state()).version > version);
      await until('the post', async () => (await advice.letters()).every(({ state }) => state !== 'ready'));
    };

    while (virtual < begun + 400 * DAY_MS) {
      await step();
      const { check } = (await advice.state()).monitoring;
      // She needs one reminder each time.
      if (check?.state === 'asked' && check.reminded === 1) {
        await advice.answers({
          followed: 'yes',
          realised: 'no',
          stuck: { where: 'nowhere' },
          helpWanted: false,
        });
      }
    }

    const { calendar } = product.cast.setUp.agreement;
    const sent = product.mailsTo('sevda').map(({ at }) => at);
    expect(sent.length).toBeGreaterThanOrEqual(8);
    for (const at of sent) {
      expect([localDateOf(at), localTimeOf(at)]).toEqual([localDateOf(at), '09:00']);
      expect([localDateOf(at), isWorkingDay(calendar, localDateOf(at))]).toEqual([localDateOf(at), true]);
    }
    expect(await advice.climbs()).toEqual([]);
  });
});
