// What the chair can do about the questions to the referrer.
import type { Act } from './act.ts';
import { peopleOptions } from './whoIsWho.ts';
import type { CaseOutline } from '../../../domain/advice/facts.ts';
import type { Rhythm } from '../../../domain/advice/parties.ts';
import { nextRound } from '../../../domain/calendar/calendar.ts';
import type { Instant } from '../../../domain/time.ts';
import { rhythmWords } from '../../../words/advices.ts';
import { longDay, atMoment } from '../../../words/dates.ts';

/** Asks the referrer once more. */
export function askReferrer({ advice, people }: CaseOutline): Act | undefined {
  const { next, pausedUntil } = advice.monitoring;
  const wrong = advice.tasks.some(({ kind }) => kind === 'wrongReferrer');
  if (advice.status === 'closed' || pausedUntil !== null || wrong || next?.purpose === 'anew')
    return undefined;
  const name = people.get(advice.parties.referrer)?.name ?? 'De verwijzer';
  return {
    path: 'vraag-verwijzer',
    title: 'Vraag het de verwijzer nu',
    button: 'Vraag het nu',
    lead: `${name} krijgt de vraag zodra er berichten uit mogen. Een vraag die nog openstaat, vervalt daarmee.`,
    fields: [],
    // A button that is pressed twice asks once.
    hidden: { vraag: String(advice.monitoring.check?.number ?? 0) },
    command: () => ({ type: 'askReferrer' }),
  };
}

/** Chooses who answers the questions from now on. */
export function changeReferrer(facts: CaseOutline): Act | undefined {
  const { advice, people } = facts;
  if (advice.status === 'closed') return undefined;
  const name = people.get(advice.parties.referrer)?.name ?? 'onbekend';
  return {
    path: 'andere-verwijzer',
    title: 'Kies een andere verwijzer',
    button: 'Wijzig de verwijzer',
    lead: `Nu krijgt ${name} de vragen. De nieuwe verwijzer krijgt de eerste vraag zodra er berichten uit mogen. Oude links werken dan niet meer.`,
    fields: [
      {
        is: 'select',
        name: 'persoon',
        label: 'Wie krijgt de vragen?',
        prompt: 'Kies een persoon',
        options: peopleOptions(people.values(), facts.organisations, new Set([advice.parties.referrer])),
        missing: 'Kies wie de vragen krijgt',
      },
      { is: 'text', name: 'reden', label: 'Waarom wijzigt u de verwijzer?', missing: 'Schrijf kort waarom' },
    ],
    hidden: { nu: advice.parties.referrer },
    command: ({ text }) => ({ type: 'changeReferrer', person: text('persoon'), reason: text('reden') }),
  };
}

/** Another rhythm of questions from now on. */
export function changeRhythm({ advice }: CaseOutline): Act | undefined {
  const { rhythm, status, monitoring } = advice;
  if (status === 'closed') return undefined;
  const other = monitoring.next?.purpose === 'rhythm' ? '' : ' De vraag die nu klaarstaat, houdt haar dag.';
  return {
    path: 'ritme',
    title: 'Wijzig hoe vaak wij het vragen',
    button: 'Wijzig het ritme',
    lead: `Nu vragen wij het ${rhythmWords(rhythm)}. Na de wijziging komt de volgende vraag op de dag die bij het nieuwe ritme hoort.${other}`,
    fields: [
      {
        is: 'choice',
        name: 'ritme',
        title: 'Hoe vaak vragen wij het voortaan?',
        missing: 'Kies hoe vaak wij het vragen',
        choices: [
          { value: 'week', label: 'Elke week', hint: 'Op maandag' },
          { value: 'threeMonths', label: 'Elke drie maanden' },
          { value: 'weeks', label: 'Om de zoveel weken' },
        ],
      },
      {
        is: 'number',
        name: 'weken',
        label: 'Om de hoeveel weken?',
        hint: 'Alleen bij ‘om de zoveel weken’: 1 tot en met 26',
      },
      { is: 'text', name: 'reden', label: 'Waarom wijzigt u het ritme?', missing: 'Schrijf kort waarom' },
    ],
    hidden: { nu: rhythmWords(rhythm) },
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

/** No questions until a day. */
export function pauseChecks({ advice }: CaseOutline): Act | undefined {
  const { next, pausedUntil } = advice.monitoring;
  if (advice.status === 'closed' || next === null || pausedUntil !== null) return undefined;
  return {
    path: 'pauzeer-vragen',
    title: 'Zet de vragen op pauze',
    button: 'Zet op pauze',
    lead: 'De verwijzer krijgt tot die dag geen vragen en geen herinneringen. Ladders die lopen, lopen door.',
    fields: [
      { is: 'date', name: 'tot', legend: 'Tot welke dag?', missing: 'Vul in tot welke dag' },
      {
        is: 'text',
        name: 'reden',
        label: 'Waarom zet u de vragen op pauze?',
        missing: 'Schrijf kort waarom',
      },
    ],
    command: ({ text, date }) => ({ type: 'pauseChecks', until: date('tot') ?? '', reason: text('reden') }),
  };
}

export function resumeChecks({ advice, agreement }: CaseOutline, now: Instant): Act | undefined {
  const { pausedUntil } = advice.monitoring;
  if (advice.status === 'closed' || pausedUntil === null) return undefined;
  return {
    path: 'hervat-vragen',
    title: 'Hervat de vragen',
    button: 'Hervat de vragen',
    lead: `De pauze duurt tot ${longDay(pausedUntil, now)}. Als u nu hervat, krijgt de verwijzer ${atMoment(nextRound(agreement.calendar, now), now)} een vraag.`,
    fields: [],
    command: () => ({ type: 'resumeChecks' }),
  };
}

/** The care that was reported is not there (any more). */
export function keepFollowing({ advice }: CaseOutline): Act | undefined {
  if (!advice.tasks.some(({ kind }) => kind === 'realised')) return undefined;
  return {
    path: 'blijf-volgen',
    title: 'Blijf de casus volgen',
    button: 'Blijf volgen',
    lead: 'De verwijzer meldde dat de zorg er is. Als u blijft volgen, krijgt de verwijzer weer vragen.',
    fields: [{ is: 'text', name: 'reden', label: 'Waarom blijft u volgen?', missing: 'Schrijf kort waarom' }],
    command: ({ text }) => ({ type: 'keepFollowing', reason: text('reden') }),
  };
}
