// What a cell says, however it is written.
import { isLocalDate } from '../../../../domain/calendar/amsterdam.ts';
import { languages } from '../../../../domain/advice/facts.ts';
import { folded } from '../../../../domain/contacts/book.ts';
import type { LocalDate } from '../../../../domain/time.ts';
import { inLanguage } from '../../../../words/language.ts';
import { theTeam } from '../../../../words/organisations.ts';

/** The team of the region itself, as pages call it in either language. */
export function isTeam(name: string): boolean {
  return languages.some((language) => folded(name) === folded(inLanguage(language, theTeam)));
}

/** "mevr.", "de heer", "Ms". */
export function salutationOf(word: string): 'mevrouw' | 'heer' | undefined {
  const bare = folded(word).replace(/^(de|dhr)\b\.?\s*/, '');
  if (bare === 'heer' || /^dhr\.?$|^de heer$|^mr\.?$/.test(folded(word))) return 'heer';
  return /^(mevrouw|mevr\.?|mw\.?|mrs\.?|ms\.?)$/.test(folded(word)) ? 'mevrouw' : undefined;
}

/** `1-9-2026`, `01/09/2026`, `1.9.2026` or `2026-09-01`, with or without the time that a spreadsheet adds. */
export function dateIn(text: string): LocalDate | undefined {
  const bare = text.replace(/[T ]00:00(:00)?$/, '');
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(bare);
  const [, day = '', month = '', year = ''] = dayFirst ?? [];
  const date = dayFirst ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : bare;
  return isLocalDate(date) && date >= '1990-01-01' && date < '2100-01-01' ? date : undefined;
}
