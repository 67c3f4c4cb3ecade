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
import { namesFor } from './names.ts';
import { OrganisationTable } from './OrganisationTable.tsx';
import { pairAsked, PairSection } from './PairSection.tsx';
import { ReachLegend } from './Reached.tsx';
import { gapCounts, shareWords } from './words.ts';
import { organisationRungs } from '../../../domain/escalation/organisationRungs.ts';
import { pairRungs, readReadiness, type Readiness } from '../../../domain/escalation/readiness.ts';
import type { CountedRegion, Surroundings } from '../../../store/pages/readiness.ts';
import { say } from '../../../words/language.ts';
import { countWords } from '../../../words/numbers.ts';

/** Counted under the version in force; before there is one, under the newest that is being written. */
export function readinessPage(seat: Seat, surroundings: CountedRegion): VNode {
  const { agreement, inForce, around } = surroundings;
  const facts = agreement && { ...around, agreement };
  const readiness = facts && readReadiness(facts);
  if (!facts || !readiness || readiness.total === 0) {
    return (
      <Frame seat={seat}>
        <EmptyState title={say('Er is nog niets te tellen', 'There is nothing to count yet')}>
          {say(
            'Dat kan zodra er ladders zijn, en gemeenten.',
            'There will be once there are ladders, and municipalities.',
          )}{' '}
          <Link href={stepsHref(seat)}>{say('Bekijk wat u eerst doet', 'View what to do first')}</Link>
        </EmptyState>
      </Frame>
    );
  }
  const pair = pairAsked(seat, around.organisations);
  const names = namesFor(seat, surroundings);
  return (
    <Frame seat={seat}>
      <Stat figure={shareWords(readiness)}>
        {say(
          'van de treden bereikt iemand die het weet, en van wie de organisatie tekende',
          'of the rungs reach somebody who knows it, and whose organisation signed',
        )}
      </Stat>
      <Figures readiness={readiness} />
      {!inForce && (
        <Notice kind="plain">
          <p>
            <strong>{say('Er gelden nog geen ladders.', 'No ladders are in force yet.')}</strong>{' '}
            {say(
              `Dit is geteld met versie ${facts.agreement.version}, die nog niet is ingegaan.`,
              `This was counted with version ${facts.agreement.version}, which is not in force yet.`,
            )}{' '}
            <Link href={stepsHref(seat)}>{say('Bekijk wat u eerst doet', 'View what to do first')}</Link>
          </p>
        </Notice>
      )}
      {seat.may('seeMandates') && <LapsingNotice seat={seat} {...surroundings} mandates={around.mandates} />}
      <Section id="doen" title={say('Wat er te doen is', 'What there is to do')}>
        <Gaps seat={seat} names={names} readiness={readiness} />
        {inForce && readiness.ready < readiness.total && (
          <Paragraph>
            <Link href={stepsHref(seat)}>
              {say('Bekijk alle stappen, van niets naar klaar', 'View all steps, from nothing to ready')}
            </Link>
          </Paragraph>
        )}
      </Section>
      <PairSection
        seat={seat}
        names={names}
        organisations={around.organisations}
        chosen={pair && { pair, rungs: pairRungs(facts, pair) }}
      />
      <Section id="organisaties" title={say('Per organisatie', 'By organisation')}>
        <Unplaced seat={seat} around={around} />
        <ReachLegend />
        <OrganisationTable seat={seat} names={names} rows={organisationRungs(facts)} />
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
    <DeskPage seat={seat} title={say('Gereedheid', 'Readiness')} at="readiness">
      <PageTitle>{say('Bereikt elke trede iemand?', 'Does every rung reach somebody?')}</PageTitle>
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
          ? say('Op elke trede komt een bericht bij iemand aan.', 'On every rung a message reaches somebody.')
          : say(
              `Op ${countWords(unreached)} van de ${countWords(total)} treden bereikt een bericht nu niemand. Een lege trede slaan wij over. Komt de mail niet aan, dan staat de wachttijd stil.`,
              `On ${countWords(unreached)} of the ${countWords(total)} rungs a message now reaches nobody. We skip a rung that is empty. If the mail does not arrive, the waiting time stands still.`,
            )}
      </Paragraph>
      <Disclosure summary={say('Hoe wij dit tellen', 'How we count this')}>
        <Paragraph>
          {say(
            `Wij tellen elke trede van elke ladder, voor elke gemeente met elke aanbieder: ${countWords(pairs)} ${pairs === 1 ? 'combinatie' : 'combinaties'}, samen ${countWords(total)} treden. Een trede is klaar als er iemand op staat die bevestigd heeft, en van wie de organisatie een afspraak heeft die geldt. Dat zijn er nu ${ready}.`,
            `We count every rung of every ladder, for each municipality with each provider: ${countWords(pairs)} ${pairs === 1 ? 'combination' : 'combinations'}, ${countWords(total)} ${total === 1 ? 'rung' : 'rungs'} together. A rung is ready when somebody is on it who has confirmed, and whose organisation has an agreement that holds. Now ${ready} ${ready === 1 ? 'is' : 'are'} ready.`,
          )}
        </Paragraph>
        <Paragraph>
          {say(
            'Kan een casus bij meer organisaties horen, zoals een lokaal team of een gecertificeerde instelling, dan telt de organisatie die het minst bereikbaar is. Elke combinatie telt even zwaar. Wat voor veel casussen nodig is, weegt dus het meest.',
            'Where a case can belong to several organisations, such as a local team or a certified institution, the organisation that is reached least counts. Every combination weighs the same. So what many cases need weighs most.',
          )}
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
      {unplaced > 0 && `${unplacedWords(unplaced, access.length)} `}
      {may && (
        <Link href={accessHref(seat)}>
          {say(
            'Kies welk lokaal team bij welke gemeente hoort',
            'Choose which local team belongs to which municipality',
          )}
        </Link>
      )}
    </Paragraph>
  );
}

function unplacedWords(unplaced: number, all: number): string {
  if (all === 1) {
    return say(
      'Van het lokale team is niet ingevuld bij welke gemeente het hoort. Dan telt het bij elke gemeente mee.',
      'It is not filled in to which municipality the local team belongs. Then it counts for every municipality.',
    );
  }
  return say(
    `Van ${String(unplaced)} van de ${String(all)} lokale teams is niet ingevuld bij welke gemeente het hoort. Dan telt het bij elke gemeente mee.`,
    `For ${String(unplaced)} of the ${String(all)} local teams it is not filled in to which municipality they belong. Then they count for every municipality.`,
  );
}
