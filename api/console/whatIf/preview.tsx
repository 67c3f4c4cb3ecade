// What a case that is about to be registered comes to if nobody answers: for the page on which it is registered.
import type { JSX } from 'preact';
import { Section } from '../../design/layout/Section.tsx';
import { Calendar, CalendarLegend } from '../../design/shows/calendar/Calendar.tsx';
import { withStrongDays } from '../case/strongDays.tsx';
import type { Seat } from '../seat.ts';
import { imagine, type Around } from './imagine.ts';
import { pictureOf, spanOf } from './picture.ts';
import type { Imagined } from './imagined.ts';
import { tableCaption, WhatIfTable } from './WhatIfTable.tsx';
import type { AdviceFacts, Parties, Rhythm } from '../../../domain/advice/parties.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { say } from '../../../words/language.ts';
import { whatIfSentences } from '../../../words/whatIf.ts';

/** As much of a registration as a calendar needs; a whole one will do. */
export interface ToRegister {
  readonly parties: Parties;
  readonly facts: Pick<AdviceFacts, 'givenOn'>;
  readonly rhythm: Rhythm;
}

/**
 * How the case would go under the version in force, registered now; null where it would be refused or no version is in
 * force.
 * @param around `readWhatIf` of store/pages/whatIf.ts reads it
 */
export function previewOf(
  seat: Pick<Seat, 'desk' | 'now' | 'may'>,
  around: Around,
  { parties, facts, rhythm }: ToRegister,
): Imagined | null {
  const { agreement } = seat.desk;
  if (!agreement) return null;
  const { givenOn } = facts;
  const question = { agreement, parties, rhythm, givenOn, registeredAt: seat.now, cause: 'silence' } as const;
  const imagining = imagine(question, around, seat.may('seePeople'));
  return 'imagined' in imagining ? imagining.imagined : null;
}

/** Props of {@link CalendarPreview}. */
export interface CalendarPreviewProps {
  readonly seat: Pick<Seat, 'now'>;
  readonly imagined: Imagined;
}

/** The sentence and the picture, with its table folded under it. */
export function CalendarPreview({ seat, imagined }: CalendarPreviewProps): JSX.Element {
  const { facts, lived, entries } = imagined;
  const sentences = whatIfSentences(facts, lived, entries, localDateOf(seat.now));
  return (
    <Section id="vooruitblik" title={say('Als niemand antwoordt', 'If nobody answers')}>
      <p class="nl-paragraph">{withStrongDays(sentences)}</p>
      <CalendarLegend />
      <Calendar data={pictureOf(imagined, 'vooruitblik-kalender', spanOf([imagined]))} />
      <details class="dz-query__more">
        <summary>{say('Lees de kalender als tabel', 'Read the calendar as a table')}</summary>
        <WhatIfTable seat={seat} imagined={imagined} caption={tableCaption()} />
      </details>
    </Section>
  );
}
