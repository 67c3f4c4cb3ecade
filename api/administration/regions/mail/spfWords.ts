// What was found of SPF, in plain words, with the record as it has to be.
import { isIP } from 'node:net';
import type { SenderChecked } from '../../../../mail/records/checkSender.ts';
import type { SpfFinding } from '../../../../mail/records/spf.ts';
import { say } from '../../../../words/language.ts';
import { notAsked, type Finding } from './findings.ts';

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
