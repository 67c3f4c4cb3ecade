// Roles, parties, ladders and causes as people call them.
import { say, spoken } from './language.ts';
import type { PartyKey } from '../domain/advice/parties.ts';
import type { LadderSide, Role } from '../domain/escalation/agreement.ts';
import type { Cause } from '../domain/monitoring/answer.ts';

/** "de manager sociaal domein" is `de ${roleWords.socialDomainManager}`. */
export const roleWords = spoken<Role>({
  teamManager: ['teammanager', 'team manager'],
  socialDomainManager: ['manager sociaal domein', 'social services manager'],
  policyAdviser: ['beleidsmedewerker', 'policy adviser'],
  alderman: ['wethouder', 'alderman'],
  youthDirector: ['directeur jeugd', 'director of youth care'],
  executive: ['bestuurder', 'executive'],
  buyer: ['inkoper', 'buyer'],
  headOfProcurement: ['hoofd inkoop', 'head of procurement'],
  procurementDirector: ['directeur inkoop', 'director of procurement'],
  steeringGroupMember: ['lid van de stuurgroep', 'member of the steering group'],
  steeringGroupChair: ['voorzitter van de stuurgroep', 'chair of the steering group'],
  chair: ['voorzitter van het expertteam', 'chair of the expert team'],
  processSupporter: ['procesondersteuner', 'process supporter'],
  commissioner: ['opdrachtgever', 'commissioner'],
});

/** With its article; a steering group has several members, of whom each is one. */
export function theRole(role: Role): string {
  const words = roleWords[role];
  if (role === 'steeringGroupMember') return say(`een ${words}`, `a ${words}`);
  return say(role === 'headOfProcurement' ? `het ${words}` : `de ${words}`, `the ${words}`);
}

/** "a, b en c". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1);
  if (words.length < 2 || last === undefined) return words.join('');
  const others = words.slice(0, -1).join(', ');
  return say(`${others} en ${last}`, `${others} and ${last}`);
}

/** The ladder's name on a page. */
export const ladderWords = spoken<LadderSide>({
  municipal: ['Gemeente', 'Municipality'],
  provider: ['Aanbieder', 'Provider'],
  procurement: ['Inkoop', 'Procurement'],
  steeringGroup: ['Stuurgroep', 'Steering group'],
});

/** Where it is stuck: "loopt vast bij de gemeente". */
export const stuckAtWords = spoken<LadderSide>({
  municipal: ['bij de gemeente', 'at the municipality'],
  provider: ['bij de aanbieder', 'at the provider'],
  procurement: ['bij de inkoop', 'at procurement'],
  steeringGroup: ['en ligt bij de stuurgroep', 'and is with the steering group'],
});

/** A cause in the words of the check: what the referrer chooses. */
export const causeChoices = spoken<Exclude<Cause, 'silence'>>({
  laidAside: [
    'Het advies wordt niet gevolgd door de verwijzer of de casusregisseur',
    'The referrer or the case coordinator does not follow the advice',
  ],
  notFinanced: ['De gemeente betaalt de zorg niet', 'The municipality does not pay for the care'],
  cannotCooperate: [
    'De aanbieder kan niet meewerken, bijvoorbeeld door een wachtlijst of andere prioriteiten',
    'The provider cannot take part, for example because of a waiting list or other priorities',
  ],
  noCapacity: [
    'Er is te weinig plek of personeel bij aanbieders',
    'Providers have too few places or too few staff',
  ],
  findsUnfitting: [
    'De aanbieder vindt het advies niet passend',
    'The provider does not find the advice suitable',
  ],
  other: ['Iets anders', 'Something else'],
});

/** A cause in a few words, for a line in a table or a timeline. */
export const causeWords = spoken<Cause>({
  laidAside: ['advies niet gevolgd', 'advice not followed'],
  notFinanced: ['niet gefinancierd', 'not funded'],
  cannotCooperate: ['aanbieder kan niet meewerken', 'provider cannot take part'],
  noCapacity: ['te weinig plek', 'too few places'],
  findsUnfitting: ['aanbieder vindt het niet passend', 'provider does not find it suitable'],
  other: ['iets anders', 'something else'],
  silence: ['geen antwoord van de verwijzer', 'no answer from the referrer'],
});

/** A party of a case that may be replaced. */
export const partyWords = spoken<PartyKey>({
  caseCoordinator: ['de casusregisseur', 'the case coordinator'],
  municipality: ['de gemeente', 'the municipality'],
  provider: ['de aanbieder', 'the provider'],
  procurementOrganisation: ['de inkooporganisatie', 'the procurement organisation'],
});
