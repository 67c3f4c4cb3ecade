// The terms and times of an agreement, as pages call them.
import { say, spoken } from './language.ts';

/** What each is, as the label of its field and the name of its row. */
const words = spoken({
  mode: ['Hoe een trede uitgaat', 'How a rung goes out'],
  vetoWorkingDays: [
    'Hoe lang de voorzitter een trede kan tegenhouden',
    'How long the chair can hold back a rung',
  ],
  weekly: ['Wekelijkse vraag, of elke paar weken', 'Weekly question, or every few weeks'],
  threeMonthly: ['Vraag na drie maanden', 'Question after three months'],
  short: ['Korte vraag tussendoor', 'Short question in between'],
  newsIsFreshFor: [
    'Hoe lang een bericht van de verwijzer geldt als nieuws',
    'How long word from the referrer counts as news',
  ],
  commitmentAtMost: [
    'Hoe ver vooruit iemand mag zeggen: ik regel dit vóór',
    'How far ahead somebody may say: I will arrange this before',
  ],
  commitmentReminderBefore: [
    'Hoe lang vóór die dag diegene een herinnering krijgt',
    'How long before that day they get a reminder',
  ],
  holdLasts: ['Hoe lang tegenhouden duurt', 'How long holding back lasts'],
  taskReminderAfter: ['Wanneer de voorzitter een herinnering krijgt', 'When the chair gets a reminder'],
  taskOverdueAfter: [
    'Wanneer ook de procesondersteuner en de opdrachtgever het horen',
    'When the process supporter and the commissioner hear of it too',
  ],
  underwayAtMost: [
    'Na hoe vaak ‘het loopt’ de voorzitter het hoort',
    'After how many times ‘it is under way’ the chair hears of it',
  ],
  sendFrom: ['Brieven gaan uit vanaf', 'Letters go out from'],
  sendUntil: ['Brieven gaan uit tot', 'Letters go out until'],
  roundAt: ['Ochtendronde', 'Morning round'],
  closedDays: ['Vrije dagen van de regio', 'Days off in the region'],
});

export type TimingName = keyof typeof words;

/** "Hoe lang tegenhouden duurt". */
export function timingWords(name: string): string {
  return Object.hasOwn(words, name) ? words[name as TimingName] : name;
}

/** "1 werkdag", "5 werkdagen". */
export function workingDaysWords(days: number): string {
  return days === 1 ? say('1 werkdag', '1 working day') : say(`${days} werkdagen`, `${days} working days`);
}

/** What happens before a rung goes out. */
export const modeWords = spoken({
  automatic: ['vanzelf, tenzij de voorzitter het tegenhoudt', 'by itself, unless the chair holds it back'],
  approveFirst: ['pas als de voorzitter ja zegt', 'only once the chair says yes'],
});
