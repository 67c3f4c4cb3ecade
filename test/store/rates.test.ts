// So many mails in a minute and no more, whoever sends; a domain that takes few holds no other up, and what is urgent goes first.
import { describe, expect, it } from 'vitest';
import { useStore } from '../support/doorzet.ts';
import { MONDAY, postRegion, type PostRegion } from '../activities/support/round.ts';
import { execute } from '../../store/execute.ts';
import { nextPost } from '../../store/lostMail.ts';
import { claimMails } from '../../store/outgoing.ts';

const store = useStore();

const NINE_AND_A_MINUTE = MONDAY + 60_000;

const claim = ({ region }: PostRegion, now = NINE_AND_A_MINUTE, most = 20) =>
  claimMails(store.database, region, now, most);

/** So many addresses at a domain. */
const at = (domain: string, count: number) => Array.from({ length: count }, (_, n) => `v${n}@${domain}`);

/** A minute passes for what was counted. */
const aMinuteAgo = (region: PostRegion) =>
  region.run(`update mail_claims set at = at - interval '1 minute' where region = $1`);

describe('a limit of the mail server', () => {
  it('is kept by all who send at once', async () => {
    const region = await postRegion(store.database, at('maasveen.example', 12));
    await region.set({ rates: { perMinute: 5, perDomainPerMinute: null } });
    const claims = await Promise.all([3, 20, 4, 2].map((most) => claim(region, undefined, most)));
    expect([...claims.flat(), ...(await claim(region))]).toHaveLength(5);
  });

  it('puts the rest off to when there is room, as many a minute', async () => {
    const region = await postRegion(store.database, at('maasveen.example', 12));
    await region.set({ rates: { perMinute: 5, perDomainPerMinute: null } });
    expect(await claim(region)).toHaveLength(5);
    expect(await claim(region)).toEqual([]);
    // Not tried, so not counted as a try; and the post is woken when there is room.
    const waiting = (await region.letters()).filter(({ state }) => state === 'ready');
    expect(waiting.every(({ attempts }) => attempts === 0)).toBe(true);
    const { tryAt } = await nextPost(store.database, region.region);
    expect(tryAt).toBeGreaterThan(NINE_AND_A_MINUTE);
    expect(tryAt).toBeLessThanOrEqual(NINE_AND_A_MINUTE + 60_000);
    // Five a minute: the seven that wait are put off by one minute, and by two.
    const minutes = waiting.map(({ nextTryAt }) => Math.ceil((nextTryAt - NINE_AND_A_MINUTE) / 60_000));
    expect(minutes.toSorted()).toEqual([1, 1, 1, 1, 1, 2, 2]);

    await aMinuteAgo(region);
    expect(await claim(region, NINE_AND_A_MINUTE + 60_000)).toHaveLength(5);
    await aMinuteAgo(region);
    expect(await claim(region, NINE_AND_A_MINUTE + 120_000)).toHaveLength(2);
  });

  it('leaves room for a crisis among checks, and lets it go before those that waited', async () => {
    const region = await postRegion(store.database, at('maasveen.example', 14));
    await region.set({ rates: { perMinute: 10, perDomainPerMinute: 10 } });
    expect(await claim(region)).toHaveLength(9);
    const [id = ''] = region.cases;
    const crisis = { type: 'reportCrisis' } as const;
    await execute(store.database, region.region, id, crisis, { part: 'time' }, NINE_AND_A_MINUTE);
    // To the chair and to the process supporter: the one place that was kept, and then as soon as there is another.
    expect((await claim(region)).map(({ letters }) => letters[0]?.kind)).toEqual(['crisis']);
    expect(await claim(region)).toEqual([]);
    await aMinuteAgo(region);
    const next = await claim(region, NINE_AND_A_MINUTE + 60_000);
    expect(next.map(({ letters }) => letters[0]?.kind)).toEqual([
      'crisis',
      ...Array<string>(5).fill('check'),
    ]);
  });

  it('counts mails, not letters: six checks for one referrer are one', async () => {
    const region = await postRegion(store.database, at('maasveen.example', 6));
    await region.run(`update letters set bundle = 'check', address = null where region = $1`);
    await region.set({ rates: { perMinute: 1, perDomainPerMinute: null } });
    expect((await claim(region)).map(({ letters }) => letters.length)).toEqual([6]);
  });

  it('holds no other region up', async () => {
    const one = await postRegion(store.database, at('maasveen.example', 2));
    const other = await postRegion(store.database, at('maasveen.example', 2));
    await one.set({ rates: { perMinute: 1, perDomainPerMinute: null } });
    await other.set({ rates: { perMinute: 1, perDomainPerMinute: null } });
    expect(await claim(one)).toHaveLength(1);
    expect(await claim(other)).toHaveLength(1);
  });
});

describe('a limit per receiver’s domain', () => {
  it('lets others pass, also when more wait for it than are taken at a time', async () => {
    const region = await postRegion(store.database, [
      ...at('Slow.example', 15),
      ...at('maasveen.example', 2),
      'x@other.example',
    ]);
    await region.set({ rates: { perMinute: null, perDomainPerMinute: 2 } });
    const claimed: string[] = [];
    for (;;) {
      const mails = await claim(region, NINE_AND_A_MINUTE, 5);
      if (mails.length === 0) break;
      claimed.push(...mails.map(({ address }) => address));
    }
    const count = (domain: string) => claimed.filter((address) => address.endsWith(domain)).length;
    expect([count('@Slow.example'), count('@maasveen.example'), count('@other.example')]).toEqual([2, 2, 1]);
  });

  it('gives up in time what cannot go while it makes sense', async () => {
    const region = await postRegion(store.database, at('slow.example', 3));
    await region.set({ rates: { perMinute: null, perDomainPerMinute: 1 } });
    await region.run(
      `update letters set useless_after = $2::timestamptz where region = $1`,
      [new Date(NINE_AND_A_MINUTE + 30_000).toISOString()].join(),
    );
    expect(await claim(region)).toHaveLength(1);
    const { tryAt } = await nextPost(store.database, region.region);
    expect(tryAt).toBe(NINE_AND_A_MINUTE + 31_000);
  });
});
