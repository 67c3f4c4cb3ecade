// Opens the pages behind a link: looks the link up, and shows the same dead end for every link that does not work.
import type { RequestHandler, Response } from 'express';
import type { LinkLimits } from '../security/limits.ts';
import { sendPage } from '../errors.ts';
import { valuesIn, type Values } from '../forms/values.ts';
import type { AppParts } from '../parts.ts';
import { deadLinkPage } from './deadLink.tsx';
import { linkPaths, readToken, type LinkPageKind } from './token.ts';
import { findRegion } from '../../store/caseFacts.ts';
import type { RegionCode } from '../../store/database.ts';
import { findLink, type OpenLink } from '../../store/links.ts';
import type { LetterKind } from '../../domain/letters/letter.ts';
import type { Instant } from '../../domain/time.ts';

/** Where somebody with a letter is: at one of the pages of its link. */
export interface LinkVisit {
  readonly region: RegionCode;
  readonly link: string;
  /** The address of the first page of this link. */
  readonly base: string;
  readonly now: Instant;
  /** What was posted; empty for a page that is only looked at. */
  readonly values: Values;
  /** What the address asks besides. */
  readonly query: Values;
  readonly demoLinks: AppParts['demoLinks'];
}

/** Someone with a letter about a case, at one of its pages. */
export interface Visit extends OpenLink, LinkVisit {}

/** The pages about a case. */
type CasePageKind = Exclude<LinkPageKind, 'contact'>;

/** The letters whose link leads to a page. */
const letterKinds: Readonly<Record<CasePageKind, readonly LetterKind[]>> = {
  check: ['check', 'checkReminder'],
  notice: ['notice', 'colleagueReplied'],
};

/** Makes a handler for a page behind a link. */
export type LinkPages<Open = OpenLink> = (
  show: (visit: Open & LinkVisit, response: Response) => void | Promise<void>,
) => RequestHandler;

/** How the pages of links about cases are opened. `isOver` says that a link works no more, though its case is open. */
export function linkPages(
  parts: AppParts,
  kind: CasePageKind,
  limits: LinkLimits,
  isOver: (open: OpenLink) => boolean,
): LinkPages {
  return openedLinks(parts, kind, limits, async (region, link, now) => {
    const open = await findLink(parts.database, region, link, now);
    return open && letterKinds[kind].includes(open.letter.kind) && !isOver(open) ? open : undefined;
  });
}

/**
 * How the pages of one kind of link are opened.
 * @param find gives what a link of that kind leads to; undefined when it works no more
 */
export function openedLinks<Open extends object>(
  parts: AppParts,
  kind: LinkPageKind,
  limits: LinkLimits,
  find: (region: RegionCode, link: string, now: Instant) => Promise<Open | undefined>,
): LinkPages<Open> {
  const { database, links, demoLinks } = parts;
  return (show) => async (request, response) => {
    const now = parts.now();
    const token = String(request.params['token']);
    const values = valuesIn(request.body);
    const query = valuesIn(request.query);
    const named = readToken(links, token);
    if (named?.link !== undefined) {
      const { region, link } = named;
      await limits.use(link);
      const open = await find(region, link, now);
      if (open) {
        const base = `${linkPaths[kind]}/${token}`;
        await show({ ...open, region, link, base, now, values, query, demoLinks }, response);
        return;
      }
    }
    await limits.miss(request.ip ?? '');
    // The region's number is no secret; whether we made the token does not show.
    const region = named && (await database.inRegion(named.region, (tx) => findRegion(tx, named.region)));
    sendPage(response, deadLinkPage(region, request.method === 'POST' ? values : undefined), 'notFound');
  };
}
