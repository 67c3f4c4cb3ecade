// What is asked of someone on a ladder: what fits the cause, and what they themselves can do about it.
import type { Ask, Asks, Grade, Topic } from './askForms.ts';
import { advice, answer, fit, way } from './askFormsOfAdvice.ts';
import { money, purchase } from './askFormsOfMoney.ts';
import { place, room } from './askFormsOfPlace.ts';
import { say } from './language.ts';
import { mandateOf } from './whyYou.ts';
import type { CaseFacts } from '../domain/advice/facts.ts';
import type { Recipient, Role } from '../domain/escalation/agreement.ts';
import { organisationOf } from '../domain/escalation/recipients.ts';
import type { Cause } from '../domain/monitoring/answer.ts';
import type { Instant } from '../domain/time.ts';

/** They name what is needed, and no one's fault. */
export const askForms: Readonly<Record<Topic, Asks>> = {
  answer,
  advice,
  money,
  purchase,
  place,
  room,
  fit,
  way,
};

/**
 * What is asked of a recipient in a case that is stuck for that cause.
 * @param at when: an agreement that lapsed or has not begun asks nobody for a decision
 */
export function askOf(facts: CaseFacts, cause: Cause, recipient: Recipient, at: Instant): Ask {
  const of = partyOf(facts, recipient);
  const grade = gradeOf(facts, cause, of, recipient, at);
  const decidedElsewhere = cause === 'laidAside' && grade === 'decide' && youthProtectionDecides(facts);
  return askForms[topicOf(cause, of)][decidedElsewhere ? 'help' : grade];
}

/** "Wilt u vóór vrijdag 11 december besluiten over de financiering?" @param before without it: "zo snel mogelijk" */
export function askSentence(ask: Ask, before?: string): string {
  const { lead } = ask;
  const rest = afterDate(ask);
  return before === undefined
    ? say(`${lead} zo snel mogelijk${rest}`, `${lead} as soon as possible${rest}`)
    : say(`${lead} vóór ${before}${rest}`, `${lead} before ${before}${rest}`);
}

/** What comes after the date in the whole ask: words after a space, or only the question mark. */
export function afterDate({ tail }: Ask): string {
  return tail === '?' ? tail : ` ${tail}`;
}

/** A subject line: "wilt u meedenken over een plek? Graag vóór vrijdag 11 december". */
export function askSubject({ subject }: Ask, before?: string): string {
  if (before === undefined) return subject;
  return subject.endsWith('?')
    ? say(`${subject} Graag vóór ${before}`, `${subject.slice(0, -1)} before ${before}?`)
    : say(`${subject} vóór ${before}`, `${subject} before ${before}`);
}

/** The submitter's people are the provider's where the provider itself brought the case in. */
function partyOf({ advice: { parties } }: CaseFacts, { of }: Recipient): Recipient['of'] {
  const provider = organisationOf(parties, 'provider');
  return of === 'submitter' && provider !== undefined && parties.submitter.organisation === provider
    ? 'provider'
    : of;
}

function topicOf(cause: Cause, of: Recipient['of']): Topic {
  const buys = of === 'procurementOrganisation';
  switch (cause) {
    case 'silence':
      return 'answer';
    case 'laidAside':
      return 'advice';
    case 'notFinanced':
      return buys ? 'purchase' : 'money';
    case 'cannotCooperate':
    case 'noCapacity':
      return buys ? 'room' : 'place';
    case 'findsUnfitting':
      return 'fit';
    case 'other':
      return 'way';
  }
}

/** Whose own matter a cause is; the others are asked to help. */
const owners: Readonly<Record<Cause, readonly Recipient['of'][]>> = {
  silence: ['caseCoordinator'],
  laidAside: ['caseCoordinator', 'submitter', 'municipality'],
  notFinanced: ['municipality', 'procurementOrganisation'],
  cannotCooperate: ['provider', 'procurementOrganisation'],
  noCapacity: ['provider', 'procurementOrganisation'],
  findsUnfitting: ['provider'],
  other: [],
};

/** Who decides for an organisation (S0 §7, rung 3). */
const deciders: ReadonlySet<Role> = new Set(['alderman', 'executive', 'procurementDirector']);

function gradeOf(
  facts: CaseFacts,
  cause: Cause,
  of: Recipient['of'],
  { role }: Recipient,
  at: Instant,
): Grade {
  // A steering group is the table at which every question can be broken through (S0 §7, "Eén ladder").
  if (of === 'region') return 'decide';
  const decides = deciders.has(role) && hasAgreed(facts, of, at);
  if (!owners[cause].includes(of)) return cause === 'silence' && decides ? 'decide' : 'help';
  return decides ? 'decide' : 'own';
}

/**
 * Whether it is for a youth protection worker to decide on the advice: neither the expert team nor anybody on a ladder
 * decides over them (S4 §5, "altijd definitief besluitrecht").
 */
export function youthProtectionDecides({ advice, organisations }: CaseFacts): boolean {
  return organisations.get(advice.parties.caseCoordinator.organisation)?.kind === 'certifiedInstitution';
}

/** Who agreed to nothing is asked to think along, and not for a decision. */
function hasAgreed(facts: CaseFacts, of: Recipient['of'], at: Instant): boolean {
  return mandateOf(facts, { of }, at) !== undefined;
}
