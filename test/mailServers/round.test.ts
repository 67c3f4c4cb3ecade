// The whole round with real mail servers: letters leave by Postfix, what comes back lies in Dovecot, and ends where it belongs.
import { createTransport } from 'nodemailer';
import { pino } from 'pino';
import { PassThrough } from 'node:stream';
import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MONDAY, postRegion, silent, type PostRegion } from '../activities/support/round.ts';
import { linkSettings } from '../journeys/support/linkSettings.ts';
import { useStore } from '../support/doorzet.ts';
import { describeWithMailServers, mailServers } from '../support/mailServers.ts';
import { until } from '../support/until.ts';
import { movedClock } from '../../activities/clock.ts';
import { regionOffices, type Offices } from '../../activities/offices.ts';
import { takeIncoming } from '../../activities/takeIncoming.ts';
import { localDateOf, plusDays } from '../../domain/calendar/amsterdam.ts';
import { emptyMailbox, type MailboxAccess } from '../../mail/imap/emptyMailbox.ts';
import { openPostOffice } from '../../mail/smtp.ts';
import { loadCaseFacts } from '../../store/caseFacts.ts';
import { openPool } from '../../store/database.ts';
import { startMailboxes } from '../../worker/mailboxes.ts';
import type { MailServers } from './servers.ts';

const SENDER = 'expertteam@rijnmond.example';
const SEVDA = 'sevda@maasveen.example';
/** At a server that takes it, and then finds that nobody is called so. */
const NOBODY = 'weg@maasveen.example';
const PASSWORD = 'a password of this test';

describeWithMailServers('a round by Postfix and Dovecot', () => {
  const store = useStore();
  let servers: MailServers;
  let pool: pg.Pool;
  let offices: Offices;
  let region: PostRegion;
  const clock = movedClock(() => MONDAY + 2 * 3_600_000 - Date.now());

  beforeAll(async () => {
    servers = await mailServers([SENDER, SEVDA].map((address) => ({ address, password: PASSWORD })));
    pool = openPool(store.url, 1, 'doorzet_relay');
    offices = regionOffices({
      database: store.database,
      secret: () => Promise.resolve(undefined),
      otherwise: openPostOffice({
        host: '127.0.0.1',
        port: servers.smtpPort,
        tls: 'starttls',
        ca: servers.ca,
      }),
      signing: linkSettings,
      log: silent,
    });
    region = await postRegion(store.database, [SEVDA, NOBODY]);
    await region.run('update regions set sender_address = $2 where region = $1', SENDER);
    await region.set({
      mailbox: {
        host: '127.0.0.1',
        port: servers.imapPort,
        security: 'starttls',
        signIn: { user: SENDER, secret: 'POSTVAK' },
      },
      separator: '+',
    });
  });
  afterAll(async () => {
    await offices.close();
    await pool.end();
    await servers.stop();
  });

  const access = (user: string): MailboxAccess => ({
    host: '127.0.0.1',
    port: servers.imapsPort,
    security: 'implicit',
    user,
    pass: PASSWORD,
    ca: servers.ca,
  });

  /** A worker's part that reads mailboxes, and what it logs. */
  function worker() {
    const lines = new PassThrough();
    const mailboxes = startMailboxes({
      pool,
      database: store.database,
      clock,
      log: pino(lines),
      secret: (name) => Promise.resolve(name === 'POSTVAK' ? PASSWORD : undefined),
      signing: linkSettings,
      ca: servers.ca,
    });
    return { ...mailboxes, log: () => String(lines.read() ?? '') };
  }

  interface Row {
    readonly what: string;
    readonly address: string | null;
    readonly subject: string | null;
    readonly body: string | null;
    readonly status: string | null;
    readonly awayUntil: string | null;
  }

  /** What came in, with the address of the letter that it was found to be about. */
  const incoming = () =>
    store.database.inRegion(region.region, async (transaction) => {
      const { rows } = await transaction.query<Row>(
        `select m.what, l.address, m.subject, m.body, m.status, m.away_until as "awayUntil"
           from incoming_mails m left join letters l on l.region = m.region and l.id = m.letter_id
          where m.region = $1 order by m.what`,
        [region.region],
      );
      return rows;
    });

  const factsOf = (id: string) =>
    store.database.inRegion(region.region, (transaction) =>
      loadCaseFacts(transaction, region.region, { id }),
    );

  /** Every mail in somebody's inbox, left there. */
  async function look(user: string): Promise<readonly string[]> {
    const mails: string[] = [];
    await emptyMailbox(
      access(user),
      (raw) => {
        mails.push(raw.toString());
        return Promise.reject(new Error('Only looked at'));
      },
      Date.now(),
    );
    return mails;
  }

  /** Writes to us as others do. */
  async function write(mail: {
    readonly envelopeFrom: string;
    readonly to: string;
    readonly subject: string;
    readonly text: string;
    readonly headers: Readonly<Record<string, string>>;
  }): Promise<void> {
    const { envelopeFrom, to, subject, text, headers } = mail;
    const transport = createTransport({ host: '127.0.0.1', port: servers.smtpPort, ignoreTLS: true });
    await transport.sendMail({
      envelope: { from: envelopeFrom, to },
      from: `Sevda Aydın <${SEVDA}>`,
      to,
      subject,
      text,
      headers,
    });
    transport.close();
  }

  it('takes the letters, and each returns to where it says: a bounce, an out-of-office, a person’s words', async () => {
    await region.round(offices);
    expect((await region.letters()).map(({ state }) => state)).toEqual(['accepted', 'accepted']);

    const [letter = ''] = await until('the letter to arrive', async () => {
      const mails = await look(SEVDA);
      return mails.length > 0 && mails;
    });
    const header = (name: string) =>
      new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(letter.replace(/\r?\n[ \t]+/g, ' '))?.[1]?.trim() ?? '';
    const returnPath = header('return-path').replace(/[<>]/g, '');
    expect(returnPath).toMatch(/^expertteam\+b[a-z2-7]{36}@rijnmond\.example$/);
    expect(header('from')).toContain(`<${SENDER}>`);

    const backOn = plusDays(localDateOf(Date.now()), 15);
    await write({
      envelopeFrom: '',
      to: returnPath,
      subject: `Automatisch antwoord: ${header('subject')}`,
      text: `Ik ben met vakantie, en weer bereikbaar op ${backOn}.`,
      headers: { 'Auto-Submitted': 'auto-replied', 'In-Reply-To': header('message-id') },
    });
    await write({
      envelopeFrom: SEVDA,
      to: SENDER,
      subject: `Re: ${header('subject')}`,
      text: `Kunt u mij bellen?\n\nOp ma 23 nov 2026 om 09:00 schreef Expertteam <${SENDER}>:\n> Dag`,
      headers: { 'In-Reply-To': header('message-id'), References: header('message-id') },
    });
    await until('three mails in our mailbox', async () => (await look(SENDER)).length === 3);

    // Two workers side by side.
    const [one, other] = [worker(), worker()];
    try {
      await Promise.all([one.look(), other.look()]);
    } finally {
      await Promise.all([one.stop(), other.stop()]);
    }
    const log = `${one.log()}${other.log()}`;
    expect(await incoming(), log).toEqual([
      expect.objectContaining({
        what: 'autoReplied',
        address: SEVDA,
        awayUntil: plusDays(backOn, -1),
      }),
      expect.objectContaining({ what: 'bounced', address: NOBODY, status: '5.1.1' }),
      expect.objectContaining({ what: 'replied', address: SEVDA, body: 'Kunt u mij bellen?' }),
    ]);
    expect(await look(SENDER)).toEqual([]);
    // Codes and counts: no address, name or word of anybody.
    expect(log).not.toMatch(/@|Sevda|bellen/);
    const states = Object.fromEntries((await region.letters()).map((each) => [each.address, each]));
    expect(states[NOBODY]).toMatchObject({ state: 'failed', because: 'bounced' });
    expect(states[SEVDA]).toMatchObject({ state: 'accepted' });
    // What was written is a task for the chair, and so is who can't be reached. Neither is an answer.
    const [written, unreached] = await Promise.all(region.cases.map(factsOf));
    expect(written?.advice.tasks.map(({ kind }) => kind)).toContain('mailReplied');
    expect(unreached?.advice.tasks.map(({ kind }) => kind)).toContain('referrerUnreached');
  });

  it('takes a mail once, though we end between taking it and putting it away', async () => {
    const before = (await incoming()).length;
    await write({
      envelopeFrom: SEVDA,
      to: SENDER,
      subject: 'Nog een vraag',
      text: 'Wie belt er?',
      headers: {},
    });
    const parts = { database: store.database, signing: linkSettings, log: silent };
    await until('it to be taken, and left', async () => {
      const emptied = await emptyMailbox(
        access(SENDER),
        async (raw, receivedAt) => {
          await takeIncoming(parts, region.region, raw, receivedAt, clock.now());
          throw new Error('Ended here');
        },
        Date.now(),
      );
      return 'left' in emptied && emptied.left === 1;
    });
    const reader = worker();
    await reader.look().finally(() => reader.stop());
    expect(await incoming()).toHaveLength(before + 1);
    expect(reader.log()).toContain('"as":"known"');
    expect(await look(SENDER)).toEqual([]);
  });

  it('tells the operator what is wrong with a mailbox, and what to do', async () => {
    const tries: [MailboxAccess, string][] = [
      [{ ...access(SENDER), pass: 'wrong' }, 'signIn'],
      [{ ...access(SENDER), port: 1 }, 'unreachable'],
      [
        { host: '127.0.0.1', port: servers.imapsPort, security: 'implicit', user: SENDER, pass: PASSWORD },
        'insecure',
      ],
      [{ ...access(SENDER), port: servers.smtpPort, security: 'starttls', timeoutMs: 1_000 }, 'unreachable'],
    ];
    for (const [wrong, fault] of tries) {
      expect(await emptyMailbox(wrong, () => Promise.resolve(), Date.now()), fault).toMatchObject({ fault });
    }
    const { mailbox } = {
      mailbox: { host: '127.0.0.1', port: servers.imapPort, security: 'starttls' as const },
    };
    await region.set({ mailbox: { ...mailbox, signIn: { user: SENDER, secret: 'ANDERS' } } });
    const reader = worker();
    await reader.look().finally(() => reader.stop());
    const said = reader.log().trim().split('\n');
    // Once an hour, and not at every look.
    expect(said).toHaveLength(1);
    expect(JSON.parse(said[0] ?? '')).toMatchObject({
      code: 'MAILBOX',
      region: region.region,
      fault: 'secret',
      reason: 'ANDERS',
    });
  });
});
