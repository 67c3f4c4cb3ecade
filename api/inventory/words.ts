// The words of the inventory that its page and its file share.
import type { InventoryColumn } from '../../store/inventory.ts';
import { say } from '../../words/language.ts';

/** With a capital, as a sentence begins. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "3 persoonsgegevens", "3 items of personal data". */
export function personalCount(columns: readonly InventoryColumn[]): string {
  const count = columns.filter(({ personal }) => personal).length;
  if (count === 0) return say('geen persoonsgegevens', 'no personal data');
  return count === 1
    ? say('1 persoonsgegeven', '1 item of personal data')
    : say(`${count} persoonsgegevens`, `${count} items of personal data`);
}
