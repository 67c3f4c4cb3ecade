// What happens after an answer to a notice, and when.
import type { TimelineEntry } from '../../design/shows/Timeline.tsx';
import { day } from '../../moments.ts';
import type { Visit } from '../visit.ts';
import type { Asked, Standing } from './standing.ts';

/** In order of time. */
export function repliedThen(
  { now }: Visit,
  { climb }: Asked,
  { reply, counts }: Extract<Standing, { is: 'answered' }>,
): readonly TimelineEntry[] {
  const today = day(now, now);
  if (!counts && reply.kind !== 'notMe') {
    const words = 'De voorzitter leest uw antwoord mee. U hoort van ons als wij nog iets van u nodig hebben.';
    return [{ at: today, words }];
  }
  switch (reply.kind) {
    case 'arrange': {
      const dueAt = climb.stand.at === 'committed' ? climb.stand.dueAt : now;
      return [
        {
          at: day(dueAt, now),
          words: 'Wij vragen de verwijzer of het is gelukt. Tot die tijd vragen wij niemand anders.',
          key: true,
        },
        {
          at: day(dueAt, now),
          words: 'Is het gelukt? Dan hoort u dat van ons. U hoeft dan niets meer te doen.',
        },
      ];
    }
    case 'solved':
      return [
        { at: today, words: 'Wij vragen de verwijzer of het is opgelost.', key: true },
        { at: { iso: today.iso, words: 'daarna' }, words: 'Klopt het? Dan hoort u van ons hoe het afloopt.' },
      ];
    case 'cannot':
      return [
        {
          at: today,
          words:
            'De voorzitter leest uw antwoord en kiest hoe het verder gaat. Misschien belt de voorzitter u.',
          key: true,
        },
      ];
    case 'notMe':
      return [
        {
          at: today,
          words: 'Wij zoeken uit wie wij wel kunnen vragen. U hoeft niets meer te doen.',
          key: true,
        },
      ];
  }
}
