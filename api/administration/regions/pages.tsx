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
import { say } from '../../../words/language.ts';
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
    <AdministrationPage {...view} title={say('Regio’s', 'Regions')} at="regions">
      <PageTitle
        lead={say(
          'U maakt een regio en wijst de eerste voorzitter aan. De voorzitter richt de rest in.',
          'You make a region and appoint its first chair. The chair sets up the rest.',
        )}
      >
        {say('Regio’s', 'Regions')}
      </PageTitle>
      {regions.length === 0 ? (
        <EmptyState title={say('Er is nog geen regio', 'There is no region yet')}>
          {say('Maak de eerste regio.', 'Make the first region.')}
        </EmptyState>
      ) : (
        <DataTable
          caption={say('Regio’s op naam', 'Regions by name')}
          captionSpoken
          rows={regions}
          columns={[
            {
              label: say('Regio', 'Region'),
              cell: ({ code, name }) => (
                <Link href={`/beheer/regios/${encodeURIComponent(code)}`}>{name}</Link>
              ),
            },
            { label: say('Code', 'Code'), cell: ({ code }) => code },
            { label: say('Voorzitter', 'Chair'), cell: ({ chairs }) => chairsWords(chairs) },
            {
              label: say('Nieuwe adviezen', 'New advices'),
              cell: ({ endedOn }) => endWords(endedOn, view.today),
            },
          ]}
        />
      )}
      <ButtonRow>
        <LinkButton href="/beheer/regios/nieuw">{say('Maak een regio', 'Make a region')}</LinkButton>
      </ButtonRow>
    </AdministrationPage>
  );
}

function chairsWords(chairs: readonly string[]): string {
  return chairs.length === 0 ? say('Niemand', 'Nobody') : listed(chairs);
}

function endWords(endedOn: LocalDate | null, today: LocalDate): string {
  if (endedOn === null) return say('Ja', 'Yes');
  const last = longDate(endedOn, today);
  return endedOn < today
    ? say(`Niet meer sinds ${last}`, `No longer since ${last}`)
    : say(`Tot en met ${last}`, `Until ${last}, inclusive`);
}

export function newRegionPage(view: RegionView): VNode {
  return (
    <AdministrationPage {...view} title={say('Maak een regio', 'Make a region')} at="regions" below>
      <BackLink href="/beheer/regios">{say('Regio’s', 'Regions')}</BackLink>
      <PageTitle
        lead={say(
          'Dit staat in de brieven van de regio. De voorzitter kan het later veranderen, behalve de naam van de regio en de afzender.',
          'This stands in the letters of the region. The chair can change it later, except for the name of the region and the sender.',
        )}
      >
        {say('Maak een regio', 'Make a region')}
      </PageTitle>
      <Form action="/beheer/regios/nieuw">
        <NewRegionFields values={view.values} errors={view.errors} />
        <ButtonRow>
          <Button>{say('Maak de regio', 'Make the region')}</Button>
          <Link href="/beheer/regios">{say('Toch niet', 'Cancel')}</Link>
        </ButtonRow>
      </Form>
    </AdministrationPage>
  );
}

/**
 * @param chairs by name, today
 * @param hasMail whether there is a page about its mail
 */
export function regionPage(
  view: RegionView,
  region: KeptRegion,
  chairs: readonly string[],
  hasMail: boolean,
): VNode {
  const { values, errors, today } = view;
  const { profile, openCases, closedCases } = region;
  const path = `/beheer/regios/${encodeURIComponent(profile.code)}`;
  return (
    <AdministrationPage {...view} title={profile.name} at="regions" below>
      <BackLink href="/beheer/regios">{say('Regio’s', 'Regions')}</BackLink>
      <PageTitle>{profile.name}</PageTitle>
      <DefinitionRows
        rows={[
          { term: say('Code', 'Code'), value: profile.code },
          { term: say('Voorzitter', 'Chair'), value: chairsWords(chairs) },
          { term: say('Lopende adviezen', 'Advices under way'), value: String(openCases) },
          { term: say('Afgesloten, nog bewaard', 'Closed, still kept'), value: String(closedCases) },
          { term: say('Nieuwe adviezen', 'New advices'), value: endWords(profile.endedOn, today) },
        ]}
      />
      <Form action={`${path}/naam`} hidden={{ versie: values['versie'] ?? '' }}>
        <Section id="namen" title={say('Naam en afzender', 'Name and sender')}>
          <LineFields fields={nameFields} values={values} errors={errors} />
          <Button look="secondary">{say('Bewaar', 'Save')}</Button>
        </Section>
      </Form>
      {hasMail && (
        <Section id="de-mail" title={say('Mail', 'Mail')}>
          <Paragraph>
            <Link href={`${path}/mail`}>
              {say('Mailserver, ondertekenen en inkomende mail', 'Mail server, signing and incoming mail')}
            </Link>
          </Paragraph>
        </Section>
      )}
      {chairs.length === 0 && (
        <Form action={`${path}/voorzitter`}>
          <Paragraph>
            {say(
              'De regio heeft geen voorzitter. Wijs er een aan, dan kan die de rest regelen.',
              'The region has no chair. Appoint one, who can then arrange the rest.',
            )}
          </Paragraph>
          <ChairFields values={values} errors={errors} />
          <Button>{say('Wijs de voorzitter aan', 'Appoint the chair')}</Button>
        </Form>
      )}
      <Section id="einde" title={say('Einde van de regio', 'End of the region')}>
        {profile.endedOn === null ? (
          <Form action={`${path}/einde`}>
            <Paragraph>
              {say(
                'Na de laatste dag kan niemand hier nog een advies registreren. Lopende adviezen gaan door tot ze zijn afgesloten, en worden daarna gewist zoals altijd.',
                'After the last day nobody can register an advice here any more. Advices under way go on until they are closed, and are erased after that as always.',
              )}
            </Paragraph>
            <DateFields
              {...dateProps(values, errors, 'laatste')}
              legend={say('Wat is de laatste dag?', 'What is the last day?')}
              hint={say('Bijvoorbeeld 31 12 2026', 'For example 31 12 2026')}
            />
            <Button look="secondary">{say('Sluit de regio', 'Close the region')}</Button>
          </Form>
        ) : (
          <PostButton action={`${path}/verder`} look="secondary">
            {say('Laat de regio doorgaan', 'Let the region go on')}
          </PostButton>
        )}
        <WhatGoes region={region} today={today} />
      </Section>
    </AdministrationPage>
  );
}
