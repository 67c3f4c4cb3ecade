// The list of cases.
import type { Response } from 'express';
import { sendPage } from '../../errors.ts';
import { get, type ConsoleRoute } from '../route.ts';
import type { Seat } from '../seat.ts';
import { advicesPage } from './AdvicesPage.tsx';
import { readFilter } from './filters.ts';
import { readAdvices } from '../../../store/pages/advices.ts';

export const advicesRoutes: readonly ConsoleRoute[] = [get('/adviezen', 'seeCases', showAdvices)];

async function showAdvices(seat: Seat, response: Response): Promise<void> {
  const filter = readFilter(seat.query);
  const found = await readAdvices(seat.database, seat.code, filter, seat.now);
  sendPage(response, advicesPage(seat, filter, found));
}
