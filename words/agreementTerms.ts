// The terms and times of an agreement, as pages call them.

/** What each is, as the label of its field and the name of its row. */
const words = {
  mode: 'Hoe een trede uitgaat',
  vetoWorkingDays: 'Hoe lang de voorzitter een trede kan tegenhouden',
  weekly: 'Wekelijkse vraag, of elke paar weken',
  threeMonthly: 'Vraag na drie maanden',
  short: 'Korte vraag tussendoor',
  newsIsFreshFor: 'Hoe lang een bericht van de verwijzer geldt als nieuws',
  commitmentAtMost: 'Hoe ver vooruit iemand mag zeggen: ik regel dit vóór',
  holdLasts: 'Hoe lang tegenhouden duurt',
  taskReminderAfter: 'Wanneer de voorzitter een herinnering krijgt',
  taskOverdueAfter: 'Wanneer ook de procesondersteuner en de opdrachtgever het horen',
  underwayAtMost: 'Na hoe vaak ‘het loopt’ de voorzitter het hoort',
  sendFrom: 'Brieven gaan uit vanaf',
  sendUntil: 'Brieven gaan uit tot',
  roundAt: 'Ochtendronde',
  closedDays: 'Vrije dagen van de regio',
} as const;

export type TimingName = keyof typeof words;

/** "Hoe lang tegenhouden duurt". */
export function timingWords(name: string): string {
  return Object.hasOwn(words, name) ? words[name as TimingName] : name;
}

/** "1 werkdag", "5 werkdagen". */
export function workingDaysWords(days: number): string {
  return days === 1 ? '1 werkdag' : `${days} werkdagen`;
}

/** What happens before a rung goes out. */
export const modeWords = {
  automatic: 'vanzelf, tenzij de voorzitter het tegenhoudt',
  approveFirst: 'pas als de voorzitter ja zegt',
} as const;
