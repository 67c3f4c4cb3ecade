// Opens the pages behind a link: looks the link up, and shows the same dead end for every link that does not work.
import type { Request, RequestHandler, Response } from 'express';
import type { LinkLimits } from '../security/limits.ts';
import { sendPage } from '../errors.ts';
import { valuesIn, type Values } from '../forms/values.ts';
import { choiceOn } from '../language.ts';
import type { AppParts } from '../parts.ts';
import type { Among } from './check/among.ts';
import { deadLinkPage } from './deadLink.tsx';
import { linkPaths, readToken, type LinkPageKind } from './token.ts';
import { findRegion } from '../../store/caseFacts.ts';
import type { RegionCode } from '../../store/database.ts';
import { findLink, type OpenLink } from '../../store/links.ts';
import type { PersonProfile } from '../../domain/advice/facts.ts';
import type { PersonId } from '../../domain/advice/parties.ts';
import type { LetterKind } from '../../domain/letters/letter.ts';
import type { Instant } from '../../domain/time.ts';
import { inLanguage } from '../../words/language.ts';

/** Where somebody with a letter is: at one of the pages of its link. */
export interface LinkVisit {
  readonly region: RegionCode;
  readonly link: string;
  /** Whom the letter with the link is for. */
  readonly reader: PersonId | undefined;
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
export interface Visit extends OpenLink, LinkVisit {
  /** Where they answer several checks in a row: which of those this is. */
  readonly among?: Among;
}

/** The pages about a case. */
type CasePageKind = Exclude<LinkPageKind, 'contact' | 'series' | 'mail'>;

/** The letters whose link leads to a page. */
const letterKinds: Readonly<Record<CasePageKind, readonly LetterKind[]>> = {
  check: ['check', 'checkReminder'],
  notice: [
    'notice',
    'colleagueReplied',
    'commitmentConfirmed',
    'commitmentReminder',
    'commitmentLapsed',
  ],
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
  const find: FindLink<OpenLink> = async (region, link, now) => {
    const open = await findLink(parts.database, region, link, now);
    return open && letterKinds[kind].includes(open.letter.kind) && !isOver(open) ? open : undefined;
  };
  return openedLinks(parts, kind, limits, find, ({ facts, letter }) => facts.people.get(letter.to));
}

/** Gives what a link leads to; undefined when it works no more. */
type FindLink<Open> = (region: RegionCode, link: string, now: Instant) => Promise<Open | undefined>;

/**
 * How the pages of one kind of link are opened: in the language of whom its letter is for.
 * @param readerOf whom that letter is for
 */
export function openedLinks<Open extends object>(
  parts: AppParts,
  kind: LinkPageKind,
  limits: LinkLimits,
  find: FindLink<Open>,
  readerOf: (open: Open) => PersonProfile | undefined,
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
      await (isLook(request) ? limits.look(link, request.ip ?? '') : limits.send(link));
      const open = await find(region, link, now);
      if (open) {
        const base = `${linkPaths[kind]}/${token}`;
        const reader = readerOf(open);
        const visit = { ...open, region, link, base, now, values, query, demoLinks, reader: reader?.id };
        await inLanguage(
          reader?.language ?? 'nl',
          () => show(visit, response),
          choiceOn(request, `${base}/taal`),
        );
        return;
      }
    }
    await limits.miss(request.ip ?? '');
    // The region's number is no secret; whether we made the token does not show.
    const region = named && (await database.inRegion(named.region, (tx) => findRegion(tx, named.region)));
    sendPage(response, deadLinkPage(region, isLook(request) ? undefined : values), 'notFound');
  };
}

/** Whether a page is only looked at, and no form is sent. */
function isLook({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD';
}
