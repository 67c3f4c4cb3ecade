// The letters of a case: each with every step of its way, and as it was sent.
import type { Response } from 'express';
import { z } from 'zod';
import { sendPage, Stop } from '../../errors.ts';
import { contentPolicy } from '../../security/headers.ts';
import { get, type ConsoleRoute } from '../route.ts';
import type { Seat } from '../seat.ts';
import { letterPage } from './LetterPage.tsx';
import { readSentLetter, type SentLetter } from '../../../store/pages/case.ts';
import { readLetter } from '../../../store/pages/letter.ts';

export const letterRoutes: readonly ConsoleRoute[] = [
  get('/adviezen/:reference/brieven/:letter', 'seeCases', showLetter),
  get('/adviezen/:reference/brieven/:letter/opgemaakt', 'seeCases', sendHtml),
];

async function showLetter(seat: Seat, response: Response): Promise<void> {
  const id = idOf(seat);
  const letter = await readLetter(seat.database, seat.code, id);
  if (!letter || letter.reference !== seat.params['reference']) throw new Stop('notFound');
  const sent = await readSentLetter(seat.database, seat.code, id);
  const html = `${seat.home}/adviezen/${letter.reference}/brieven/${id}/opgemaakt`;
  // This page alone frames something: the letter, from here.
  response.set('Content-Security-Policy', contentPolicy({ 'frame-src': ["'self'"] }));
  sendPage(response, letterPage(seat, letter, sent, html));
}

function idOf({ params: { letter = '' } }: Seat): string {
  const id = z.uuid().safeParse(letter).data;
  if (id === undefined) throw new Stop('notFound');
  return id;
}

async function find(seat: Seat): Promise<SentLetter> {
  const sent = await readSentLetter(seat.database, seat.code, idOf(seat));
  if (!sent || sent.reference !== seat.params['reference']) throw new Stop('notFound');
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
