// A demo, in which anyone signs in as anyone, serves this very computer only.
import type { Request, RequestHandler } from 'express';
import { sendPage } from '../errors.ts';
import { refusedPage } from './RefusedPage.tsx';

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);
const loopbackAddress = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/;

/** Refuses who is not at this computer, in words. */
export const thisComputerOnly: RequestHandler = (request, response, next) => {
  if (isFromHere(request)) next();
  else sendPage(response, refusedPage(), 'notAllowed');
};

/**
 * The connection is from this computer, not through a proxy that lets others in, and by one of its own names: a website
 * elsewhere whose name is made to point here would come with its own.
 */
function isFromHere(request: Request): boolean {
  const forwarded = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some(
    (header) => request.get(header) !== undefined,
  );
  return (
    !forwarded &&
    loopbackAddress.test(request.socket.remoteAddress ?? '') &&
    loopbackNames.has((request.get('host') ?? '').replace(/:\d+$/, ''))
  );
}
