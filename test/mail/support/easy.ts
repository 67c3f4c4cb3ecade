// Whether a letter is easy to read (B1): short sentences, ordinary words, and somebody who does what is done.
import type { Language } from '../../../domain/advice/facts.ts';

interface Ease {
  /** Of all sentences together; a single one may be longer. */
  readonly mostWordsOnAverage: number;
  /** Of a letter's sentences, how many may leave out who does it. */
  readonly mostPassive: number;
  readonly passive: RegExp;
  /** Words of offices and of law, for each of which there is an ordinary one. */
  readonly official: RegExp;
}

const ease: Readonly<Record<Language, Ease>> = {
  nl: {
    mostWordsOnAverage: 12,
    mostPassive: 0.25,
    passive: /\b(?:wordt|worden|werd|werden)\b/i,
    official:
      /\b(?:middels|derhalve|teneinde|conform|inzake|betreffende|omtrent|alsmede|alsook|aangaande|indien|reeds|thans|tevens|gaarne|zulks|onderhavig\w*|voornoemd\w*|desbetreffend\w*|dien\w* te|dient u|verzoek\w* wij|wij verzoeken|doch|desalniettemin|hieromtrent|dienaangaande|geschied\w*|bewerkstellig\w*|met betrekking tot|ten behoeve van|ten aanzien van|in het kader van|ter zake|op grond van|te allen tijde|heden)\b/i,
  },
  en: {
    mostWordsOnAverage: 14,
    mostPassive: 0.25,
    passive:
      /\b(?:is|are|was|were|been|being|be) (?:being )?(?:asked|told|given|sent|followed|decided|informed|requested)\b/i,
    official:
      /\b(?:pursuant|hereby|herewith|aforementioned|notwithstanding|furthermore|thereof|therein|whereby|in accordance with|with regard to|with respect to|in order to|utili[sz]e\w*|commence\w*|prior to|kindly|shall|endeavou?r\w*|ascertain\w*|in the event)\b/i,
  },
};

/** What makes a mail hard to read, in words. @param parts its headings and paragraphs */
export function easyFaults(
  parts: readonly { readonly tag: string; readonly words: string }[],
  language: Language,
): readonly string[] {
  const { mostWordsOnAverage, mostPassive, passive, official } = ease[language];
  const faults = parts.flatMap(({ words }) => {
    const found = official.exec(words);
    return found ? [`"${found[0]}" is a word of offices: ${words}`] : [];
  });
  // Names of people and teams are no sentences.
  const sentences = parts
    .filter(({ tag }) => tag === 'p')
    .flatMap(({ words }) => words.split(/(?<=[.?!]) /))
    .filter((sentence) => /[.?!]$/.test(sentence));
  const words = sentences.map((sentence) => sentence.split(' ').length);
  const mean = words.reduce((sum, count) => sum + count, 0) / Math.max(1, words.length);
  if (mean > mostWordsOnAverage) faults.push(`Its sentences have ${mean.toFixed(1)} words, on average`);
  const quiet = sentences.filter((sentence) => passive.test(sentence));
  if (quiet.length > Math.max(1, sentences.length * mostPassive))
    faults.push(`Who does it? ${quiet.join(' ')}`);
  return faults;
}
