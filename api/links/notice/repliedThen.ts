// What happens after an answer to a notice, and when.
import type { TimelineEntry } from '../../design/shows/Timeline.tsx';
import { day } from '../../moments.ts';
import type { AskedFor } from '../../../domain/escalation/climb.ts';
import type { Visit } from '../visit.ts';
import { sinceThenSentence } from './sinceThen.ts';
import type { Asked, Standing } from './standing.ts';

/** In order of time. An answer that the climb has gone on from since is told where it stands now. */
export function repliedThen(
  visit: Visit,
  asked: Asked,
  { reply, counts }: Extract<Standing, { is: 'answered' }>,
): readonly TimelineEntry[] {
  const { now, letter } = visit;
  const { stand } = asked.climb;
  const today = day(now, now);
  if (reply.kind === 'notMe') {
    const words = 'Wij zoeken uit wie wij wel kunnen vragen. U hoeft niets meer te doen.';
    return [{ at: today, words, key: true }];
  }
  if (!counts) {
    const words = 'De voorzitter leest uw antwoord mee. U hoort van ons als wij nog iets van u nodig hebben.';
    return [{ at: today, words }];
  }
  if (reply.kind === 'arrange' && stand.at === 'committed' && stand.person === letter.to) {
    return arranging(day(stand.dueAt, now));
  }
  if (reply.kind === 'arrange' && isAsking(asked, 'afterCommitment')) {
    return [{ at: today, words: 'Wij vragen de verwijzer nu of het is gelukt.', key: true }];
  }
  if (reply.kind === 'solved' && (stand.at === 'saidSolved' || isAsking(asked, 'confirmSolved'))) {
    return [
      { at: today, words: 'Wij vragen de verwijzer of het is opgelost.', key: true },
      { at: { iso: today.iso, words: 'daarna' }, words: 'Klopt het? Dan hoort u van ons hoe het afloopt.' },
    ];
  }
  if (reply.kind === 'cannot' && stand.at === 'atChair' && stand.because === 'cannot') {
    const words =
      'De voorzitter leest uw antwoord en kiest hoe het verder gaat. Misschien belt de voorzitter u.';
    return [{ at: today, words, key: true }];
  }
  return [{ at: today, words: sinceThenSentence(visit, asked) ?? NOT_SOLVED_YET, key: true }];
}

const NOT_SOLVED_YET =
  'Het is nog niet opgelost. U hoort van ons als wij nog iets van u nodig hebben. Kunt u er nu meer aan doen? Pas dan uw antwoord aan.';

function isAsking({ climb: { stand } }: Asked, then: AskedFor): boolean {
  return stand.at === 'asking' && stand.then === then;
}

function arranging(at: TimelineEntry['at']): readonly TimelineEntry[] {
  return [
    {
      at,
      words: 'Wij vragen de verwijzer of het is gelukt. Tot die tijd vragen wij niemand anders.',
      key: true,
    },
    {
      at: { ...at, words: 'daarna' },
      words: 'Is het gelukt? Dan hoort u dat van ons. U hoeft dan niets meer te doen.',
    },
  ];
}
