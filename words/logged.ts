// What is logged by hand, in words: how a case was sped up (S0 §5), and what parents and youth were told (S2).
import { longDate } from './dates.ts';
import { say, spoken } from './language.ts';
import {
  feedbackOf,
  type accelerationKinds,
  type feedbackSubjects,
  type feedbackWays,
  type Logged,
  type LoggedWhat,
  type toldKinds,
} from '../domain/advice/logged.ts';
import { localDateOf } from '../domain/calendar/amsterdam.ts';
import type { Instant, LocalDate } from '../domain/time.ts';

export const accelerationWords = spoken<(typeof accelerationKinds)[number]>({
  call: ['Gebeld', 'Called'],
  meeting: ['Overleg gehad', 'Had a meeting'],
  coaching: ['Gecoacht of meegedacht', 'Coached or thought along'],
  financing: ['Financiering geregeld of besproken', 'Arranged or discussed the funding'],
  other: ['Iets anders gedaan', 'Did something else'],
});

export const toldWords = spoken<(typeof toldKinds)[number]>({
  both: ['Ouders en jeugdige', 'Parents and young person'],
  parents: ['Ouders', 'Parents'],
  youth: ['Jeugdige', 'Young person'],
});

export const feedbackWayWords = spoken<(typeof feedbackWays)[number]>({
  conversation: ['In een gesprek', 'In a conversation'],
  call: ['Per telefoon', 'By telephone'],
  letter: ['Met een brief of mail', 'By letter or email'],
  throughReferrer: ['Via de verwijzer of casusregisseur', 'Through the referrer or case coordinator'],
});

export const feedbackSubjectWords = spoken<(typeof feedbackSubjects)[number]>({
  advice: ['Het advies', 'The advice'],
  progress: ['Hoe het staat', 'How things stand'],
  ending: ['Hoe het afliep', 'How it ended'],
});

/** "Gebeld"; "Teruggekoppeld aan ouders: het advies, per telefoon". */
export function loggedWords(what: LoggedWhat): string {
  if (what.is === 'acceleration') return accelerationWords[what.kind];
  const [told, subject, way] = [
    toldWords[what.told].toLowerCase(),
    feedbackSubjectWords[what.subject].toLowerCase(),
    feedbackWayWords[what.way].toLowerCase(),
  ];
  return say(
    `Teruggekoppeld aan ${told}: ${subject}, ${way}`,
    `Reported back to ${told}: ${subject}, ${way}`,
  );
}

/** Whether parents and youth heard: "Ouders: op maandag 16 november. Jeugdige: nog niet." */
export function feedbackSentences(logged: readonly Logged[] | undefined, now: Instant): readonly string[] {
  const { parents, youth } = feedbackOf(logged);
  const when = (day: LocalDate | null) => {
    if (day === null) return say('nog niet', 'not yet');
    const date = longDate(day, localDateOf(now));
    return say(`op ${date}`, `on ${date}`);
  };
  if (parents === null && youth === null) {
    return [say('Dat is nog niet vastgelegd.', 'That has not been logged yet.')];
  }
  return [
    say(`Ouders: ${when(parents)}.`, `Parents: ${when(parents)}.`),
    say(`Jeugdige: ${when(youth)}.`, `Young person: ${when(youth)}.`),
  ];
}
