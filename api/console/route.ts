// A page of the console: its address within the region, what it needs of who opens it, and what it does.
import type { Response } from 'express';
import type { Right } from './rights.ts';
import type { Seat } from './seat.ts';

export type Show = (seat: Seat, response: Response) => void | Promise<void>;

/** Listed, not mounted here and there, so that a test can walk them all with every role. */
export interface ConsoleRoute {
  readonly method: 'get' | 'post';
  /** Under `/regio/:region`. One that names a `:reference` is put on record as access to that case. */
  readonly path: string;
  readonly right: Right;
  readonly show: Show;
}

/** A page that is looked at. It changes nothing. */
export function get(path: string, right: Right, show: Show): ConsoleRoute {
  return { method: 'get', path, right, show };
}

/** What a form is sent to. */
export function post(path: string, right: Right, show: Show): ConsoleRoute {
  return { method: 'post', path, right, show };
}
