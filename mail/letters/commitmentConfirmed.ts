// To whoever will arrange it before a day: that we noted it, what follows, and how to change it.
import { needed, type CaseLetter, type LetterForm, type Writing } from './caseLetter.ts';
import { button, paragraphs, type PartNeeds } from './letterParts.ts';
import { notMeAside } from './parts.ts';
import { promisedIn, weAskedSentence, type Promised } from './promise.ts';
import { officeGreeting } from './received.ts';
import { rich, sentences, strong } from '../content.ts';
import type { Climb } from '../../domain/escalation/climb.ts';
import { longDay } from '../../words/dates.ts';
import { foresee } from '../../words/foresight.ts';
import { say } from '../../words/language.ts';
import { askedAfterwardsSentence, ifNotArrangedSentence } from '../../words/promises.ts';
import { stepToCome } from '../../words/terms.ts';

const parts = {
  outcome: 'required',
  facts: 'required',
  next: 'required',
  button: 'required',
  howToAnswer: 'optional',
} as const satisfies PartNeeds;

export const commitmentConfirmed: LetterForm = { parts, write, signedBy: 'chair', greeting: officeGreeting };

function write(writing: Writing): CaseLetter<keyof typeof parts> {
  const promised = promisedIn(writing);
  const then = afterwards(writing, promised);
  const { day, shortDay } = promised;
  return {
    subject: say(
      `genoteerd, u regelt dit vóór ${shortDay}`,
      `noted, you will arrange this before ${shortDay}`,
    ),
    preheader: sentences(...then.slice(0, 2)),
    title: say(`U regelt dit vóór ${day}`, `You will arrange this before ${day}`),
    parts: {
      outcome: paragraphs(
        say(
          rich`Dank u wel. Wij noteerden dat u dit vóór ${strong(day)} regelt.`,
          rich`Thank you. We noted that you will arrange this before ${strong(day)}.`,
        ),
      ),
      facts: paragraphs(weAskedSentence(writing, promised)),
      next: paragraphs(sentences(...then)),
      button: button(say('Bekijk of pas aan', 'View or change'), needed(writing.links, 'answer')),
      howToAnswer: paragraphs(
        say(
          'Lukt het eerder, of verandert er iets? Pas dan uw antwoord aan via de knop.',
          'Is it arranged sooner, or does anything change? Then change your answer with the button.',
        ),
      ),
    },
    asides: notMeAside(writing.links),
  };
}

function afterwards(writing: Writing, { climb }: Promised): readonly string[] {
  const { facts, letter, now } = writing;
  const { stand } = climb;
  if (stand.at !== 'committed') throw new Error('A promise is confirmed while it stands');
  return [
    remindedSentence(stand, now),
    askedAfterwardsSentence(stand.dueAt, now),
    ifNotArrangedSentence(facts, stepToCome(foresee(facts, now, letter), climb.id), letter.to),
  ];
}

function remindedSentence({ remindAt }: Climb['stand'] & { at: 'committed' }, now: number): string {
  if (remindAt === undefined) return '';
  const day = longDay(remindAt, now);
  return say(`Op ${day} sturen wij u een herinnering.`, `We will send you a reminder on ${day}.`);
}
