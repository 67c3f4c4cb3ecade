// The pages behind the link of a mail with several questions: all of them, and each as it is behind its own link.
import { Router } from 'express';
import { seeOther, sendPage } from '../../errors.ts';
import type { AppParts } from '../../parts.ts';
import type { LinkLimits } from '../../security/limits.ts';
import { checkRoutes } from '../check/router.ts';
import { takeLanguage } from '../choosingLanguage.ts';
import { deadLinkPage } from '../deadLink.tsx';
import { openedLinks, type LinkPages } from '../visit.ts';
import { findSeries } from '../../../store/series.ts';
import { overviewPage } from './OverviewPage.tsx';
import { openSeries, visitOne } from './standing.ts';

/** The router of `/r`. */
export function seriesPages(parts: AppParts, limits: LinkLimits): Router {
  const router = Router();
  const page = openedLinks(
    parts,
    'series',
    limits,
    async (region, link, now) => openSeries(await findSeries(parts.database, region, link, now)),
    ({ person }) => person,
  );
  takeLanguage(router, parts, page);
  router.get(
    '/:token',
    page((visit, response) => sendPage(response, overviewPage(visit))),
  );
  const one: LinkPages = (show) =>
    page((visit, response) => {
      const { req: request } = response;
      const visited = visitOne(visit, String(request.params['place']));
      if (visited) return show(visited, response);
      // Closed or somebody else's since it was opened. What somebody typed there is shown to them once more.
      if (request.method === 'POST') {
        sendPage(response, deadLinkPage(visit.facts.region, visit.values), 'notFound');
      } else seeOther(response, visit.base);
    });
  checkRoutes(router, '/:token/:place', parts, one);
  return router;
}
