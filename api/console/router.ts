// The console over HTTP: its pages under the address of each region.
import { Router } from 'express';
import type { AppParts, ConsoleParts } from '../parts.ts';
import { seeOther } from '../errors.ts';
import { thisComputerOnly } from './guard.ts';
import { consoleRoutes } from './routes.ts';
import { opened } from './opened.ts';
import { homeOf } from './seat.ts';

/** All pages of the console. */
export function consolePages(parts: AppParts, console: ConsoleParts): Router {
  const router = Router();
  router.use(thisComputerOnly);
  router.use((_request, response, next) => {
    // With it, a browser that knows no Fetch Metadata says of our own forms where they are from.
    response.set('Referrer-Policy', 'same-origin');
    next();
  });
  router.get('/', async (request, response) => {
    const who = await console.signedIn(request, response);
    const [first] = who?.seats ?? [];
    if (first) seeOther(response, homeOf(first.region));
  });
  for (const route of consoleRoutes) {
    router[route.method](
      `/regio/:region${route.path === '/' ? '' : route.path}`,
      opened(parts, console, route),
    );
  }
  return router;
}
