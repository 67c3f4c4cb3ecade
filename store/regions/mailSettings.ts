// How a region's mail leaves and comes in, as its administrator set it; a secret is named, never kept.
import { oneRow, type Database, type RegionCode, type Transaction } from '../database.ts';

/** `starttls` and `implicit` send nothing unencrypted; `none` is for a server on the same machine. */
export type ServerSecurity = 'starttls' | 'implicit' | 'none';

export interface MailServer {
  readonly host: string;
  readonly port: number;
  readonly security: ServerSecurity;
}

/** By which name somebody signs in, and how the secret with the password is called. */
export interface SignInBySecret {
  readonly user: string;
  readonly secret: string;
}

/** Signing by DKIM: the selector under which the public key stands, and how the secret with the private key is called. */
export interface DkimSettings {
  readonly selector: string;
  readonly secret: string;
}

export interface MailSettings {
  /** Null: the region's mail leaves by the environment's. */
  readonly relay: (MailServer & { readonly signIn: SignInBySecret | null }) | null;
  /** How many mails leave at most in a minute, in all and to one receiver's domain; null: as many as there are. */
  readonly rates: { readonly perMinute: number | null; readonly perDomainPerMinute: number | null };
  /** Null: the relay signs, or nobody does. */
  readonly dkim: DkimSettings | null;
  /** Where mail to the sender comes in, by IMAP; null: nowhere that we look. */
  readonly mailbox: (MailServer & { readonly signIn: SignInBySecret }) | null;
  /** By which each letter has an envelope sender of its own; not there: the server of the sender's domain knows no subaddresses. */
  readonly separator?: Separator;
}

/** What begins a subaddress. */
export type Separator = '+' | '-';

/** The settings, with the number of their last change; 0: never set. */
export interface KeptMailSettings extends MailSettings {
  readonly revision: number;
}

/** A region about which nothing was set. */
export const noMailSettings: KeptMailSettings = {
  relay: null,
  rates: { perMinute: null, perDomainPerMinute: null },
  dkim: null,
  mailbox: null,
  revision: 0,
};

/** The columns of the table, by name: what is on record of a change names them, too. */
export interface MailSettingsRow {
  relay_host: string | null;
  relay_port: number | null;
  relay_security: ServerSecurity | null;
  relay_user: string | null;
  relay_secret: string | null;
  per_minute: number | null;
  per_domain_per_minute: number | null;
  dkim_selector: string | null;
  dkim_secret: string | null;
  mailbox_host: string | null;
  mailbox_port: number | null;
  mailbox_security: ServerSecurity | null;
  mailbox_user: string | null;
  mailbox_secret: string | null;
  sender_separator: Separator | null;
}

export function readMailSettings(database: Database, region: RegionCode): Promise<KeptMailSettings> {
  return database.inRegion(region, (transaction) => loadMailSettings(transaction, region));
}

/** As {@link readMailSettings}, in a transaction that is there. */
export async function loadMailSettings(
  transaction: Transaction,
  region: RegionCode,
): Promise<KeptMailSettings> {
  const row = await oneRow<MailSettingsRow & { revision: number }>(
    transaction,
    `select relay_host, relay_port, relay_security, relay_user, relay_secret, per_minute, per_domain_per_minute,
            dkim_selector, dkim_secret, mailbox_host, mailbox_port, mailbox_security, mailbox_user, mailbox_secret,
            sender_separator, revision
       from region_mail where region = $1`,
    [region],
  );
  return row ? { ...settingsOf(row), revision: row.revision } : noMailSettings;
}

function settingsOf(row: MailSettingsRow): MailSettings {
  const server = (host: string | null, port: number | null, security: ServerSecurity | null) =>
    host === null || port === null || security === null ? null : { host, port, security };
  const signIn = (user: string | null, secret: string | null) =>
    user === null || secret === null ? null : { user, secret };
  const relay = server(row.relay_host, row.relay_port, row.relay_security);
  const mailbox = server(row.mailbox_host, row.mailbox_port, row.mailbox_security);
  const reader = signIn(row.mailbox_user, row.mailbox_secret);
  const { dkim_selector: selector, dkim_secret: secret, sender_separator: separator } = row;
  return {
    relay: relay && { ...relay, signIn: signIn(row.relay_user, row.relay_secret) },
    rates: { perMinute: row.per_minute, perDomainPerMinute: row.per_domain_per_minute },
    dkim: selector === null || secret === null ? null : { selector, secret },
    mailbox: mailbox && reader && { ...mailbox, signIn: reader },
    ...(separator === null ? {} : { separator }),
  };
}

/** The settings as a row. */
export function rowOf({ relay, rates, dkim, mailbox, separator }: MailSettings): MailSettingsRow {
  return {
    relay_host: relay?.host ?? null,
    relay_port: relay?.port ?? null,
    relay_security: relay?.security ?? null,
    relay_user: relay?.signIn?.user ?? null,
    relay_secret: relay?.signIn?.secret ?? null,
    per_minute: rates.perMinute,
    per_domain_per_minute: rates.perDomainPerMinute,
    dkim_selector: dkim?.selector ?? null,
    dkim_secret: dkim?.secret ?? null,
    mailbox_host: mailbox?.host ?? null,
    mailbox_port: mailbox?.port ?? null,
    mailbox_security: mailbox?.security ?? null,
    mailbox_user: mailbox?.signIn.user ?? null,
    mailbox_secret: mailbox?.signIn.secret ?? null,
    sender_separator: separator ?? null,
  };
}
