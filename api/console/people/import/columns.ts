// The columns of a file of people, the words in their cells, and which of these are formulas.
import {
  languages,
  organisationKinds,
  type Language,
  type OrganisationKind,
} from '../../../../domain/advice/facts.ts';
import { folded } from '../../../../domain/contacts/book.ts';
import { roles, type Role } from '../../../../domain/escalation/agreement.ts';
import { organisationKindWords } from '../../../../words/organisations.ts';
import { inLanguage } from '../../../../words/language.ts';
import { roleWords } from '../../../../words/roles.ts';

/* eslint-disable doorzet/words-in-pairs -- a file is the same whoever reads it: its columns have Dutch names */

/** What each column is called, in the order of our own files. */
export const named = {
  worksAt: 'werkt bij',
  kind: 'soort',
  name: 'naam',
  surname: 'achternaam',
  salutation: 'aanhef',
  mail: 'e-mail',
  phone: 'telefoon',
  language: 'taal',
  role: 'rol',
  roleAt: 'rol bij',
  from: 'van',
  until: 'tot en met',
} as const;
export type Column = (typeof named)[keyof typeof named];

export const columns: readonly Column[] = Object.values(named);

/** Without these there is nothing to read. */
export const neededColumns: readonly Column[] = [named.worksAt, named.name, named.mail, named.role];

/** Other names by which people call a column. */
const otherNames: Readonly<Record<string, Column>> = {
  organisatie: named.worksAt,
  'soort organisatie': named.kind,
  email: named.mail,
  mailadres: named.mail,
  'e-mailadres': named.mail,
  emailadres: named.mail,
  mail: named.mail,
  telefoonnummer: named.phone,
  'taal van de brieven': named.language,
  functie: named.role,
  vanaf: named.from,
  begindatum: named.from,
  tot: named.until,
  't/m': named.until,
  einddatum: named.until,
};

/* eslint-enable doorzet/words-in-pairs */

/** The column of that name, however it is written. */
export function columnOf(name: string): Column | undefined {
  const key = folded(name);
  return columns.find((column) => column === key) ?? otherNames[key];
}

/** A word without what makes no difference in it. */
function bare(word: string): string {
  return folded(word).replace(/[-\s.]/g, '');
}

/** A word in a cell, in whichever language whoever wrote it reads our pages. */
function inEachLanguage<T extends string>(
  all: readonly T[],
  words: Readonly<Record<T, string>>,
): readonly (readonly [word: string, T])[] {
  return languages.flatMap((language) =>
    inLanguage(language, () => all.map((one) => [bare(words[one]), one] as const)),
  );
}

const kindNames = new Map<string, OrganisationKind>([
  ...inEachLanguage(organisationKinds, organisationKindWords),
  ['zorgaanbieder', 'provider'],
  ['jeugdhulpaanbieder', 'provider'],
  ['gi', 'certifiedInstitution'],
  ['wijkteam', 'municipalAccess'],
  ['toegang', 'municipalAccess'],
  ['toegangvandegemeente', 'municipalAccess'],
  ['gemeentelijketoegang', 'municipalAccess'],
  ['inkoop', 'procurementOrganisation'],
  ['inkoopbureau', 'procurementOrganisation'],
]);

export function kindOf(word: string): OrganisationKind | undefined {
  return kindNames.get(bare(word));
}

const roleNames = new Map<string, Role>([
  ...inEachLanguage(roles, roleWords),
  ['voorzitter', 'chair'],
  ['manager', 'teamManager'],
  ['leidinggevende', 'teamManager'],
  ['directeur', 'youthDirector'],
  ['hoofdinkoopsociaaldomein', 'headOfProcurement'],
  ['directeurinkoopjeugdzorg', 'procurementDirector'],
  ['stuurgroeplid', 'steeringGroupMember'],
  ['voorzitterstuurgroep', 'steeringGroupChair'],
]);

export function roleOf(word: string): Role | undefined {
  return roleNames.get(bare(word));
}

const languageNames = new Map<string, Language>([
  ['nl', 'nl'],
  ['nederlands', 'nl'],
  ['dutch', 'nl'],
  ['en', 'en'],
  ['engels', 'en'],
  ['english', 'en'],
]);

export function languageOf(word: string): Language | undefined {
  return languageNames.get(bare(word));
}

/** A spreadsheet takes what begins so for a formula. */
const formula = /^[=+\-@]/;

/** Whether a cell that nobody guarded is a formula. A telephone number that begins with + is none. */
export function isFormula(cell: string, column: Column): boolean {
  if (column === named.phone && /^\+\d[\d\s()./-]*$/.test(cell)) return false;
  return formula.test(cell);
}
