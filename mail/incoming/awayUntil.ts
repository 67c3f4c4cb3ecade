// Until when somebody is away, by their own out-of-office: a suggestion for a person to judge, so nothing rather than a guess.
import { plusDays } from '../../domain/calendar/amsterdam.ts';
import type { LocalDate } from '../../domain/time.ts';
import { DAY, readDay } from './days.ts';

/** How a day is told: as the last one away, or as the first one back. */
interface Telling {
  readonly pattern: RegExp;
  readonly english: boolean;
  readonly says: 'lastAway' | 'firstBack';
  /** Only beside words that say that somebody is away: "bereikbaar tot 24 november" is the opposite. */
  readonly besideAway?: true;
}

const telling = (
  says: Telling['says'],
  language: 'nl' | 'en',
  before: string,
  after = '',
  besideAway?: true,
): Telling => ({
  pattern: new RegExp(`(?<![a-z])${before}(${DAY})(?![a-z])${after}`, 'gi'),
  english: language === 'en',
  says,
  ...(besideAway && { besideAway }),
});

/** Between a day and what is said of it. */
const TIME = `(?:,?\\s+(?:om\\s+|at\\s+|rond\\s+)?\\d\\d?[:.]\\d\\d(?:\\s*(?:uur|am|pm))?)?`;
/** Little, and nothing that turns it into its opposite: "weer afwezig vanaf", "vanaf 10 november ben ik afwezig en weer …". */
// eslint-disable-next-line doorzet/words-in-pairs -- what others write
const LITTLE = `(?:(?!afwezig|niet|verlof|vakantie|vrij(?!dag)|tot|away|out of|not|until|to )[^.!?\\n]){0,50}?`;
const BACK_NL = `(?:weer|terug|opnieuw)`;

/**
 * "Tot en met", "through" and the end of "from … to …" are the last day away. "Tot" and "until" are the first day back, as in
 * Dutch law and in most people's mouths; so are "weer op", "terug op", "back on".
 */
const TELLINGS: readonly Telling[] = [
  // eslint-disable-next-line doorzet/words-in-pairs -- what others write
  telling('lastAway', 'nl', `(?:tot en met|t/m|t\\.?e\\.?m\\.?)\\s+`, '', true),
  telling('lastAway', 'en', `(?:through|thru|up to and including|until and including)\\s+`, '', true),
  telling('lastAway', 'en', `from\\s+(?:${DAY}|\\d\\d?(?:st|nd|rd|th)?)\\s+to\\s+`, '', true),
  telling('firstBack', 'nl', `tot(?:\\s+(?:op|aan))?\\s+`, '', true),
  telling('firstBack', 'en', `(?:un)?till?\\s+`, '', true),
  telling('firstBack', 'nl', `${BACK_NL}${LITTLE}\\s(?:op|vanaf|per)\\s+`),
  telling('firstBack', 'nl', `(?:op|vanaf|per)\\s+`, `${TIME}\\s${LITTLE}(?<![a-z])${BACK_NL}(?![a-z])`),
  telling(
    'firstBack',
    'nl',
    // eslint-disable-next-line doorzet/words-in-pairs -- what others write
    `(?:ik ben|we zijn|zij is|hij is)\\s+`,
    `${TIME}\\s${LITTLE}(?<![a-z])${BACK_NL}(?![a-z])`,
  ),
  telling(
    'firstBack',
    'en',
    `(?:back|return(?:ing)?|available again|in the office again)${LITTLE}\\s(?:on|from|as of)\\s+`,
  ),
  telling('firstBack', 'en', `(?:from|as of|on)\\s+`, `${TIME}${LITTLE}\\s(?:back|again)(?![a-z])`),
  telling('firstBack', 'en', `back\\s+`),
];

const AWAY =
  /afwezig|niet (aanwezig|bereikbaar|op kantoor|werkzaam|in de gelegenheid)|vakantie|verlof|vrij(?!dag)|buiten kantoor|uit de running|ziek|out of (the )?office|(?<!right )(?<![a-z])away|on (annual |maternity )?leave|holiday|vacation|not (available|in|be in)|unavailable|absent|absence/i;

/** Two tellings further apart than a long weekend are of two things. */
const MOST_DAYS_APART = 4;
/** Longer than this nobody is away by an out-of-office: leave for a child and illness included. */
const MOST_DAYS_AWAY = 400;

/**
 * The last day on which somebody is away.
 * @param received the day on which their mail came
 * @returns null when it does not say, says it in two ways, or speaks of what is over
 */
export function awayUntil(subject: string, text: string, received: LocalDate): LocalDate | null {
  const days: LocalDate[] = [];
  const sentences = [subject, ...sentencesOf(text.slice(0, 5_000))];
  for (const [at, sentence] of sentences.entries()) {
    // Of who is away, the sentence before speaks as well: "Ik heb vakantie. Tot en met 24 november kunt u …".
    const beside = AWAY.test(sentence) || AWAY.test(sentences[at - 1] ?? '');
    for (const { pattern, english, says, besideAway } of TELLINGS) {
      if (besideAway && !beside) continue;
      for (const [, found = ''] of sentence.matchAll(pattern)) {
        const day = readDay(found, received, english);
        // A day that nobody can read, or that is past, makes the others doubtful too.
        if (day === null) return null;
        days.push(says === 'lastAway' ? day : plusDays(day, -1));
      }
    }
  }
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  if (first === undefined || last === undefined) return null;
  const clear = first >= received && last <= plusDays(first, MOST_DAYS_APART);
  return clear && last <= plusDays(received, MOST_DAYS_AWAY) ? last : null;
}

/** At the ends of sentences and at empty lines: lines that only were wrapped belong together. */
function sentencesOf(text: string): readonly string[] {
  return text
    .replace(/[\u00a0\t]/g, ' ')
    .split(/\n\s*\n|(?<=[.!?])\s+(?=[A-Z])|(?<=[!?])\s/)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '');
}
