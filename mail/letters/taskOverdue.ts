// To the process supporter and the commissioner: a case waits for the chair, and may need their help.
import type { CaseLetter, LetterForm, Writing } from './caseLetter.ts';
import { callSection, section } from './parts.ts';
import { taskOf } from './task.ts';
import { sentences } from '../content.ts';
import { regionPeople } from '../../domain/escalation/recipients.ts';
import { longDay } from '../../words/dates.ts';
import { taskWords } from '../../words/tasks.ts';

export const taskOverdue: LetterForm = { write, signedBy: 'team' };

function write(writing: Writing): CaseLetter {
  const { facts, letter, links, now } = writing;
  const { agreement, directory } = facts;
  const context = { now, agreement, directory };
  const task = taskOf(writing);
  const words = taskWords(facts, task, now);
  const hasChair = regionPeople('chair', context).length > 0;
  const supports = regionPeople('processSupporter', context).includes(letter.to);
  const { console } = links;
  const { reference } = facts.advice;
  return {
    ...(task.kind === 'crisis'
      ? { subject: 'acuut gevaar gemeld, is er al hulp?', title: 'Is er al hulp?' }
      : {
          subject: `wacht sinds ${longDay(task.raisedAt, task.raisedAt)}, denkt u mee?`,
          title: 'Een casus wacht, denkt u mee?',
        }),
    preheader: words.happened,
    opening: [
      sentences(
        task.kind === 'crisis'
          ? `Wilt u nagaan of er al hulp is in casus ${reference}?`
          : hasChair
            ? `Wilt u met de voorzitter bespreken hoe het in casus ${reference} verder kan?`
            : `Wilt u nagaan hoe het in casus ${reference} verder kan?`,
        hasChair ? null : 'De regio heeft nu geen voorzitter.',
      ),
      sentences(
        words.happened,
        `Sinds ${longDay(task.raisedAt, now)} ${hasChair ? 'wacht dit op de voorzitter' : 'staat dit open'}.`,
        hasChair ? 'Daar kan een goede reden voor zijn.' : null,
      ),
    ],
    // The commissioner watches over the process, and does not look into cases.
    ...(supports && console !== undefined ? { button: { label: 'Bekijk de casus', href: console } } : {}),
    more: [
      ...section('Zolang dit openstaat', words.waits),
      ...section(
        'Waarom u?',
        supports
          ? 'U bent procesondersteuner van het expertteam. Zo blijft er geen casus ongezien liggen.'
          : 'U bent opdrachtgever van het expertteam. Zo blijft er geen casus ongezien liggen.',
      ),
      callSection(facts, now, 'Wie u kunt bellen'),
    ],
  };
}
