// Whether a reply needs a code, and what a browser keeps once a code was right.
import { parseCookie } from 'cookie';
import type { CookieOptions, Response } from 'express';
import { isHttps } from '../../security/https.ts';
import type { Secrets } from '../../security/secrets.ts';
import { typed } from '../../forms/values.ts';
import type { Visit } from '../visit.ts';
import type { Standing } from './standing.ts';
import type { Reply } from '../../../domain/escalation/climb.ts';
import { DAY_MS, MINUTE_MS } from '../../../domain/time.ts';

/** How long a code opens the pages of one link, where each time asks for one. */
const ONE_VISIT_MS = 30 * MINUTE_MS;
/** How long a browser is known that showed a code once. */
const KNOWN_MS = 90 * DAY_MS;

/** What browsers of readers keep. */
export interface Proofs {
  /** Whether all may be shown in this browser, and a reply counts as it is. */
  readonly isOpen: (visit: Visit, response: Response) => boolean;
  /** A code was right in this browser: it is remembered as long as the region says. */
  readonly remember: (visit: Visit, response: Response) => void;
}

/** @param baseUrl with HTTPS the cookie is of this host alone */
export function readerProofs(secrets: Secrets, baseUrl: string): Proofs {
  const secure = isHttps(baseUrl);
  // Of each reader and each link another, so that a secretary of two aldermen keeps both. Its name tells of neither.
  const nameOf = (shown: string) =>
    `${secure ? '__Host-' : ''}doorzet-bericht-${secrets.blind('reader', shown).slice(0, 12)}`;
  return {
    isOpen(visit, response) {
      const shown = shownBy(visit);
      if (shown === undefined) return true;
      const kept = parseCookie(response.req.get('cookie') ?? '')[nameOf(shown)] ?? '';
      const [until = '', proof = ''] = kept.split('.');
      return Number(until) > visit.now && secrets.isPass(`${shown} ${until}`, proof);
    },
    remember(visit, response) {
      const shown = shownBy(visit);
      if (shown === undefined) return;
      const maxAge = visit.replyProof === 'code' ? ONE_VISIT_MS : KNOWN_MS;
      const until = visit.now + maxAge;
      const options: CookieOptions = { maxAge, httpOnly: true, sameSite: 'lax', secure, path: '/' };
      response.cookie(nameOf(shown), `${until}.${secrets.passOf(`${shown} ${until}`)}`, options);
    },
  };
}

/** Of what a code is proof: of this link, or of this reader at this address. Undefined where the link is enough. */
function shownBy({ replyProof, region, link, letter, facts }: Visit): string | undefined {
  switch (replyProof) {
    case 'link':
      return undefined;
    case 'code':
      return ['once', region, link].join(' ');
    case 'codeOnNewBrowser':
      return ['browser', region, letter.to, facts.people.get(letter.to)?.email.toLowerCase()].join(' ');
  }
}

/** Who says that they reply for somebody else; empty for who does not. */
export function repliesFor({ values }: Visit): string {
  return typed(values, 'namens');
}

/**
 * Whether a reply counts only with a code. That a mail is at the wrong person may be said by whoever has it, unless the right
 * one answered already.
 */
export function needsCode(visit: Visit, standing: Standing, reply: Reply, isOpen: boolean): boolean {
  if (reply.kind === 'notMe' && standing.is !== 'answered') return false;
  // In a browser that showed a code before, it came from that mailbox.
  if (visit.replyProof !== 'link') return !isOpen;
  return repliesFor(visit) !== '';
}
