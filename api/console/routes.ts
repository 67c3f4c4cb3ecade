// Every page of a region's console, in the order in which an address is looked up.
import { seeOther } from '../errors.ts';
import { accessRoutes } from './access/routes.ts';
import { advicesRoutes } from './advices/routes.ts';
import { boardRoutes } from './board/routes.ts';
import { caseRoutes } from './case/routes.ts';
import { firstPage } from './menu.ts';
import { letterRoutes } from './letter/routes.ts';
import { registeringRoutes } from './registering/routes.ts';
import { get, type ConsoleRoute } from './route.ts';

export const consoleRoutes: readonly ConsoleRoute[] = [
  get('/', 'enter', (seat, response) => seeOther(response, `${seat.home}${firstPage(seat)}`)),
  ...boardRoutes,
  ...advicesRoutes,
  ...registeringRoutes,
  ...letterRoutes,
  ...accessRoutes,
  ...caseRoutes,
];
