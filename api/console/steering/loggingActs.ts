// What the chair can put on record by hand: how the team sped a case up, and what parents and youth were told.
import type { Act } from './act.ts';
import {
  accelerationKinds,
  feedbackSubjects,
  feedbackWays,
  toldKinds,
  type Logged,
  type LoggedWhat,
} from '../../../domain/advice/logged.ts';
import type { CaseOutline } from '../../../domain/advice/facts.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { Instant } from '../../../domain/time.ts';
import {
  accelerationWords,
  feedbackSubjectWords,
  feedbackWayWords,
  loggedWords,
  toldWords,
} from '../../../words/logged.ts';

const choices = (words: Readonly<Record<string, string>>, among: readonly string[]) =>
  among.map((value) => ({ value, label: words[value] ?? value }));

/** A call, a meeting, coaching, financing (S0 §5). */
export function logAcceleration({ advice }: CaseOutline, now: Instant): Act | undefined {
  if (advice.status === 'closed') return undefined;
  return {
    path: 'leg-vast',
    title: 'Leg procesversnelling vast',
    button: 'Leg vast',
    lead: 'Wat deed het team om de casus verder te helpen? Het komt in de tijdlijn. Niemand krijgt er bericht van.',
    fields: [
      {
        is: 'choice',
        name: 'soort',
        title: 'Wat was het?',
        missing: 'Kies wat het was',
        choices: choices(accelerationWords, accelerationKinds),
      },
      {
        is: 'date',
        name: 'dag',
        legend: 'Op welke dag?',
        missing: 'Vul in op welke dag',
        chosen: localDateOf(now),
      },
      {
        is: 'text',
        name: 'notitie',
        label: 'Waar ging het over?',
        missing: 'Schrijf kort waar het over ging',
      },
    ],
    hidden: { nummer: String(advice.entries ?? 0) },
    command: ({ text, date }) => ({
      type: 'log',
      on: date('dag') ?? '',
      what: { is: 'acceleration', kind: text('soort'), note: text('notitie') } as LoggedWhat,
    }),
  };
}

/** Who of the family was told what. Of who was asked on a ladder nothing is told here. */
export function logFeedback({ advice }: CaseOutline, now: Instant): Act {
  return {
    path: 'terugkoppeling',
    title: 'Leg terugkoppeling vast',
    button: 'Leg vast',
    lead: 'Wat hoorden ouders en jeugdige? U legt alleen vast wie wat hoorde, en wanneer.',
    fields: [
      {
        is: 'choice',
        name: 'wie',
        title: 'Wie hoorde het?',
        missing: 'Kies wie het hoorde',
        choices: choices(toldWords, toldKinds),
      },
      {
        is: 'choice',
        name: 'wat',
        title: 'Waarover?',
        missing: 'Kies waarover',
        choices: choices(feedbackSubjectWords, feedbackSubjects),
      },
      {
        is: 'choice',
        name: 'hoe',
        title: 'Hoe?',
        missing: 'Kies hoe',
        choices: choices(feedbackWayWords, feedbackWays),
      },
      {
        is: 'date',
        name: 'dag',
        legend: 'Op welke dag?',
        missing: 'Vul in op welke dag',
        chosen: localDateOf(now),
      },
    ],
    hidden: { nummer: String(advice.entries ?? 0) },
    command: ({ text, date }) => ({
      type: 'log',
      on: date('dag') ?? '',
      what: { is: 'feedback', told: text('wie'), subject: text('wat'), way: text('hoe') } as LoggedWhat,
    }),
  };
}

/** Takes an entry off the record of the case; that it was there stays in the timeline. */
export function removeLogged({ entry, what }: Logged): Act {
  return {
    path: 'haal-weg',
    subject: String(entry),
    title: `Haal weg: ${loggedWords(what).toLowerCase()}`,
    button: 'Haal weg',
    lead: 'In de tijdlijn blijft staan dat het is vastgelegd en weggehaald.',
    fields: [],
    command: () => ({ type: 'withdrawLogged', entry }),
  };
}
