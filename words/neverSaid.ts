// Words that no letter of the team says: they accuse, threaten, claim a power that it does not have, or are about the child.
import type { Language } from '../domain/advice/facts.ts';

const patterns: Readonly<Record<Language, RegExp>> = {
  nl: /\b(?:klacht\p{L}*|\p{L}*waarschuwing\p{L}*|weiger\p{L}*|ultimatum\p{L}*|sancties?|verplicht\p{L}*|in gebreke|nalatig\p{L}*|u moet|moet u|diagnoses?|jaar oud|jij|jouw|je)\b/giu,
  en: /\b(?:complain\p{L}*|\p{L}*warning\p{L}*|refus\p{L}*|ultimatum\p{L}*|sanction\p{L}*|obliged?|in default|neglig\p{L}*|you (?:must|should|have to)|diagnos\p{L}*|years? old)\b/giu,
};

/** Those that a text has all the same, each once, as they were typed. */
export function neverSaidIn(text: string, language: Language): readonly string[] {
  return [...new Set([...text.matchAll(patterns[language])].map(([word]) => word))];
}
