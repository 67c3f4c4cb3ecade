// A case: the verdict, every state a rung can be in, what will happen and what happened, the letters.
import type { JSX } from 'preact';
import { PostButton } from '../../../../api/design/actions/Button.tsx';
import { Disclosure, MoreMenu } from '../../../../api/design/actions/MoreMenu.tsx';
import { Columns, Section } from '../../../../api/design/layout/Section.tsx';
import { ConsolePage } from '../../../../api/design/layout/ConsolePage.tsx';
import { DataTable } from '../../../../api/design/shows/DataTable.tsx';
import { DefinitionRows } from '../../../../api/design/shows/DefinitionRows.tsx';
import { Delivery, type DeliveryState } from '../../../../api/design/shows/Delivery.tsx';
import { Facts } from '../../../../api/design/shows/Facts.tsx';
import { LadderPicture } from '../../../../api/design/shows/LadderPicture.tsx';
import { LetterSheet } from '../../../../api/design/shows/LetterSheet.tsx';
import { Timeline } from '../../../../api/design/shows/Timeline.tsx';
import { Verdict } from '../../../../api/design/shows/Verdict.tsx';
import { PageTitle } from '../../../../api/design/text/Heading.tsx';
import { Link, Reference } from '../../../../api/design/text/Link.tsx';
import { consoleFrame, moment } from './frame.tsx';
import { threeLadders } from './ladders.ts';

interface SentLetter {
  readonly name: string;
  readonly to: string;
  readonly sent: string | null;
  readonly state: DeliveryState;
  readonly delivery: string;
}

const letters: readonly SentLetter[] = [
  {
    name: 'Herinnering',
    to: 'S. Aydin, verwijzer',
    sent: null,
    state: 'waiting',
    delivery: 'gaat wo 25 nov uit',
  },
  {
    name: 'Trede 2, gemeente',
    to: 'J. Bakker, manager sociaal domein',
    sent: 'do 19 nov, 9:02',
    state: 'arrived',
    delivery: 'aangekomen bij de vervanger',
  },
  {
    name: 'Trede 1, inkoop',
    to: 'L. Prins, inkoper tot 1 november',
    sent: 'wo 11 nov, 9:01',
    state: 'returned',
    delivery: 'kwam terug, R. Smit kreeg hem',
  },
  {
    name: 'Wekelijkse vraag',
    to: 'S. Aydin, verwijzer',
    sent: null,
    state: 'withdrawn',
    delivery: 'niet meer nodig',
  },
];

/** The case of the reference pictures. */
export function CasePage(): JSX.Element {
  return (
    <ConsolePage title="Casus K7M-3QX" {...consoleFrame('Adviezen', 'below')}>
      <PageTitle
        above={
          <>
            <Link href="/adviezen">Adviezen</Link> / casus
          </>
        }
      >
        <Reference code="K7M-3QX" /> loopt vast bij de gemeente
      </PageTitle>
      <Facts
        facts={[
          'Gemeente Maasveen',
          'Advies van maandag 19 oktober',
          'Dringend advies',
          'Elke week een vraag aan de verwijzer',
        ]}
      />
      <Verdict
        actions={
          <>
            <PostButton action="/houd-tegen">Houd tegen</PostButton>
            <PostButton action="/opschalen" look="secondary">
              Nu opschalen
            </PostButton>
            <MoreMenu
              links={[
                { href: '/gesprek', label: 'Noteer een gesprek' },
                { href: '/ladder', label: 'Voeg een ladder toe' },
                { href: '/sluit', label: 'Sluit het advies' },
              ]}
            />
          </>
        }
      >
        Trede 2 is sinds <strong>donderdag 19 november</strong> aan zet. Hoort u niets, dan gaat het op{' '}
        <strong>vrijdag 27 november</strong> naar de wethouder.
      </Verdict>
      <Section id="staat" title="Hoe het staat">
        <LadderPicture ladders={threeLadders} />
      </Section>
      <Columns>
        <Section id="straks" title="Wat er gebeurt als niemand iets doet">
          <Timeline
            when="ahead"
            entries={[
              {
                at: moment('2026-11-25', 'wo 25 nov'),
                words: 'Herinnering aan de verwijzer, als die nog niet antwoordde',
              },
              {
                at: moment('2026-11-27T09:00', 'vr 27 nov, 9:00 uur'),
                words: 'Bericht aan de wethouder, C. Jansen',
                key: true,
              },
              {
                at: moment('2026-12-14', 'ma 14 dec'),
                words: 'Alle treden zijn gevraagd. De casus komt op uw tafel.',
              },
            ]}
          />
        </Section>
        <Section id="toen" title="Wat er gebeurde">
          <Timeline
            when="past"
            entries={[
              {
                at: moment('2026-11-19T09:02', 'do 19 nov, 9:02 uur'),
                words: 'Trede 2: bericht aan J. Bakker en S. Yilmaz',
                key: true,
                detail: (
                  <Disclosure summary="Bekijk de brief">
                    <LetterSheet
                      subject="Casus K7M-3QX: er ligt een advies, wilt u meekijken? Graag vóór vrijdag 27 november"
                      rows={[{ term: 'Aan', value: 'J. Bakker, S. Yilmaz' }]}
                      text={
                        'Beste heer Bakker,\n\nEr ligt een advies van het expertteam in casus K7M-3QX.\n\nhttps://doorzet.example/b/6fQ2Vb9aTq3mXw8ZkLr4NcY7sHd1GpJe0UiOtWvRxBn'
                      }
                    />
                  </Disclosure>
                ),
              },
              {
                at: moment('2026-11-18T16:40', 'wo 18 nov, 16:40 uur'),
                words: 'Marja van Dijk: laten gaan',
                detail: '‘Met de wethouder besproken, hij weet ervan.’',
              },
              {
                at: moment('2026-11-09T11:20', 'ma 9 nov, 11:20 uur'),
                words: 'S. Aydin: de zorg is er niet.',
              },
            ]}
          />
        </Section>
      </Columns>
      <DataTable
        caption="Brieven"
        rows={letters}
        columns={[
          { label: 'Brief', cell: (letter) => <Link href="/brief">{letter.name}</Link> },
          { label: 'Aan', cell: ({ to }) => to },
          { label: 'Verstuurd', cell: ({ sent }) => sent },
          {
            label: 'Aflevering',
            cell: ({ state, delivery }) => <Delivery state={state}>{delivery}</Delivery>,
          },
        ]}
      />
      <Section id="wie" title="Wie erbij horen">
        <DefinitionRows
          rows={[
            { term: 'Verwijzer', value: 'S. Aydin, wijkteam Maasveen' },
            { term: 'Ladder', value: <Link href="/ladders">Versie 3</Link> },
          ]}
        />
      </Section>
    </ConsolePage>
  );
}
