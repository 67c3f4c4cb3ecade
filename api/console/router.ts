// The console over HTTP: its pages under the address of each region.
import { Router } from 'express';
import type { AppParts } from '../parts.ts';
import { requireAccount } from '../signIn/account.ts';
import type { SignInParts } from '../signIn/parts.ts';
import { firstPages } from './firstPages.ts';
import { consoleRoutes } from './routes.ts';
import { opened } from './opened.ts';

/** All pages of the console; to be mounted behind `sessions`, `ownFormsOnly` and the reader of forms. */
export function consolePages(parts: AppParts, signInParts: SignInParts): Router {
  const router = Router();
  const account = requireAccount(signInParts);
  router.use(firstPages(parts, account));
  for (const route of consoleRoutes) {
    const path = `/regio/:region${route.path === '/' ? '' : route.path}`;
    router[route.method](path, account, opened(parts, route));
  }
  return router;
}
