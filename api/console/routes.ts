// Every page of a region's console, in the order in which an address is looked up.
import type { Response } from 'express';
import { seeOther } from '../errors.ts';
import type { Seat } from './seat.ts';
import { accessRoutes } from './access/routes.ts';
import { advicesRoutes } from './advices/routes.ts';
import { boardRoutes } from './board/routes.ts';
import { caseRoutes } from './case/routes.ts';
import { contactsRoutes } from './contacts/routes.ts';
import { erasingRoutes } from './erasing/routes.ts';
import { firstPage } from './menu.ts';
import { inventoryRoutes } from './inventory/routes.tsx';
import { laddersRoutes } from './ladders/routes.ts';
import { letterRoutes } from './letter/routes.ts';
import { movingRoutes } from './moving/routes.ts';
import { mandateRoutes } from './mandates/routes.ts';
import { postRoutes } from './post/routes.ts';
import { readinessRoutes } from './readiness/routes.ts';
import { registeringRoutes } from './registering/routes.ts';
import { replayRoutes } from './replay/routes.ts';
import { whatIfRoutes } from './whatIf/routes.ts';
import { peopleRoutes } from './people/routes.ts';
import { settingsRoutes } from './settings/routes.ts';
import { wordingRoutes } from './wording/routes.ts';
import { get, type ConsoleRoute } from './route.ts';

export const consoleRoutes: readonly ConsoleRoute[] = [
  get('/', 'enter', enter),
  ...boardRoutes,
  ...advicesRoutes,
  ...registeringRoutes,
  ...laddersRoutes,
  ...contactsRoutes,
  ...letterRoutes,
  ...postRoutes,
  ...movingRoutes,
  ...accessRoutes,
  ...erasingRoutes,
  ...caseRoutes,
  ...whatIfRoutes,
  ...replayRoutes,
  ...peopleRoutes,
  ...mandateRoutes,
  ...readinessRoutes,
  ...wordingRoutes,
  ...settingsRoutes,
  ...inventoryRoutes,
];

function enter(seat: Seat, response: Response): void {
  seeOther(response, `${seat.home}${firstPage(seat)}`);
}
