// By which mail server each region's letters leave: its own, or the environment's, opened when there is something to send.
import type { Logger } from 'pino';
import type { DkimKey } from '../mail/dkim.ts';
import { dkimKey, relaySettings, type ReadSecret, type SecretFault } from '../mail/ownRelay.ts';
import { openPostOffice, type PostOffice } from '../mail/smtp.ts';
import type { PostOfficeSettings } from '../mail/smtp/settings.ts';
import { verpSender, type VerpKeys } from '../mail/verp.ts';
import type { Database, RegionCode } from '../store/database.ts';
import { readMailSettings, type MailSettings } from '../store/regions/mailSettings.ts';

/** How a region's mail leaves. */
export interface RegionOffice {
  readonly office: PostOffice;
  /** With what it is signed; not there: the relay signs, or nobody. */
  readonly dkim?: DkimKey;
  /** The envelope sender of a letter; not there: the region's own address. */
  readonly returnTo?: (sender: string, letterId: string) => string;
}

export interface Offices {
  /** As the settings are at this moment; a fault means that the region's letters wait until it is mended. */
  of(region: RegionCode): Promise<RegionOffice | SecretFault>;
  /** Takes leave of all servers once what is being sent is done. */
  close(): Promise<void>;
}

/** One way for all regions, whatever their settings say: in a demo no mail may leave the machine. */
export function oneOffice(office: PostOffice): Offices {
  return { of: () => Promise.resolve({ office }), close: () => office.close() };
}

/** How long a fault that stays is not told again. */
const TOLD_AGAIN_MS = 60 * 60_000;

export interface OfficesParts {
  readonly database: Database;
  readonly secret: ReadSecret;
  /** For regions without a relay of their own. */
  readonly otherwise: PostOffice;
  /** What signs the envelope senders of letters. */
  readonly signing: VerpKeys;
  readonly log: Logger;
}

/** Each region by its own settings; opened anew when these change, or a secret does. */
export function regionOffices({ database, secret, otherwise, signing, log }: OfficesParts): Offices {
  const opened = new Map<RegionCode, { readonly by: string; readonly office: PostOffice }>();
  const leaving = new Set<Promise<void>>();
  const told = new Map<string, number>();

  /** What is being sent over the old one is finished. */
  function leave(region: RegionCode): void {
    const closing = opened.get(region)?.office.close();
    opened.delete(region);
    if (!closing) return;
    leaving.add(closing);
    void closing.finally(() => leaving.delete(closing));
  }

  function officeFor(region: RegionCode, settings: PostOfficeSettings): PostOffice {
    const by = JSON.stringify(settings);
    const there = opened.get(region);
    if (there?.by === by) return there.office;
    leave(region);
    const office = openPostOffice(settings);
    opened.set(region, { by, office });
    return office;
  }

  async function find(
    region: RegionCode,
    { relay, dkim, separator }: MailSettings,
  ): Promise<RegionOffice | SecretFault> {
    const settings = relay && (await relaySettings(relay, secret));
    if (settings && 'fault' in settings) return settings;
    const key = dkim && (await dkimKey(dkim, secret));
    if (key && 'fault' in key) return key;
    if (!settings) leave(region);
    const office = settings ? officeFor(region, settings) : otherwise;
    return {
      office,
      ...(key && { dkim: key }),
      ...(separator && {
        returnTo: (sender, letterId) => verpSender(signing, region, sender, letterId, separator),
      }),
    };
  }

  function tell(region: RegionCode, { fault, secret: name }: SecretFault): void {
    const key = `${region} ${name} ${fault}`;
    const now = Date.now();
    if (now - (told.get(key) ?? -Infinity) < TOLD_AGAIN_MS) return;
    told.set(key, now);
    log.error(
      { code: 'MAIL_SECRET', region, secret: name, fault },
      `letters of this region wait: its mail settings name a secret that ${causes[fault]}. Set MAIL_SECRET_${name}, or put a file ${name} into MAIL_SECRETS_DIR; the letters then leave by themselves`,
    );
  }

  return {
    async of(region) {
      const found = await find(region, await readMailSettings(database, region));
      if ('fault' in found) tell(region, found);
      return found;
    },
    async close() {
      for (const region of [...opened.keys()]) leave(region);
      await Promise.all([...leaving, otherwise.close()]);
    },
  };
}

const causes: Readonly<Record<SecretFault['fault'], string>> = {
  missing: 'is not there',
  unreadable: 'may not be read by this process',
  notAKey: 'is not an RSA private key (PEM)',
};
