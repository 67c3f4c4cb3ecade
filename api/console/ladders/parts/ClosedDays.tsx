// The days off that a draft has, each with a button that takes it out.
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
import { say } from '../../../../words/language.ts';
import { EditButton } from '../EditButton.tsx';

interface ClosedDaysProps {
  readonly seat: Seat;
  readonly draft: AgreementVersion;
}

/** Listed in order; a day that is free anyhow says so. */
export function ClosedDays({ seat, draft }: ClosedDaysProps): JSX.Element {
  const { closedDays } = draft.agreement.calendar;
  return (
    <Section id="dagen" title={say('Deze dagen staan erin', 'These days are in it')}>
      {closedDays.length === 0 ? (
        <EmptyState title={say('Nog geen vrije dagen', 'No days off yet')} />
      ) : (
        <DataTable
          caption={say('Vrije dagen van de regio', 'Days off in the region')}
          captionSpoken
          columns={[
            { label: say('Dag', 'Day'), cell: dayWords },
            {
              label: say('Let op', 'Please note'),
              cell: (day) =>
                isFreeAnyhow(day)
                  ? say('Op deze dag werkt al niemand', 'Nobody works on this day anyhow')
                  : null,
            },
            {
              label: say('Weghalen', 'Remove'),
              cell: (day) => (
                <EditButton
                  seat={seat}
                  draft={draft}
                  edit={{ wat: 'dag-weg', dag: day }}
                  spoken={dayWords(day)}
                >
                  {say('Haal weg', 'Remove')}
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
