// What is logged by hand, in words: how a case was sped up (S0 §5), and what parents and youth were told (S2).
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
import { longDate } from './dates.ts';

export const accelerationWords: Readonly<Record<(typeof accelerationKinds)[number], string>> = {
  call: 'Gebeld',
  meeting: 'Overleg gehad',
  coaching: 'Gecoacht of meegedacht',
  financing: 'Financiering geregeld of besproken',
  other: 'Iets anders gedaan',
};

export const toldWords: Readonly<Record<(typeof toldKinds)[number], string>> = {
  both: 'Ouders en jeugdige',
  parents: 'Ouders',
  youth: 'Jeugdige',
};

export const feedbackWayWords: Readonly<Record<(typeof feedbackWays)[number], string>> = {
  conversation: 'In een gesprek',
  call: 'Per telefoon',
  letter: 'Met een brief of mail',
  throughReferrer: 'Via de verwijzer of casusregisseur',
};

export const feedbackSubjectWords: Readonly<Record<(typeof feedbackSubjects)[number], string>> = {
  advice: 'Het advies',
  progress: 'Hoe het staat',
  ending: 'Hoe het afliep',
};

/** "Gebeld"; "Ouders gehoord over het advies, per telefoon". */
export function loggedWords(what: LoggedWhat): string {
  if (what.is === 'acceleration') return accelerationWords[what.kind];
  const [told, subject, way] = [
    toldWords[what.told],
    feedbackSubjectWords[what.subject].toLowerCase(),
    feedbackWayWords[what.way].toLowerCase(),
  ];
  return `Teruggekoppeld aan ${told.toLowerCase()}: ${subject}, ${way}`;
}

/** Whether parents and youth heard: "Ouders: op maandag 16 november. Jeugdige: nog niet." */
export function feedbackSentences(logged: readonly Logged[] | undefined, now: Instant): readonly string[] {
  const { parents, youth } = feedbackOf(logged);
  const when = (day: LocalDate | null) =>
    day === null ? 'nog niet' : `op ${longDate(day, localDateOf(now))}`;
  if (parents === null && youth === null) return ['Dat is nog niet vastgelegd.'];
  return [`Ouders: ${when(parents)}.`, `Jeugdige: ${when(youth)}.`];
}
