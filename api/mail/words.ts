// How the settings of a region's mail are called and told, on every page that shows them.
import type { SecretFault } from '../../mail/ownRelay.ts';
import type { MailSetting } from '../../store/regions/mailChanges.ts';
import type { MailServer, MailSettings, ServerSecurity } from '../../store/regions/mailSettings.ts';
import { say, spoken } from '../../words/language.ts';

export const securityWords = spoken<ServerSecurity>({
  starttls: ['Versleuteld met STARTTLS', 'Encrypted with STARTTLS'],
  implicit: ['Versleuteld vanaf het begin (TLS)', 'Encrypted from the start (TLS)'],
  none: ['Niet versleuteld', 'Not encrypted'],
});

/** As the record of changes calls them. */
export const settingWords = spoken<MailSetting>({
  relay_host: ['mailserver', 'mail server'],
  relay_port: ['poort van de mailserver', 'port of the mail server'],
  relay_security: ['versleuteling van de mailserver', 'encryption of the mail server'],
  relay_user: ['gebruikersnaam bij de mailserver', 'user name at the mail server'],
  relay_secret: ['geheim van de mailserver', 'secret of the mail server'],
  per_minute: ['mails per minuut', 'emails per minute'],
  per_domain_per_minute: ['mails per minuut naar één domein', 'emails per minute to one domain'],
  dkim_selector: ['selector van de handtekening', 'selector of the signature'],
  dkim_secret: ['geheim van de handtekening', 'secret of the signature'],
  sender_separator: ['teken voor een subadres', 'sign before a subaddress'],
  mailbox_host: ['postvak', 'mailbox'],
  mailbox_port: ['poort van het postvak', 'port of the mailbox'],
  mailbox_security: ['versleuteling van het postvak', 'encryption of the mailbox'],
  mailbox_user: ['gebruikersnaam van het postvak', 'user name of the mailbox'],
  mailbox_secret: ['geheim van het postvak', 'secret of the mailbox'],
});

/** What is wrong with a secret, and what whoever runs the product can do about it. */
export function faultWords({ fault, secret }: SecretFault): string {
  switch (fault) {
    case 'missing':
      return say(
        `Het geheim ${secret} is er niet. Zet MAIL_SECRET_${secret} in de omgeving, of een bestand ${secret} in MAIL_SECRETS_DIR.`,
        `The secret ${secret} is not there. Set MAIL_SECRET_${secret} in the environment, or put a file ${secret} into MAIL_SECRETS_DIR.`,
      );
    case 'unreadable':
      return say(
        `Het geheim ${secret} is er, maar Doorzet mag het niet lezen. Geef het proces leesrechten op het bestand.`,
        `The secret ${secret} is there, but Doorzet may not read it. Let the process read the file.`,
      );
    case 'notAKey':
      return say(
        `Het geheim ${secret} is geen sleutel om mee te ondertekenen. Nodig is een RSA-sleutel als PEM.`,
        `The secret ${secret} is not a key to sign with. What is needed is an RSA key as PEM.`,
      );
  }
}

/** "smtp.rijnmond.example, poort 587" */
export function serverWords({ host, port }: MailServer): string {
  return say(`${host}, poort ${port}`, `${host}, port ${port}`);
}

/** The settings in rows, for whoever may see them and not change them. */
export function settingRows({
  relay,
  rates,
  dkim,
  mailbox,
  separator,
}: MailSettings): readonly { readonly term: string; readonly value: string }[] {
  const { perMinute, perDomainPerMinute: perDomain } = rates;
  return [
    {
      term: say('Mailserver', 'Mail server'),
      value: relay ? serverWords(relay) : say('Die van Doorzet', 'The one of Doorzet'),
    },
    {
      term: say('Hoogstens per minuut', 'At most per minute'),
      value: perMinute === null ? say('Geen grens', 'No limit') : String(perMinute),
    },
    {
      term: say('Hoogstens per minuut naar één domein', 'At most per minute to one domain'),
      value: perDomain === null ? say('Geen grens', 'No limit') : String(perDomain),
    },
    {
      term: say('Handtekening (DKIM)', 'Signature (DKIM)'),
      value: dkim
        ? say(
            `Doorzet ondertekent, met selector ${dkim.selector}`,
            `Doorzet signs, with selector ${dkim.selector}`,
          )
        : say('Doorzet ondertekent niet', 'Doorzet does not sign'),
    },
    {
      term: say('Mail die binnenkomt', 'Mail that comes in'),
      value: mailbox ? serverWords(mailbox) : say('Wordt niet opgehaald', 'Is not collected'),
    },
    {
      term: say('Adres waarop antwoorden terugkomen', 'Address to which replies come back'),
      value:
        separator === undefined
          ? say('Dat van de afzender', 'That of the sender')
          : say(
              `Per mail een eigen adres, met een ${separator} achter de naam`,
              `An address of its own for each email, with a ${separator} after the name`,
            ),
    },
  ];
}
