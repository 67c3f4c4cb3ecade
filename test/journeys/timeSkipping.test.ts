// Story 10: a whole year of three-monthly questions, over both clock changes and Christmas, by Temporal's own real timers.
import { tsToMs } from '@temporalio/common/lib/time.js';
import { afterEach, expect, it } from 'vitest';
import { Product } from './support/product.ts';
import { skipTime } from '../support/skipTime.ts';
import { describeWithTimeSkipping } from '../support/temporal.ts';
import { until } from '../support/until.ts';
import { nextDeadline } from '../../domain/advice/deadlines.ts';
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
    /** Its history may be continued anew just then: time that passes before it set its timer would be lost on it. */
    const asleepUntil = (due: number) =>
      until('the workflow to sleep', async () => {
        const history = await client.workflow
          .getHandle(workflow)
          .fetchHistory()
          .catch(() => null);
        const last = (history?.events ?? []).findLast(
          (event) => !event.workflowExecutionTimeSkippingTransitionedEventAttributes,
        );
        const timer = last?.timerStartedEventAttributes;
        return timer && Math.abs(tsToMs(last.eventTime) + tsToMs(timer.startToFireTimeout) - due) < 2_000;
      });

    let virtual = begun;
    /** To the next thing that is due: the workflow's own timer fires, and what it asks for is sent. */
    const step = async () => {
      const state = await advice.state();
      const { version } = state;
      const due = nextDeadline(state);
      if (due === null) throw new Error('Nothing is due any more');
      await asleepUntil(product.clock.elsewhere(due));
      await skipTime(connection, workflow, due - virtual + LITTLE_MS, namespace);
      virtual = due + LITTLE_MS;
      await until('what was due', async () => (await advice.state()).version > version);
      await until('the post', async () =>
        (await advice.letters()).every(({ settledAt }) => settledAt !== null),
      );
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
      // We step over nine o'clock by minutes, and a history that is continued just then keeps up with us.
      expect(`${localDateOf(at)} ${localTimeOf(at)}`).toMatch(/ 09:0[0-3]$/);
      expect([localDateOf(at), isWorkingDay(calendar, localDateOf(at))]).toEqual([localDateOf(at), true]);
    }
    expect(await advice.climbs()).toEqual([]);
  });
});
