// The table of a what-if: it says all that the picture does, and why.
import type { JSX } from 'preact';
import { DataTable } from '../../design/shows/DataTable.tsx';
import { When } from '../../design/text/Moment.tsx';
import { shortDay } from '../../moments.ts';
import type { Seat } from '../seat.ts';
import type { Imagined } from './imagined.ts';
import { whatIfRows, whoInOne, type WhatIfRow } from './rows.ts';
import { shortDate } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import { listed } from '../../../words/roles.ts';

/** What the table is about. */
export function tableCaption(): string {
  return say('Wie hoort wat, en wanneer', 'Who hears what, and when');
}

/** The table of a what-if: every letter, to whom, and why then. */
export function WhatIfTable({
  seat,
  imagined,
  caption,
}: {
  readonly seat: Pick<Seat, 'now'>;
  readonly imagined: Imagined;
  readonly caption: string;
}): JSX.Element {
  return (
    <DataTable
      caption={caption}
      rows={whatIfRows(imagined)}
      columns={[
        { label: say('Wanneer', 'When'), cell: ({ on }) => <When at={shortDay(on, seat.now)} /> },
        { label: say('Wat', 'What'), cell: ({ what }) => what },
        { label: say('Aan', 'To'), cell: (row) => <Whom row={row} /> },
        { label: say('Waarom dan', 'Why then'), cell: (row) => reasonOf(row) },
      ]}
    />
  );
}

function Whom({ row }: { readonly row: WhatIfRow }): JSX.Element {
  return (
    <>
      {whoInOne(row)}
      {row.names.length > 0 && <span class="dz-small dz-calendar__names">{listed(row.names)}</span>}
    </>
  );
}

/** More days than this are counted and not listed. */
const MOST_DAYS = 8;

function reasonOf({ on, again, why }: WhatIfRow): string {
  if (again.length === 0) return why;
  const last = again.at(-1) ?? on;
  const days =
    again.length > MOST_DAYS
      ? say(
          `nog ${String(again.length)} keer, tot en met ${shortDate(last, on)}`,
          `${String(again.length)} more times, up to and including ${shortDate(last, on)}`,
        )
      : say(
          `ook op ${listed(again.map((day) => shortDate(day, on)))}`,
          `also on ${listed(again.map((day) => shortDate(day, on)))}`,
        );
  return `${why}: ${days}`;
}
