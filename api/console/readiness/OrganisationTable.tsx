// Who is on which rung, per organisation.
import type { JSX } from 'preact';
import { Disclosure } from '../../design/actions/MoreMenu.tsx';
import {
  DataTable,
  type DataTableProps,
  type TableColumn,
  type TableGroup,
} from '../../design/shows/DataTable.tsx';
import { Link } from '../../design/text/Link.tsx';
import type { Seat } from '../seat.ts';
import { partyHref } from '../mandates/hrefs.ts';
import { organisationHref } from './hrefs.ts';
import { Reached } from './Reached.tsx';
import { organisationName, type Names } from './words.ts';
import { organisationKinds } from '../../../domain/advice/facts.ts';
import { THE_REGION } from '../../../domain/advice/parties.ts';
import type { OrganisationRungs } from '../../../domain/escalation/organisationRungs.ts';
import { say } from '../../../words/language.ts';
import { organisationKindPlurals } from '../../../words/organisations.ts';
import { capitalised } from '../../../words/people.ts';

/** More organisations than this are folded by kind: the summary above says which of them need something. */
const MOST_UNFOLDED = 25;

interface TableProps {
  readonly seat: Seat;
  readonly names: Names;
  /** Of a region with at least one rung. */
  readonly rows: readonly OrganisationRungs[];
}

export function OrganisationTable({ seat, names, rows }: TableProps): JSX.Element {
  const groups = groupsOf(names, rows);
  const caption = say('Wie op welke trede staat, per organisatie', 'Who is on which rung, by organisation');
  if (rows.length <= MOST_UNFOLDED) {
    return (
      <DataTable
        caption={caption}
        captionSpoken
        even
        rows={{ groups }}
        columns={columnsOf(seat, names, rows)}
      />
    );
  }
  return (
    <>
      {groups.map((group) => (
        <Disclosure summary={summaryOf(group)}>
          <DataTable
            caption={`${caption}: ${group.title}`}
            captionSpoken
            even
            rows={group.rows}
            columns={columnsOf(seat, names, rows)}
          />
        </Disclosure>
      ))}
    </>
  );
}

/** "Aanbieders: 12 van de 60 niet klaar". */
function summaryOf({ title, rows }: TableGroup<OrganisationRungs>): string {
  const open = rows.filter(({ rungs }) => rungs.flat().some(({ reach }) => reach !== 'confirmed')).length;
  const all = rows.length;
  if (all === 1) {
    return open === 0
      ? say(`${title}: klaar`, `${title}: ready`)
      : say(`${title}: niet klaar`, `${title}: not ready`);
  }
  return open === 0
    ? say(`${title}: alle ${String(all)} klaar`, `${title}: all ${String(all)} ready`)
    : say(
        `${title}: ${String(open)} van de ${String(all)} niet klaar`,
        `${title}: ${String(open)} of the ${String(all)} not ready`,
      );
}

function columnsOf(
  seat: Seat,
  names: Names,
  rows: readonly OrganisationRungs[],
): DataTableProps<OrganisationRungs>['columns'] {
  const highest = Math.max(0, ...rows.map(({ rungs }) => rungs.length));
  return [
    {
      label: say('Organisatie', 'Organisation'),
      cell: (row) => <Name seat={seat} names={names} row={row} />,
    },
    ...Array.from({ length: highest }, (_, at): TableColumn<OrganisationRungs> => ({
      label: say(`Trede ${String(at + 1)}`, `Rung ${String(at + 1)}`),
      cell: (row) => {
        const found = row.rungs[at] ?? [];
        if (found.length === 0) return null;
        return found.map((one) => <Reached seat={seat} names={names} found={one} />);
      },
    })),
  ];
}

function Name({
  seat,
  names,
  row: { organisation, rungs },
}: Omit<TableProps, 'rows'> & { readonly row: OrganisationRungs }): JSX.Element {
  const name = capitalised(organisationName(names, organisation));
  const signed = rungs.flat().every((found) => found.signed);
  return (
    <>
      {seat.may('seePeople') ? <Link href={organisationHref(seat, organisation)}>{name}</Link> : name}
      {!signed && seat.may('seeMandates') && (
        <p class="dz-small">
          <Link href={partyHref(seat, organisation)} spoken={name}>
            {say('Nog geen afspraak', 'No agreement yet')}
          </Link>
        </p>
      )}
    </>
  );
}

function groupsOf(
  { organisations }: Names,
  rows: readonly OrganisationRungs[],
): readonly TableGroup<OrganisationRungs>[] {
  const groups = organisationKinds.map((kind) => ({
    title: organisationKindPlurals[kind],
    rows: rows.filter(({ organisation }) => organisations.get(organisation)?.kind === kind),
  }));
  const region = rows.filter(({ organisation }) => organisation === THE_REGION);
  return [...groups, { title: say('Regio', 'Region'), rows: region }].filter(
    (group) => group.rows.length > 0,
  );
}
