// The words of the inventory that its page and its file share.
import type { InventoryColumn } from '../../store/inventory.ts';

/** With a capital, as a sentence begins. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "3 persoonsgegevens". */
export function personalCount(columns: readonly InventoryColumn[]): string {
  const count = columns.filter(({ personal }) => personal).length;
  if (count === 0) return 'geen persoonsgegevens';
  return count === 1 ? '1 persoonsgegeven' : `${count} persoonsgegevens`;
}
