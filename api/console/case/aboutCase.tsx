// Who belongs to a case, and what the questions and the ladders rest on.
import type { JSX } from 'preact';
import type { DefinitionRow } from '../../design/shows/DefinitionRows.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Typed } from '../../design/text/Typed.tsx';
import { versionHref } from '../ladders/find.ts';
import { partyHref } from '../mandates/hrefs.ts';
import type { DeskSide } from '../seat.ts';
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
import { say } from '../../../words/language.ts';
import { partyWords } from '../../../words/mandates.ts';
import { nameOf } from './happened.ts';

/** The people and organisations behind a case. */
export function partyRows(facts: CaseFacts): readonly DefinitionRow[] {
  const { parties } = facts.advice;
  const { caseCoordinator, submitter } = parties;
  const row = (term: string, words: string | undefined): readonly DefinitionRow[] =>
    words === undefined ? [] : [{ term, value: words }];
  return [
    ...row(say('Verwijzer', 'Referrer'), withWork(facts, parties.referrer)),
    ...row(
      say('Casusregisseur', 'Case coordinator'),
      caseCoordinator.person === undefined
        ? organisation(facts, caseCoordinator.organisation)
        : withWork(facts, caseCoordinator.person),
    ),
    ...row(
      say('Indiener', 'Submitter'),
      organisation(facts, submitter.organisation) ?? submitterWords[submitter.kind],
    ),
    ...row(say('Gemeente', 'Municipality'), organisation(facts, parties.municipality)),
    ...row(say('Aanbieder', 'Provider'), organisation(facts, parties.provider)),
    ...row(say('Inkoop', 'Procurement'), organisation(facts, parties.procurementOrganisation)),
  ];
}

function organisation({ organisations }: CaseFacts, id: OrganisationId | undefined): string | undefined {
  return id === undefined ? undefined : organisations.get(id)?.name;
}

function withWork(facts: CaseFacts, person: string): string {
  const works = organisation(facts, facts.people.get(person)?.organisation ?? undefined);
  return works === undefined ? nameOf(facts, person) : `${nameOf(facts, person)}, ${works}`;
}

/**
 * The agreement and the signatures, the advice itself, and the help there is.
 * @param seat where the agreement and what each party signed can be read in full
 */
export function groundRows(facts: CaseFacts, seat: Pick<DeskSide, 'home' | 'now'>): readonly DefinitionRow[] {
  const { now } = seat;
  const { advice } = facts;
  const bridging = advice.monitoring.lastAnswer?.answer.bridging;
  return [
    {
      term: say('Ladders', 'Ladders'),
      value: <Link href={versionHref(seat, facts.agreement.version)}>{versionWords(facts, now)}</Link>,
    },
    { term: say('Getekend', 'Signed'), value: signatures(facts, seat) },
    {
      term: say('Soort advies', 'Kind of advice'),
      value: `${forceWords[advice.facts.force]}. ${adviceKindWords[advice.facts.kind]}.`,
    },
    { term: say('Soort casus', 'Kind of case'), value: caseTypeWords[advice.facts.caseType] },
    { term: say('Financier', 'Financier'), value: consentWords[advice.facts.financierConsent] },
    ...(bridging
      ? [{ term: say('Hulp in de tussentijd', 'Help in the meantime'), value: bridgingWords[bridging] }]
      : []),
    ...(advice.facts.agreements === undefined
      ? []
      : [
          {
            term: say('Gemaakte afspraken', 'What was agreed'),
            value: <Typed>{advice.facts.agreements}</Typed>,
          },
        ]),
  ];
}

/** "Versie 1, zoals op maandag 9 november", or since when it follows another. */
function versionWords({ advice, agreement, events }: CaseFacts, now: Instant): string {
  const moved = events.findLast(({ event }) => event.type === 'MovedToAgreement');
  if (moved) {
    const on = longDay(moved.at, now);
    return say(
      `Versie ${agreement.version}, overgezet op ${on}`,
      `Version ${agreement.version}, moved to on ${on}`,
    );
  }
  const on = longDay(advice.registeredAt, now);
  return say(`Versie ${agreement.version}, zoals op ${on}`, `Version ${agreement.version}, as on ${on}`);
}

/** "Maasveen: Convenant Jeugdhulp, artikel 4 (1 maart 2025)", and who has not signed. */
function signatures(facts: CaseFacts, seat: Pick<DeskSide, 'home' | 'now'>): readonly JSX.Element[] {
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
  const today = localDateOf(seat.now);
  return [...involved].map((id) => {
    const name = organisation(facts, id) ?? say('Een partij', 'A party');
    return (
      <p>
        <Link href={partyHref(seat, id)}>{name}</Link>: {partyWords(facts.mandates, id, today)}
      </p>
    );
  });
}
