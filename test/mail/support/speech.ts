// What the rules for letters look for in each language.
import type { Language } from '../../../domain/advice/facts.ts';

interface Speech {
  /** How long a sentence may be. What is one word in Dutch is often three in English: "manager of social services". */
  readonly mostWords: number;
  /** Before the reference of a case. */
  readonly caseWord: string;
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** Words that accuse, threaten, claim a power that the team does not have, or address a grown-up as a child. */
  readonly never: RegExp;
  /** Sentences about what was signed: on those days nobody has to do anything, so they have no weekday. */
  readonly ofSigning: RegExp;
  /** The link by which immediate danger is reported. */
  readonly dangerLink: string;
}

/** By language. */
export const speech: Readonly<Record<Language, Speech>> = {
  nl: {
    mostWords: 25,
    caseWord: 'Casus',
    weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    months: [
      'januari',
      'februari',
      'maart',
      'april',
      'mei',
      'juni',
      'juli',
      'augustus',
      'september',
      'oktober',
      'november',
      'december',
    ],
    never:
      /klacht|waarschuwing|weiger|ultimatum|sanctie|verplicht|in gebreke|nalatig|\bu moet\b|\bmoet u\b|diagnose|\bje\b|\bjij\b|\bjouw\b/i,
    ofSigning: /[^.?]*\b(?:tekende op|gaat in op|gold tot)\b[^.?]*[.?]/g,
    dangerLink: 'Meld acuut gevaar',
  },
  en: {
    mostWords: 30,
    caseWord: 'Case',
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    never:
      /complain|warning|refus|ultimatum|sanction|oblig|in default|neglig|\byou (?:must|should|need to|have to)\b|diagnos|\bfail|[’']t\b/i,
    ofSigning: /[^.?]*\b(?:signed|into force|in force)\b[^.?]*[.?]/g,
    dangerLink: 'Report immediate danger',
  },
};

/** Each date that is told, as "26-11" or "26-11-2027", in the order of the calendar. */
export function datesIn(text: string, language: Language): readonly string[] {
  const { months } = speech[language];
  const found = text
    .replace(/\s+/g, ' ')
    .matchAll(new RegExp(`(\\d{1,2}) (${months.join('|')})\\b(?: (\\d{4}))?`, 'g'));
  return [...found]
    .map(([, day, month = '', year]) =>
      [day, months.indexOf(month) + 1, ...(year === undefined ? [] : [year])].join('-'),
    )
    .sort();
}
