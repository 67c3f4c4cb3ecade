// What happens after an answer to a notice, and when.
import type { TimelineEntry } from '../../design/shows/Timeline.tsx';
import { day } from '../../moments.ts';
import type { AskedFor } from '../../../domain/escalation/climb.ts';
import type { Visit } from '../visit.ts';
import { sinceThenSentence } from './sinceThen.ts';
import type { Asked, Standing } from './standing.ts';
import { say } from '../../../words/language.ts';

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
    const words = say(
      'Wij zoeken uit wie wij wel kunnen vragen. U hoeft niets meer te doen.',
      'We find out whom we can ask. You do not need to do anything else.',
    );
    return [{ at: today, words, key: true }];
  }
  if (!counts) {
    const words = say(
      'De voorzitter leest uw antwoord mee. U hoort van ons als wij nog iets van u nodig hebben.',
      'The chair reads your answer too. You will hear from us if we need anything else from you.',
    );
    return [{ at: today, words }];
  }
  if (reply.kind === 'arrange' && stand.at === 'committed' && stand.person === letter.to) {
    return arranging(day(stand.dueAt, now));
  }
  if (reply.kind === 'arrange' && isAsking(asked, 'afterCommitment')) {
    const words = say(
      'Wij vragen de verwijzer nu of het is gelukt.',
      'We now ask the referrer whether it worked.',
    );
    return [{ at: today, words, key: true }];
  }
  if (reply.kind === 'solved' && (stand.at === 'saidSolved' || isAsking(asked, 'confirmSolved'))) {
    return [
      {
        at: today,
        words: say(
          'Wij vragen de verwijzer of het is opgelost.',
          'We ask the referrer whether it is solved.',
        ),
        key: true,
      },
      {
        at: { iso: today.iso, words: say('daarna', 'after that') },
        words: say(
          'Klopt het? Dan hoort u van ons hoe het afloopt.',
          'Is that so? Then you will hear from us how it ends.',
        ),
      },
    ];
  }
  if (reply.kind === 'cannot' && stand.at === 'atChair' && stand.because === 'cannot') {
    const words = say(
      'De voorzitter leest uw antwoord en kiest hoe het verder gaat. Misschien belt de voorzitter u.',
      'The chair reads your answer and chooses how to go on. The chair may call you.',
    );
    return [{ at: today, words, key: true }];
  }
  return [{ at: today, words: sinceThenSentence(visit, asked) ?? notSolvedYet(), key: true }];
}

function notSolvedYet(): string {
  return say(
    'Het is nog niet opgelost. U hoort van ons als wij nog iets van u nodig hebben. Kunt u er nu meer aan doen? Pas dan uw antwoord aan.',
    'It is not solved yet. You will hear from us if we need anything else from you. Can you do more about it now? Then change your answer.',
  );
}

function isAsking({ climb: { stand } }: Asked, then: AskedFor): boolean {
  return stand.at === 'asking' && stand.then === then;
}

function arranging(at: TimelineEntry['at']): readonly TimelineEntry[] {
  return [
    {
      at,
      words: say(
        'Wij vragen de verwijzer of het is gelukt. Tot die tijd vragen wij niemand anders.',
        'We ask the referrer whether it worked. Until then we ask nobody else.',
      ),
      key: true,
    },
    {
      at: { ...at, words: say('daarna', 'after that') },
      words: say(
        'Is het gelukt? Dan hoort u dat van ons. U hoeft dan niets meer te doen.',
        'Did it work? Then you will hear that from us. You do not need to do anything else.',
      ),
    },
  ];
}
