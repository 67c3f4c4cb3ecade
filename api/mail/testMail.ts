// Sends an administrator a mail in the way that a region's letters go, and tells what the mail server made of it.
import type { MailParts } from './parts.ts';
import { dkimKey, relaySettings, type SecretFault } from '../../mail/ownRelay.ts';
import { sendAtOnce } from '../../mail/sendAtOnce.ts';
import { openPostOffice } from '../../mail/smtp.ts';
import type { Outcome } from '../../mail/smtp/outcome.ts';
import { writeTestMail } from '../../mail/testMail.ts';
import type { RegionProfile } from '../../domain/advice/facts.ts';
import type { Instant } from '../../domain/time.ts';
import type { MailSettings } from '../../store/regions/mailSettings.ts';

/** An administrator waits at the page: a server that says nothing is given up sooner than by the post. */
const PATIENCE_MS = 10_000;

/** A secret that is not right, and what waits for it: the letters, or only what comes in. */
export interface MailFault {
  readonly fault: SecretFault;
  readonly lettersWait: boolean;
}

/** The secrets that the settings name and that mail cannot leave, or be collected, without. */
export async function faultsOf(
  { relay, dkim, mailbox }: MailSettings,
  { secret }: Pick<MailParts, 'secret'>,
): Promise<readonly MailFault[]> {
  const found = [
    { lettersWait: true, came: relay && (await relaySettings(relay, secret)) },
    { lettersWait: true, came: dkim && (await dkimKey(dkim, secret)) },
    { lettersWait: false, came: mailbox && (await relaySettings(mailbox, secret)) },
  ];
  return found.flatMap(({ lettersWait, came }) =>
    came && 'fault' in came ? [{ fault: came, lettersWait }] : [],
  );
}

export interface TestMail {
  readonly region: Pick<RegionProfile, 'team' | 'senderAddress'>;
  readonly settings: MailSettings;
  readonly to: { readonly name: string; readonly address: string };
  /** Of a demo all mail stays in its mailbox. */
  readonly inDemo: boolean;
  readonly now: Instant;
}

/** Sends it, once. What is wrong with a secret is told instead. */
export async function sendTestMail(
  { region, settings, to, inDemo, now }: TestMail,
  { secret, office: otherwise }: MailParts,
): Promise<Outcome | SecretFault> {
  const relay = settings.relay && !inDemo ? await relaySettings(settings.relay, secret) : null;
  if (relay && 'fault' in relay) return relay;
  const dkim = settings.dkim && (await dkimKey(settings.dkim, secret));
  if (dkim && 'fault' in dkim) return dkim;
  const mail = writeTestMail({ name: to.name, team: region.team, now });
  const office = relay
    ? openPostOffice({ ...relay, connections: 1, timeoutMs: PATIENCE_MS, textTimeoutMs: PATIENCE_MS })
    : otherwise;
  try {
    return await sendAtOnce(office, mail, {
      from: { name: region.team, address: region.senderAddress },
      to,
      date: now,
      ...(dkim && { dkim }),
    });
  } finally {
    if (relay) await office.close();
  }
}
