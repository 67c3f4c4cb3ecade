// Opens the pages of the console: who sits there, what the time is, what was typed.
import type { Request, RequestHandler, Response } from 'express';
import { sendPage } from '../errors.ts';
import { valuesIn, type Values } from '../forms/values.ts';
import type { AppParts } from '../parts.ts';
import type { Database, RegionCode } from '../../store/database.ts';
import { readDesk, type Desk } from '../../store/pages/desk.ts';
import type { Actor } from '../../domain/advice/events.ts';
import type { Instant } from '../../domain/time.ts';
import { refusedPage } from './RefusedPage.tsx';

/** Someone at the console. */
export interface Seat {
  readonly database: Database;
  readonly code: RegionCode;
  readonly desk: Desk;
  readonly now: Instant;
  readonly actor: Actor;
  /** What was posted. */
  readonly values: Values;
  /** What the address asks besides. */
  readonly query: Values;
  /** The parts of the path that vary. */
  readonly params: Values;
  readonly demoLinks: AppParts['demoLinks'];
}

/** Makes a handler for a page of the console. */
export type ConsolePages = (show: (seat: Seat, response: Response) => void | Promise<void>) => RequestHandler;

/** How the pages of a region's console are opened; refused in words where the region is a real one. */
export function consoleSeats(parts: AppParts, code: RegionCode): ConsolePages {
  const { database, demoLinks } = parts;
  return (show) => async (request: Request, response: Response) => {
    const now = parts.now();
    const desk = await readDesk(database, code, now);
    if (!desk?.region.demo) {
      sendPage(response, refusedPage(desk ? 'noDemo' : 'noRegion'), 'notAllowed');
      return;
    }
    const actor: Actor = { part: 'chair', ...(desk.chair && { person: desk.chair.id }) };
    const values = valuesIn(request.body);
    const query = valuesIn(request.query);
    const params = valuesIn(request.params);
    await show({ database, code, desk, now, actor, values, query, params, demoLinks }, response);
  };
}
