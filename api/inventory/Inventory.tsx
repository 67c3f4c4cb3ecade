// What is kept of whom: first what is not, then every table with who it is about, why, how long, and what is in it.
import type { JSX } from 'preact';
import { ButtonRow } from '../design/actions/Button.tsx';
import { Section } from '../design/layout/Section.tsx';
import { DataTable } from '../design/shows/DataTable.tsx';
import { DefinitionRows } from '../design/shows/DefinitionRows.tsx';
import { PageTitle } from '../design/text/Heading.tsx';
import { Link } from '../design/text/Link.tsx';
import { List } from '../design/text/List.tsx';
import { Paragraph } from '../design/text/Paragraph.tsx';
import { capital, personalCount } from './words.ts';
import type { InventoryColumn, InventoryTable } from '../../store/inventory.ts';

/** What the page is called. */
export const INVENTORY_TITLE = 'Welke gegevens wij bewaren';

/** Props of {@link Inventory}. */
export interface InventoryProps {
  readonly tables: readonly InventoryTable[];
  /** Where the same can be had as a file. */
  readonly file: string;
  /** The way back up, above the title. */
  readonly above?: JSX.Element;
}

/** The page, within the frame of whoever reads it. */
export function Inventory({ tables, file, above }: InventoryProps): JSX.Element {
  return (
    <>
      <PageTitle
        above={above}
        lead="Van wie, waarvoor en hoelang. U kunt dit gebruiken voor de DPIA en het verwerkingsregister."
      >
        {INVENTORY_TITLE}
      </PageTitle>
      <Section id="niet" title="Wat wij niet bewaren">
        <List
          items={[
            'Namen van kinderen en ouders',
            'Geboortedatums',
            'Burgerservicenummers (BSN)',
            'Diagnoses en dossiers',
            'IP-adressen van bezoekers',
          ]}
        />
        <Paragraph>
          Daar is geen veld voor. Een casus heeft alleen een casusnummer. Alleen wie erbij betrokken is, weet
          over welk kind het gaat. In vrije tekst kan een professional meer typen dan nodig is. Vrije tekst
          noemen wij hieronder daarom een persoonsgegeven.
        </Paragraph>
      </Section>
      <Section id="wel" title="Wat wij wel bewaren">
        <Paragraph>
          Dit staat in de database van Doorzet, tabel voor tabel. De lijst komt uit de database zelf. Hij is
          dus altijd volledig.
        </Paragraph>
        <ButtonRow>
          <Link href={file}>Download de lijst als CSV-bestand</Link>
        </ButtonRow>
        <List
          items={tables.map(({ name, columns }) => (
            <>
              <Link href={`#${idOf(name)}`}>{name}</Link> ({personalCount(columns)})
            </>
          ))}
        />
      </Section>
      <Section id="elders" title="Buiten de database">
        <List
          items={[
            'Temporal onthoudt wanneer er weer iets moet gebeuren. Het kent van een casus alleen een nummer, de regio, de stand en de datum.',
            'Logboeken van de techniek bevatten codes en aantallen, geen namen of tekst.',
            'Brieven staan ook in de mailbox van wie ze kreeg. Die wissen wij niet.',
            'Een back-up van de database bewaart wat gewist is, tot die back-up zelf wordt overschreven.',
          ]}
        />
      </Section>
      {tables.map((table) => (
        <TableSection table={table} />
      ))}
    </>
  );
}

function TableSection({ table }: { readonly table: InventoryTable }): JSX.Element {
  const { name, aboutWhom, whatFor, howLong, columns } = table;
  return (
    <Section id={idOf(name)} title={name}>
      <DefinitionRows
        rows={[
          { term: 'Over wie', value: capital(aboutWhom) },
          { term: 'Waarvoor', value: capital(whatFor) },
          { term: 'Hoelang', value: capital(howLong) },
        ]}
      />
      <DataTable
        caption={`Wat er in ${name} staat`}
        captionSpoken
        rows={columns}
        columns={[
          { label: 'Veld', cell: (column: InventoryColumn) => column.name },
          { label: 'Wat het is', cell: whatItIs },
        ]}
      />
    </Section>
  );
}

function whatItIs({ what, personal }: InventoryColumn): JSX.Element | string {
  if (!personal) return capital(what);
  return (
    <>
      <strong>Persoonsgegeven:</strong> {what}
    </>
  );
}

/** Apart from the other ids on the page. */
function idOf(table: string): string {
  return `tabel-${table.replaceAll('_', '-')}`;
}
