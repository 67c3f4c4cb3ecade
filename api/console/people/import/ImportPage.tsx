// Where a file of people is chosen or pasted, and where every faulty row is told.
import type { JSX, VNode } from 'preact';
import { Button, ButtonRow } from '../../../design/actions/Button.tsx';
import { Disclosure } from '../../../design/actions/MoreMenu.tsx';
import { FileField } from '../../../design/forms/FileField.tsx';
import { Form } from '../../../design/forms/Form.tsx';
import { TextArea } from '../../../design/forms/TextArea.tsx';
import { Section } from '../../../design/layout/Section.tsx';
import { DataTable } from '../../../design/shows/DataTable.tsx';
import { Notice } from '../../../design/shows/Notice.tsx';
import { PageTitle } from '../../../design/text/Heading.tsx';
import { Link } from '../../../design/text/Link.tsx';
import { List } from '../../../design/text/List.tsx';
import { messageFor, type FieldError } from '../../../forms/values.ts';
import { DeskPage } from '../../frame.tsx';
import type { Seat } from '../../seat.ts';
import { WORK_DATA_ONLY } from '../PersonForm.tsx';
import { columns, neededColumns } from './columns.ts';
import type { CellFault } from './readRows.ts';
import { listed } from '../../../../words/roles.ts';

export interface ImportShown {
  /** As it was pasted. */
  readonly text: string;
  readonly errors: readonly FieldError[];
  readonly faults: readonly CellFault[];
  /** What happened to an earlier file. */
  readonly notice?: string | undefined;
}

/** The form; after a file with faults, with all of them. */
export function importPage(seat: Seat, { text, errors, faults, notice }: ImportShown): VNode {
  const home = `${seat.home}/mensen`;
  return (
    <DeskPage seat={seat} title="Lees mensen in" at="people" below errors={errors}>
      {notice !== undefined && (
        <Notice kind="plain">
          <p>{notice}</p>
        </Notice>
      )}
      <PageTitle
        above={<Link href={home}>Mensen</Link>}
        lead="U ziet eerst wat er zou veranderen. Pas als u daar ja op zegt, veranderen wij iets: alles, of niets."
      >
        Lees mensen in uit een bestand
      </PageTitle>
      {faults.length > 0 && <Faults faults={faults} />}
      <Form action={`${home}/invoeren`} files>
        <FileField
          name="bestand"
          id="csv-bestand"
          label="Kies een CSV-bestand"
          accept=".csv,.txt,text/csv"
          hint="Hooguit 2 MB. In Excel: Opslaan als, en dan CSV"
          error={messageFor(errors, 'bestand')}
        />
        <TextArea
          name="tekst"
          id="csv-tekst"
          label="Of plak de rijen hier"
          hint="Met de kolomnamen in de eerste rij"
          rows={6}
          value={text}
          error={messageFor(errors, 'tekst')}
          optional
        />
        <ButtonRow>
          <Button>Bekijk wat er verandert</Button>
          <Link href={home}>Toch niet</Link>
        </ButtonRow>
      </Form>
      <Explained home={home} />
    </DeskPage>
  );
}

function Faults({ faults }: { readonly faults: readonly CellFault[] }): JSX.Element {
  const rows = new Set(faults.map(({ row }) => row)).size;
  return (
    <Section id="fouten" title="Dit klopt nog niet" count={faults.length}>
      <p class="nl-paragraph">
        {rows === 1 ? 'In één rij' : `In ${String(rows)} rijen`} klopt iets niet. Er is niets veranderd.
        Verbeter het bestand en kies het opnieuw. Rij 1 is de rij met de kolomnamen.
      </p>
      <DataTable
        caption="Wat er niet klopt, per rij"
        captionSpoken
        rows={faults}
        columns={[
          { label: 'Rij', cell: ({ row }) => `Rij ${String(row)}` },
          { label: 'Kolom', cell: ({ column }) => column ?? 'De hele rij' },
          { label: 'Wat er mis is en wat u doet', cell: ({ message }) => `${message}.` },
        ]}
      />
    </Section>
  );
}

function Explained({ home }: { readonly home: string }): JSX.Element {
  return (
    <Section id="uitleg" title="Hoe het bestand eruitziet">
      <List
        items={[
          <>
            <Link href={`${home}/voorbeeld.csv`}>Bewaar een voorbeeld</Link>, of{' '}
            <Link href={`${home}/uitvoer.csv`}>bewaar wie er nu in staan</Link> en pas dat aan.
          </>,
          'Een rij per persoon en rol. Wie twee rollen heeft, krijgt twee rijen. Zonder rol mag ook.',
          WORK_DATA_ONLY,
        ]}
      />
      <Disclosure summary="Wat elke kolom betekent">
        <List
          items={[
            `De kolommen heten: ${listed(columns)}. Nodig zijn: ${listed(neededColumns)}. De volgorde maakt niet uit.`,
            'Aan het e-mailadres herkennen wij een persoon, aan de naam een organisatie. Leest u hetzelfde bestand nog een keer in, dan komt er niemand dubbel bij.',
            'Werkt bij: de organisatie, of ‘Expertteam’. Soort: nodig bij een organisatie die er nog niet in staat.',
            'Rol bij: alleen als de rol bij een andere organisatie is dan waar iemand werkt.',
            'Van: leeg betekent vanaf vandaag, of zoals het al was. Tot en met: leeg betekent dat de rol doorloopt. Met een dag erin eindigt de rol.',
            'Wie niet in het bestand staat, verandert niet. Wie vertrokken was en er wel in staat, komt terug.',
          ]}
        />
      </Disclosure>
    </Section>
  );
}
