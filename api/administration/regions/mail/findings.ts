// What was found of a sender in DNS, in plain words: how it stands, what to do, and the exact record to put there.
import { isIP } from 'node:net';
import type { StateTone } from '../../../design/shows/State.tsx';
import type { DkimFinding } from '../../../../mail/records/dkim.ts';
import type { DmarcFinding } from '../../../../mail/records/dmarc.ts';
import type { MxFinding, SenderChecked } from '../../../../mail/records/checkSender.ts';
import type { SpfFinding } from '../../../../mail/records/spf.ts';
import { say } from '../../../../words/language.ts';

/** A record that has to be there. */
export interface WantedRecord {
  readonly name: string;
  readonly value: string;
}

/** One thing that was looked at. */
export interface Finding {
  readonly tone: StateTone;
  /** How it stands, in one sentence. */
  readonly stands: string;
  /** What to do, or what it means. */
  readonly advice?: string;
  /** What is there now. */
  readonly there?: string;
  readonly wanted?: WantedRecord;
}

const notAsked = (): Finding => ({
  tone: 'open',
  stands: say(
    'Dit kon nu niet worden nagekeken: DNS gaf op tijd geen antwoord.',
    'This could not be looked at now: DNS gave no answer in time.',
  ),
  advice: say('Laad de pagina later opnieuw.', 'Load the page again later.'),
});

/** Whether the mail server may send for the domain. */
export function spfWords({ domain, relay, spf }: SenderChecked): Finding {
  const version = isIP(relay.host);
  const own = `${version === 0 ? 'a' : `ip${version}`}:${relay.host}`;
  switch (spf.is) {
    case 'unknown':
      return notAsked();
    case 'none':
      return {
        tone: 'act',
        stands: say(
          `${domain} heeft geen SPF-record. Ontvangers weten niet wie voor dit domein mag mailen.`,
          `${domain} has no SPF record. Receivers do not know who may send mail for this domain.`,
        ),
        advice: say(
          'Mailt er nog iemand anders vanuit dit domein? Zet die server er dan ook bij.',
          'Does anybody else send mail from this domain? Then add that server as well.',
        ),
        wanted: { name: domain, value: `v=spf1 ${own} ~all` },
      };
    case 'several':
      return {
        tone: 'act',
        stands: say(
          `${domain} heeft ${spf.records.length} SPF-records. Dan telt er geen een.`,
          `${domain} has ${spf.records.length} SPF records. Then none of them counts.`,
        ),
        advice: say('Maak er één record van.', 'Make one record of them.'),
        there: spf.records.join('\n'),
      };
    case 'unreadable':
      return {
        tone: 'act',
        stands: say(
          `Het SPF-record klopt niet: ontvangers kunnen niets met "${spf.word}".`,
          `The SPF record is not right: receivers cannot do anything with "${spf.word}".`,
        ),
        advice: say('Verbeter dat woord, of haal het weg.', 'Correct that word, or take it out.'),
        there: spf.record,
      };
    case 'tooMany':
      return {
        tone: 'act',
        stands: say(
          `Het SPF-record laat ontvangers ${spf.lookups} namen opzoeken. Het mogen er 10 zijn; daarna telt het record niet meer.`,
          `The SPF record makes receivers look up ${spf.lookups} names. It may be 10; beyond that the record no longer counts.`,
        ),
        advice: say(
          'Haal weg wat niet meer nodig is, of zet er adressen (ip4:) in plaats van namen.',
          'Take out what is no longer needed, or put addresses (ip4:) instead of names.',
        ),
        there: spf.record,
      };
    case 'found':
      return spfFound(spf, domain, own);
  }
}

function spfFound(spf: Extract<SpfFinding, { is: 'found' }>, domain: string, own: string): Finding {
  const there = spf.record;
  if (spf.others === '+') {
    return {
      tone: 'act',
      stands: say(
        'Het SPF-record laat iedereen voor dit domein mailen (+all). Ontvangers vertrouwen het dan niet.',
        'The SPF record lets everybody send mail for this domain (+all). Receivers then do not trust it.',
      ),
      there,
      wanted: { name: domain, value: there.replace(/\+?all\b/i, '~all') },
    };
  }
  if (spf.covers === 'yes') {
    return {
      tone: 'ok',
      stands: say(
        'Deze mailserver mag voor het domein mailen.',
        'This mail server may send mail for the domain.',
      ),
      there,
    };
  }
  const withOwn = /\s[-~?]all\b/i.test(there)
    ? there.replace(/\s([-~?]all\b)/i, ` ${own} $1`)
    : `${there} ${own}`;
  const advice = say(
    'Verstuurt de mailserver vanaf een ander adres dan waarop hij te bereiken is? Dan kan het toch kloppen. Vraag het aan wie hem beheert.',
    'Does the mail server send from another address than the one it is reached at? Then it can be right after all. Ask whoever runs it.',
  );
  return spf.covers === 'no'
    ? {
        tone: 'act',
        stands: say(
          'Het SPF-record noemt deze mailserver niet.',
          'The SPF record does not name this mail server.',
        ),
        advice,
        there,
        wanted: { name: domain, value: withOwn },
      }
    : {
        tone: 'open',
        stands: say(
          'Er is een SPF-record. Of het deze mailserver noemt, is van hier niet te zien.',
          'There is an SPF record. Whether it names this mail server cannot be seen from here.',
        ),
        advice,
        there,
      };
}

/** Whether receivers can check our signature. */
export function dkimWords(dkim: DkimFinding | null): Finding {
  if (!dkim) {
    return {
      tone: 'open',
      stands: say('Doorzet ondertekent de mail niet.', 'Doorzet does not sign the mail.'),
      advice: say(
        'Ondertekent de mailserver zelf, dan is dat goed; dat is van hier niet te zien. Anders kunt u Doorzet laten ondertekenen.',
        'If the mail server signs by itself, that is fine; it cannot be seen from here. Otherwise you can let Doorzet sign.',
      ),
    };
  }
  const wanted = { name: dkim.name, value: dkim.wanted };
  switch (dkim.is) {
    case 'unknown':
      return { ...notAsked(), wanted };
    case 'fits':
      return {
        tone: 'ok',
        stands: say(
          'De openbare sleutel in DNS past bij de sleutel waarmee Doorzet ondertekent.',
          'The public key in DNS fits the key with which Doorzet signs.',
        ),
      };
    case 'none':
      return {
        tone: 'act',
        stands: say('De openbare sleutel staat nog niet in DNS.', 'The public key is not in DNS yet.'),
        wanted,
      };
    case 'several':
      return {
        tone: 'act',
        stands: say(
          'Er staan meer sleutels op deze plek. Er mag er één staan.',
          'There are more keys at this place. There may be one.',
        ),
        wanted,
      };
    case 'unreadable':
    case 'revoked':
    case 'other':
      return {
        tone: 'act',
        stands: say(
          'Op deze plek staat iets anders dan de sleutel waarmee Doorzet ondertekent. Ontvangers zien de handtekening als vals.',
          'At this place there is something else than the key with which Doorzet signs. Receivers take the signature for false.',
        ),
        wanted,
      };
  }
}

/** What receivers do with mail that is not proven. */
export function dmarcWords(dmarc: DmarcFinding, domain: string): Finding {
  const first = { name: `_dmarc.${domain}`, value: `v=DMARC1; p=none; rua=mailto:dmarc@${domain}` };
  switch (dmarc.is) {
    case 'unknown':
      return notAsked();
    case 'none':
      return {
        tone: 'act',
        stands: say(
          `${domain} zegt niet wat er moet gebeuren met mail die niet bewezen van dit domein is (DMARC).`,
          `${domain} does not say what has to happen to mail that is not proven to be of this domain (DMARC).`,
        ),
        advice: say(
          'Begin zo, en kijk een paar weken naar de rapporten. Kies zelf het adres waar die heen gaan. Maak er daarna p=quarantine of p=reject van.',
          'Begin like this, and look at the reports for a few weeks. Choose yourself where they go. After that, make it p=quarantine or p=reject.',
        ),
        wanted: first,
      };
    case 'several':
      return {
        tone: 'act',
        stands: say(
          `Op ${dmarc.name} staan meer DMARC-records. Dan telt er geen een.`,
          `At ${dmarc.name} there are more DMARC records. Then none of them counts.`,
        ),
        advice: say('Maak er één record van.', 'Make one record of them.'),
      };
    case 'unreadable':
      return {
        tone: 'act',
        stands: say(
          `Het DMARC-record op ${dmarc.name} klopt niet.`,
          `The DMARC record at ${dmarc.name} is not right.`,
        ),
        wanted: { ...first, name: dmarc.name },
      };
    case 'found':
      return {
        tone: 'ok',
        stands:
          dmarc.policy === 'none'
            ? say(
                'Er is een DMARC-record. Het vraagt ontvangers nog niets tegen te houden (p=none).',
                'There is a DMARC record. It does not yet ask receivers to hold anything back (p=none).',
              )
            : say(
                `Er is een DMARC-record. Het vraagt ontvangers om valse mail tegen te houden (p=${dmarc.policy}).`,
                `There is a DMARC record. It asks receivers to hold false mail back (p=${dmarc.policy}).`,
              ),
        ...(dmarc.reports
          ? {}
          : {
              advice: say(
                'Niemand krijgt rapporten. Voeg rua=mailto: toe met een adres, dan ziet u wie er namens u mailt.',
                'Nobody gets reports. Add rua=mailto: with an address, and you see who sends mail in your name.',
              ),
            }),
        there: dmarc.record,
      };
  }
}

/** Whether what comes back arrives. */
export function mxWords(mx: MxFinding, domain: string): Finding {
  switch (mx.is) {
    case 'unknown':
      return notAsked();
    case 'found':
      return {
        tone: 'ok',
        stands: say(`Mail aan ${domain} komt binnen.`, `Mail to ${domain} comes in.`),
        there: mx.exchanges.join('\n'),
      };
    case 'addressOnly':
      return {
        tone: 'open',
        stands: say(
          `${domain} heeft geen MX-record, wel een server. Daar proberen ontvangers het dan.`,
          `${domain} has no MX record, but it has a server. Receivers then try that.`,
        ),
        advice: say('Een MX-record is zekerder.', 'An MX record is more certain.'),
      };
    case 'none':
    case 'refuses':
      return {
        tone: 'act',
        stands: say(
          `Mail aan ${domain} komt nergens binnen. Antwoorden, en berichten dat een brief niet aankwam, gaan verloren.`,
          `Mail to ${domain} comes in nowhere. Replies, and messages that a letter did not arrive, are lost.`,
        ),
        advice: say(
          'Zet een MX-record op de server van het postvak, of kies een afzender van een domein dat mail ontvangt.',
          'Put an MX record on the server of the mailbox, or choose a sender of a domain that receives mail.',
        ),
      };
  }
}
