// What went wrong, as HTTP says it: the only file that knows status codes.
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { VNode } from 'preact';
import type { Logger } from 'pino';
import { renderPage } from './design/render.ts';
import type { Trouble } from './trouble.ts';
import { troublePage } from './troublePages.tsx';
import type { Refusal, RefusalCode } from '../domain/advice/refusals.ts';

const codes: Readonly<Record<Trouble, number>> = {
  badInput: 400,
  unreadable: 400,
  notAllowed: 403,
  notFound: 404,
  overtaken: 409,
  tooLong: 413,
  tooOften: 429,
  broken: 500,
  notReady: 503,
};

/** Refusals for what somebody typed or chose; all others are for what happened in the meantime. */
const badInput: ReadonlySet<RefusalCode> = new Set([
  'answerIncomplete',
  'dateInFuture',
  'dateInPast',
  'dateTooFar',
  'dateTooLongAgo',
  'rungNobody',
  'sameParties',
  'sameRhythm',
  'sameReferrer',
  'weeksOutOfRange',
]);

/** What kind of trouble a refusal of the rules is. */
export function troubleOf({ code }: Refusal): Trouble {
  return badInput.has(code) ? 'badInput' : 'overtaken';
}

/** Sends a page, with the status that its trouble has. */
export function sendPage(response: Response, page: VNode, trouble?: Trouble): void {
  if (trouble !== undefined) response.status(codes[trouble]);
  response.type('html').send(renderPage(page));
}

/** Sends the browser on after a form was posted, so that a reload posts nothing twice. */
export function seeOther(response: Response, path: string): void {
  response.redirect(303, path);
}

/** Sends a file to be kept. */
export function sendFile(response: Response, name: string, type: string, content: string): void {
  response.attachment(name).type(`${type}; charset=utf-8`).send(content);
}

/** Answers a machine: all is well, or not. */
export function sendState(response: Response, words: string, trouble?: Trouble): void {
  if (trouble !== undefined) response.status(codes[trouble]);
  response.type('text').send(words);
}

/** What can be wrong with the request of a machine, besides what can be wrong with everybody's. */
export type MachineTrouble = Trouble | 'notIdentified' | 'wrongType';

const machineCodes: Readonly<Record<MachineTrouble, number>> = {
  ...codes,
  notIdentified: 401,
  wrongType: 415,
};

/** Tells a machine what is wrong (RFC 9457). @param title in English, as all that machines are told */
export function sendProblem(response: Response, trouble: MachineTrouble, title: string): void {
  const status = machineCodes[trouble];
  // eslint-disable-next-line doorzet/words-in-pairs -- a header
  if (trouble === 'notIdentified') response.set('WWW-Authenticate', 'Bearer');
  response.status(status).type('application/problem+json').send(JSON.stringify({ title, status }));
}

/** Tells a machine what became of what it sent. */
export function sendResult(response: Response, result: object): void {
  response.json(result);
}

/** Thrown where a request cannot go on: its page is one that every reader may see. */
export class Stop extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/** For every address that nothing else answered. */
export const nothingHere: RequestHandler = () => {
  throw new Stop('notFound');
};

/** The page of last resort. What went wrong is in the log, and not on the page. */
export function troubles(log: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const trouble = troubleBehind(error);
    if (trouble === 'broken') log.error({ error: nameAndPlace(error) }, 'request failed');
    sendPage(response, troublePage(trouble), trouble);
  };
}

/** As {@link troubleBehind}, of a machine's request. */
export function machineTroubleBehind(error: unknown): MachineTrouble {
  return statusOf(error) === machineCodes.wrongType ? 'wrongType' : troubleBehind(error);
}

/** Express and its body parser say with a status what was wrong with the request. */
function statusOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
}

function troubleBehind(error: unknown): Trouble {
  if (error instanceof Stop) return error.trouble;
  const status = statusOf(error);
  if (status === codes.tooLong) return 'tooLong';
  return typeof status === 'number' && status < codes.broken ? 'unreadable' : 'broken';
}

/** Where it happened, for the log. Not the message: one of the database's can quote what somebody wrote. */
export function nameAndPlace(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const place = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return { name: error.name, ...code, at: place.slice(0, 8).map((line) => line.trim()) };
}
