// Where somebody comes in: at their only region, or where they pick one of several; an administrator at what they keep.
import { Router, type RequestHandler } from 'express';
import { seeOther, sendPage } from '../errors.ts';
import type { AppParts } from '../parts.ts';
import { signedIn } from '../signIn/account.ts';
import { regionsPage } from './RegionsPage.tsx';
import { homeOf } from './seat.ts';

/** `/` and `/regio`. @param account lets in who is signed in */
export function firstPages({ demoLinks }: Pick<AppParts, 'demoLinks'>, account: RequestHandler): Router {
  const router = Router();
  router.get('/', account, (request, response) => {
    const { seats, administrator } = signedIn(request);
    const [first, ...others] = seats;
    const several = others.length > 0 || (administrator && first);
    if (several) seeOther(response, '/regio');
    else seeOther(response, first ? homeOf(first.region) : '/beheer/regios');
  });
  router.get('/regio', account, (request, response) => {
    sendPage(response, regionsPage(signedIn(request), demoLinks));
  });
  return router;
}
