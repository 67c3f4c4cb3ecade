// What each kind of letter is called on the pages about letters, when it goes, and to whom.
import { wordedKinds, type WordedKind } from '../../../domain/letters/wording.ts';
import { spoken } from '../../../words/language.ts';

/** For whom letters are, in the order of the page. */
export const audiences = ['referrer', 'ladder', 'team', 'place', 'deputy'] as const;
export type Audience = (typeof audiences)[number];

export const audienceWords = spoken<Audience>({
  referrer: ['Aan de verwijzer', 'To the referrer'],
  ladder: ['Aan wie op een ladder staat, over een casus', 'To those on a ladder, about a case'],
  team: ['Aan het expertteam en de opdrachtgever', 'To the expert team and the commissioner'],
  place: ['Aan wie op een ladder staat, over hun plek', 'To those on a ladder, about their place'],
  deputy: ['Aan wie waarneemt', 'To those who stand in'],
});

export const audienceOf: Readonly<Record<WordedKind, Audience>> = {
  check: 'referrer',
  checkReminder: 'referrer',
  thanksReferrer: 'referrer',
  helpOffered: 'referrer',
  notice: 'ladder',
  answeredMeanwhile: 'ladder',
  colleagueReplied: 'ladder',
  ending: 'ladder',
  commitmentConfirmed: 'ladder',
  commitmentReminder: 'ladder',
  commitmentLapsed: 'ladder',
  announcement: 'team',
  task: 'team',
  taskReminder: 'team',
  crisis: 'team',
  taskOverdue: 'team',
  introduction: 'place',
  yearlyQuestion: 'place',
  introductionReminder: 'place',
  addressChanged: 'place',
  handOver: 'deputy',
};

export const kindWords = spoken<WordedKind>({
  check: ['Vraag hoe het staat', 'Question how things are going'],
  checkReminder: ['Herinnering aan de vraag', 'Reminder of the question'],
  thanksReferrer: ['Afloop en dank', 'How it ended, and thanks'],
  helpOffered: ['Hulp gevraagd: wat er nu gebeurt', 'Help asked: what happens now'],
  notice: ['Bericht op een trede', 'Message on a rung'],
  answeredMeanwhile: ['Niet meer nodig', 'No longer needed'],
  colleagueReplied: ['Een collega reageerde', 'A colleague replied'],
  ending: ['Afloop, aan wie is gevraagd', 'How it ended, to those who were asked'],
  commitmentConfirmed: ['Toezegging genoteerd', 'Promise noted'],
  commitmentReminder: ['Herinnering aan een toezegging', 'Reminder of a promise'],
  commitmentLapsed: ['De dag van een toezegging is voorbij', 'The day of a promise has passed'],
  announcement: ['Aankondiging van een bericht', 'Announcement of a message'],
  task: ['Taak', 'Task'],
  taskReminder: ['Herinnering aan een taak', 'Reminder of a task'],
  crisis: ['Acuut gevaar gemeld', 'Immediate danger reported'],
  taskOverdue: ['Een taak wacht te lang', 'A task has been waiting too long'],
  introduction: ['Kennismaking met de ladder', 'Introduction to the ladder'],
  yearlyQuestion: ['Vraag na een jaar', 'Question after a year'],
  introductionReminder: ['Herinnering aan de kennismaking', 'Reminder of the introduction'],
  addressChanged: ['Mailadres gewijzigd', 'Email address changed'],
  handOver: ['Overdracht aan wie waarneemt', 'Hand-over to who stands in'],
});

/** In an address. */
export const kindPaths: Readonly<Record<WordedKind, string>> = {
  check: 'vraag',
  checkReminder: 'herinnering',
  thanksReferrer: 'dank-verwijzer',
  helpOffered: 'hulp',
  notice: 'bericht',
  answeredMeanwhile: 'niet-meer-nodig',
  colleagueReplied: 'collega-reageerde',
  ending: 'afloop',
  commitmentConfirmed: 'toezegging',
  commitmentReminder: 'herinnering-toezegging',
  commitmentLapsed: 'toezegging-voorbij',
  announcement: 'aankondiging',
  task: 'taak',
  taskReminder: 'herinnering-taak',
  crisis: 'acuut-gevaar',
  taskOverdue: 'taak-wacht',
  introduction: 'kennismaking',
  yearlyQuestion: 'vraag-na-een-jaar',
  introductionReminder: 'herinnering-kennismaking',
  addressChanged: 'mailadres-gewijzigd',
  handOver: 'overdracht',
};

/** The kind of that path; undefined for a path of none. */
export function kindAt(path: string | undefined): WordedKind | undefined {
  return wordedKinds.find((kind) => kindPaths[kind] === path);
}
