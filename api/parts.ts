// What the pages are made from: whoever starts the product hands it in, so that nothing here is global.
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import type { SignedIn } from './console/signedIn.ts';
import type { LinkSettings } from './links/token.ts';
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
  /** Without it there is no console. */
  readonly console?: ConsoleParts;
  /** Whether we are about to stop listening; by default never. */
  readonly stopping?: () => boolean;
  readonly log: Logger;
  /** Shown above every page of a demo region, such as its mailbox and its clock. */
  readonly demoLinks?: readonly { readonly href: string; readonly label: string }[];
}

/** What the console is made from. */
export interface ConsoleParts {
  /** Who asks. Nobody who is signed in: it has sent them to sign in, and there is nothing more to answer. */
  readonly signedIn: (request: Request, response: Response) => Promise<SignedIn | undefined>;
}
