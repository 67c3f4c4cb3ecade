// What the chair can do about a case as a whole: close it, reopen it, put a task away.
import type { Act } from './act.ts';
import { closeReasons, isPressing, type CloseReason, type Task } from '../../../domain/advice/advice.ts';
import type { CaseOutline } from '../../../domain/advice/facts.ts';
import { isPuttable } from '../../../domain/advice/tasks.ts';
import { nextRound } from '../../../domain/calendar/calendar.ts';
import { reachedPeople } from '../../../domain/escalation/climbedRungs.ts';
import type { Instant } from '../../../domain/time.ts';
import { atMoment } from '../../../words/dates.ts';
import { closeChoices } from '../../../words/endings.ts';
import { feedbackSentences } from '../../../words/logged.ts';
import { numberWords } from '../../../words/numbers.ts';
import { capitalised } from '../../../words/people.ts';
import { taskWords } from '../../../words/tasks.ts';

/** Ends the case, with a reason. Only people do. */
export function close({ advice }: CaseOutline, now: Instant): Act | undefined {
  if (advice.status === 'closed') return undefined;
  const asked = new Set(advice.climbs.flatMap(reachedPeople).map(({ person }) => person)).size;
  const others =
    asked === 0
      ? ''
      : asked === 1
        ? ', net als degene die wij om hulp vroegen'
        : `, net als de ${numberWords(asked)} mensen die wij om hulp vroegen`;
  const told =
    asked === 0 && advice.monitoring.check === null
      ? 'Wij vroegen nog niemand iets, dus niemand krijgt bericht.'
      : `De verwijzer hoort hoe het is afgelopen${others}.`;
  return {
    path: 'sluit',
    title: 'Sluit de casus af',
    button: 'Sluit af',
    lead: `Wij stellen dan geen vragen meer en alle ladders stoppen. ${told} U kunt de casus later heropenen.`,
    effects: [
      `Is het teruggekoppeld aan ouders en jeugdige? ${feedbackSentences(advice.logged, now).join(' ')}`,
    ],
    fields: [
      {
        is: 'choice',
        name: 'afloop',
        title: 'Hoe liep het af?',
        missing: 'Kies hoe het afliep',
        choices: closeReasons.map((value) => ({ value, label: closeChoices[value] })),
      },
      { is: 'text', name: 'reden', label: 'Toelichting' },
    ],
    command: ({ text }) => ({
      type: 'close',
      reason: text('afloop') as CloseReason,
      ...(text('reden') === '' ? {} : { note: text('reden') }),
    }),
  };
}

export function reopen({ advice, agreement }: CaseOutline, now: Instant): Act | undefined {
  if (advice.status === 'open') return undefined;
  return {
    path: 'heropen',
    title: 'Heropen de casus',
    button: 'Heropen',
    lead: `De verwijzer krijgt ${atMoment(nextRound(agreement.calendar, now), now)} weer een vraag. Ladders die liepen, beginnen niet vanzelf opnieuw.`,
    fields: [
      {
        is: 'text',
        name: 'reden',
        label: 'Waarom heropent u de casus?',
        missing: 'Schrijf kort waarom u de casus heropent',
      },
    ],
    command: ({ text }) => ({ type: 'reopen', reason: text('reden') }),
  };
}

/** Puts a task away that asks no other act. */
export function finishTask(facts: CaseOutline, task: Task, now: Instant): Act | undefined {
  if (!isPuttable(task.kind)) return undefined;
  const { title, happened } = taskWords(facts, task, now);
  const seen = !isPressing(task.kind);
  return {
    path: 'taak-klaar',
    subject: task.key,
    title: `Rond af: ${title}`,
    button: seen ? 'Gezien' : 'Rond de taak af',
    lead: capitalised(happened),
    fields: [
      {
        is: 'text',
        name: 'reden',
        label: 'Wat deed u?',
        // What is only to be known asks for no account of what was done about it.
        ...(seen ? {} : { missing: 'Schrijf kort wat u deed' }),
      },
    ],
    command: ({ text }) => ({
      type: 'finishTask',
      key: task.key,
      ...(text('reden') === '' ? {} : { note: text('reden') }),
    }),
  };
}
