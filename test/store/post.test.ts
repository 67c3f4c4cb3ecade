// Letters between the decision and the mail server: claimed under a lease, fenced, settled, and recovered when lost.
import { describe, expect, it } from 'vitest';
import { at, newCase, newRegion, useStore } from '../support/doorzet.ts';
import { type CaseCommand, execute } from '../../store/execute.ts';
import { noteTaken, reportAcceptance, reportFailure } from '../../store/deliveries.ts';
import { giveUpLate, loseSight, nextPost, recoverLost, tryLater } from '../../store/lostMail.ts';
import { passFence } from '../../store/fence.ts';
import { type ClaimedMail, claimMails, LEASE_MS } from '../../store/outgoing.ts';
import { TEXT_TIMEOUT_MS } from '../../mail/smtp.ts';
import { loadCaseFacts } from '../../store/caseFacts.ts';

const store = useStore();
const MONDAY = at('2026-11-23 09:00');
const sent = { to: 'sevda@x.example', language: 'nl' as const, subject: 's', text: 't', html: 'h' };

type Region = Awaited<ReturnType<typeof askedRegion>>;

/** A region with cases that were all asked on Monday at nine. */
async function askedRegion(cases = 1) {
  const cast = await newRegion(store.database);
  const ids: string[] = [];
  for (let n = 0; n < cases; n += 1) {
    const { id } = await newCase(store.database, cast, at('2026-11-19 15:00'));
    await tell({ ...cast, ids }, { type: 'passTime' }, MONDAY, id);
    ids.push(id);
  }
  return { ...cast, ids };
}

function tell(
  { region, ids }: Pick<Region, 'region' | 'ids'>,
  command: CaseCommand,
  now: number,
  id = ids[0] ?? '',
) {
  return execute(store.database, region, id, command, { part: 'time' }, now);
}

const claim = ({ region }: Region, now: number, leaseMs?: number) =>
  claimMails(store.database, region, now, 20, leaseMs);

async function claimOne(where: Region, now: number, leaseMs?: number): Promise<ClaimedMail> {
  const [mail, ...more] = await claim(where, now, leaseMs);
  if (!mail || more.length > 0) throw new Error(`${more.length + (mail ? 1 : 0)} mails, not one`);
  return mail;
}

const fence = ({ region }: Region, mail: ClaimedMail, messageId = 'first@rijnmond.example') =>
  store.database.inRegion(region, (transaction) => passFence(transaction, region, mail, messageId));

const letters = ({ region }: Region) =>
  store.database.inRegion(region, async (transaction) => {
    const { rows } = await transaction.query<Record<string, unknown>>(
      'select kind, state, because, attempts, next_try_at, sent_again, message_id from letters order by requested_at, kind',
    );
    return rows;
  });

const advice = async ({ region, ids }: Region) => {
  const [id = ''] = ids;
  const facts = await store.database.inRegion(region, (transaction) =>
    loadCaseFacts(transaction, region, { id }),
  );
  if (!facts) throw new Error('no case');
  return facts.advice;
};

describe('claiming', () => {
  it('takes what is ready, once', async () => {
    const region = await askedRegion();
    const mail = await claimOne(region, MONDAY);
    expect(mail).toMatchObject({
      from: region.setUp.profile.senderAddress,
      address: 'sevda@wijkteammaasveen.example',
    });
    expect(await claim(region, MONDAY)).toEqual([]);
  });

  it('makes one mail of six checks for one referrer', async () => {
    const mail = await claimOne(await askedRegion(6), MONDAY);
    expect(mail.letters).toHaveLength(6);
  });

  it('makes one mail of more checks for one referrer than are taken at a time', async () => {
    const mail = await claimOne(await askedRegion(21), MONDAY);
    expect(mail.letters).toHaveLength(21);
  });

  it('gives every letter to one of many senders that claim at once', async () => {
    const region = await askedRegion(1);
    await Promise.all([1, 2, 3].map(() => tell(region, { type: 'reportCrisis' }, MONDAY)));
    const claims = await Promise.all(Array.from({ length: 8 }, () => claim(region, MONDAY)));
    const ids = claims.flat().flatMap(({ letters }) => letters.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(3);
  });

  it('puts the most urgent first', async () => {
    const region = await askedRegion(2);
    await tell(region, { type: 'reportCrisis' }, MONDAY);
    const kinds = (await claim(region, MONDAY)).map(({ letters }) => letters[0]?.kind);
    expect(kinds).toEqual(['crisis', 'crisis', 'check']);
  });

  it('keeps back what may not leave at this hour, but a crisis', async () => {
    const region = await askedRegion();
    const evening = at('2026-11-23 17:00');
    await tell(region, { type: 'reportCrisis' }, evening);
    const kinds = (await claim(region, evening)).map(({ letters }) => letters[0]?.kind);
    expect(kinds).toEqual(['crisis', 'crisis']);
    expect((await nextPost(store.database, region.region)).tryAt).toBe(at('2026-11-24 08:30'));
  });

  it('tells when there is something to do next, and that there is nothing more', async () => {
    const region = await askedRegion();
    const next = () => nextPost(store.database, region.region);
    expect(await next()).toEqual({ tryAt: MONDAY, leaseEndsInMs: null });
    const mail = await claimOne(region, MONDAY, 60_000);
    const { tryAt, leaseEndsInMs } = await next();
    expect(tryAt).toBeNull();
    expect(leaseEndsInMs).toBeGreaterThan(30_000);
    await fence(region, mail);
    for (const { id } of mail.letters) {
      await reportAcceptance(store.database, region.region, id, sent, { code: 250 }, MONDAY);
    }
    // A post that were told of something to do at once, would look again and again for ever.
    expect(await next()).toEqual({ tryAt: null, leaseEndsInMs: null });
  });

  it('gives up what makes no sense any more, and the case hears it', async () => {
    const region = await askedRegion();
    const late = at('2026-12-15 09:00');
    expect(await claim(region, late)).toEqual([]);
    await giveUpLate(store.database, region.region, late);
    // It was no silence: the referrer is asked anew.
    expect(await letters(region)).toMatchObject([
      { kind: 'check', state: 'failed', because: 'tooLate' },
      { kind: 'check', state: 'ready' },
    ]);
    expect((await advice(region)).climbs).toEqual([]);
  });
});

describe('the fence', () => {
  it('lets a letter pass once', async () => {
    const region = await askedRegion();
    const mail = await claimOne(region, MONDAY);
    expect((await fence(region, mail)).size).toBe(1);
    expect((await fence(region, mail)).size).toBe(0);
  });

  it('leaves a sender alone for longer than a mail server may take over the text', () => {
    expect(LEASE_MS).toBeGreaterThan(TEXT_TIMEOUT_MS);
  });

  it('stops a sender that was given up for lost', async () => {
    const region = await askedRegion();
    const zombie = await claimOne(region, MONDAY, 0);
    await recoverLost(store.database, region.region, MONDAY);
    await claimOne(region, MONDAY);
    expect((await fence(region, zombie)).size).toBe(0);
  });

  it('lets through of a bundle what was not answered meanwhile', async () => {
    const region = await askedRegion(3);
    const mail = await claimOne(region, MONDAY);
    await tell(region, { type: 'close', reason: 'solved' }, MONDAY + 1);
    expect((await fence(region, mail)).size).toBe(2);
  });
});

describe('what became of it', () => {
  it('accepted: the terms of the check run from then', async () => {
    const region = await askedRegion();
    const mail = await claimOne(region, MONDAY);
    await fence(region, mail);
    await reportAcceptance(
      store.database,
      region.region,
      mail.letters[0]?.id ?? '',
      sent,
      { code: 250 },
      MONDAY + 60_000,
    );
    expect(await letters(region)).toMatchObject([
      { state: 'accepted', message_id: 'first@rijnmond.example' },
    ]);
    expect((await advice(region)).monitoring.check).toMatchObject({ silentAt: at('2026-11-26 09:00') });
  });

  it('refused: the chair hears, and it is not tried again', async () => {
    const region = await askedRegion();
    const mail = await claimOne(region, MONDAY);
    await reportFailure(
      store.database,
      region.region,
      mail.letters[0]?.id ?? '',
      { because: 'refused' },
      MONDAY,
      mail,
    );
    expect(await letters(region)).toMatchObject([{ state: 'failed', because: 'refused' }, { kind: 'task' }]);
  });

  it('not now: it is tried again, later and later', async () => {
    const region = await askedRegion();
    let now = MONDAY;
    const pauses: number[] = [];
    for (let attempt = 1; attempt <= 4; attempt += 1) {
      await tryLater(
        store.database,
        region.region,
        await claimOne(region, now),
        { said: { code: 421 } },
        now,
      );
      const { tryAt } = await nextPost(store.database, region.region);
      pauses.push(((tryAt ?? 0) - now) / 1000);
      now = tryAt ?? 0;
    }
    expect(pauses).toEqual([30, 60, 120, 240]);
  });

  it('not now, for days: it is tried every hour', async () => {
    const region = await askedRegion();
    await tell(region, { type: 'reportCrisis' }, MONDAY);
    let now = MONDAY;
    for (let attempt = 1; attempt <= 50; attempt += 1) {
      for (const mail of await claim(region, now)) {
        if (mail.letters[0]?.kind === 'crisis')
          await tryLater(store.database, region.region, mail, { said: { code: 421 } }, now);
      }
      now += 3_600_000;
    }
    const crises = (await letters(region)).filter(({ kind }) => kind === 'crisis');
    expect(crises).toMatchObject([
      { state: 'ready', attempts: 50 },
      { state: 'ready', attempts: 50 },
    ]);
  });

  it('a sender lost before the fence: surely unsent, and ready again', async () => {
    const region = await askedRegion();
    await claimOne(region, MONDAY, 0);
    await recoverLost(store.database, region.region, MONDAY);
    expect(await letters(region)).toMatchObject([{ state: 'ready', sent_again: false }]);
  });

  it('a sender lost after the fence: a prompt goes once more under the same Message-ID, and then no more', async () => {
    const region = await askedRegion();
    for (const messageId of ['first@rijnmond.example', 'second@rijnmond.example']) {
      const mail = await claimOne(region, MONDAY);
      expect([...(await fence(region, mail, messageId)).values()]).toEqual(['first@rijnmond.example']);
      await loseSight(store.database, region.region, mail, MONDAY);
      await recoverLost(store.database, region.region, MONDAY);
    }
    expect(await letters(region)).toMatchObject([{ state: 'unknown', sent_again: true }, { kind: 'task' }]);
    expect((await advice(region)).tasks.map(({ kind }) => kind)).toEqual(['referrerUnreached']);
  });

  it('a sender lost after the fence: an escalation is never sent again, and the chair chooses', async () => {
    const region = await askedRegion();
    const cause = 'notFinanced';
    await tell(region, { type: 'startClimb', ladder: 'procurement', cause, reason: 'Nodig' }, MONDAY);
    const mail = (await claim(region, MONDAY)).find(({ letters }) => letters[0]?.kind === 'notice');
    if (!mail) throw new Error('no notice');
    await fence(region, mail);
    await loseSight(store.database, region.region, mail, MONDAY);
    await recoverLost(store.database, region.region, MONDAY);
    expect((await letters(region)).find(({ kind }) => kind === 'notice')).toMatchObject({ state: 'unknown' });
    const { climbs, tasks } = await advice(region);
    expect(climbs[0]?.stand.at).toBe('unreached');
    expect(tasks.map(({ kind }) => kind)).toEqual(['noticeFailed', 'unreached']);
  });

  it.each(['check', 'notice'])(
    'a sender lost after the server took its mail: its %s is not sent again, and the case hears that it arrived',
    async (kind) => {
      const region = await askedRegion();
      const cause = 'notFinanced';
      await tell(region, { type: 'startClimb', ladder: 'procurement', cause, reason: 'Nodig' }, MONDAY);
      const mail = (await claim(region, MONDAY)).find(({ letters }) => letters[0]?.kind === kind);
      if (!mail) throw new Error(`no ${kind}`);
      const ids = [...(await fence(region, mail)).keys()];
      const noted = await noteTaken(store.database, region.region, ids, sent, { code: 250 }, MONDAY + 60_000);
      expect([...noted]).toEqual(ids);
      await loseSight(store.database, region.region, mail, MONDAY);
      await recoverLost(store.database, region.region, MONDAY + 5 * 60_000);
      const { rows } = await store.database.inRegion(region.region, (transaction) =>
        transaction.query('select state, settled_at, sent_text, reply_code from letters where id = $1', [
          ids[0],
        ]),
      );
      expect(rows).toEqual([
        { state: 'accepted', settled_at: new Date(MONDAY + 60_000), sent_text: 't', reply_code: 250 },
      ]);
      const { tasks } = await advice(region);
      expect(tasks).toEqual([]);
    },
  );

  it('refused to a sender past its lease, while another sends it: the letter stays on its way', async () => {
    const region = await askedRegion();
    const zombie = await claimOne(region, MONDAY, 0);
    await recoverLost(store.database, region.region, MONDAY);
    const refuse = (mail: ClaimedMail) =>
      reportFailure(
        store.database,
        region.region,
        mail.letters[0]?.id ?? '',
        { because: 'refused' },
        MONDAY,
        mail,
      );
    await refuse(zombie);
    expect(await letters(region)).toMatchObject([{ state: 'ready' }]);
    const mail = await claimOne(region, MONDAY);
    await refuse(zombie);
    expect(await letters(region)).toMatchObject([{ state: 'sending' }]);
    await fence(region, mail);
    await refuse(zombie);
    expect(await letters(region)).toMatchObject([{ state: 'data_started' }]);
    await refuse(mail);
    expect(await letters(region)).toMatchObject([{ state: 'failed', because: 'refused' }, { kind: 'task' }]);
  });

  it.each(['ready', 'sending'])(
    'accepted of a sender past its lease, while the letter is %s again: it is not sent once more',
    async (state) => {
      const region = await askedRegion();
      const late = await claimOne(region, MONDAY);
      await fence(region, late);
      await loseSight(store.database, region.region, late, MONDAY);
      await recoverLost(store.database, region.region, MONDAY);
      const other = state === 'sending' ? await claimOne(region, MONDAY) : undefined;
      expect(await letters(region)).toMatchObject([{ state }]);
      const id = late.letters[0]?.id ?? '';
      await reportAcceptance(store.database, region.region, id, sent, { code: 250 }, MONDAY);
      expect(await letters(region)).toMatchObject([{ state: 'accepted' }]);
      expect(other ? (await fence(region, other)).size : await claim(region, MONDAY)).toEqual(other ? 0 : []);
    },
  );

  it('withdrawn while the outcome was under way: the outcome changes nothing', async () => {
    const region = await askedRegion();
    const mail = await claimOne(region, MONDAY);
    await tell(region, { type: 'close', reason: 'solved' }, MONDAY + 1);
    await reportFailure(
      store.database,
      region.region,
      mail.letters[0]?.id ?? '',
      { because: 'refused' },
      MONDAY,
      mail,
    );
    expect((await letters(region))[0]).toMatchObject({ state: 'withdrawn', because: 'adviceClosed' });
  });
});
