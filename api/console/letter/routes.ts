// The letters of a case as they were sent.
import type { Response } from 'express';
import { z } from 'zod';
import { sendPage, Stop } from '../../errors.ts';
import { contentPolicy } from '../../security/headers.ts';
import { get, type ConsoleRoute } from '../route.ts';
import type { Seat } from '../seat.ts';
import { letterPage } from './LetterPage.tsx';
import { readSentLetter, type SentLetter } from '../../../store/pages/case.ts';

export const letterRoutes: readonly ConsoleRoute[] = [
  get('/adviezen/:reference/brieven/:letter', 'seeCases', showLetter),
  get('/adviezen/:reference/brieven/:letter/opgemaakt', 'seeCases', sendHtml),
];

async function showLetter(seat: Seat, response: Response): Promise<void> {
  const letter = await find(seat);
  const html = `${seat.home}/adviezen/${letter.reference}/brieven/${seat.params['letter'] ?? ''}/opgemaakt`;
  // This page alone frames something: the letter, from here.
  response.set('Content-Security-Policy', contentPolicy({ 'frame-src': ["'self'"] }));
  sendPage(response, letterPage(seat, letter, html));
}

async function find(seat: Seat): Promise<SentLetter> {
  const { letter = '', reference } = seat.params;
  const id = z.uuid().safeParse(letter).data;
  const sent = id === undefined ? undefined : await readSentLetter(seat.database, seat.code, id);
  if (sent?.reference !== reference || !sent) throw new Stop('notFound');
  return sent;
}

/** A mail brings its own styles and nothing else; it can do nothing, and only we may frame it. */
async function sendHtml(seat: Seat, response: Response): Promise<void> {
  const { html } = await find(seat);
  response.set({
    'Content-Security-Policy': contentPolicy({
      'style-src': ["'unsafe-inline'"],
      'font-src': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ["'self'"],
      sandbox: [],
    }),
    'X-Frame-Options': 'SAMEORIGIN',
  });
  response.type('html').send(html);
}
