// Where a mail server hands over a mail that came in, instead of our looking into a mailbox: POST /v1/incoming-mail/{region}.
import { createHash, timingSafeEqual } from 'node:crypto';
import express, { Router, type ErrorRequestHandler, type RequestHandler } from 'express';
import {
  machineTroubleBehind,
  nameAndPlace,
  sendProblem,
  sendResult,
  Stop,
  type MachineTrouble,
} from './errors.ts';
import type { AppParts } from './parts.ts';
import { incomingLimits, type IncomingLimits } from './security/limits.ts';
import { takeIncoming } from '../activities/takeIncoming.ts';

const MOST_BYTES = 1024 * 1024;

/**
 * `Authorization: Bearer` with the secret, `Content-Type: message/rfc822`, the mail as it is. The answer is a yes only once
 * the mail is stored; handed over again it is known. Any other answer: keep it and try again.
 */
export function incomingMail(parts: AppParts, secret: string): Router {
  const { database, links, log, now } = parts;
  const limits = incomingLimits();
  const router = Router();
  router.post(
    '/:region',
    identified(secret, limits),
    ofType('message/rfc822'),
    express.raw({ type: () => true, limit: MOST_BYTES, inflate: false }),
    async (request, response) => {
      await limits.take();
      const raw: unknown = request.body;
      if (!Buffer.isBuffer(raw) || raw.length === 0) throw new Stop('unreadable');
      const { region = '' } = request.params as { region?: string };
      const at = now();
      const result = await takeIncoming({ database, signing: links, log }, region, raw, at, at);
      if (result === 'noRegion') throw new Stop('notFound');
      sendResult(response, { result });
    },
  );
  router.use(() => {
    throw new Stop('notFound');
  });
  router.use(problems(parts));
  return router;
}

class Refused extends Error {
  readonly trouble: MachineTrouble;

  constructor(trouble: MachineTrouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

function identified(secret: string, limits: IncomingLimits): RequestHandler {
  const right = digest(`Bearer ${secret}`);
  return async (request, _response, next) => {
    // Of digests, which are of one length: the time that it takes tells nothing.
    if (!timingSafeEqual(digest(request.get('authorization') ?? ''), right)) {
      await limits.miss(request.ip ?? '');
      throw new Refused('notIdentified');
    }
    next();
  };
}

const digest = (text: string) => createHash('sha256').update(text).digest();

function ofType(type: string): RequestHandler {
  return (request, _response, next) => {
    if (request.is(type) === false) throw new Refused('wrongType');
    next();
  };
}

const titles: Readonly<Partial<Record<MachineTrouble, string>>> = {
  notIdentified: 'The bearer secret is missing or wrong',
  notFound: 'There is no such region',
  wrongType: 'Send the mail as it is, as message/rfc822',
  tooLong: 'The mail is larger than 1 MB: send its first MB',
  unreadable: 'The mail is empty',
  tooOften: 'Too many requests: try again later',
  broken: 'Nothing was stored: try again later',
};

function problems({ log }: Pick<AppParts, 'log'>): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const trouble = error instanceof Refused ? error.trouble : machineTroubleBehind(error);
    if (trouble === 'broken') log.error({ error: nameAndPlace(error) }, 'a mail could not be taken');
    sendProblem(response, trouble, titles[trouble] ?? trouble);
  };
}
