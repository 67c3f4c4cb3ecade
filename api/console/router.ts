// The console of a region: its board, its list, its cases.
import { Router } from 'express';
import { z } from 'zod';
import { sendPage } from '../errors.ts';
import { typed } from '../forms/values.ts';
import type { AppParts } from '../parts.ts';
import { advicesPage } from './advices/AdvicesPage.tsx';
import { boardPage, tasksPage } from './board/BoardPage.tsx';
import { casePages } from './case/router.ts';
import { thisComputerOnly } from './guard.ts';
import { letterPages } from './letter/router.ts';
import { registeringPages } from './registering/router.ts';
import { consoleSeats } from './seat.ts';
import { latestFindings } from '../../store/audit.ts';
import type { RegionCode } from '../../store/database.ts';
import { readAdvices } from '../../store/pages/advices.ts';
import { readBoard } from '../../store/pages/board.ts';
import { DAY_MS } from '../../domain/time.ts';

/** How far the board looks ahead. */
const WEEK_MS = 7 * DAY_MS;
/** How many tasks their own page shows. */
const MOST_TASKS = 100;

/** All pages of the console. */
export function consolePages(parts: AppParts, code: RegionCode): Router {
  const router = Router();
  const page = consoleSeats(parts, code);
  router.use(thisComputerOnly);
  router.use((_request, response, next) => {
    // With it, a browser that knows no Fetch Metadata says of our own forms where they are from.
    response.set('Referrer-Policy', 'same-origin');
    next();
  });

  router.get(
    '/',
    page(async (seat, response) => {
      const board = await readBoard(seat.database, code, seat.now, seat.now + WEEK_MS);
      const findings = await latestFindings(seat.database);
      sendPage(response, boardPage(seat, board, findings));
    }),
  );
  router.get(
    '/taken',
    page(async (seat, response) => {
      const board = await readBoard(seat.database, code, seat.now, seat.now, MOST_TASKS);
      sendPage(response, tasksPage(seat, board));
    }),
  );
  router.get(
    '/adviezen',
    page(async (seat, response) => {
      const { query } = seat;
      const filter = {
        search: typed(query, 'zoek').slice(0, 20),
        status: query['stand'] === 'closed' ? 'closed' : 'open',
        page: z.coerce.number().int().min(1).max(10_000).catch(1).parse(query['pagina']),
      } as const;
      const found = await readAdvices(seat.database, code, filter, seat.now);
      sendPage(response, advicesPage(seat, filter, found));
    }),
  );
  router.use('/adviezen/nieuw', registeringPages(page));
  router.use('/adviezen/:reference/brieven', letterPages(page));
  router.use('/adviezen/:reference', casePages(page));
  return router;
}
