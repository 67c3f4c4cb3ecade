// Says things to who reads English, and looks for Dutch in what was said.
import { inLanguage } from '../../../words/language.ts';

/** What somebody who reads English is told. */
export function inEnglish<T>(words: () => T): T {
  return inLanguage('en', words);
}

/** Words that Dutch sentences are made of and English ones are not. */
const DUTCH =
  /(?<![\p{L}’'-])(aanbieder|advies|akkoord|antwoord|alle|bij|casus|dan|dat|de|deze|dit|een|en|er|geen|gemeente|geldt|het|hoe|jeugd\p{L}*|maar|met|naar|nee|niet|nog|om|ook|op|staat|tot|trede|uur|uw|u|van|vanaf|vastloopt|verwijzer|vóór|voor|voorzitter|vraag|wat|werd|wethouder|wie|wij|worden|wordt|zorg)(?![\p{L}’-])/iu;

/** What stands in them as somebody typed it: titles of agreements, clauses, names of regions and organisations. */
const TYPED = /“[^”]*”|\((?:artikel|bijlage)[^)]*\)|Wijkteam \S+|De Linde|Het Kompas/gu;

/** The texts in which Dutch is left. */
export function dutchIn(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => DUTCH.test(text.replace(TYPED, '')));
}
