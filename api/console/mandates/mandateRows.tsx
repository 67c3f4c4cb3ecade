// A mandate as names and values.
import type { DefinitionRow } from '../../design/shows/DefinitionRows.tsx';
import { Typed } from '../../design/text/Typed.tsx';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { Instant } from '../../../domain/time.ts';
import type { KeptMandate } from '../../../store/mandateRows.ts';
import { plainDate } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import { instrumentChoices, standingWords } from '../../../words/mandates.ts';
import { capitalised } from '../../../words/people.ts';

/** What is known of it, besides its title. */
export function mandateRows(mandate: KeptMandate, now: Instant): readonly DefinitionRow[] {
  const { instrument, clause, signedOn, holdsFrom, validUntil, endedOn } = mandate;
  const row = (term: string, value: string | undefined): readonly DefinitionRow[] =>
    value === undefined ? [] : [{ term, value }];
  const typedRow = (term: string, value: string | undefined): readonly DefinitionRow[] =>
    value === undefined ? [] : [{ term, value: <Typed>{value}</Typed> }];
  return [
    ...row(say('Hoe het staat', 'How it stands'), capitalised(standingWords(mandate, localDateOf(now)))),
    ...row(say('Soort', 'Kind'), instrumentChoices[instrument]),
    ...typedRow(say('Waar het staat', 'Where it stands'), clause),
    ...row(say('Getekend', 'Signed'), plainDate(signedOn)),
    ...typedRow(say('Door', 'By'), signatoryWords(mandate)),
    ...row(say('Geldt vanaf', 'Holds from'), holdsFrom && plainDate(holdsFrom)),
    ...row(say('Geldt tot en met', 'Holds up to and including'), validUntil && plainDate(validUntil)),
    ...row(say('Beëindigd op', 'Ended on'), endedOn && plainDate(endedOn)),
  ];
}

/** "M. Okafor, bestuurder". */
function signatoryWords({ signatoryName, signatoryRole }: KeptMandate): string | undefined {
  const words = [signatoryName, signatoryRole].filter((part) => part !== undefined).join(', ');
  return words === '' ? undefined : words;
}
