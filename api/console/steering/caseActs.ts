// What the chair can do about a case as a whole: close it, reopen it, put a task away.
import { why, type Act } from './act.ts';
import { closeReasons, isPressing, type CloseReason, type Task } from '../../../domain/advice/advice.ts';
import type { CaseOutline } from '../../../domain/advice/facts.ts';
import { isPuttable } from '../../../domain/advice/tasks.ts';
import { nextRound } from '../../../domain/calendar/calendar.ts';
import { reachedPeople } from '../../../domain/escalation/climbedRungs.ts';
import type { Instant } from '../../../domain/time.ts';
import { atMoment } from '../../../words/dates.ts';
import { closeChoices } from '../../../words/endings.ts';
import { say } from '../../../words/language.ts';
import { feedbackSentences } from '../../../words/logged.ts';
import { numberWords } from '../../../words/numbers.ts';
import { capitalised } from '../../../words/people.ts';
import { taskWords } from '../../../words/tasks.ts';

/** Ends the case, with a reason. Only people do. */
export function close({ advice }: CaseOutline, now: Instant): Act | undefined {
  if (advice.status === 'closed') return undefined;
  const asked = new Set(advice.climbs.flatMap(reachedPeople).map(({ person }) => person)).size;
  const nobody = asked === 0 && advice.monitoring.check === null;
  const told = nobody
    ? say(
        'Wij vroegen nog niemand iets, dus niemand krijgt bericht.',
        'We have not asked anybody anything yet, so nobody gets a message.',
      )
    : toldOfEnding(asked);
  const feedback = feedbackSentences(advice.logged, now).join(' ');
  return {
    path: 'sluit',
    title: say('Sluit de casus af', 'Close the case'),
    button: say('Sluit af', 'Close'),
    lead: say(
      `Wij stellen dan geen vragen meer en alle ladders stoppen. ${told} U kunt de casus later heropenen.`,
      `We then ask no more questions and all ladders stop. ${told} You can reopen the case later.`,
    ),
    effects: [
      say(
        `Is het teruggekoppeld aan ouders en jeugdige? ${feedback}`,
        `Were the parents and the young person told? ${feedback}`,
      ),
    ],
    fields: [
      {
        is: 'choice',
        name: 'afloop',
        title: say('Hoe liep het af?', 'How did it end?'),
        missing: say('Kies hoe het afliep', 'Choose how it ended'),
        choices: closeReasons.map((value) => ({ value, label: closeChoices[value] })),
      },
      { is: 'text', name: 'reden', label: say('Toelichting', 'Explanation') },
    ],
    command: ({ text }) => ({
      type: 'close',
      reason: text('afloop') as CloseReason,
      ...(text('reden') === '' ? {} : { note: text('reden') }),
    }),
  };
}

function toldOfEnding(asked: number): string {
  if (asked === 0) return say('De verwijzer hoort hoe het is afgelopen.', 'The referrer hears how it ended.');
  if (asked === 1) {
    return say(
      'De verwijzer hoort hoe het is afgelopen, net als degene die wij om hulp vroegen.',
      'The referrer hears how it ended, and so does the person whom we asked for help.',
    );
  }
  const people = numberWords(asked);
  return say(
    `De verwijzer hoort hoe het is afgelopen, net als de ${people} mensen die wij om hulp vroegen.`,
    `The referrer hears how it ended, and so do the ${people} people whom we asked for help.`,
  );
}

/** Goes on with a case that was closed. */
export function reopen({ advice, agreement }: CaseOutline, now: Instant): Act | undefined {
  if (advice.status === 'open') return undefined;
  const next = atMoment(nextRound(agreement.calendar, now), now);
  return {
    path: 'heropen',
    title: say('Heropen de casus', 'Reopen the case'),
    button: say('Heropen', 'Reopen'),
    lead: say(
      `De verwijzer krijgt ${next} weer een vraag. Ladders die liepen, beginnen niet vanzelf opnieuw.`,
      `The referrer gets a question again ${next}. Ladders that were in motion do not begin again by themselves.`,
    ),
    fields: [
      why(
        say('Waarom heropent u de casus?', 'Why do you reopen the case?'),
        say('Schrijf kort waarom u de casus heropent', 'Please write briefly why you reopen the case'),
      ),
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
    title: say(`Rond af: ${title}`, `Finish: ${title}`),
    button: seen ? say('Gezien', 'Seen') : say('Rond de taak af', 'Finish the task'),
    lead: capitalised(happened),
    fields: [
      {
        is: 'text',
        name: 'reden',
        label: say('Wat deed u?', 'What did you do?'),
        // What is only to be known asks for no account of what was done about it.
        ...(seen ? {} : { missing: say('Schrijf kort wat u deed', 'Please write briefly what you did') }),
      },
    ],
    command: ({ text }) => ({
      type: 'finishTask',
      key: task.key,
      ...(text('reden') === '' ? {} : { note: text('reden') }),
    }),
  };
}
