// What the chair can put on record by hand: how the team sped a case up, and what parents and youth were told.
import type { Act, ActField } from './act.ts';
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
import { say } from '../../../words/language.ts';
import {
  accelerationWords,
  feedbackSubjectWords,
  feedbackWayWords,
  loggedWords,
  toldWords,
} from '../../../words/logged.ts';

const choices = (words: Readonly<Record<string, string>>, among: readonly string[]) =>
  among.map((value) => ({ value, label: words[value] ?? value }));

function dayOf(now: Instant): ActField {
  return {
    is: 'date',
    name: 'dag',
    legend: say('Op welke dag?', 'On which day?'),
    missing: say('Vul in op welke dag', 'Please fill in on which day'),
    chosen: localDateOf(now),
  };
}

/** A call, a meeting, coaching, financing (S0 §5). */
export function logAcceleration({ advice }: CaseOutline, now: Instant): Act | undefined {
  if (advice.status === 'closed') return undefined;
  return {
    path: 'leg-vast',
    title: say('Leg procesversnelling vast', 'Log speeding up the process'),
    button: say('Leg vast', 'Log'),
    lead: say(
      'Wat deed het team om de casus verder te helpen? Het komt in de tijdlijn. Niemand krijgt er bericht van.',
      'What did the team do to help the case along? It goes into the timeline. Nobody gets a message about it.',
    ),
    fields: [
      {
        is: 'choice',
        name: 'soort',
        title: say('Wat was het?', 'What was it?'),
        missing: say('Kies wat het was', 'Choose what it was'),
        choices: choices(accelerationWords, accelerationKinds),
      },
      dayOf(now),
      {
        is: 'text',
        name: 'notitie',
        label: say('Waar ging het over?', 'What was it about?'),
        missing: say('Schrijf kort waar het over ging', 'Please write briefly what it was about'),
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
    title: say('Leg terugkoppeling vast', 'Log feedback'),
    button: say('Leg vast', 'Log'),
    lead: say(
      'Wat hoorden ouders en jeugdige? U legt alleen vast wie wat hoorde, en wanneer.',
      'What did the parents and the young person hear? You only log who heard what, and when.',
    ),
    fields: [
      {
        is: 'choice',
        name: 'wie',
        title: say('Wie hoorde het?', 'Who heard it?'),
        missing: say('Kies wie het hoorde', 'Choose who heard it'),
        choices: choices(toldWords, toldKinds),
      },
      {
        is: 'choice',
        name: 'wat',
        title: say('Waarover?', 'About what?'),
        missing: say('Kies waarover', 'Choose about what'),
        choices: choices(feedbackSubjectWords, feedbackSubjects),
      },
      {
        is: 'choice',
        name: 'hoe',
        title: say('Hoe?', 'How?'),
        missing: say('Kies hoe', 'Choose how'),
        choices: choices(feedbackWayWords, feedbackWays),
      },
      dayOf(now),
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
  const logged = loggedWords(what).toLowerCase();
  return {
    path: 'haal-weg',
    subject: String(entry),
    title: say(`Haal weg: ${logged}`, `Remove: ${logged}`),
    button: say('Haal weg', 'Remove'),
    lead: say(
      'In de tijdlijn blijft staan dat het is vastgelegd en weggehaald.',
      'The timeline keeps saying that it was logged and removed.',
    ),
    fields: [],
    command: () => ({ type: 'withdrawLogged', entry }),
  };
}
