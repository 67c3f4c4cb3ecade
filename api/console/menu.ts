// The main menu of the console: the pages that it leads to, each for who may open it.
import type { Right } from './rights.ts';

export interface MenuEntry {
  readonly path: string;
  readonly label: string;
  readonly right: Right;
}

export const menu = [
  { path: '/vandaag', label: 'Vandaag', right: 'seeCases' },
  { path: '/adviezen', label: 'Adviezen', right: 'seeCases' },
  { path: '/adviezen/nieuw', label: 'Nieuw advies', right: 'steerCases' },
  { path: '/instellingen', label: 'Instellingen', right: 'editSettings' },
] as const satisfies readonly MenuEntry[];

export type MenuLabel = (typeof menu)[number]['label'];

/** Those that somebody may open. */
export function menuFor(who: { readonly may: (right: Right) => boolean }): readonly MenuEntry[] {
  return menu.filter(({ right }) => who.may(right));
}

/** Where somebody begins: the first entry of their menu. Every role has one. */
export function firstPage(who: { readonly may: (right: Right) => boolean }): string | undefined {
  return menuFor(who)[0]?.path;
}
