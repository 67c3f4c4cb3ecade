// To whoever would arrange it, after their day: it is not there yet, or nobody knows. What can still be done, and what follows.
import { needed, type CaseLetter, type LetterForm, type Writing } from './caseLetter.ts';
import { button, paragraphs, type PartNeeds } from './letterParts.ts';
import { notMeAside, section } from './parts.ts';
import { latestDaySentence, promisedIn, weAskedSentence, type Promised } from './promise.ts';
import { gladlyBefore } from './question.ts';
import { officeGreeting } from './received.ts';
import { rich, sentences, strong, type Words } from '../content.ts';
import type { Instant } from '../../domain/time.ts';
import { afterRungSentences } from '../../words/consequences.ts';
import { longDay } from '../../words/dates.ts';
import { foresee } from '../../words/foresight.ts';
import { say } from '../../words/language.ts';
import { stepToCome } from '../../words/terms.ts';
import { mandateSentences } from '../../words/whyYou.ts';

const parts = {
  ask: 'required',
  facts: 'required',
  button: 'required',
  howToAnswer: 'optional',
  whyYou: 'optional',
  ifNothing: 'optional',
} as const satisfies PartNeeds;

export const commitmentLapsed: LetterForm = { parts, write, signedBy: 'chair', greeting: officeGreeting };

function write(writing: Writing): CaseLetter<keyof typeof parts> {
  const { facts, letter, links, now } = writing;
  const promised = promisedIn(writing);
  const then = stepToCome(foresee(facts, now, letter), promised.climb.id);
  const before = then && then.is !== 'chairChooses' ? then.at : null;
  const saidNo = lapsed(writing, promised).by === 'answer';
  return {
    subject: `${subjectOf(saidNo)}${gladlyBefore(before)}`,
    preheader: say(
      'Misschien is er meer tijd nodig. Laat het ons weten.',
      'Perhaps more time is needed. Let us know.',
    ),
    title: saidNo
      ? say('Het is nog niet gelukt', 'It has not worked out yet')
      : say('Is dit intussen geregeld?', 'Is this arranged by now?'),
    parts: {
      ask: paragraphs(asking(saidNo, before, now)),
      facts: paragraphs(sentences(weAskedSentence(writing, promised), ...whatHappened(writing, promised))),
      button: button(say('Bekijk en reageer', 'View and reply'), needed(links, 'answer')),
      howToAnswer: paragraphs(
        sentences(
          say(
            'U kunt laten weten dat het is gelukt, een nieuwe dag noemen, of zeggen dat het niet lukt.',
            'You can tell us that it worked out, name a new day, or say that it cannot be done.',
          ),
          latestDaySentence(writing, promised),
        ),
      ),
      whyYou: section(
        say('Waarom u?', 'Why you?'),
        ...mandateSentences(facts, promised.notice.recipient, now),
      ),
      ifNothing: section(
        say('Als wij niets horen', 'If we hear nothing'),
        ...afterRungSentences(facts, { before, then }, now, letter.to),
      ),
    },
    asides: notMeAside(links),
    before,
  };
}

function subjectOf(saidNo: boolean): string {
  return saidNo
    ? say('nog niet gelukt, kunt u iets doen?', 'not there yet, can you help?')
    : say('is dit intussen geregeld?', 'is this arranged by now?');
}

function asking(saidNo: boolean, before: Instant | null, now: Instant): Words {
  const question = saidNo
    ? say('Kunt u nog iets doen?', 'Is there anything that you can still do?')
    : say(
        'Is dit intussen geregeld, of is er meer tijd nodig?',
        'Is this arranged by now, or is more time needed?',
      );
  if (before === null)
    return say(`${question} Wij horen het graag.`, `${question} We would like to hear from you.`);
  const day = strong(longDay(before, now));
  return say(
    rich`${question} Wij horen het graag vóór ${day}.`,
    rich`${question} We would like to hear from you before ${day}.`,
  );
}

/** How we know that it is not there, or that we do not: the event that this letter follows. */
function lapsed({ facts, letter }: Writing, { climb }: Promised): { at: Instant; by: 'answer' | 'silence' } {
  const found = facts.events.findLast(
    ({ event }) =>
      event.type === 'CommitmentLapsed' && event.climb === climb.id && event.person === letter.to,
  );
  if (found?.event.type !== 'CommitmentLapsed') throw new Error('A letter tells of a promise that stands');
  return { at: found.at, by: found.event.by };
}

function whatHappened(writing: Writing, promised: Promised): readonly string[] {
  const { now } = writing;
  const { at, by } = lapsed(writing, promised);
  const day = longDay(at, now);
  return [
    say(`U wilde dit vóór ${promised.day} regelen.`, `You wanted to arrange this before ${promised.day}.`),
    by === 'answer'
      ? say(
          `Op ${day} liet de verwijzer weten dat het nog vastzit.`,
          `On ${day} the referrer let us know that it is still stuck.`,
        )
      : say(
          'Wij vroegen de verwijzer of het is gelukt, en kregen nog geen antwoord.',
          'We asked the referrer whether it worked out, and have no answer yet.',
        ),
    by === 'answer' ? say('Daar kan een goede reden voor zijn.', 'There may be a good reason for that.') : '',
  ];
}
