// A table whose rows become blocks on a phone.
import type { ComponentChildren, JSX } from 'preact';
import { classes } from '../text/classes.ts';

/** A column. */
export interface TableColumn<Row> {
  readonly label: string;
  /** What a row shows here; `null` for nothing, which takes no room on a phone. */
  readonly cell: (row: Row) => ComponentChildren;
}

/** Rows that belong together. */
export interface TableGroup<Row> {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Props of {@link DataTable}. */
export interface DataTableProps<Row> {
  /** What the table shows. */
  readonly caption: string;
  /** The caption is only spoken: a heading above the table says the same. */
  readonly captionSpoken?: boolean | undefined;
  /** The first is the name of the row. */
  readonly columns: readonly [TableColumn<Row>, ...TableColumn<Row>[]];
  /** Rows, or groups of rows under a title. */
  readonly rows: readonly Row[] | { readonly groups: readonly TableGroup<Row>[] };
  /** Columns of the same width, for rows that are compared. */
  readonly even?: boolean | undefined;
}

/** The roles are written out because `display: block`, on a phone, takes them away. */
export function DataTable<Row>({
  caption,
  captionSpoken = false,
  columns,
  rows,
  even = false,
}: DataTableProps<Row>): JSX.Element {
  const groups: readonly (Partial<TableGroup<Row>> & Pick<TableGroup<Row>, 'rows'>)[] =
    'groups' in rows ? rows.groups : [{ rows }];
  return (
    <table class={classes('dz-table', even && 'dz-table--even')} role="table">
      <caption class={captionSpoken ? 'dz-table__spoken' : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ label }) => (
            <th role="columnheader" scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody role="rowgroup">
          {group.title !== undefined && (
            <tr class="dz-table__group" role="row">
              <th role="rowheader" scope="rowgroup" colSpan={columns.length}>
                {group.title}
              </th>
            </tr>
          )}
          {group.rows.map((row) => (
            <TableRow row={row} columns={columns} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function TableRow<Row>({
  row,
  columns,
}: Pick<DataTableProps<Row>, 'columns'> & { readonly row: Row }): JSX.Element {
  const [first, ...others] = columns;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {first.cell(row)}
      </th>
      {others.map(({ label, cell }) => {
        const content = cell(row);
        if (content === null) return <td class="dz-table__nothing" role="cell" />;
        return (
          <td role="cell" data-label={label}>
            {/* One element, so that label and content are the two columns of a grid on a phone. */}
            <div>{content}</div>
          </td>
        );
      })}
    </tr>
  );
}
