// Every page of a region's console, in the order in which an address is looked up.
import type { Response } from 'express';
import { seeOther, Stop } from '../errors.ts';
import type { Seat } from './seat.ts';
import { accessRoutes } from './access/routes.ts';
import { advicesRoutes } from './advices/routes.ts';
import { boardRoutes } from './board/routes.ts';
import { caseRoutes } from './case/routes.ts';
import { erasingRoutes } from './erasing/routes.ts';
import { firstPage } from './menu.ts';
import { letterRoutes } from './letter/routes.ts';
import { registeringRoutes } from './registering/routes.ts';
import { settingsRoutes } from './settings/routes.ts';
import { get, type ConsoleRoute } from './route.ts';

export const consoleRoutes: readonly ConsoleRoute[] = [
  get('/', 'enter', enter),
  ...boardRoutes,
  ...advicesRoutes,
  ...registeringRoutes,
  ...letterRoutes,
  ...accessRoutes,
  ...erasingRoutes,
  ...caseRoutes,
  ...settingsRoutes,
];

function enter(seat: Seat, response: Response): void {
  const first = firstPage(seat);
  if (first === undefined) throw new Stop('notFound');
  seeOther(response, `${seat.home}${first}`);
}
