// A mandate as names and values.
import type { DefinitionRow } from '../../design/shows/DefinitionRows.tsx';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { Instant } from '../../../domain/time.ts';
import type { KeptMandate } from '../../../store/mandateRows.ts';
import { plainDate } from '../../../words/dates.ts';
import { instrumentChoices, standingWords } from '../../../words/mandates.ts';
import { capitalised } from '../../../words/people.ts';

/** What is known of it, besides its title. */
export function mandateRows(mandate: KeptMandate, now: Instant): readonly DefinitionRow[] {
  const { instrument, clause, signedOn, holdsFrom, validUntil, endedOn } = mandate;
  const row = (term: string, value: string | undefined): readonly DefinitionRow[] =>
    value === undefined ? [] : [{ term, value }];
  return [
    ...row('Hoe het staat', capitalised(standingWords(mandate, localDateOf(now)))),
    ...row('Soort', instrumentChoices[instrument]),
    ...row('Waar het staat', clause),
    ...row('Getekend', plainDate(signedOn)),
    ...row('Door', signatoryWords(mandate)),
    ...row('Geldt vanaf', holdsFrom && plainDate(holdsFrom)),
    ...row('Geldt tot en met', validUntil && plainDate(validUntil)),
    ...row('Beëindigd op', endedOn && plainDate(endedOn)),
  ];
}

/** "M. Okafor, bestuurder". */
function signatoryWords({ signatoryName, signatoryRole }: KeptMandate): string | undefined {
  const words = [signatoryName, signatoryRole].filter((part) => part !== undefined).join(', ');
  return words === '' ? undefined : words;
}
