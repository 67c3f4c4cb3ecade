// A region's mail settings: kept whole, changed over what was seen, and every change on record with who made it.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { at, newRegion, useStore } from '../support/doorzet.ts';
import { readMailChanges, saveMailSettings } from '../../store/regions/mailChanges.ts';
import { noMailSettings, readMailSettings, type MailSettings } from '../../store/regions/mailSettings.ts';
import { eraseLeftovers } from '../../store/retention/leftovers.ts';

const store = useStore();
const SAVED_AT = at('2026-11-22 10:00');

const settings: MailSettings = {
  relay: {
    host: 'smtp.rijnmond.example',
    port: 587,
    security: 'starttls',
    signIn: { user: 'doorzet', secret: 'RIJNMOND_RELAY' },
  },
  rates: { perMinute: 60, perDomainPerMinute: 10 },
  dkim: { selector: 'doorzet1', secret: 'RIJNMOND_DKIM' },
  mailbox: {
    host: 'imap.rijnmond.example',
    port: 993,
    security: 'implicit',
    signIn: { user: 'terug', secret: 'RIJNMOND_IMAP' },
  },
  separator: '+',
};

describe('the mail settings of a region', () => {
  const by = { account: randomUUID(), now: SAVED_AT };

  it('are none until somebody sets them, and then all that was set', async () => {
    const { region } = await newRegion(store.database);
    expect(await readMailSettings(store.database, region)).toEqual(noMailSettings);
    expect(await saveMailSettings(store.database, region, settings, 0, by)).toBe(true);
    expect(await readMailSettings(store.database, region)).toEqual({ ...settings, revision: 1 });
    expect(await saveMailSettings(store.database, region, noMailSettings, 1, by)).toBe(true);
    expect(await readMailSettings(store.database, region)).toEqual({ ...noMailSettings, revision: 2 });
  });

  it('are not seen by another region', async () => {
    const one = await newRegion(store.database);
    const other = await newRegion(store.database);
    await saveMailSettings(store.database, one.region, settings, 0, by);
    expect(await readMailSettings(store.database, other.region)).toEqual(noMailSettings);
    expect(await readMailChanges(store.database, other.region)).toEqual([]);
  });

  it('are saved once by two who saw the same', async () => {
    const { region } = await newRegion(store.database);
    const saves = ['first', 'second'].map((host) => {
      const relay = { host, port: 25, security: 'none', signIn: null } as const;
      return saveMailSettings(store.database, region, { ...settings, relay }, 0, by);
    });
    expect((await Promise.all(saves)).toSorted()).toEqual([false, true]);
    expect(await readMailChanges(store.database, region)).toHaveLength(1);
  });

  it('have each change on record for a year: what it was, what it became, who did it', async () => {
    const { region } = await newRegion(store.database);
    await saveMailSettings(store.database, region, settings, 0, by);
    const rates = { perMinute: 30, perDomainPerMinute: null };
    const later = { account: randomUUID(), now: SAVED_AT + 60_000 };
    await saveMailSettings(store.database, region, { ...settings, rates }, 1, later);
    const [last, first] = await readMailChanges(store.database, region);
    expect(last).toEqual({
      at: later.now,
      account: later.account,
      what: { per_minute: [60, 30], per_domain_per_minute: [10, null] },
    });
    expect(first?.what).toMatchObject({
      relay_host: [null, 'smtp.rijnmond.example'],
      relay_port: [null, 587],
    });

    await eraseLeftovers(store.database, region, at('2027-11-22 10:00'));
    expect(await readMailChanges(store.database, region)).toEqual([last]);
  });

  it('that do not differ are no change', async () => {
    const { region } = await newRegion(store.database);
    await saveMailSettings(store.database, region, settings, 0, by);
    expect(await saveMailSettings(store.database, region, settings, 1, by)).toBe(true);
    expect((await readMailSettings(store.database, region)).revision).toBe(1);
    expect(await readMailChanges(store.database, region)).toHaveLength(1);
  });
});
