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
import { Typed } from '../design/text/Typed.tsx';
import { capital, personalCount } from './words.ts';
import type { InventoryColumn, InventoryTable } from '../../store/inventory.ts';
import { say } from '../../words/language.ts';

/** What the page is called. */
export function inventoryTitle(): string {
  return say('Welke gegevens wij bewaren', 'Which data we keep');
}

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
        lead={say(
          'Van wie, waarvoor en hoelang. U kunt dit gebruiken voor de DPIA en het verwerkingsregister.',
          'About whom, what for and how long. You can use this for the DPIA and the record of processing activities.',
        )}
      >
        {inventoryTitle()}
      </PageTitle>
      <Section id="niet" title={say('Wat wij niet bewaren', 'What we do not keep')}>
        <List
          items={[
            say('Namen van kinderen en ouders', 'Names of children and parents'),
            say('Geboortedatums', 'Dates of birth'),
            say('Burgerservicenummers (BSN)', 'Citizen service numbers (BSN)'),
            say('Diagnoses en dossiers', 'Diagnoses and files'),
            say('Leesbare IP-adressen van bezoekers', 'Readable IP addresses of visitors'),
          ]}
        />
        <Paragraph>
          {say(
            'Daar is geen veld voor. Een casus heeft alleen een casusnummer. Alleen wie erbij betrokken is, weet over welk kind het gaat. In vrije tekst kan een professional meer typen dan nodig is. Vrije tekst noemen wij hieronder daarom een persoonsgegeven.',
            'There is no field for it. A case only has a case number. Only those who are involved know which child it is about. In free text a professional can type more than is needed. That is why we call free text personal data below.',
          )}
        </Paragraph>
      </Section>
      <Section id="wel" title={say('Wat wij wel bewaren', 'What we do keep')}>
        <Paragraph>
          {say(
            'Dit staat in de database van Doorzet, tabel voor tabel. De lijst komt uit de database zelf. Hij is dus altijd volledig.',
            'This is in the database of Doorzet, table by table. The list comes from the database itself, in Dutch. So it is always complete.',
          )}
        </Paragraph>
        <ButtonRow>
          <Link href={file}>
            {say('Download de lijst als CSV-bestand', 'Download the list as a CSV file')}
          </Link>
        </ButtonRow>
        <List
          items={tables.map(({ name, columns }) => (
            <>
              <Link href={`#${idOf(name)}`}>{name}</Link> ({personalCount(columns)})
            </>
          ))}
        />
      </Section>
      <Section id="elders" title={say('Buiten de database', 'Outside the database')}>
        <List
          items={[
            say(
              'Temporal onthoudt wanneer er weer iets moet gebeuren. Het kent van een casus alleen een nummer, de regio, de stand en de datum.',
              'Temporal remembers when something has to happen again. Of a case it knows only a number, the region, how it stands and the date.',
            ),
            say(
              'Logboeken van de techniek bevatten codes en aantallen, geen namen of tekst.',
              'Technical logs hold codes and counts, no names or text.',
            ),
            say(
              'Brieven staan ook in de mailbox van wie ze kreeg. Die wissen wij niet.',
              'Letters are also in the mailbox of whoever received them. We do not erase those.',
            ),
            say(
              'Een back-up van de database bewaart wat gewist is, tot die back-up zelf wordt overschreven.',
              'A backup of the database keeps what was erased, until that backup itself is overwritten.',
            ),
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
          { term: say('Over wie', 'About whom'), value: <Typed>{capital(aboutWhom)}</Typed> },
          { term: say('Waarvoor', 'What for'), value: <Typed>{capital(whatFor)}</Typed> },
          { term: say('Hoelang', 'How long'), value: <Typed>{capital(howLong)}</Typed> },
        ]}
      />
      <DataTable
        caption={say(`Wat er in ${name} staat`, `What is in ${name}`)}
        captionSpoken
        rows={columns}
        columns={[
          { label: say('Veld', 'Field'), cell: (column: InventoryColumn) => column.name },
          { label: say('Wat het is', 'What it is'), cell: whatItIs },
        ]}
      />
    </Section>
  );
}

function whatItIs({ what, personal }: InventoryColumn): JSX.Element {
  if (!personal) return <Typed>{capital(what)}</Typed>;
  return (
    <>
      <strong>{say('Persoonsgegeven:', 'Personal data:')}</strong> <Typed>{what}</Typed>
    </>
  );
}

/** Apart from the other ids on the page. */
function idOf(table: string): string {
  return `tabel-${table.replaceAll('_', '-')}`;
}
