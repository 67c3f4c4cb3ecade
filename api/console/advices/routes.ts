// The list of cases.
import type { Response } from 'express';
import { z } from 'zod';
import { sendPage } from '../../errors.ts';
import { typed } from '../../forms/values.ts';
import { get, type ConsoleRoute } from '../route.ts';
import type { Seat } from '../seat.ts';
import { advicesPage } from './AdvicesPage.tsx';
import { readAdvices } from '../../../store/pages/advices.ts';

export const advicesRoutes: readonly ConsoleRoute[] = [get('/adviezen', 'seeCases', showAdvices)];

async function showAdvices(seat: Seat, response: Response): Promise<void> {
  const { query } = seat;
  const filter = {
    search: typed(query, 'zoek').slice(0, 20),
    status: query['stand'] === 'closed' ? 'closed' : 'open',
    page: z.coerce.number().int().min(1).max(10_000).catch(1).parse(query['pagina']),
  } as const;
  const found = await readAdvices(seat.database, seat.code, filter, seat.now);
  sendPage(response, advicesPage(seat, filter, found));
}
