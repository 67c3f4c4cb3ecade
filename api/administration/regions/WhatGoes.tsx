// What goes of a region that ended, when, and what stays.
import type { JSX } from 'preact';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { LocalDate } from '../../../domain/time.ts';
import type { KeptRegion } from '../../../store/regions/lifecycle.ts';
import { longDate } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';

/** Before it is erased as a promise, after it as a fact. */
export function WhatGoes({
  region: { erasedAt },
  today,
}: {
  readonly region: Pick<KeptRegion, 'erasedAt'>;
  readonly today: LocalDate;
}): JSX.Element {
  if (erasedAt === null) {
    return (
      <Paragraph>
        {say(
          'Is de laatste casus gewist, en is de bewaartermijn van de regio daarna nog een keer voorbij? Dan wissen wij ook haar mensen, organisaties, afspraken, ladders en telefoonnummers. De naam van de regio en de aantallen blijven: daar staat niemand in.',
          'Has the last case been erased, and has the region’s time for keeping passed once more after that? Then we also erase its people, organisations, agreements, ladders and phone numbers. The name of the region and the counts stay: nobody is in those.',
        )}
      </Paragraph>
    );
  }
  const day = longDate(localDateOf(erasedAt), today);
  return (
    <Paragraph>
      {say(
        `Op ${day} is alles van deze regio gewist. Alleen de naam en de aantallen zijn er nog. Gaat de regio door, dan begint zij opnieuw met een eerste voorzitter.`,
        `On ${day} everything of this region was erased. Only its name and the counts are still here. If the region goes on, it begins anew with a first chair.`,
      )}
    </Paragraph>
  );
}
