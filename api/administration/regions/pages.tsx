// The administrator's pages about regions: all of them, a new one, and one.
import type { VNode } from 'preact';
import { Button, ButtonRow, LinkButton, PostButton } from '../../design/actions/Button.tsx';
import { BackLink } from '../../design/actions/BackLink.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DataTable } from '../../design/shows/DataTable.tsx';
import { DefinitionRows } from '../../design/shows/DefinitionRows.tsx';
import { EmptyState } from '../../design/shows/Notice.tsx';
import { DateFields } from '../../design/forms/DateFields.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { LineFields } from '../../forms/LineFields.tsx';
import { dateProps, type FieldError, type Values } from '../../forms/values.ts';
import type { SignedIn } from '../../signIn/account.ts';
import type { SignInParts } from '../../signIn/parts.ts';
import type { LocalDate } from '../../../domain/time.ts';
import type { ListedRegion } from '../../../store/gate/regions.ts';
import type { KeptRegion } from '../../../store/regions/lifecycle.ts';
import { longDate } from '../../../words/dates.ts';
import { listed } from '../../../words/roles.ts';
import { AdministrationPage } from '../frame.tsx';
import { nameFields } from './fields.ts';
import { ChairFields, NewRegionFields } from './RegionForms.tsx';
import { WhatGoes } from './WhatGoes.tsx';

/** Who looks, and what was typed where something has to be mended. */
export interface RegionView {
  readonly parts: SignInParts;
  readonly who: SignedIn;
  readonly today: LocalDate;
  readonly values: Values;
  readonly errors: readonly FieldError[];
  readonly done?: string | undefined;
}

export function regionsPage(view: RegionView, regions: readonly ListedRegion[]): VNode {
  return (
    <AdministrationPage {...view} title="Regio’s" at="regions">
      <PageTitle lead="U maakt een regio en wijst de eerste voorzitter aan. De voorzitter richt de rest in.">
        Regio’s
      </PageTitle>
      {regions.length === 0 ? (
        <EmptyState title="Er is nog geen regio">Maak de eerste regio.</EmptyState>
      ) : (
        <DataTable
          caption="Regio’s op naam"
          captionSpoken
          rows={regions}
          columns={[
            {
              label: 'Regio',
              cell: ({ code, name }) => (
                <Link href={`/beheer/regios/${encodeURIComponent(code)}`}>{name}</Link>
              ),
            },
            { label: 'Code', cell: ({ code }) => code },
            { label: 'Voorzitter', cell: ({ chairs }) => (chairs.length === 0 ? 'Niemand' : listed(chairs)) },
            { label: 'Nieuwe adviezen', cell: ({ endedOn }) => endWords(endedOn, view.today) },
          ]}
        />
      )}
      <ButtonRow>
        <LinkButton href="/beheer/regios/nieuw">Maak een regio</LinkButton>
      </ButtonRow>
    </AdministrationPage>
  );
}

function endWords(endedOn: LocalDate | null, today: LocalDate): string {
  if (endedOn === null) return 'Ja';
  return endedOn < today
    ? `Niet meer sinds ${longDate(endedOn, today)}`
    : `Tot en met ${longDate(endedOn, today)}`;
}

export function newRegionPage(view: RegionView): VNode {
  return (
    <AdministrationPage {...view} title="Maak een regio" at="regions" below>
      <BackLink href="/beheer/regios">Regio’s</BackLink>
      <PageTitle lead="Dit staat in de brieven van de regio. De voorzitter kan het later veranderen, behalve de naam van de regio en de afzender.">
        Maak een regio
      </PageTitle>
      <Form action="/beheer/regios/nieuw">
        <NewRegionFields values={view.values} errors={view.errors} />
        <ButtonRow>
          <Button>Maak de regio</Button>
          <Link href="/beheer/regios">Toch niet</Link>
        </ButtonRow>
      </Form>
    </AdministrationPage>
  );
}

/** @param chairs by name, today */
export function regionPage(view: RegionView, region: KeptRegion, chairs: readonly string[]): VNode {
  const { values, errors, today } = view;
  const { profile, openCases, closedCases } = region;
  const path = `/beheer/regios/${encodeURIComponent(profile.code)}`;
  return (
    <AdministrationPage {...view} title={profile.name} at="regions" below>
      <BackLink href="/beheer/regios">Regio’s</BackLink>
      <PageTitle>{profile.name}</PageTitle>
      <DefinitionRows
        rows={[
          { term: 'Code', value: profile.code },
          { term: 'Voorzitter', value: chairs.length === 0 ? 'Niemand' : listed(chairs) },
          { term: 'Lopende adviezen', value: String(openCases) },
          { term: 'Afgesloten, nog bewaard', value: String(closedCases) },
          { term: 'Nieuwe adviezen', value: endWords(profile.endedOn, today) },
        ]}
      />
      <Form action={`${path}/naam`} hidden={{ versie: values['versie'] ?? '' }}>
        <Section id="namen" title="Naam en afzender">
          <LineFields fields={nameFields} values={values} errors={errors} />
          <Button look="secondary">Bewaar</Button>
        </Section>
      </Form>
      {chairs.length === 0 && (
        <Form action={`${path}/voorzitter`}>
          <Paragraph>De regio heeft geen voorzitter. Wijs er een aan, dan kan die de rest regelen.</Paragraph>
          <ChairFields values={values} errors={errors} />
          <Button>Wijs de voorzitter aan</Button>
        </Form>
      )}
      <Section id="einde" title="Einde van de regio">
        {profile.endedOn === null ? (
          <Form action={`${path}/einde`}>
            <Paragraph>
              Na de laatste dag kan niemand hier nog een advies registreren. Lopende adviezen gaan door tot ze
              zijn afgesloten, en worden daarna gewist zoals altijd.
            </Paragraph>
            <DateFields
              {...dateProps(values, errors, 'laatste')}
              legend="Wat is de laatste dag?"
              hint="Bijvoorbeeld 31 12 2026"
            />
            <Button look="secondary">Sluit de regio</Button>
          </Form>
        ) : (
          <PostButton action={`${path}/verder`} look="secondary">
            Laat de regio doorgaan
          </PostButton>
        )}
        <WhatGoes region={region} today={today} />
      </Section>
    </AdministrationPage>
  );
}
