// The asks about an advice itself: to follow it, to say what fits, to find a way, or only to answer.
import type { Ask, Asks } from './askForms.ts';
import { joined, spoken } from './language.ts';

const getAnswer: Ask = spoken({
  noun: [
    'een bericht over hoe het staat, of wat er nodig is',
    'a message about how things stand, or what is needed',
  ],
  title: ['Er ligt een advies, wilt u helpen?', 'Advice was given. Would you help?'],
  subject: ['er ligt een advies, wilt u helpen?', 'advice was given, would you help?'],
  lead: ['Wilt u zorgen dat wij', 'Would you make sure that we hear'],
  tail: ['horen hoe het staat, of wat er nodig is?', 'how things stand, or what is needed?'],
});

export const answer: Asks = {
  own: joined(
    getAnswer,
    spoken({
      title: ['Er ligt een advies, wilt u meekijken?', 'Advice was given. Would you take a look?'],
      subject: ['er ligt een advies, wilt u meekijken?', 'advice was given, would you take a look?'],
    }),
  ),
  help: getAnswer,
  decide: joined(
    getAnswer,
    spoken({
      title: ['Wilt u helpen om antwoord te krijgen?', 'Would you help to get an answer?'],
      subject: ['wilt u helpen om antwoord te krijgen?', 'would you help to get an answer?'],
    }),
  ),
};

/** Whatever the matter is with an advice, who decides is asked the same. */
const decideOnAdvice: Ask = spoken({
  noun: ['een besluit over het vervolg van het advies', 'a decision about what happens next with the advice'],
  title: ['Uw besluit over het advies is nodig', 'Your decision about the advice is needed'],
  subject: ['uw besluit over het advies is nodig', 'your decision about the advice is needed'],
  lead: ['Wilt u', 'Would you decide what happens next with the advice'],
  tail: ['besluiten hoe het verder gaat met het advies?', '?'],
});

export const advice: Asks = {
  own: spoken({
    noun: [
      'een bericht over wat er nodig is om het advies te volgen',
      'a message about what is needed to follow the advice',
    ],
    title: ['Wilt u meekijken naar het advies?', 'Would you take a look at the advice?'],
    subject: ['wilt u meekijken naar het advies?', 'would you take a look at the advice?'],
    lead: ['Wilt u', 'Would you let us know'],
    tail: ['laten weten wat er nodig is om het advies te volgen?', 'what is needed to follow the advice?'],
  }),
  help: spoken({
    noun: ['uw hulp om het advies te kunnen volgen', 'your help so that the advice can be followed'],
    title: ['Wilt u meedenken over het advies?', 'Would you help us with the advice?'],
    subject: ['wilt u meedenken over het advies?', 'would you help us with the advice?'],
    lead: ['Wilt u', 'Would you help us find out'],
    tail: ['meedenken over wat er nodig is om het advies te volgen?', 'what is needed to follow the advice?'],
  }),
  decide: decideOnAdvice,
};

export const fit: Asks = {
  own: spoken({
    noun: ['een gesprek over wat wel passend is', 'a conversation about what would be suitable'],
    title: ['Wat is volgens u wel passend?', 'What do you think would be suitable?'],
    subject: ['graag een gesprek over het advies', 'please talk with us about the advice'],
    lead: ['Wilt u', 'Would you discuss with us'],
    tail: ['met ons bespreken wat wel passend is?', 'what would be suitable?'],
  }),
  help: spoken({
    noun: ['uw hulp bij de vraag wat wel passend is', 'your help to find out what would be suitable'],
    title: ['Wilt u meedenken over wat passend is?', 'Would you help us find out what is suitable?'],
    subject: ['wilt u meedenken over het advies?', 'would you help us with the advice?'],
    lead: ['Wilt u', 'Would you help us find out'],
    tail: ['meedenken over wat wel passend is?', 'what would be suitable?'],
  }),
  decide: decideOnAdvice,
};

const findAWay: Ask = spoken({
  noun: ['uw hulp bij een oplossing', 'your help to find a solution'],
  title: ['Wilt u meedenken over een oplossing?', 'Would you help us find a solution?'],
  subject: ['wilt u meedenken over een oplossing?', 'would you help us find a solution?'],
  lead: ['Wilt u', 'Would you help us find a solution'],
  tail: ['meedenken over een oplossing?', '?'],
});

export const way: Asks = {
  own: findAWay,
  help: findAWay,
  decide: spoken({
    noun: ['een besluit over hoe het verder gaat', 'a decision about how to go on'],
    title: ['Uw besluit is nodig', 'Your decision is needed'],
    subject: ['uw besluit is nodig', 'your decision is needed'],
    lead: ['Wilt u', 'Would you decide'],
    tail: ['besluiten hoe het verder gaat?', 'how to go on?'],
  }),
};
