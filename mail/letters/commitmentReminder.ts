// To whoever will arrange it before a day, some working days ahead: does it work out? If so, nothing is asked.
import { needed, type CaseLetter, type LetterForm, type Writing } from './caseLetter.ts';
import { button, paragraphs, type PartNeeds } from './letterParts.ts';
import { notMeAside, section } from './parts.ts';
import { latestDaySentence, promisedIn, weAskedSentence, youAnsweredSentence } from './promise.ts';
import { officeGreeting } from './received.ts';
import { rich, sentences, strong } from '../content.ts';
import { foresee } from '../../words/foresight.ts';
import { say } from '../../words/language.ts';
import { askedAfterwardsSentence, ifNotArrangedSentence } from '../../words/promises.ts';
import { stepToCome } from '../../words/terms.ts';

const parts = {
  ask: 'required',
  facts: 'required',
  button: 'required',
  howToAnswer: 'optional',
  next: 'required',
} as const satisfies PartNeeds;

export const commitmentReminder: LetterForm = { parts, write, signedBy: 'chair', greeting: officeGreeting };

function write(writing: Writing): CaseLetter<keyof typeof parts> {
  const { facts, letter, links, now } = writing;
  const promised = promisedIn(writing);
  const { climb, day, shortDay } = promised;
  const { stand } = climb;
  const then = stepToCome(foresee(facts, now, letter), climb.id);
  return {
    subject: say(`lukt het om dit vóór ${shortDay} te regelen?`, `can you arrange this before ${shortDay}?`),
    preheader: say('Lukt het? Dan hoeft u niets te doen.', 'If you can, you do not need to do anything.'),
    title: say(`Lukt het om dit vóór ${day} te regelen?`, `Can you arrange this before ${day}?`),
    parts: {
      ask: paragraphs(
        say(
          rich`U wilde dit vóór ${strong(day)} regelen. Lukt dat? Dan hoeft u niets te doen.`,
          rich`You wanted to arrange this before ${strong(day)}. If you can, you do not need to do anything.`,
        ),
      ),
      facts: paragraphs(
        sentences(weAskedSentence(writing, promised), youAnsweredSentence(writing, promised)),
      ),
      button: button(say('Pas uw antwoord aan', 'Change your answer'), needed(links, 'answer')),
      howToAnswer: paragraphs(
        sentences(
          say(
            'Is het al gelukt, of is er meer tijd nodig? Laat het ons weten via de knop.',
            'Has it worked out already, or is more time needed? Let us know with the button.',
          ),
          latestDaySentence(writing, promised),
        ),
      ),
      next: section(
        say('Wat er daarna gebeurt', 'What happens after that'),
        stand.at === 'committed' ? askedAfterwardsSentence(stand.dueAt, now) : null,
        ifNotArrangedSentence(facts, then, letter.to),
      ),
    },
    asides: notMeAside(links),
  };
}
