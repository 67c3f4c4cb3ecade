// Who may do what at the console (issue 4; S0 §4: the chair, and a "rechterhand" to whom much can be left).

import { consoleRoles, type ConsoleRole } from '../../store/gate/seats.ts';

/** What a page of a region needs of who opens it. */
export type Right =
  /** The board, the list, every case and its letters. */
  | 'seeCases'
  /** Registering, and every intervention in a case. */
  | 'steerCases'
  /** Who there is, and in which roles. */
  | 'seePeople'
  /** Names and addresses, organisations, absences; not of those who hold a role of the region itself. */
  | 'editPeople'
  /** Who holds which role, and everything about those who hold one of the region itself. */
  | 'editRoles'
  | 'seeAgreement'
  | 'editAgreement'
  | 'seeMandates'
  | 'editMandates'
  | 'seeReadiness'
  | 'editSettings'
  /** Every letter for a sample case, and in which words it goes. */
  | 'seeLetters'
  | 'editLetters'
  /** Who saw and changed what of a case. */
  | 'seeAccessLog'
  /** Whatever brings someone to this region: its first page leads each to their own. */
  | 'enter';

const everybody = consoleRoles;
const team = ['chair', 'processSupporter'] as const;
const chairOnly = ['chair'] as const;

/** The whole of it: a right, and the roles that have it. */
export const rolesWith: Readonly<Record<Right, readonly ConsoleRole[]>> = {
  seeCases: team,
  steerCases: team,
  seePeople: team,
  editPeople: team,
  editRoles: chairOnly,
  seeAgreement: everybody,
  editAgreement: chairOnly,
  seeMandates: everybody,
  editMandates: chairOnly,
  seeReadiness: everybody,
  editSettings: chairOnly,
  seeLetters: team,
  editLetters: chairOnly,
  seeAccessLog: chairOnly,
  enter: everybody,
};

/** Whether one of these roles has the right. */
export function mayWith(roles: readonly ConsoleRole[], right: Right): boolean {
  return roles.some((role) => rolesWith[right].includes(role));
}
