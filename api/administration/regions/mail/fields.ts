// The form about a region's mail: what was typed becomes settings, or what has to be mended.
import { isIP } from 'node:net';
import { fieldError, oneOf, typed, type FieldError, type Values } from '../../../forms/values.ts';
import { SECRET_NAME } from '../../../../config/secrets.ts';
import type { MailServer, MailSettings, SignInBySecret } from '../../../../store/regions/mailSettings.ts';
import { say } from '../../../../words/language.ts';

/** By whose mail server the mail leaves, who signs it, and whether mail that comes in is collected. */
export const ways = {
  server: ['omgeving', 'eigen'],
  sign: ['server', 'doorzet'],
  collect: ['nee', 'imap'],
  separator: ['geen', '+', '-'],
} as const;

export const securities = ['starttls', 'implicit', 'none'] as const;

/** Which of the two servers a field is about; begins its name. */
export type ServerName = 'relay' | 'imap';

/** More in a minute than any relay takes of us. */
export const MOST_PER_MINUTE = 10_000;

const HOST =
  /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
const SELECTOR = /^(?=.{1,63}$)[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i;
const ON_THIS_MACHINE = /^(?:localhost|127\.0\.0\.1|::1)$/i;

/** The settings that were typed, or what to mend. */
export function readMailForm(
  values: Values,
): { readonly settings: MailSettings } | { readonly errors: readonly FieldError[] } {
  const errors: FieldError[] = [];
  const wrong = (field: string, message: string) => void errors.push(fieldError(field, message));

  const own = choice(values, 'server', ways.server, wrong) === 'eigen';
  const relay = own
    ? { ...readServer(values, 'relay', wrong), signIn: readSignIn(values, 'relay', false, wrong) }
    : null;
  const rates = {
    perMinute: readRate(values, 'per-minuut', wrong),
    perDomainPerMinute: readRate(values, 'per-domein', wrong),
  };
  const dkim = choice(values, 'tekenen', ways.sign, wrong) === 'doorzet' ? readDkim(values, wrong) : null;
  const collects = choice(values, 'ophalen', ways.collect, wrong) === 'imap';
  const reader = collects ? readSignIn(values, 'imap', true, wrong) : null;
  const mailbox = collects && reader ? { ...readServer(values, 'imap', wrong), signIn: reader } : null;
  const sign = choice(values, 'subadres', ways.separator, wrong) ?? 'geen';
  const separator = sign === 'geen' ? {} : { separator: sign };
  return errors.length > 0 ? { errors } : { settings: { relay, rates, dkim, mailbox, ...separator } };
}

type Wrong = (field: string, message: string) => void;

function choice<T extends string>(
  values: Values,
  field: string,
  among: readonly T[],
  wrong: Wrong,
): T | undefined {
  const chosen = oneOf(values, field, among);
  if (chosen === undefined) wrong(field, say('Kies er een', 'Choose one'));
  return chosen;
}

function readServer(values: Values, which: ServerName, wrong: Wrong): MailServer {
  const host = typed(values, `${which}-naam`);
  const port = typed(values, `${which}-poort`);
  const security = oneOf(values, `${which}-beveiliging`, securities);
  if (host === '') {
    wrong(`${which}-naam`, say('Vul in hoe de server heet', 'Fill in what the server is called'));
  } else if (!HOST.test(host) && isIP(host) === 0) {
    wrong(
      `${which}-naam`,
      say(
        'Dit is geen naam van een server. Bijvoorbeeld: smtp.gemeente.nl',
        'This is not the name of a server. For example: smtp.gemeente.nl',
      ),
    );
  }
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535) {
    wrong(
      `${which}-poort`,
      say('Vul een poort in, van 1 tot en met 65535', 'Fill in a port, from 1 up to and including 65535'),
    );
  }
  if (security === undefined) {
    wrong(
      `${which}-beveiliging`,
      say('Kies hoe de verbinding versleuteld is', 'Choose how the connection is encrypted'),
    );
  } else if (security === 'none' && !ON_THIS_MACHINE.test(host)) {
    wrong(
      `${which}-beveiliging`,
      say(
        'Zonder versleuteling kan iedereen onderweg meelezen. Dit kan alleen met een server op dezelfde machine (localhost)',
        'Without encryption anybody on the way can read along. This is only possible with a server on the same machine (localhost)',
      ),
    );
  }
  return { host, port: Number(port), security: security ?? 'starttls' };
}

function readSignIn(values: Values, which: ServerName, needed: boolean, wrong: Wrong): SignInBySecret | null {
  const user = typed(values, `${which}-gebruiker`);
  const secret = typed(values, `${which}-geheim`);
  if (user === '' && secret === '' && !needed) return null;
  if (user === '') {
    wrong(`${which}-gebruiker`, say('Vul de gebruikersnaam in', 'Fill in the user name'));
  } else if (user.length > 120 || /[<>\n]/.test(user)) {
    wrong(
      `${which}-gebruiker`,
      say('Gebruik hoogstens 120 tekens, zonder < of >', 'Use at most 120 characters, without < or >'),
    );
  }
  readSecretName(`${which}-geheim`, secret, wrong);
  return { user, secret };
}

function readSecretName(field: string, secret: string, wrong: Wrong): void {
  if (secret === '') {
    wrong(field, say('Vul de naam van het geheim in', 'Fill in the name of the secret'));
  } else if (!SECRET_NAME.test(secret)) {
    wrong(
      field,
      say(
        'Gebruik alleen letters, cijfers en _, hoogstens 60. Vul de naam in, niet het wachtwoord zelf',
        'Use only letters, digits and _, 60 at most. Fill in the name, not the password itself',
      ),
    );
  }
}

function readDkim(values: Values, wrong: Wrong): MailSettings['dkim'] {
  const selector = typed(values, 'dkim-selector');
  const secret = typed(values, 'dkim-geheim');
  if (!SELECTOR.test(selector)) {
    wrong(
      'dkim-selector',
      say(
        'Gebruik alleen letters, cijfers, punten en streepjes. Bijvoorbeeld: doorzet1',
        'Use only letters, digits, dots and dashes. For example: doorzet1',
      ),
    );
  }
  readSecretName('dkim-geheim', secret, wrong);
  return { selector, secret };
}

function readRate(values: Values, field: string, wrong: Wrong): number | null {
  const text = typed(values, field);
  if (text === '') return null;
  const rate = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (rate >= 1 && rate <= MOST_PER_MINUTE) return rate;
  wrong(
    field,
    say(
      `Vul een aantal in, van 1 tot en met ${MOST_PER_MINUTE}, of laat het leeg`,
      `Fill in a number, from 1 up to and including ${MOST_PER_MINUTE}, or leave it open`,
    ),
  );
  return null;
}

/** What stands in the form before anything is typed. */
export function valuesOf({ relay, rates, dkim, mailbox, separator }: MailSettings): Values {
  const server = (which: ServerName, given: (MailServer & { signIn: SignInBySecret | null }) | null) => ({
    [`${which}-naam`]: given?.host ?? '',
    [`${which}-poort`]: String(given?.port ?? (which === 'relay' ? 587 : 993)),
    [`${which}-beveiliging`]: given?.security ?? (which === 'relay' ? 'starttls' : 'implicit'),
    [`${which}-gebruiker`]: given?.signIn?.user ?? '',
    [`${which}-geheim`]: given?.signIn?.secret ?? '',
  });
  return {
    server: relay ? 'eigen' : 'omgeving',
    ...server('relay', relay),
    'per-minuut': String(rates.perMinute ?? ''),
    'per-domein': String(rates.perDomainPerMinute ?? ''),
    tekenen: dkim ? 'doorzet' : 'server',
    'dkim-selector': dkim?.selector ?? '',
    'dkim-geheim': dkim?.secret ?? '',
    subadres: separator ?? 'geen',
    ophalen: mailbox ? 'imap' : 'nee',
    ...server('imap', mailbox),
  };
}
