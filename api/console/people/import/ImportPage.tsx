// Where a file of people is chosen or pasted, and where every faulty row is told.
import type { ComponentChildren, JSX, VNode } from 'preact';
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
import { Typed } from '../../../design/text/Typed.tsx';
import { messageFor, type FieldError } from '../../../forms/values.ts';
import { DeskPage } from '../../frame.tsx';
import type { Seat } from '../../seat.ts';
import { workDataOnly } from '../PersonForm.tsx';
import { columns, neededColumns } from './columns.ts';
import type { CellFault } from './readRows.ts';
import { listed } from '../../../../words/roles.ts';
import { say } from '../../../../words/language.ts';

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
    <DeskPage seat={seat} title={say('Lees mensen in', 'Read people in')} at="people" below errors={errors}>
      {notice !== undefined && (
        <Notice kind="plain">
          <p>{notice}</p>
        </Notice>
      )}
      <PageTitle
        above={<Link href={home}>{say('Mensen', 'People')}</Link>}
        lead={say(
          'U ziet eerst wat er zou veranderen. Pas als u daar ja op zegt, veranderen wij iets: alles, of niets.',
          'First you see what would change. Only when you say yes to that, we change something: everything, or nothing.',
        )}
      >
        {say('Lees mensen in uit een bestand', 'Read people in from a file')}
      </PageTitle>
      {faults.length > 0 && <Faults faults={faults} />}
      <Form action={`${home}/invoeren`} files>
        <FileField
          name="bestand"
          id="csv-bestand"
          label={say('Kies een CSV-bestand', 'Choose a CSV file')}
          accept=".csv,.txt,text/csv"
          hint={say(
            'Hooguit 2 MB. In Excel: Opslaan als, en dan CSV',
            'At most 2 MB. In Excel: Save as, and then CSV',
          )}
          error={messageFor(errors, 'bestand')}
        />
        <TextArea
          name="tekst"
          id="csv-tekst"
          label={say('Of plak de rijen hier', 'Or paste the rows here')}
          hint={say('Met de kolomnamen in de eerste rij', 'With the names of the columns in the first row')}
          rows={6}
          value={text}
          error={messageFor(errors, 'tekst')}
          optional
        />
        <ButtonRow>
          <Button>{say('Bekijk wat er verandert', 'View what changes')}</Button>
          <Link href={home}>{say('Toch niet', 'Cancel')}</Link>
        </ButtonRow>
      </Form>
      <Explained home={home} />
    </DeskPage>
  );
}

function Faults({ faults }: { readonly faults: readonly CellFault[] }): JSX.Element {
  const rows = new Set(faults.map(({ row }) => row)).size;
  return (
    <Section id="fouten" title={say('Dit klopt nog niet', 'This is not right yet')} count={faults.length}>
      <p class="nl-paragraph">
        {rows === 1
          ? say('In één rij klopt iets niet.', 'Something is wrong in one row.')
          : say(
              `In ${String(rows)} rijen klopt iets niet.`,
              `Something is wrong in ${String(rows)} rows.`,
            )}{' '}
        {say(
          'Er is niets veranderd. Verbeter het bestand en kies het opnieuw. Rij 1 is de rij met de kolomnamen.',
          'Nothing has changed. Correct the file and choose it again. Row 1 is the row with the names of the columns.',
        )}
      </p>
      <DataTable
        caption={say('Wat er niet klopt, per rij', 'What is wrong, by row')}
        captionSpoken
        rows={faults}
        columns={[
          { label: say('Rij', 'Row'), cell: ({ row }) => say(`Rij ${String(row)}`, `Row ${String(row)}`) },
          {
            label: say('Kolom', 'Column'),
            cell: ({ column }) => column ?? say('De hele rij', 'The whole row'),
          },
          {
            label: say('Wat er mis is en wat u doet', 'What is wrong and what to do'),
            cell: ({ message }) => `${message}.`,
          },
        ]}
      />
    </Section>
  );
}

function Explained({ home }: { readonly home: string }): JSX.Element {
  return (
    <Section id="uitleg" title={say('Hoe het bestand eruitziet', 'What the file looks like')}>
      <List
        items={[
          <>
            {say(
              <>
                <Link href={`${home}/voorbeeld.csv`}>Bewaar een voorbeeld</Link>, of{' '}
                <Link href={`${home}/uitvoer.csv`}>bewaar wie er nu in staan</Link> en pas dat aan.
              </>,
              <>
                <Link href={`${home}/voorbeeld.csv`}>Save an example</Link>, or{' '}
                <Link href={`${home}/uitvoer.csv`}>save who is listed now</Link> and change that.
              </>,
            )}
          </>,
          say(
            'Een rij per persoon en rol. Wie twee rollen heeft, krijgt twee rijen. Zonder rol mag ook.',
            'A row for each person and role. Whoever has two roles gets two rows. Without a role is fine, too.',
          ),
          workDataOnly(),
        ]}
      />
      <Disclosure summary={say('Wat elke kolom betekent', 'What each column means')}>
        <List
          items={[
            say<ComponentChildren>(
              `De kolommen heten: ${listed(columns)}. Nodig zijn: ${listed(neededColumns)}. De volgorde maakt niet uit.`,
              <>
                The columns are called: <Typed>{columns.join(', ')}</Typed>. Needed are:{' '}
                <Typed>{neededColumns.join(', ')}</Typed>. The names stay Dutch. Their order makes no
                difference.
              </>,
            ),
            say(
              'Aan het mailadres herkennen wij een persoon, aan de naam een organisatie. Leest u hetzelfde bestand nog een keer in, dan komt er niemand dubbel bij.',
              'We know a person by their email address, and an organisation by its name. If you read the same file in once more, nobody is added twice.',
            ),
            say(
              'Werkt bij: de organisatie, of ‘Expertteam’. Soort: nodig bij een organisatie die er nog niet in staat.',
              '‘werkt bij’ (works at): the organisation, or ‘Expertteam’. ‘soort’ (kind): needed for an organisation that is not listed yet.',
            ),
            say(
              'Rol bij: alleen als de rol bij een andere organisatie is dan waar iemand werkt.',
              '‘rol bij’ (role at): only if the role is at another organisation than where somebody works.',
            ),
            say<ComponentChildren>(
              'Van: leeg betekent vanaf vandaag, of zoals het al was. Tot en met: leeg betekent dat de rol doorloopt. Met een dag erin eindigt de rol.',
              <>
                ‘<Typed>van</Typed>’ (from): empty means from today, or as it was. ‘<Typed>tot en met</Typed>’
                (until): empty means that the role goes on. With a day in it the role ends.
              </>,
            ),
            say(
              'Taal: in welke taal wij iemand schrijven, nl of en. Leeg of niet in het bestand betekent: zoals het al was, en anders Nederlands.',
              '‘taal’ (language): in which language we write to somebody, nl or en. Empty or not in the file means: as it was, and otherwise Dutch.',
            ),
            say(
              'Wie niet in het bestand staat, verandert niet. Wie vertrokken was en er wel in staat, komt terug.',
              'Whoever is not in the file does not change. Whoever had left and is in the file comes back.',
            ),
          ]}
        />
      </Disclosure>
    </Section>
  );
}
