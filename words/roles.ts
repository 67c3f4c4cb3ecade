// Roles, parties, ladders and causes as people call them.
import type { PartyKey } from '../domain/advice/parties.ts';
import type { LadderSide, Role } from '../domain/escalation/agreement.ts';
import type { Cause } from '../domain/monitoring/answer.ts';

/** "de manager sociaal domein" is `de ${roleWords.socialDomainManager}`. */
export const roleWords: Readonly<Record<Role, string>> = {
  teamManager: 'teammanager',
  socialDomainManager: 'manager sociaal domein',
  policyAdviser: 'beleidsmedewerker',
  alderman: 'wethouder',
  youthDirector: 'directeur jeugd',
  executive: 'bestuurder',
  buyer: 'inkoper',
  headOfProcurement: 'hoofd inkoop',
  procurementDirector: 'directeur inkoop',
  steeringGroupMember: 'lid van de stuurgroep',
  steeringGroupChair: 'voorzitter van de stuurgroep',
  chair: 'voorzitter van het expertteam',
  processSupporter: 'procesondersteuner',
  commissioner: 'opdrachtgever',
};

/** With its article; a steering group has several members, of whom each is one. */
export function theRole(role: Role): string {
  const article = role === 'headOfProcurement' ? 'het' : role === 'steeringGroupMember' ? 'een' : 'de';
  return `${article} ${roleWords[role]}`;
}

/** "a, b en c". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1);
  return words.length < 2 || last === undefined
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} en ${last}`;
}

/** The ladder's name on a page. */
export const ladderWords: Readonly<Record<LadderSide, string>> = {
  municipal: 'Gemeente',
  provider: 'Aanbieder',
  procurement: 'Inkoop',
  steeringGroup: 'Stuurgroep',
};

/** Where it is stuck: "loopt vast bij de gemeente". */
export const stuckAtWords: Readonly<Record<LadderSide, string>> = {
  municipal: 'bij de gemeente',
  provider: 'bij de aanbieder',
  procurement: 'bij de inkoop',
  steeringGroup: 'en ligt bij de stuurgroep',
};

/** A cause in the words of the check: what the referrer chooses. */
export const causeChoices: Readonly<Record<Exclude<Cause, 'silence'>, string>> = {
  laidAside: 'Het advies wordt niet gevolgd door de verwijzer of de casusregisseur',
  notFinanced: 'De gemeente betaalt de zorg niet',
  cannotCooperate: 'De aanbieder kan niet meewerken, bijvoorbeeld door een wachtlijst of andere prioriteiten',
  noCapacity: 'Er is te weinig plek of personeel bij aanbieders',
  findsUnfitting: 'De aanbieder vindt het advies niet passend',
  other: 'Iets anders',
};

/** A cause in a few words, for a line in a table or a timeline. */
export const causeWords: Readonly<Record<Cause, string>> = {
  laidAside: 'advies niet gevolgd',
  notFinanced: 'niet gefinancierd',
  cannotCooperate: 'aanbieder kan niet meewerken',
  noCapacity: 'te weinig plek',
  findsUnfitting: 'aanbieder vindt het niet passend',
  other: 'iets anders',
  silence: 'geen antwoord van de verwijzer',
};

/** A party of a case that may be replaced. */
export const partyWords: Readonly<Record<PartyKey, string>> = {
  caseCoordinator: 'de casusregisseur',
  municipality: 'de gemeente',
  provider: 'de aanbieder',
  procurementOrganisation: 'de inkooporganisatie',
};
