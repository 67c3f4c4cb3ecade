// Every page about the people of a region; addresses with a word come before those with a person.
import { absenceRoutes } from './absenceRoutes.ts';
import { endingRoutes } from './ending/routes.ts';
import { importRoutes } from './import/routes.ts';
import { mailRoutes } from './mailRoutes.tsx';
import { organisationRoutes } from './organisationRoutes.tsx';
import { personPageRoutes, personRoutes } from './personRoutes.ts';
import { roleRoutes } from './roleRoutes.ts';
import { vacancyRoutes } from './vacancyRoutes.ts';
import type { ConsoleRoute } from '../route.ts';

export const peopleRoutes: readonly ConsoleRoute[] = [
  ...importRoutes,
  ...organisationRoutes,
  ...vacancyRoutes,
  ...personRoutes,
  ...endingRoutes,
  ...roleRoutes,
  ...absenceRoutes,
  ...mailRoutes,
  ...personPageRoutes,
];
