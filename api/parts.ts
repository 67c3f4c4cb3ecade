// What the pages are made from: whoever starts the product hands it in, so that nothing here is global.
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { MailParts } from './mail/parts.ts';
import type { LinkSettings } from './links/token.ts';
import type { SendReplyCode } from './links/notice/codePost.ts';
import type { SignInSettings } from './signIn/settings.ts';
import type { Database } from '../store/database.ts';
import type { Instant } from '../domain/time.ts';

export interface AppParts {
  readonly database: Database;
  /** The clock; in the demo it can be moved ahead. */
  readonly now: () => Instant;
  readonly links: LinkSettings;
  /** How many proxies of our own a request passes first; 0 by default. */
  readonly proxies?: number;
  /** Where people reach us, without a slash at the end: `https://doorzet.example`. */
  readonly baseUrl: string;
  /** What pages about a region's mail need; without it there are none. */
  readonly mail?: MailParts;
  /** Mails the code with which a reply to a notice counts, where the region or the reader asks for one. */
  readonly sendReplyCode: SendReplyCode;
  /** How people sign in; without it there is no console. */
  readonly signIn?: SignInSettings;
  /** The secret with which a mail server hands over what came in; without it, none does. */
  readonly incomingSecret?: string;
  /** Whether we are about to stop listening; by default never. */
  readonly stopping?: () => boolean;
  /** Looks at every request first, to time it; not there: none does. */
  readonly requestMetrics?: RequestHandler;
  readonly log: Logger;
  /** Shown above every page of a demo region, such as its mailbox and its clock. */
  readonly demoLinks?: readonly { readonly href: string; readonly label: string }[];
}
