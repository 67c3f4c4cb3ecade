// The board: tasks, what is late, what comes; and the board of a quiet day.
import type { JSX } from 'preact';
import { LinkButton, PostButton } from '../../../../api/design/actions/Button.tsx';
import { Columns, Section } from '../../../../api/design/layout/Section.tsx';
import { ConsolePage } from '../../../../api/design/layout/ConsolePage.tsx';
import { Agenda } from '../../../../api/design/shows/Agenda.tsx';
import { EmptyState, Notice } from '../../../../api/design/shows/Notice.tsx';
import { type Task, TaskCards } from '../../../../api/design/shows/TaskCards.tsx';
import { PageTitle } from '../../../../api/design/text/Heading.tsx';
import { Reference } from '../../../../api/design/text/Link.tsx';
import { When } from '../../../../api/design/text/Moment.tsx';
import { consoleFrame, moment } from './frame.tsx';

const tasks: readonly Task[] = [
  {
    reference: 'H5D-8TW',
    href: '/casus/h5d',
    place: 'Havenrecht',
    title: 'Morgen om 9:00 uur gaat trede 2 uit',
    children: 'Naar de manager sociaal domein en de beleidsmedewerker. Doet u niets, dan gaat de brief uit.',
    actions: (
      <>
        <LinkButton href="/brief" spoken="H5D-8TW">
          Bekijk de brief
        </LinkButton>
        <PostButton action="/houd-tegen" look="secondary" hidden={{ versie: '7' }} spoken="H5D-8TW">
          Houd tegen
        </PostButton>
      </>
    ),
  },
  {
    reference: 'P4T-9HD',
    href: '/casus/p4t',
    place: 'Poldermeer',
    title: 'De Linde: ‘Lukt niet, wachtlijst tot maart’',
    children: 'De ladder van de aanbieder wacht op uw keuze. Tot die tijd gaat er geen brief uit.',
    actions: (
      <>
        <LinkButton href="/vervolg">Kies het vervolg</LinkButton>
        <LinkButton href="/casus/p4t" look="secondary">
          Bekijk de casus
        </LinkButton>
      </>
    ),
  },
  {
    reference: 'Q2W-7LB',
    href: '/casus/q2w',
    title: 'De mail aan het hoofd inkoop komt niet aan',
    children: 'De brief van vrijdag 20 november kwam terug. De wachttijd staat stil tot er een vervanger is.',
    actions: <LinkButton href="/vervanger">Kies een vervanger</LinkButton>,
  },
];

/** A Monday with something to do. */
export function BoardPage(): JSX.Element {
  return (
    <ConsolePage title="Vandaag" {...consoleFrame('Vandaag')}>
      <PageTitle
        above={<When at={moment('2026-11-23', 'maandag 23 november 2026')} />}
        lead="U volgt 47 adviezen. Bij 41 daarvan hoeft u vandaag niets te doen."
      >
        Goedemorgen, Marja
      </PageTitle>
      <Section id="vraagt" title="Vraagt iets van u" count={9}>
        <TaskCards tasks={tasks} more={{ href: '/taken', label: 'Bekijk de andere zes' }} />
      </Section>
      <Columns wider="second">
        <Section id="te-laat" title="Te laat" count={2}>
          <Agenda
            entries={[
              {
                head: <Reference code="R8N-4VC" href="/casus/r8n" />,
                note: 'Maasveen',
                items: [
                  'De verwijzer zou vóór donderdag 19 november antwoorden. Morgen vragen wij u of trede 1 uit mag.',
                ],
              },
              {
                head: <Reference code="W3K-6DZ" href="/casus/w3k" />,
                note: 'Zuiderschans',
                items: ['De teammanager zou het regelen vóór vrijdag 20 november.'],
              },
            ]}
          />
        </Section>
        <Section id="week" title="Deze week">
          <Agenda
            entries={[
              {
                head: <When at={moment('2026-11-23', 'ma 23 nov')} />,
                note: 'vandaag',
                items: ['31 wekelijkse vragen zijn om 9:00 uur verstuurd'],
              },
              {
                head: <When at={moment('2026-11-24', 'di 24 nov')} />,
                items: [
                  <>
                    <Reference code="H5D-8TW" href="/casus/h5d" /> trede 2, gemeente Havenrecht
                  </>,
                  <>
                    <Reference code="R8N-4VC" href="/casus/r8n" /> voorstel voor trede 1 komt bij u
                  </>,
                ],
              },
              {
                head: <When at={moment('2026-11-25', 'wo 25 nov')} />,
                items: ['Herinnering aan verwijzers die nog niet antwoordden'],
              },
            ]}
          />
        </Section>
      </Columns>
    </ConsolePage>
  );
}

/** A Monday with nothing to do, just after something was done. */
export function QuietBoardPage(): JSX.Element {
  return (
    <ConsolePage title="Vandaag" {...consoleFrame('Vandaag')}>
      <Notice kind="done">
        <p>Trede 2 van H5D-8TW is tegengehouden. U hoort het als er iets verandert.</p>
      </Notice>
      <PageTitle lead="U volgt 47 adviezen.">Goedemorgen, Marja</PageTitle>
      <Section id="vraagt" title="Vraagt iets van u">
        <EmptyState title="Niets vraagt nu iets van u">
          De eerste brief gaat uit op dinsdag 24 november.
        </EmptyState>
      </Section>
    </ConsolePage>
  );
}
