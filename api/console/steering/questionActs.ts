// What the chair can do about the questions to the referrer.
import { why, type Act } from './act.ts';
import { insteadFirst, insteadForTask } from './instead.ts';
import { peopleOptions } from './whoIsWho.ts';
import type { CaseOutline } from '../../../domain/advice/facts.ts';
import type { Rhythm } from '../../../domain/advice/parties.ts';
import { nextRound } from '../../../domain/calendar/calendar.ts';
import type { Instant } from '../../../domain/time.ts';
import { rhythmWords } from '../../../words/advices.ts';
import { longDay, atMoment } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';

const briefly = () => say('Schrijf kort waarom', 'Please write briefly why');

/** Asks the referrer once more. */
export function askReferrer({ advice, people }: CaseOutline): Act | undefined {
  const { next, pausedUntil } = advice.monitoring;
  const wrong = advice.tasks.some(({ kind }) => kind === 'wrongReferrer');
  if (advice.status === 'closed' || pausedUntil !== null || wrong || next?.purpose === 'anew')
    return undefined;
  const name = people.get(advice.parties.referrer)?.name ?? say('De verwijzer', 'The referrer');
  return {
    path: 'vraag-verwijzer',
    title: say('Vraag het de verwijzer nu', 'Ask the referrer now'),
    button: say('Vraag het nu', 'Ask now'),
    lead: say(
      `${name} krijgt de vraag zodra er berichten uit mogen. Een vraag die nog openstaat, vervalt daarmee.`,
      `${name} gets the question as soon as messages may go out. A question that is still open lapses then.`,
    ),
    fields: [why(say('Waarom vraagt u het nu?', 'Why do you ask now?'), briefly())],
    // A button that is pressed twice asks once.
    hidden: { vraag: String(advice.monitoring.check?.number ?? 0) },
    command: ({ text }) => ({ type: 'askReferrer', reason: text('reden') }),
  };
}

/** Chooses who answers the questions from now on. */
export function changeReferrer(facts: CaseOutline, now: Instant): Act | undefined {
  const { advice, people } = facts;
  if (advice.status === 'closed') return undefined;
  const name = people.get(advice.parties.referrer)?.name ?? say('onbekend', 'unknown');
  const unreached = advice.tasks.find(({ kind }) => kind === 'referrerUnreached');
  const instead = unreached ? insteadForTask(facts, unreached, now) : [];
  return {
    path: 'andere-verwijzer',
    title: say('Kies een andere verwijzer', 'Choose another referrer'),
    button: say('Wijzig de verwijzer', 'Change the referrer'),
    lead: say(
      `Nu krijgt ${name} de vragen. De nieuwe verwijzer krijgt de eerste vraag zodra er berichten uit mogen. Oude links werken dan niet meer.`,
      `Now ${name} gets the questions. The new referrer gets the first question as soon as messages may go out. Old links no longer work then.`,
    ),
    fields: [
      {
        is: 'select',
        name: 'persoon',
        label: say('Wie krijgt de vragen?', 'Who gets the questions?'),
        prompt: say('Kies een persoon', 'Choose a person'),
        options: () =>
          insteadFirst(
            instead,
            peopleOptions(people.values(), facts.organisations, new Set([advice.parties.referrer])),
          ),
        chosen: instead[0]?.person,
        missing: say('Kies wie de vragen krijgt', 'Choose who gets the questions'),
      },
      why(say('Waarom wijzigt u de verwijzer?', 'Why do you change the referrer?'), briefly()),
    ],
    hidden: { nu: advice.parties.referrer },
    command: ({ text }) => ({ type: 'changeReferrer', person: text('persoon'), reason: text('reden') }),
  };
}

/** Another rhythm of questions from now on. */
export function changeRhythm({ advice }: CaseOutline): Act | undefined {
  const { rhythm, status, monitoring } = advice;
  if (status === 'closed') return undefined;
  const now = rhythmWords(rhythm);
  const other =
    monitoring.next?.purpose === 'rhythm'
      ? []
      : [
          say(
            'De vraag die nu klaarstaat, houdt haar dag.',
            'The question that is planned now keeps its day.',
          ),
        ];
  const change = say(
    `Nu vragen wij het ${now}. Na de wijziging komt de volgende vraag op de dag die bij het nieuwe ritme hoort.`,
    `Now we ask ${now}. After the change the next question comes on the day that belongs to the new rhythm.`,
  );
  return {
    path: 'ritme',
    title: say('Wijzig hoe vaak wij het vragen', 'Change how often we ask'),
    button: say('Wijzig het ritme', 'Change the rhythm'),
    lead: [change, ...other].join(' '),
    fields: [
      {
        is: 'choice',
        name: 'ritme',
        title: say('Hoe vaak vragen wij het voortaan?', 'How often do we ask from now on?'),
        missing: say('Kies hoe vaak wij het vragen', 'Choose how often we ask'),
        choices: [
          { value: 'week', label: say('Elke week', 'Every week'), hint: say('Op maandag', 'On Monday') },
          { value: 'threeMonths', label: say('Elke drie maanden', 'Every three months') },
          { value: 'weeks', label: say('Om de zoveel weken', 'Another number of weeks') },
        ],
      },
      {
        is: 'number',
        name: 'weken',
        label: say('Om de hoeveel weken?', 'Every how many weeks?'),
        hint: say(
          'Alleen bij ‘om de zoveel weken’: 1 tot en met 26',
          'Only with ‘every so many weeks’: 1 to 26',
        ),
      },
      why(say('Waarom wijzigt u het ritme?', 'Why do you change the rhythm?'), briefly()),
    ],
    hidden: { nu: rhythmCode(rhythm) },
    command: ({ text }) => {
      const every = text('ritme') as Rhythm['every'];
      return {
        type: 'changeRhythm',
        rhythm: every === 'weeks' ? { every, weeks: Number(text('weken')) } : { every },
        reason: text('reden'),
      };
    },
  };
}

/** A rhythm within a form, the same in every language. */
export function rhythmCode(rhythm: Rhythm): string {
  return rhythm.every === 'weeks' ? `${rhythm.weeks} weeks` : rhythm.every;
}

/** No questions until a day. */
export function pauseChecks({ advice }: CaseOutline): Act | undefined {
  const { next, pausedUntil } = advice.monitoring;
  if (advice.status === 'closed' || next === null || pausedUntil !== null) return undefined;
  return {
    path: 'pauzeer-vragen',
    title: say('Zet de vragen op pauze', 'Pause the questions'),
    button: say('Zet op pauze', 'Pause'),
    lead: say(
      'De verwijzer krijgt tot die dag geen vragen en geen herinneringen. Ladders die lopen, lopen door.',
      'Until that day the referrer gets no questions and no reminders. Ladders in motion go on.',
    ),
    fields: [
      {
        is: 'date',
        name: 'tot',
        legend: say('Tot welke dag?', 'Until which day?'),
        missing: say('Vul in tot welke dag', 'Please fill in until which day'),
      },
      why(say('Waarom zet u de vragen op pauze?', 'Why do you pause the questions?'), briefly()),
    ],
    command: ({ text, date }) => ({ type: 'pauseChecks', until: date('tot') ?? '', reason: text('reden') }),
  };
}

/** Ends the pause of the questions before its day. */
export function resumeChecks({ advice, agreement }: CaseOutline, now: Instant): Act | undefined {
  const { pausedUntil } = advice.monitoring;
  if (advice.status === 'closed' || pausedUntil === null) return undefined;
  const [until, next] = [longDay(pausedUntil, now), atMoment(nextRound(agreement.calendar, now), now)];
  return {
    path: 'hervat-vragen',
    title: say('Hervat de vragen', 'Resume the questions'),
    button: say('Hervat de vragen', 'Resume the questions'),
    lead: say(
      `De pauze duurt tot ${until}. Als u nu hervat, krijgt de verwijzer ${next} een vraag.`,
      `The pause lasts until ${until}. If you resume now, the referrer gets a question ${next}.`,
    ),
    fields: [why(say('Waarom hervat u de vragen nu?', 'Why do you resume the questions now?'), briefly())],
    command: ({ text }) => ({ type: 'resumeChecks', reason: text('reden') }),
  };
}

/** The care that was reported is not there (any more). */
export function keepFollowing({ advice }: CaseOutline): Act | undefined {
  if (!advice.tasks.some(({ kind }) => kind === 'realised')) return undefined;
  return {
    path: 'blijf-volgen',
    title: say('Blijf de casus volgen', 'Keep following the case'),
    button: say('Blijf volgen', 'Keep following'),
    lead: say(
      'De verwijzer meldde dat de zorg er is. Als u blijft volgen, krijgt de verwijzer weer vragen.',
      'The referrer reported that the care is there. If you keep following, the referrer gets questions again.',
    ),
    fields: [why(say('Waarom blijft u volgen?', 'Why do you keep following?'), briefly())],
    command: ({ text }) => ({ type: 'keepFollowing', reason: text('reden') }),
  };
}
