// The closed days that a draft has, each with a button that takes it out.
import type { JSX } from 'preact';
import { Section } from '../../../design/layout/Section.tsx';
import { DataTable } from '../../../design/shows/DataTable.tsx';
import { EmptyState } from '../../../design/shows/Notice.tsx';
import type { Seat } from '../../seat.ts';
import { isLocalDate, weekdayOf } from '../../../../domain/calendar/amsterdam.ts';
import { holidaysOf } from '../../../../domain/calendar/holidays.ts';
import type { LocalDate } from '../../../../domain/time.ts';
import type { AgreementVersion } from '../../../../store/agreements/versions.ts';
import { longDate } from '../../../../words/dates.ts';
import { EditButton } from '../EditButton.tsx';

interface ClosedDaysProps {
  readonly seat: Seat;
  readonly draft: AgreementVersion;
}

/** Listed in order; a day that is free anyhow says so. */
export function ClosedDays({ seat, draft }: ClosedDaysProps): JSX.Element {
  const { closedDays } = draft.agreement.calendar;
  return (
    <Section id="dagen" title="Deze dagen staan erin">
      {closedDays.length === 0 ? (
        <EmptyState title="Nog geen vrije dagen" />
      ) : (
        <DataTable
          caption="Vrije dagen van de regio"
          captionSpoken
          columns={[
            { label: 'Dag', cell: dayWords },
            { label: 'Let op', cell: (day) => (isFreeAnyhow(day) ? 'Op deze dag werkt al niemand' : null) },
            {
              label: 'Weghalen',
              cell: (day) => (
                <EditButton
                  seat={seat}
                  draft={draft}
                  edit={{ wat: 'dag-weg', dag: day }}
                  spoken={dayWords(day)}
                >
                  Haal weg
                </EditButton>
              ),
            },
          ]}
          rows={closedDays}
        />
      )}
    </Section>
  );
}

function dayWords(day: LocalDate): string {
  return isLocalDate(day) ? longDate(day) : day;
}

function isFreeAnyhow(day: LocalDate): boolean {
  return isLocalDate(day) && (weekdayOf(day) > 5 || holidaysOf(day.slice(0, 4)).has(day));
}
