// The main menu of the console: the pages that it leads to, each for who may open it.
import type { Right } from './rights.ts';
import { spoken } from '../../words/language.ts';

interface MenuEntry {
  readonly path: string;
  readonly name: string;
  readonly right: Right;
}

export const menu = [
  { path: '/vandaag', name: 'today', right: 'seeCases' },
  { path: '/adviezen', name: 'advices', right: 'seeCases' },
  { path: '/adviezen/nieuw', name: 'newAdvice', right: 'steerCases' },
  { path: '/ladders', name: 'ladders', right: 'seeAgreement' },
  { path: '/wat-als', name: 'whatIf', right: 'seeAgreement' },
  { path: '/mensen', name: 'people', right: 'seePeople' },
  { path: '/afspraken', name: 'mandates', right: 'seeMandates' },
  { path: '/brieven', name: 'letters', right: 'seeLetters' },
  { path: '/gereedheid', name: 'readiness', right: 'seeReadiness' },
  { path: '/instellingen', name: 'settings', right: 'editSettings' },
] as const satisfies readonly MenuEntry[];

export type MenuName = (typeof menu)[number]['name'];

const labels = spoken<MenuName>({
  today: ['Vandaag', 'Today'],
  advices: ['Adviezen', 'Advices'],
  newAdvice: ['Nieuw advies', 'New advice'],
  ladders: ['Ladders', 'Ladders'],
  whatIf: ['Wat als', 'What if'],
  people: ['Mensen', 'People'],
  mandates: ['Afspraken', 'Agreements'],
  letters: ['Brieven', 'Letters'],
  readiness: ['Gereedheid', 'Readiness'],
  settings: ['Instellingen', 'Settings'],
});

/** Those that somebody may open, as they are called. */
export function menuFor(who: { readonly may: (right: Right) => boolean }) {
  return menu
    .filter(({ right }) => who.may(right))
    .map(({ path, name }) => ({ path, name, label: labels[name] }));
}

/** Where somebody begins: at the board, or, who sees no cases, at how ready the region is. */
export function firstPage(who: { readonly may: (right: Right) => boolean }): string {
  return who.may('seeCases') ? '/vandaag' : '/gereedheid';
}
