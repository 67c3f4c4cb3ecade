// The console's other pages: a list that is searched, a form of several questions, a decision, parts seen seldom.
import type { JSX } from 'preact';
import { Button, ButtonRow, LinkButton } from '../../../../api/design/actions/Button.tsx';
import { ConfirmForm } from '../../../../api/design/actions/ConfirmForm.tsx';
import { Pagination } from '../../../../api/design/actions/Pagination.tsx';
import { DateFields } from '../../../../api/design/forms/DateFields.tsx';
import { FileField } from '../../../../api/design/forms/FileField.tsx';
import { CheckGroups, Checks } from '../../../../api/design/forms/Checks.tsx';
import { Form } from '../../../../api/design/forms/Form.tsx';
import { Question } from '../../../../api/design/forms/Question.tsx';
import { SearchForm } from '../../../../api/design/forms/SearchForm.tsx';
import { Select } from '../../../../api/design/forms/Select.tsx';
import { TextField } from '../../../../api/design/forms/TextField.tsx';
import { ConsolePage } from '../../../../api/design/layout/ConsolePage.tsx';
import { Section } from '../../../../api/design/layout/Section.tsx';
import { DataTable } from '../../../../api/design/shows/DataTable.tsx';
import { Stat } from '../../../../api/design/shows/Facts.tsx';
import { LadderPicture } from '../../../../api/design/shows/LadderPicture.tsx';
import { Notice } from '../../../../api/design/shows/Notice.tsx';
import { TallLadders } from '../../../../api/design/shows/TallLadders.tsx';
import { VersionBar } from '../../../../api/design/shows/VersionBar.tsx';
import { Heading, PageTitle } from '../../../../api/design/text/Heading.tsx';
import { Link, Reference } from '../../../../api/design/text/Link.tsx';
import { List } from '../../../../api/design/text/List.tsx';
import { Lead, Paragraph, SmallPrint } from '../../../../api/design/text/Paragraph.tsx';
import { consoleFrame } from './frame.tsx';
import { sixRungs, tallLadders } from './ladders.ts';

const municipalities = [
  { value: 'maasveen', label: 'Maasveen' },
  { value: 'havenrecht', label: 'Havenrecht' },
];

/** Advices, searched, in groups, on the second of three pages. */
export function AdvicesPage(): JSX.Element {
  const row = (code: string, next: string, day: string | null) => ({ code, next, day });
  return (
    <ConsolePage title="Adviezen" {...consoleFrame('Adviezen')}>
      <PageTitle>Adviezen</PageTitle>
      <SearchForm action="/adviezen" name="zoek" label="Nummer of organisatie" value="Maas">
        <Select
          name="gemeente"
          label="Gemeente"
          options={municipalities}
          prompt="Alle gemeenten"
          value="maasveen"
        />
      </SearchForm>
      <DataTable
        caption="Adviezen, op wat er het eerst gebeurt"
        captionSpoken
        even
        columns={[
          { label: 'Casus', cell: ({ code }) => <Reference code={code} href={`/casus/${code}`} /> },
          { label: 'Wat er gebeurt', cell: ({ next }) => next },
          { label: 'Wanneer', cell: ({ day }) => day },
        ]}
        rows={{
          groups: [
            { title: 'Vraagt iets van u', rows: [row('P4T-9HD', 'Kies het vervolg', null)] },
            {
              title: 'Deze week',
              rows: [
                row('K7M-3QX', 'Bericht aan de wethouder', 'vr 27 nov'),
                row('H5D-8TW', 'Herinnering', 'wo 25 nov'),
              ],
            },
          ],
        }}
      />
      <Pagination page={2} pages={3} href={(page) => `/adviezen?pagina=${page}`} label="Adviezen" />
    </ConsolePage>
  );
}

/** Registering an advice, sent with mistakes. */
export function NewAdvicePage(): JSX.Element {
  return (
    <ConsolePage
      title="Nieuw advies"
      {...consoleFrame('Nieuw advies')}
      errors={[
        { fieldId: 'verwijzer-mail', message: 'Vul een mailadres in, zoals naam@gemeente.nl' },
        { fieldId: 'gemeente', message: 'Kies een gemeente' },
        { fieldId: 'datum-dag', message: 'De datum van het advies ligt in de toekomst' },
      ]}
    >
      <PageTitle lead="Wat moeten we weten om een vinger aan de pols te houden?">Nieuw advies</PageTitle>
      <Form action="/adviezen" hidden={{ formulier: ['a', 'b'] }}>
        <Question name="verwijzer" title="Wie antwoordt?" level={2}>
          <TextField name="verwijzer-naam" label="Naam" value="S. Aydin" />
          <TextField
            name="verwijzer-mail"
            label="Mailadres op het werk"
            kind="email"
            value="s.aydin@"
            error="Vul een mailadres in, zoals naam@gemeente.nl"
          />
          <Select
            name="gemeente"
            label="Gemeente"
            options={municipalities}
            prompt="Kies een gemeente"
            error="Kies een gemeente"
          />
        </Question>
        <Question name="ritme" title="Hoe vaak?" level={2} hint="Elke week is gebruikelijk.">
          <TextField
            name="weken"
            label="Om de hoeveel weken?"
            kind="number"
            width="short"
            value="1"
            hint="1 tot 26"
          />
          <DateFields
            name="datum"
            legend="Datum van het advies"
            value={{ dag: '1', maand: '12', jaar: '2026' }}
            error="De datum van het advies ligt in de toekomst"
          />
        </Question>
        <FileField
          name="bestand"
          id="csv-bestand"
          label="Kies een CSV-bestand"
          accept=".csv"
          hint="Hooguit 2 MB"
          error="Kies een bestand"
        />
        <ButtonRow>
          <Button name="stap" value="registreer">
            Registreer het advies
          </Button>
          <Link href="/vandaag">Toch niet</Link>
        </ButtonRow>
      </Form>
    </ConsolePage>
  );
}

/** A decision with its reason, and the parts that are seen seldom. */
export function PartsPage(): JSX.Element {
  return (
    <ConsolePage title="Houd trede 2 tegen" {...consoleFrame('Adviezen', 'below')}>
      <PageTitle>Houd trede 2 tegen</PageTitle>
      <Stat figure="38 van 42">treden bereiken iemand</Stat>
      <Notice kind="plain">
        <p>Zolang u dit tegenhoudt, hoort de wethouder niets.</p>
        <p>U kunt het later alsnog laten gaan.</p>
      </Notice>
      <ConfirmForm
        action="/houd-tegen"
        button="Houd tegen"
        reasonName="reden"
        reasonLabel="Waarom houdt u dit tegen?"
        reason="In overleg met de teammanager."
        hidden={{ trede: '2' }}
        cancel="/casus"
      />
      <Section id="zes-treden" title="Een tot zes treden">
        <LadderPicture ladders={sixRungs} />
      </Section>
      <Section id="hoge-ladders" title="Wat er is afgesproken">
        <TallLadders ladders={tallLadders} />
      </Section>
      <Question name="wie" title="Wie krijgt het bericht?" level={2}>
        <CheckGroups>
          <Checks
            legend="Bij de gemeente"
            checks={[
              { name: 'wie-wethouder', label: 'Wethouder', checked: true },
              { name: 'wie-beleid', label: 'Beleidsmedewerker', checked: false },
            ]}
          />
          <Checks
            legend="Bij welke ladder"
            invalid
            checks={[
              {
                name: 'op-gemeente',
                label: 'Gemeente',
                checked: true,
                beside: (
                  <Select
                    name="vanaf"
                    label="Vanaf welke trede?"
                    options={[{ value: '1', label: 'Trede 1' }]}
                  />
                ),
              },
            ]}
          />
        </CheckGroups>
      </Question>
      <VersionBar
        versions={[
          {
            name: 'Versie 3',
            standing: 'geldt sinds dinsdag 1 september 2026',
            about: '39 van 47 adviezen volgen deze versie.',
          },
          {
            name: 'Concept 4',
            standing: 'geldt nog niet',
            about: 'Trede 3 van inkoop wacht 5 in plaats van 10 werkdagen.',
            actions: (
              <>
                <LinkButton href="/concept" look="secondary">
                  Ga verder met concept 4
                </LinkButton>
                <LinkButton href="/verschil" look="subtle">
                  Bekijk het verschil
                </LinkButton>
              </>
            ),
          },
        ]}
      />
      <Section id="tekst" title="Tekst">
        <Lead>Een eerste zin die groter is dan de andere.</Lead>
        <Heading level={3}>Een kop van de derde soort</Heading>
        <Heading level={4}>Een kop van de vierde soort</Heading>
        <Paragraph>
          Een gewone alinea, van regels die niet te lang zijn om met gemak te lezen op een breed scherm.
        </Paragraph>
        <List items={['De verwijzer', 'De voorzitter, en wie die vervangt']} />
        <List ordered items={['Eerst trede 1', 'Dan trede 2']} />
        <SmallPrint>De wachttijden zijn een voorstel van Doorzet.</SmallPrint>
      </Section>
    </ConsolePage>
  );
}
