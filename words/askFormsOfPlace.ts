// The asks about a place at a provider, and about room with providers at all.
import type { Ask, Asks } from './askForms.ts';
import { spoken } from './language.ts';

export const place: Asks = {
  own: spoken({
    noun: ['een plek of een alternatief', 'a place or an alternative'],
    title: ['Is er een plek, of een alternatief?', 'Is there a place, or an alternative?'],
    subject: ['graag een plek of een alternatief', 'we need a place or an alternative'],
    lead: ['Wilt u', 'Would you let us know'],
    tail: [
      'laten weten of er een plek is, of een alternatief?',
      'whether there is a place, or an alternative?',
    ],
  }),
  help: spoken({
    noun: ['uw hulp bij een plek of een alternatief', 'your help to find a place or an alternative'],
    title: ['Wilt u meedenken over een plek?', 'Would you help us find a place?'],
    subject: ['wilt u meedenken over een plek?', 'would you help us find a place?'],
    lead: ['Wilt u', 'Would you help us find a place or an alternative'],
    tail: ['meedenken over een plek of een alternatief?', '?'],
  }),
  decide: spoken({
    noun: ['een besluit over een plek of een alternatief', 'a decision about a place or an alternative'],
    title: ['Uw besluit over een plek is nodig', 'Your decision about a place is needed'],
    subject: ['uw besluit over een plek is nodig', 'your decision about a place is needed'],
    lead: ['Wilt u', 'Would you decide about a place or an alternative'],
    tail: ['besluiten over een plek of een alternatief?', '?'],
  }),
};

const findRoom: Ask = spoken({
  noun: ['extra ruimte of een andere aanbieder', 'extra capacity or another provider'],
  title: ['Is er extra ruimte, of een andere aanbieder?', 'Is there extra capacity, or another provider?'],
  subject: ['wilt u helpen zoeken naar ruimte?', 'would you help to find capacity?'],
  lead: ['Wilt u', 'Would you let us know'],
  tail: [
    'laten weten of er extra ruimte is, of een andere aanbieder?',
    'whether there is extra capacity, or another provider?',
  ],
});

export const room: Asks = {
  own: findRoom,
  help: findRoom,
  decide: spoken({
    noun: [
      'een besluit over extra ruimte of een andere aanbieder',
      'a decision about extra capacity or another provider',
    ],
    title: ['Uw besluit over extra ruimte is nodig', 'Your decision about extra capacity is needed'],
    subject: ['uw besluit over extra ruimte is nodig', 'your decision about capacity is needed'],
    lead: ['Wilt u', 'Would you decide about extra capacity or another provider'],
    tail: ['besluiten over extra ruimte of een andere aanbieder?', '?'],
  }),
};
