// What each field of a wording becomes, in words for who edits it.
import type { FactName } from '../../../mail/wording/fields.ts';
import type { PartName } from '../../../mail/letters/letterParts.ts';
import { spoken } from '../../../words/language.ts';

/** A part: a line of its own becomes one or more paragraphs. */
export const partMeans = spoken<PartName>({
  ask: ['Wat wij vragen, en vóór welke dag', 'What we ask, and before which day'],
  facts: ['Wat er is gebeurd, en waarom de brief nu komt', 'What happened, and why the letter comes now'],
  button: ['De knop met de link', 'The button with the link'],
  howToAnswer: ['Hoe iemand kan antwoorden', 'How one can answer'],
  doneSoFar: ['Wat er al is gedaan', 'What has been done so far'],
  whyYou: [
    'Waarom deze lezer, en op welke afspraak het rust',
    'Why this reader, and on which agreement it rests',
  ],
  ifNothing: ['Wat er gebeurt als wij niets horen', 'What happens if we hear nothing'],
  outcome: ['Hoe het afliep, of dat er niets meer hoeft', 'How it ended, or that nothing is needed any more'],
  thanks: ['De dank, die past bij wat iemand deed', 'The thanks, which fit what somebody did'],
  next: ['Wat er nu volgt', 'What follows now'],
  meanwhile: ['Wat er wacht zolang dit openstaat', 'What waits while this is open'],
  asks: ['Wat wij aan anderen gaan vragen', 'What we will ask of others'],
  alsoTold: ['Wie dit bericht ook krijgt', 'Who else gets this message'],
  call: ['Wie iemand kan bellen', 'Whom one can call'],
  places: [
    'Waar iemand op de ladders staat, en wat dat betekent',
    'Where somebody is on the ladders, and what that means',
  ],
});

/** A fact: some words in a sentence. */
export const factMeans = spoken<FactName>({
  reference: ['Het casusnummer', 'The case number'],
  term: ['De dag waarvóór wij antwoord vragen', 'The day before which we ask for an answer'],
  givenOn: ['De dag van het advies', 'The day of the advice'],
  team: ['De naam van het expertteam', 'The name of the expert team'],
  region: ['De naam van de regio', 'The name of the region'],
  chair: ['De naam van de voorzitter, of van wie waarneemt', 'The name of the chair, or of who stands in'],
  phone: ['Het telefoonnummer van de voorzitter', 'The phone number of the chair'],
  phoneHours: ['Wanneer de voorzitter te bellen is', 'When the chair can be called'],
  ourSubject: ['Het onderwerp van de standaard', 'The subject of the default'],
});
