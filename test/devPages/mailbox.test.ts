// The mailbox of the demo: conversations, a mail at two widths beside its text and its page, and what comes back to it.
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWithBrowser } from '../support/browser.ts';
import { at, newCase, newRegion, useStore } from '../support/doorzet.ts';
import { linkSettings } from '../api/support/office.ts';
import { useReaders } from '../api/support/reader.ts';
import { sendMail } from '../../activities/sendMail.ts';
import { takeIncoming } from '../../activities/takeIncoming.ts';
import { createApp } from '../../api/app.ts';
import { clockFrom } from '../../dev/clock/demoClock.ts';
import { startMailbox, type Mailbox } from '../../dev/mailbox/mailbox.ts';
import { devRoutes } from '../../dev/pages/devRoutes.tsx';
import type { Advice } from '../../domain/advice/advice.ts';
import type { PostOffice } from '../../mail/smtp.ts';
import { execute } from '../../store/execute.ts';
import { claimMails } from '../../store/outgoing.ts';
import { letterLinks } from '../../worker/letterLinks.ts';

const log = pino({ level: 'silent' });

describeWithBrowser('the mailbox of the demo', () => {
  const store = useStore();
  const readers = useReaders();
  const clock = clockFrom(at('2026-11-20 10:00'));
  let mailbox: Mailbox;
  let server: Server;
  let cast: Awaited<ReturnType<typeof newRegion>>;
  let id: string;
  let postbox: string;

  const sender = () => cast.setUp.profile.senderAddress;

  const letters = async (moment: string) => {
    await clock.moveTo(at(moment));
    const { region } = cast;
    await execute(store.database, region, id, { type: 'passTime' }, { part: 'time' }, clock.now());
    const office: PostOffice = {
      async send(_envelope, write) {
        const message = await write();
        if (!message) return { is: 'withdrawn' };
        await mailbox.keep(message);
        return { is: 'accepted', code: 250 };
      },
      close: () => Promise.resolve(),
    };
    const post = { office, linksOf: letterLinks(new URL(postbox).origin, linkSettings), log };
    for (const mail of await claimMails(store.database, region, clock.now(), 50))
      await sendMail(store.database, post, region, mail, () => clock.now());
  };

  const tasks = async () => {
    const { rows } = await store.database.inRegion(cast.region, (transaction) =>
      transaction.query<{ state: Advice }>('select state from advices where region = $1 and id = $2', [
        cast.region,
        id,
      ]),
    );
    return rows[0]?.state.tasks.map(({ kind }) => kind);
  };

  beforeAll(async () => {
    mailbox = await startMailbox(0);
    cast = await newRegion(store.database);
    ({ id } = await newCase(store.database, cast, clock.now(), { givenOn: '2026-11-09' }));
    server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    postbox = `${baseUrl}/dev/postvak`;
    const app = express();
    app.use(
      devRoutes({
        mailbox,
        clock,
        timeMachine: { passUntil: () => Promise.resolve(), nextDue: () => Promise.resolve(null) },
        baseUrl,
        sender: sender(),
        receive: async (raw) => {
          const parts = { database: store.database, signing: linkSettings, log };
          const taken = await takeIncoming(parts, cast.region, raw, clock.now(), clock.now());
          expect(taken).toBe('taken');
        },
        onFailure: (error) => {
          throw error;
        },
      }),
    );
    app.use(
      createApp({
        database: store.database,
        now: () => clock.now(),
        links: linkSettings,
        baseUrl,
        sendReplyCode: () => Promise.reject(new Error('Nobody asks for a code here')),
        log,
      }),
    );
    server.on('request', app);
    await letters('2026-11-23 09:05');
    await letters('2026-11-25 09:05');
  });
  afterAll(async () => {
    await mailbox.stop();
    server.close();
    server.closeAllConnections();
  });

  it('puts a letter and its reminder in one conversation, and shows one person’s mail', async () => {
    const page = await readers.desk();
    await page.goto(postbox);
    await readers.look(page, 'postvak');
    const row = page.getByRole('row').filter({ hasText: 'Sevda' });
    expect(await row.count()).toBe(1);
    expect((await row.innerText()).replace(/\s+/g, ' ')).toContain(' 2 ');
    await page.getByLabel('Postvak van').selectOption({ label: 'Sevda Aydin' });
    await page.getByRole('button', { name: 'Zoek' }).click();
    for (const each of await page.getByRole('row').all())
      expect(await each.innerText()).toMatch(/Sevda|Onderwerp/);
  });

  it('shows a mail at two widths, its text, its headers and the page that its link leads to', async () => {
    const page = await readers.desk();
    const mail = mailbox.mails().find(({ toName }) => toName.startsWith('Sevda'));
    await page.goto(`${postbox}/${mail?.number}`);
    const widths = await page
      .locator('iframe')
      .evaluateAll((all) => all.map(({ clientWidth }) => clientWidth));
    expect(widths).toEqual([360, 360, 900]);
    const frames = page.locator('iframe');
    await frames.nth(0).contentFrame().getByRole('link').first().waitFor();
    expect(await frames.nth(1).contentFrame().getByRole('link', { name: 'Begin' }).count()).toBe(1);
    const brand = await frames.nth(1).contentFrame().locator('.dz-brand svg').boundingBox();
    expect(brand?.width, 'with its styles').toBeLessThan(60);
    expect(await page.locator('pre').last().innerText()).toContain('Beste mevrouw Aydin,');
    await page.getByText(/^Alle \d+ headers$/).click();
    expect(await page.locator('.dev-headers pre').innerText()).toMatch(/In-Reply-To: </);
    await readers.look(page, 'postvak-mail');
    await takeWide(page);
  });

  it('lets what is in a frame run nothing and send nothing', async () => {
    const mail = mailbox.mails()[0];
    for (const path of ['html', 'pagina/0']) {
      const policy = (await fetch(`${postbox}/${mail?.number}/${path}`)).headers.get(
        'content-security-policy',
      );
      expect(policy).toContain("default-src 'none'");
      expect(policy).toMatch(/sandbox (?!.*allow-(scripts|forms))/);
    }
    expect((await fetch(`${postbox}/${mail?.number}/pagina/99`)).status).toBe(404);
  });

  it('brings back what a person writes, an out-of-office and a bounce, as mail that came in', async () => {
    const page = await readers.desk();
    const answer = async (button: string) => {
      const mail = mailbox.mails().find(({ toName }) => toName.startsWith('Sevda'));
      await page.goto(`${postbox}/${mail?.number}`);
      await page.getByRole('button', { name: button }).click();
      await page.locator('.dz-notice, [class*=notice]').first().waitFor();
    };
    await answer('Beantwoord als mens');
    expect(await tasks()).toContain('mailReplied');
    expect(mailbox.mails()[0]).toMatchObject({
      to: sender(),
      subject: expect.stringMatching(/^Re: /) as string,
    });
    await answer('Afwezig-melding');
    expect(await tasks()).toContain('awaySuggested');
    await answer('Laat terugkomen (bounce)');
    const { rows } = await store.database.inRegion(cast.region, (transaction) =>
      transaction.query('select from bounced_addresses where region = $1', [cast.region]),
    );
    expect(rows).toHaveLength(1);
    // All of it stands in the same conversation.
    await page.goto(`${postbox}/1`);
    await page.getByRole('heading', { name: 'Dit gesprek: 5 mails' }).waitFor();
  });

  async function takeWide(page: Awaited<ReturnType<typeof readers.desk>>): Promise<void> {
    const folder = process.env['PICTURES'];
    if (folder === undefined || folder === '') return;
    for (const width of [1280, 360]) {
      // Frames are drawn where they are to be seen: the window is as high as the page.
      await page.setViewportSize({ width, height: 3000 });
      await page.screenshot({ path: `${folder}/postvak-mail-echt-${width}.png` });
    }
  }
});
