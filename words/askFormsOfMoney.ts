// The asks about paying for care and buying it.
import type { Ask, Asks } from './askForms.ts';
import { spoken } from './language.ts';

export const money: Asks = {
  own: spoken({
    noun: ['een besluit over de financiering', 'a decision about the funding'],
    title: ['Er is een besluit nodig over de financiering', 'A decision about the funding is needed'],
    subject: ['graag een besluit over de financiering', 'we need a decision about the funding'],
    lead: ['Wilt u zorgen dat er', 'Would you make sure'],
    tail: ['een besluit is over de financiering?', 'that there is a decision about the funding?'],
  }),
  help: spoken({
    noun: ['uw hulp bij een besluit over de financiering', 'your help with a decision about the funding'],
    title: ['Wilt u helpen met de financiering?', 'Would you help with the funding?'],
    subject: ['wilt u helpen met de financiering?', 'would you help with the funding?'],
    lead: ['Wilt u', 'Would you help to get a decision about the funding'],
    tail: ['helpen om een besluit over de financiering te krijgen?', '?'],
  }),
  decide: spoken({
    noun: ['een besluit over de financiering', 'a decision about the funding'],
    title: ['Uw besluit over de financiering is nodig', 'Your decision about the funding is needed'],
    subject: ['uw besluit over de financiering is nodig', 'your decision about the funding is needed'],
    lead: ['Wilt u', 'Would you decide about the funding'],
    tail: ['besluiten over de financiering?', '?'],
  }),
};

const buy: Ask = spoken({
  noun: ['een oplossing voor de inkoop van deze zorg', 'a way to buy this care'],
  title: ['Hoe kan deze zorg worden ingekocht?', 'How can this care be bought?'],
  subject: ['wilt u helpen met de inkoop?', 'would you help to buy this care?'],
  lead: ['Wilt u', 'Would you let us know'],
  tail: ['laten weten hoe deze zorg ingekocht kan worden?', 'how this care can be bought?'],
});

export const purchase: Asks = {
  own: buy,
  help: buy,
  decide: spoken({
    noun: ['een besluit over de inkoop van deze zorg', 'a decision about buying this care'],
    title: ['Uw besluit over de inkoop is nodig', 'Your decision about buying this care is needed'],
    subject: ['uw besluit over de inkoop is nodig', 'your decision on buying care is needed'],
    lead: ['Wilt u', 'Would you decide about buying this care'],
    tail: ['besluiten over de inkoop van deze zorg?', '?'],
  }),
};
