// The sending log: every step of a letter with what the mail server said, and none of that in a log of ours.
import { pino } from 'pino';
import { afterEach, expect, it } from 'vitest';
import { linkSettings } from '../journeys/support/linkSettings.ts';
import { closeOffices, office } from '../mail/support/office.ts';
import { closeServers, polite, realServer, scriptedServer } from '../mail/support/servers.ts';
import { at, newCase, newRegion, useStore } from '../support/doorzet.ts';
import { sendMail } from '../../activities/sendMail.ts';
import { execute, type CaseCommand } from '../../store/execute.ts';
import { letterLog, type LogEntry } from '../../store/letterLog.ts';
import { giveUpLate, recoverLost } from '../../store/lostMail.ts';
import { claimMails } from '../../store/outgoing.ts';
import { letterLinks } from '../../worker/letterLinks.ts';

const store = useStore();
const MONDAY = at('2026-11-23 09:00');
const MINUTE = 60_000;
const SEVDA = 'sevda@wijkteammaasveen.example';
const logged: string[] = [];

afterEach(async () => {
  await closeOffices();
  await closeServers();
});

/** A case of which the referrer is asked on Monday, and what the post does with that. */
async function asked() {
  const { region, ...cast } = await newRegion(store.database);
  const { id } = await newCase(store.database, { ...cast, region }, at('2026-11-19 15:00'));
  const tell = (command: CaseCommand, now: number) =>
    execute(store.database, region, id, command, { part: 'time' }, now);
  await tell({ type: 'passTime' }, MONDAY);
  const send = async (port: number, now: number) => {
    await recoverLost(store.database, region, now);
    await giveUpLate(store.database, region, now);
    const post = {
      office: office(port, { timeoutMs: 10_000, textTimeoutMs: 10_000 }),
      linksOf: letterLinks('https://doorzet.example', linkSettings),
      log: pino({}, { write: (line: string) => void logged.push(line) }),
    };
    for (const mail of await claimMails(store.database, region, now, 20)) {
      await sendMail(store.database, post, region, mail, () => now);
    }
  };
  const log = (kind = 'check') =>
    store.database.inRegion(region, async (transaction) => {
      const { rows } = await transaction.query<{ id: string }>('select id from letters where kind = $1', [
        kind,
      ]);
      return letterLog(transaction, region, rows[0]?.id ?? '');
    });
  return { region, id, tell, send, log };
}

const steps = (log: readonly LogEntry[]) => log.map(({ what }) => what);

it('of a letter that is put off, and then taken', async () => {
  const { send, log } = await asked();
  const no: { rcpt?: number } = { rcpt: 450 };
  const server = await realServer({ no });
  await send(server.port, MONDAY);
  delete no.rcpt;
  await send(server.port, MONDAY + MINUTE);
  expect(await log()).toEqual([
    { what: 'claimed', at: MONDAY },
    {
      what: 'later',
      at: MONDAY,
      code: 450,
      words: 'No, mail for someone@example.org is not wanted',
      nextTryAt: MONDAY + MINUTE / 2,
    },
    { what: 'claimed', at: MONDAY + MINUTE },
    {
      what: 'sent',
      at: MONDAY + MINUTE,
      code: 354,
      words: 'End data with <CR><LF>.<CR><LF>',
      address: SEVDA,
    },
    { what: 'accepted', at: MONDAY + MINUTE, code: 250, words: 'OK: message queued' },
  ]);
});

it('of a letter that is refused', async () => {
  const { send, log } = await asked();
  const server = await scriptedServer(polite({ 'RCPT TO': '550 5.1.1 Geen postbus' }));
  await send(server.port, MONDAY);
  expect((await log()).at(-1)).toEqual({
    what: 'refused',
    at: MONDAY,
    because: 'refused',
    code: 550,
    status: '5.1.1',
    words: '5.1.1 Geen postbus',
  });
});

it('of a letter whose fate is unknown twice: with what the server said last', async () => {
  const { send, log } = await asked();
  const server = await scriptedServer(polite({ '.': 'cut' }));
  await send(server.port, MONDAY);
  await send(server.port, MONDAY + MINUTE);
  await send(server.port, MONDAY + 2 * MINUTE);
  const all = await log();
  expect(steps(all)).toEqual(['claimed', 'sent', 'unknown', 'sentAgain', 'claimed', 'sent', 'unknown']);
  expect(all.at(-1)).toEqual({ what: 'unknown', at: MONDAY + MINUTE, code: 354, words: 'go on' });
});

it('of a letter that is withdrawn before anybody sends it, and of one that becomes useless', async () => {
  const { tell, send, log } = await asked();
  await tell({ type: 'close', reason: 'solved' }, MONDAY + 1);
  expect(await log()).toEqual([{ what: 'withdrawn', at: MONDAY + 1, because: 'adviceClosed' }]);

  const other = await asked();
  const server = await realServer();
  const { port } = server;
  await server.close();
  await other.send(port, MONDAY);
  expect((await other.log()).at(-1)).toMatchObject({ what: 'later', because: 'unreachable' });
  await other.send(port, MONDAY + 30 * 24 * 60 * MINUTE);
  expect((await other.log()).at(-1)).toMatchObject({ what: 'givenUp', because: 'tooLate' });
  await send(port, MONDAY);
});

it('never stands in a log of ours', () => {
  expect(logged.join('')).not.toMatch(/postbus|example|queued|not wanted/);
});

it('is added to, and never changed', async () => {
  const { region, tell } = await asked();
  await tell({ type: 'close', reason: 'solved' }, MONDAY + 1);
  for (const change of ['delete from letter_log', `update letter_log set words = ''`]) {
    await expect(store.database.inRegion(region, (tx) => tx.query(change))).rejects.toThrow(
      'permission denied',
    );
  }
});
