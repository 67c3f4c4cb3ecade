// To the process supporter and the commissioner: a case waits for the chair, and may need their help.
import type { CaseLetter, LetterForm, Writing } from './caseLetter.ts';
import { button, paragraphs, type PartNeeds } from './letterParts.ts';
import { callSection, section } from './parts.ts';
import { taskOf } from './task.ts';
import { sentences } from '../content.ts';
import type { Task } from '../../domain/advice/advice.ts';
import type { CaseFacts } from '../../domain/advice/facts.ts';
import { regionPeople } from '../../domain/escalation/recipients.ts';
import { longDay } from '../../words/dates.ts';
import { say } from '../../words/language.ts';
import { taskWords } from '../../words/tasks.ts';

const parts = {
  ask: 'required',
  facts: 'required',
  button: 'required',
  meanwhile: 'required',
  whyYou: 'required',
  call: 'required',
} as const satisfies PartNeeds;

export const taskOverdue: LetterForm = { parts, write, signedBy: 'team' };

function write(writing: Writing): CaseLetter<keyof typeof parts> {
  const { facts, letter, links, now } = writing;
  const { agreement, directory } = facts;
  const context = { now, agreement, directory };
  const task = taskOf(writing);
  const words = taskWords(facts, task, now);
  const hasChair = regionPeople('chair', context).length > 0;
  const supports = regionPeople('processSupporter', context).includes(letter.to);
  const { console } = links;
  const raised = longDay(task.raisedAt, now);
  return {
    ...(task.kind === 'crisis'
      ? {
          subject: say(
            'acuut gevaar gemeld, is er al hulp?',
            'immediate danger reported, is there help yet?',
          ),
          title: say('Is er al hulp?', 'Is there help yet?'),
        }
      : {
          subject: say(
            `wacht sinds ${longDay(task.raisedAt, task.raisedAt)}, denkt u mee?`,
            `waiting since ${longDay(task.raisedAt, task.raisedAt)}, can you help?`,
          ),
          title: say('Een casus wacht, denkt u mee?', 'A case is waiting, can you help?'),
        }),
    preheader: words.happened,
    parts: {
      ask: paragraphs(
        sentences(
          askOf(task, facts, hasChair),
          hasChair
            ? null
            : say('De regio heeft nu geen voorzitter.', 'The region has no chair at the moment.'),
        ),
      ),
      facts: paragraphs(
        sentences(
          words.happened,
          hasChair
            ? say(
                `Sinds ${raised} wacht dit op de voorzitter.`,
                `This has been waiting for the chair since ${raised}.`,
              )
            : say(`Sinds ${raised} staat dit open.`, `This has been open since ${raised}.`),
          hasChair
            ? say('Daar kan een goede reden voor zijn.', 'There may be a good reason for that.')
            : null,
        ),
      ),
      // The commissioner watches over the process, and does not look into cases.
      button:
        supports && console !== undefined ? button(say('Bekijk de casus', 'View the case'), console) : [],
      meanwhile: section(say('Zolang dit openstaat', 'While this is open'), words.waits),
      whyYou: section(
        say('Waarom u?', 'Why you?'),
        supports
          ? say(
              'U bent procesondersteuner van het expertteam.',
              'You are the process supporter of the expert team.',
            )
          : say('U bent opdrachtgever van het expertteam.', 'You are the commissioner of the expert team.'),
        say('Zo blijft er geen casus ongezien liggen.', 'This way, no case is left unseen.'),
      ),
      call: [callSection(facts, now, say('Wie u kunt bellen', 'Whom you can call'))],
    },
  };
}

function askOf({ kind }: Task, { advice: { reference } }: CaseFacts, hasChair: boolean): string {
  if (kind === 'crisis') {
    return say(
      `Wilt u nagaan of er al hulp is in casus ${reference}?`,
      `Could you find out whether there is help yet in case ${reference}?`,
    );
  }
  return hasChair
    ? say(
        `Wilt u met de voorzitter bespreken hoe het in casus ${reference} verder kan?`,
        `Could you discuss with the chair what can come next in case ${reference}?`,
      )
    : say(
        `Wilt u nagaan hoe het in casus ${reference} verder kan?`,
        `Could you find out what can come next in case ${reference}?`,
      );
}
