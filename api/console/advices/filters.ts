// What the list of cases is narrowed to, in its address and back.
import { z } from 'zod';
import type { SelectOption } from '../../design/forms/Select.tsx';
import { pageIn, typed, type Values } from '../../forms/values.ts';
import { versionNumber } from '../ladders/find.ts';
import { isLocalDate } from '../../../domain/calendar/amsterdam.ts';
import { say, spoken } from '../../../words/language.ts';
import type { AgendaWhat } from '../../../domain/forecast/agenda.ts';
import type { AdviceFilter, Going } from '../../../store/pages/advices.ts';

/** What goes on in a case, by its word in the address. */
const goings = {
  vraagt: 'asks',
  'te-laat': 'late',
  vraag: ['check'],
  herinnering: ['reminder'],
  antwoord: ['answerDue'],
  aankondiging: ['announcement'],
  trede: ['notice'],
  reacties: ['repliesDue'],
  belofte: ['commitmentDue'],
  tegengehouden: ['holdEnds'],
  pauze: ['checksResume', 'climbResumes'],
} as const satisfies Readonly<Record<string, Going>>;

type GoingWord = keyof typeof goings;

const goingWords = spoken<GoingWord>({
  vraagt: ['Vraagt iets van u', 'Asks something of you'],
  'te-laat': ['Iemand is te laat', 'Somebody is late'],
  vraag: ['Vraag aan de verwijzer', 'Question to the referrer'],
  herinnering: ['Herinnering aan de verwijzer', 'Reminder to the referrer'],
  antwoord: ['Antwoord verwacht van de verwijzer', 'Answer expected from the referrer'],
  aankondiging: ['Een trede wordt aangekondigd', 'A rung is announced'],
  trede: ['Een trede gaat uit', 'A rung goes out'],
  reacties: ['Reactie verwacht op een trede', 'Reply expected on a rung'],
  belofte: ['Iemand zou het geregeld hebben', 'Somebody was to have arranged it'],
  tegengehouden: ['Tegengehouden trede komt terug', 'A rung held back returns'],
  pauze: ['Einde van een pauze', 'End of a pause'],
});

/** To choose from. What comes, comes within a week, where no day is named. */
export function goingOptions(): readonly SelectOption[] {
  return Object.entries(goingWords).map(([value, label]) => ({ value, label }));
}

/** The most rungs that a ladder has. */
const MOST_RUNGS = 6;

/** As high as a ladder can be. */
export function rungOptions(): readonly SelectOption[] {
  return Array.from({ length: MOST_RUNGS }, (_, index) => ({
    value: String(index + 1),
    label: say(`Trede ${index + 1}`, `Rung ${index + 1}`),
  }));
}

const id = z.uuid();

/** The filter that an address asks for; what it says that makes no sense is left out. */
export function readFilter(query: Values): AdviceFilter {
  const known = (name: string) => id.safeParse(query[name]).data;
  const day = query['dag'] ?? '';
  const going = query['gebeurt'] ?? '';
  return {
    search: typed(query, 'zoek').slice(0, 20),
    status: query['stand'] === 'closed' ? 'closed' : 'open',
    municipality: known('gemeente'),
    provider: known('aanbieder'),
    referrer: known('verwijzer'),
    rung: z.coerce
      .number()
      .int()
      .min(1)
      .max(MOST_RUNGS)
      .optional()
      .catch(undefined)
      .parse(query['trede'] || undefined),
    agreementVersion: versionNumber(query['versie']),
    going: isGoing(going) ? goings[going] : undefined,
    day: isLocalDate(day) ? day : undefined,
    page: pageIn(query),
  };
}

function isGoing(word: string): word is GoingWord {
  return Object.hasOwn(goings, word);
}

/** The word for it in the address; empty for none. */
export function goingIn(going: Going | undefined): string {
  const found = Object.entries(goings).find(([, of]) => JSON.stringify(of) === JSON.stringify(going));
  return found?.[0] ?? '';
}

/** The word in the address of what comes; empty for what has none. */
export function wordFor(what: AgendaWhat): string {
  return Object.entries(goings).find(([, of]) => Array.isArray(of) && of.includes(what as never))?.[0] ?? '';
}

/** The address of the list narrowed so; what is not asked for is not in it. @param home `/regio/29` */
export function adviceListHref(home: string, filter: Partial<AdviceFilter>): string {
  const query = new URLSearchParams(
    Object.entries({
      zoek: filter.search ?? '',
      stand: filter.status === 'closed' ? 'closed' : '',
      gemeente: filter.municipality ?? '',
      aanbieder: filter.provider ?? '',
      verwijzer: filter.referrer ?? '',
      gebeurt: goingIn(filter.going),
      dag: filter.day ?? '',
      trede: filter.rung === undefined ? '' : String(filter.rung),
      versie: filter.agreementVersion === undefined ? '' : String(filter.agreementVersion),
      pagina: filter.page === undefined || filter.page === 1 ? '' : String(filter.page),
    }).filter(([, value]) => value !== ''),
  ).toString();
  return `${home}/adviezen${query === '' ? '' : `?${query}`}`;
}

/** Whether anything narrows the list but what is searched and whether cases are open. */
export function isNarrowed(filter: AdviceFilter): boolean {
  const { municipality, provider, referrer, rung, agreementVersion, going, day } = filter;
  return [municipality, provider, referrer, rung, agreementVersion, going, day].some(
    (one) => one !== undefined,
  );
}
