// How a region presents itself, whom to call, and how long it keeps closed cases.
import type { JSX, VNode } from 'preact';
import { Button, ButtonRow } from '../../design/actions/Button.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { TextField } from '../../design/forms/TextField.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DataTable } from '../../design/shows/DataTable.tsx';
import { DefinitionRows } from '../../design/shows/DefinitionRows.tsx';
import { Notice } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { LineFields } from '../../forms/LineFields.tsx';
import { messageFor, type FieldError, type Values } from '../../forms/values.ts';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import type { ErasedBecause, Erasure, Retention } from '../../../store/erasing.ts';
import { longMoment, shortMoment } from '../../../words/dates.ts';
import { LEAST_DAYS, MOST_DAYS, safetyFields, teamFields } from './fields.ts';

export interface SettingsProps {
  readonly revision: number;
  readonly retention: Retention;
  readonly values: Values;
  readonly errors: readonly FieldError[];
  readonly done?: string | undefined;
  /** Somebody else saved this in the meantime: it is told beside what was typed. */
  readonly overtakenBy?: Values;
}

export function settingsPage(seat: Seat, props: SettingsProps): VNode {
  const { revision, retention, values, errors, done, overtakenBy } = props;
  const { region } = seat.desk;
  return (
    <DeskPage seat={seat} title="Instellingen" at="settings" errors={errors} done={done}>
      {overtakenBy && <Overtaken values={values} by={overtakenBy} />}
      <PageTitle lead="Deze gegevens staan in de brieven en op de pagina’s die uw regio verstuurt.">
        Instellingen
      </PageTitle>
      <Section id="beheerder" title="Van de beheerder">
        <DefinitionRows
          rows={[
            { term: 'Regio', value: `${region.name} (${region.code})` },
            { term: 'Afzender van de mails', value: region.senderAddress },
          ]}
        />
        <Paragraph>Klopt dit niet? Vraag uw beheerder om het te veranderen.</Paragraph>
      </Section>
      <Form action={`${seat.home}/instellingen`} hidden={{ versie: String(revision) }}>
        <Section id="het-team" title="Het expertteam">
          <LineFields fields={teamFields} values={values} errors={errors} />
        </Section>
        <Section id="veiligheid" title="Crisis en privacy">
          <LineFields fields={safetyFields} values={values} errors={errors} />
        </Section>
        <Section id="bewaartermijn" title="Bewaren">
          <TextField
            name="bewaren"
            label="Hoeveel dagen bewaart u een afgesloten casus?"
            kind="number"
            width="short"
            hint={`${LEAST_DAYS} tot en met ${MOST_DAYS}. Daarna wissen wij de casus, met alle brieven. Alleen aantallen blijven over`}
            value={values['bewaren']}
            error={messageFor(errors, 'bewaren')}
          />
        </Section>
        <ButtonRow>
          <Button>Bewaar de instellingen</Button>
          <Link href={`${seat.home}/vandaag`}>Toch niet</Link>
        </ButtonRow>
      </Form>
      <Section id="gewist" title="Wat er gewist is">
        <Erased seat={seat} retention={retention} />
        <Paragraph>
          <Link href={`${seat.home}/instellingen/gegevens`}>Welke gegevens wij bewaren</Link>: van wie,
          waarvoor en hoelang. Voor uw functionaris gegevensbescherming.
        </Paragraph>
      </Section>
    </DeskPage>
  );
}

/** Loses nothing of either: what was typed stands in the form, what is kept now stands here. */
function Overtaken({ values, by }: { readonly values: Values; readonly by: Values }): JSX.Element {
  const differs = [
    ...teamFields,
    ...safetyFields,
    { name: 'bewaren', label: 'Hoeveel dagen bewaren' },
  ].filter(({ name }) => values[name] !== by[name]);
  return (
    <Notice kind="plain">
      <p>
        Er is niets bewaard: iemand anders veranderde de instellingen terwijl u typte. Wat u typte, staat
        hieronder. Bewaart u het, dan vervangt het wat er nu staat:
      </p>
      <DefinitionRows rows={differs.map(({ name, label }) => ({ term: label, value: by[name] ?? '' }))} />
    </Notice>
  );
}

const becauseWords: Readonly<Record<ErasedBecause, string>> = {
  retention: 'de bewaartermijn was voorbij',
  request: 'ouders of jeugdige vroegen erom',
  mistake: 'was niet bedoeld om te registreren',
};

function Erased({
  seat: { now },
  retention: { lookedAt, kept, firstGoesAt, erasures },
}: {
  readonly seat: Seat;
  readonly retention: Retention;
}): JSX.Element {
  const closed =
    kept === 0
      ? 'Er is nu geen afgesloten casus'
      : kept === 1
        ? 'Er is nu 1 afgesloten casus'
        : `Er zijn nu ${kept} afgesloten casussen`;
  return (
    <>
      <Paragraph>
        {lookedAt === null
          ? 'Er is nog niet gekeken of er iets gewist moet worden.'
          : `Voor het laatst gekeken of er iets gewist moest worden: ${longMoment(lookedAt, now)}.`}{' '}
        {closed}.{firstGoesAt !== null && ` De eerste wordt gewist vanaf ${longMoment(firstGoesAt, now)}.`}
      </Paragraph>
      {erasures.length > 0 && (
        <DataTable
          caption="Gewist, het laatst eerst"
          rows={erasures}
          columns={[
            { label: 'Wanneer', cell: ({ at }: Erasure) => shortMoment(at, now) },
            { label: 'Hoeveel casussen', cell: ({ cases }: Erasure) => String(cases) },
            { label: 'Waarom', cell: ({ because }: Erasure) => becauseWords[because] },
          ]}
        />
      )}
    </>
  );
}
