// Who belongs to a case, and what the questions and the ladders rest on.
import type { DefinitionRow } from '../../design/shows/DefinitionRows.tsx';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import type { OrganisationId } from '../../../domain/advice/parties.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { Instant } from '../../../domain/time.ts';
import {
  adviceKindWords,
  caseTypeWords,
  consentWords,
  forceWords,
  submitterWords,
} from '../../../words/advices.ts';
import { bridgingWords } from '../../../words/answers.ts';
import { longDay } from '../../../words/dates.ts';
import { partyWords } from '../../../words/mandates.ts';
import { nameOf } from './happened.ts';

/** The people and organisations behind a case. */
export function partyRows(facts: CaseFacts): readonly DefinitionRow[] {
  const { parties } = facts.advice;
  const { caseCoordinator, submitter } = parties;
  const row = (term: string, words: string | undefined): readonly DefinitionRow[] =>
    words === undefined ? [] : [{ term, value: words }];
  return [
    ...row('Verwijzer', withWork(facts, parties.referrer)),
    ...row(
      'Casusregisseur',
      caseCoordinator.person === undefined
        ? organisation(facts, caseCoordinator.organisation)
        : withWork(facts, caseCoordinator.person),
    ),
    ...row('Indiener', organisation(facts, submitter.organisation) ?? submitterWords[submitter.kind]),
    ...row('Gemeente', organisation(facts, parties.municipality)),
    ...row('Aanbieder', organisation(facts, parties.provider)),
    ...row('Inkoop', organisation(facts, parties.procurementOrganisation)),
  ];
}

function organisation({ organisations }: CaseFacts, id: OrganisationId | undefined): string | undefined {
  return id === undefined ? undefined : organisations.get(id)?.name;
}

function withWork(facts: CaseFacts, person: string): string {
  const works = organisation(facts, facts.people.get(person)?.organisation ?? undefined);
  return works === undefined ? nameOf(facts, person) : `${nameOf(facts, person)}, ${works}`;
}

/** The agreement and the signatures, the advice itself, and the help there is. */
export function groundRows(facts: CaseFacts, now: Instant): readonly DefinitionRow[] {
  const { advice, agreement } = facts;
  const bridging = advice.monitoring.lastAnswer?.answer.bridging;
  return [
    {
      term: 'Ladders',
      value: `Versie ${agreement.version}, zoals op ${longDay(advice.registeredAt, now)}`,
    },
    { term: 'Getekend', value: signatures(facts, now).map((line) => <p>{line}</p>) },
    {
      term: 'Soort advies',
      value: `${forceWords[advice.facts.force]}. ${adviceKindWords[advice.facts.kind]}.`,
    },
    { term: 'Soort casus', value: caseTypeWords[advice.facts.caseType] },
    { term: 'Financier', value: consentWords[advice.facts.financierConsent] },
    ...(bridging ? [{ term: 'Hulp in de tussentijd', value: bridgingWords[bridging] }] : []),
    ...(advice.facts.agreements === undefined
      ? []
      : [{ term: 'Gemaakte afspraken', value: advice.facts.agreements }]),
  ];
}

/** "Maasveen: Convenant Jeugdhulp, artikel 4 (1 maart 2025)", and who has not signed. */
function signatures(facts: CaseFacts, now: Instant): readonly string[] {
  const { parties } = facts.advice;
  const involved = new Set(
    [
      parties.municipality,
      parties.caseCoordinator.organisation,
      parties.provider,
      parties.procurementOrganisation,
      parties.submitter.organisation,
    ].filter((id) => id !== undefined),
  );
  const today = localDateOf(now);
  return [...involved].map((id) => {
    const name = organisation(facts, id) ?? 'Een partij';
    return `${name}: ${partyWords(facts.mandates, id, today)}`;
  });
}
