// What waited for a chosen day, through the whole of the post: one mail, its links, and what is kept of it.
import { MockActivityEnvironment } from '@temporalio/testing';
import { DefaultLogger } from '@temporalio/worker';
import { pino } from 'pino';
import PostalMime from 'postal-mime';
import { expect, it } from 'vitest';
import { at, newCase, newRegion, useStore } from '../support/doorzet.ts';
import { readToken, type LinkSettings } from '../../api/links/token.ts';
import { movedClock } from '../../activities/clock.ts';
import { oneOffice } from '../../activities/offices.ts';
import { createDeliverReady } from '../../activities/deliverReady.ts';
import { execute, type CaseCommand } from '../../store/execute.ts';
import { chooseMail, findMailLink } from '../../store/mailChoices.ts';
import { findSeries } from '../../store/series.ts';
import { letterLinks } from '../../worker/letterLinks.ts';

const store = useStore();
const settings: LinkSettings = { keys: [{ id: 'a', secret: 'a secret that only this test knows' }] };

it('leaves as one mail, whose links lead to its questions in a row and to the choice of how often', async () => {
  const { region, person, ...cast } = await newRegion(store.database);
  const tell = async (id: string, command: CaseCommand, when: string) => {
    const done = await execute(store.database, region, id, command, { part: 'time' }, at(when));
    expect(done).toHaveProperty('advice');
  };
  const ids: string[] = [];
  for (let n = 0; n < 3; n += 1) {
    ids.push((await newCase(store.database, { region, person, ...cast }, at('2026-11-19 15:00'))).id);
  }
  const mails: string[] = [];
  const deliver = async (when: string) => {
    const deliverReady = createDeliverReady(
      store.database,
      movedClock(() => at(when) - Date.now()),
      {
        offices: oneOffice({
          async send({ to }, writeMessage) {
            const message = await writeMessage();
            if (message && to.startsWith('sevda')) mails.push(message.toString());
            return { is: 'accepted', code: 250 };
          },
          close: () => Promise.resolve(),
        }),
        linksOf: letterLinks('https://doorzet.example', settings),
        log: pino({ level: 'silent' }),
      },
    );
    await new MockActivityEnvironment({}, { logger: new DefaultLogger('ERROR') }).run(
      deliverReady,
      region,
      0,
    );
  };

  // One was asked before she chose; it is closed while the other two are kept for Wednesday.
  const [closed = '', ...waiting] = ids;
  await tell(closed, { type: 'askReferrer' }, '2026-11-20 10:00');
  await deliver('2026-11-20 10:01');
  await chooseMail(
    store.database,
    region,
    person.sevda,
    { check: { is: 'weekly', weekday: 3 }, thanksReferrer: { is: 'weekly', weekday: 3 } },
    at('2026-11-20 11:00'),
  );
  for (const id of waiting) await tell(id, { type: 'passTime' }, '2026-11-23 09:00');
  await tell(closed, { type: 'close', reason: 'solved' }, '2026-11-23 10:00');
  await deliver('2026-11-24 12:00');
  expect(mails).toHaveLength(1);
  // A minute after nine thirty, when it may leave: this clock is read in two steps, and can be a millisecond behind.
  await deliver('2026-11-25 09:31');
  expect(mails).toHaveLength(2);

  const mail = await PostalMime.parse(mails[1] ?? '');
  expect(mail.subject).toMatch(/^2 vragen en 1 bericht over casus [A-Z\d-]{7}, [A-Z\d-]{7} en [A-Z\d-]{7}$/);
  expect(mail.inReplyTo).toBeUndefined();
  const links = [...(mail.text ?? '').matchAll(/^https:\/\/doorzet\.example(\/[vrm])\/([^/\s]+)$/gm)];
  const tokens = (path: string) =>
    links.flatMap(([, at, token = '']) => (at === path ? (readToken(settings, token)?.link ?? []) : []));
  const now = at('2026-11-25 10:00');
  expect(tokens('/v')).toHaveLength(2);
  const [series = ''] = tokens('/r');
  const found = await findSeries(store.database, region, series, now);
  expect(found?.map(({ link }) => link)).toEqual(tokens('/v'));
  expect(found?.map(({ open }) => open?.facts.id).toSorted()).toEqual(waiting.toSorted());
  const [often = ''] = tokens('/m');
  expect((await findMailLink(store.database, region, often, now))?.person.id).toBe(person.sevda);

  // What is kept of it, under each of its cases, opens nothing.
  const kept = await store.database.inRegion(region, async (transaction) => {
    const { rows } = await transaction.query<{ state: string; text: string; html: string }>(
      `select state, sent_text as text, sent_html as html from letters
        where region = $1 and recipient_id = $2 and settled_at >= $3`,
      [region, person.sevda, new Date(at('2026-11-25 09:00'))],
    );
    return rows;
  });
  expect(kept.map(({ state }) => state)).toEqual(['accepted', 'accepted', 'accepted']);
  for (const { text, html } of kept) expect(text + html).not.toMatch(/\/[vrm]\/t/);
});
