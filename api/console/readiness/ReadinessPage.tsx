// Does every rung reach somebody who knows it? The figure, what mends it, a pair in full, and everyone per organisation.
import type { ComponentChildren, JSX, VNode } from 'preact';
import { Disclosure } from '../../design/actions/MoreMenu.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { Facts, Stat } from '../../design/shows/Facts.tsx';
import { EmptyState, Notice } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { DeskPage } from '../frame.tsx';
import { LapsingNotice } from '../mandates/LapsingNotice.tsx';
import type { Seat } from '../seat.ts';
import { Gaps } from './Gaps.tsx';
import { accessHref, stepsHref } from './hrefs.ts';
import { OrganisationTable } from './OrganisationTable.tsx';
import { pairAsked, PairSection } from './PairSection.tsx';
import { ReachLegend } from './Reached.tsx';
import { gapCounts, shareWords } from './words.ts';
import { organisationRungs } from '../../../domain/escalation/organisationRungs.ts';
import { pairRungs, readReadiness, type Readiness } from '../../../domain/escalation/readiness.ts';
import type { CountedRegion, Surroundings } from '../../../store/pages/readiness.ts';
import { countWords } from '../../../words/numbers.ts';

/** Counted under the version in force; before there is one, under the newest that is being written. */
export function readinessPage(seat: Seat, surroundings: CountedRegion): VNode {
  const { agreement, inForce, around } = surroundings;
  const facts = agreement && { ...around, agreement };
  const readiness = facts && readReadiness(facts);
  if (!facts || !readiness || readiness.total === 0) {
    return (
      <Frame seat={seat}>
        <EmptyState title="Er is nog niets te tellen">
          Dat kan zodra er ladders zijn, en gemeenten.{' '}
          <Link href={stepsHref(seat)}>Bekijk wat u eerst doet</Link>
        </EmptyState>
      </Frame>
    );
  }
  const pair = pairAsked(seat, around.organisations);
  return (
    <Frame seat={seat}>
      <Stat figure={shareWords(readiness)}>
        van de treden bereikt iemand die het weet, en van wie de organisatie tekende
      </Stat>
      <Figures readiness={readiness} />
      {!inForce && (
        <Notice kind="plain">
          <p>
            <strong>Er gelden nog geen ladders.</strong> Dit is geteld met versie {facts.agreement.version},
            die nog niet is ingegaan. <Link href={stepsHref(seat)}>Bekijk wat u eerst doet</Link>
          </p>
        </Notice>
      )}
      {seat.may('seeMandates') && <LapsingNotice seat={seat} {...surroundings} mandates={around.mandates} />}
      <Section id="doen" title="Wat er te doen is">
        <Gaps seat={seat} names={surroundings} readiness={readiness} />
        {inForce && readiness.ready < readiness.total && (
          <Paragraph>
            <Link href={stepsHref(seat)}>Bekijk alle stappen, van niets naar klaar</Link>
          </Paragraph>
        )}
      </Section>
      <PairSection
        seat={seat}
        names={surroundings}
        organisations={around.organisations}
        chosen={pair && { pair, rungs: pairRungs(facts, pair) }}
      />
      <Section id="organisaties" title="Per organisatie">
        <Unplaced seat={seat} around={around} />
        <ReachLegend />
        <OrganisationTable seat={seat} names={surroundings} rows={organisationRungs(facts)} />
      </Section>
    </Frame>
  );
}

function Frame({
  seat,
  children,
}: {
  readonly seat: Seat;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <DeskPage seat={seat} title="Gereedheid" at="readiness">
      <PageTitle>Bereikt elke trede iemand?</PageTitle>
      {children}
    </DeskPage>
  );
}

function Figures({ readiness }: { readonly readiness: Readiness }): JSX.Element {
  const { gaps, pairs, ready, total, unreached } = readiness;
  const counts = gapCounts(gaps);
  return (
    <div class="dz-flow">
      {counts.length > 0 && <Facts facts={counts} />}
      <Paragraph>
        {unreached === 0
          ? 'Op elke trede komt een bericht bij iemand aan.'
          : `Op ${countWords(unreached)} van de ${countWords(total)} treden bereikt een bericht nu niemand. Een lege trede slaan wij over. Komt de mail niet aan, dan staat de wachttijd stil.`}
      </Paragraph>
      <Disclosure summary="Hoe wij dit tellen">
        <Paragraph>
          Wij tellen elke trede van elke ladder, voor elke gemeente met elke aanbieder: {countWords(pairs)}{' '}
          {pairs === 1 ? 'combinatie' : 'combinaties'}, samen {countWords(total)} treden. Een trede is klaar
          als er iemand op staat die bevestigd heeft, en van wie de organisatie een afspraak heeft die geldt.
          Dat zijn er nu {ready}.
        </Paragraph>
        <Paragraph>
          Kan een casus bij meer organisaties horen, zoals een lokaal team of een gecertificeerde instelling,
          dan telt de organisatie die het minst bereikbaar is. Elke combinatie telt even zwaar. Wat voor veel
          casussen nodig is, weegt dus het meest.
        </Paragraph>
      </Disclosure>
    </div>
  );
}

function Unplaced({
  seat,
  around,
}: { readonly seat: Seat } & Pick<Surroundings, 'around'>): JSX.Element | null {
  const access = around.organisations.filter(({ kind }) => kind === 'municipalAccess');
  const unplaced = access.filter(({ municipality }) => municipality === undefined).length;
  if (access.length === 0) return null;
  const may = seat.may('editPeople');
  if (unplaced === 0 && !may) return null;
  return (
    <Paragraph>
      {unplaced > 0 &&
        `${unplacedWords(unplaced, access.length)} niet ingevuld bij welke gemeente het hoort. Dan telt het bij elke gemeente mee. `}
      {may && <Link href={accessHref(seat)}>Kies welk lokaal team bij welke gemeente hoort</Link>}
    </Paragraph>
  );
}

/** "Van 2 van de 5 lokale teams is"; the sentence goes on about one of them. */
function unplacedWords(unplaced: number, all: number): string {
  if (all === 1) return 'Van het lokale team is';
  return `Van ${String(unplaced)} van de ${String(all)} lokale teams is`;
}
