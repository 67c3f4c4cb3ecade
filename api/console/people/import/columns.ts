// The columns of a file of people, the words in their cells, and which of these are formulas.
import { organisationKinds, type OrganisationKind } from '../../../../domain/advice/facts.ts';
import { folded } from '../../../../domain/contacts/book.ts';
import { roles, type Role } from '../../../../domain/escalation/agreement.ts';
import { organisationKindWords } from '../../../../words/organisations.ts';
import { roleWords } from '../../../../words/roles.ts';

/** In the order of our own files. */
export const columns = [
  'werkt bij',
  'soort',
  'naam',
  'achternaam',
  'aanhef',
  'e-mail',
  'telefoon',
  'rol',
  'rol bij',
  'van',
  'tot en met',
] as const;
export type Column = (typeof columns)[number];

/** Without these there is nothing to read. */
export const neededColumns: readonly Column[] = ['werkt bij', 'naam', 'e-mail', 'rol'];

/** Other names by which people call a column. */
const otherNames: Readonly<Record<string, Column>> = {
  organisatie: 'werkt bij',
  'soort organisatie': 'soort',
  email: 'e-mail',
  'e-mailadres': 'e-mail',
  emailadres: 'e-mail',
  mail: 'e-mail',
  telefoonnummer: 'telefoon',
  functie: 'rol',
  vanaf: 'van',
  begindatum: 'van',
  tot: 'tot en met',
  't/m': 'tot en met',
  einddatum: 'tot en met',
};

/** The column of that name, however it is written. */
export function columnOf(name: string): Column | undefined {
  const key = folded(name);
  return columns.find((column) => column === key) ?? otherNames[key];
}

/** A word without what makes no difference in it. */
function bare(word: string): string {
  return folded(word).replace(/[-\s.]/g, '');
}

const kindNames = new Map<string, OrganisationKind>([
  ...organisationKinds.map((kind) => [bare(organisationKindWords[kind]), kind] as const),
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
  ...roles.map((role) => [bare(roleWords[role]), role] as const),
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

/** A spreadsheet takes what begins so for a formula. */
const formula = /^[=+\-@]/;

/** Whether a cell that nobody guarded is a formula. A telephone number that begins with + is none. */
export function isFormula(cell: string, column: Column): boolean {
  if (column === 'telefoon' && /^\+\d[\d\s()./-]*$/.test(cell)) return false;
  return formula.test(cell);
}
