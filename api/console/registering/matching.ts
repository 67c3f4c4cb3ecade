// Finds a person or an organisation by what was typed of their name.
import type { SelectOption } from '../../design/forms/Select.tsx';

/** More than this are not shown to choose from: typing on is quicker. */
export const MOST_MATCHES = 12;

/** "Noor el Amrani" is found by "amrani noor", and "Zoë" by "zoe". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/** Those whose value or whole label it is, else all with every typed word in their label. */
export function matching(options: readonly SelectOption[], typed: string): readonly SelectOption[] {
  const wanted = plain(typed).trim();
  if (wanted === '') return [];
  const exact = options.filter(({ value, label }) => value === typed || plain(label) === wanted);
  if (exact.length > 0) return exact;
  const words = wanted.split(/[\s,]+/).filter((word) => word !== '');
  return options.filter(({ label }) => words.every((word) => plain(label).includes(word)));
}
