// What somebody did to a mandate, in a sentence.
import type { MandateDetails } from '../../../store/mandateRows.ts';
import type { MandateChange } from '../../../store/pages/mandates.ts';
import { plainDate } from '../../../words/dates.ts';
import { instrumentChoices, titled } from '../../../words/mandates.ts';
import { listed } from '../../../words/roles.ts';

/** "Marja van Dijk legde het Convenant Jeugdhulp vast." */
export function changeWords({ what, by, details, before }: MandateChange): string {
  switch (what) {
    case 'recorded':
      return `${by} legde ${titled(details)} vast.`;
    case 'ended':
      return `${by} beëindigde ${titled(details)}, met ${dayWords(details.endedOn)} als laatste dag.`;
    case 'changed': {
      const changed = before ? differences(before, details) : [];
      return changed.length === 0
        ? `${by} wijzigde ${titled(details)}.`
        : `${by} wijzigde ${titled(details)}: ${listed(changed)}.`;
    }
  }
}

const words: readonly (readonly [name: string, value: (details: MandateDetails) => string | undefined])[] = [
  ['de soort', ({ instrument }) => instrumentChoices[instrument].toLowerCase()],
  ['de titel', ({ title }) => title],
  ['waar het staat', ({ clause }) => clause],
  ['de dag van tekenen', ({ signedOn }) => plainDate(signedOn)],
  ['de eerste dag', ({ holdsFrom }) => holdsFrom && plainDate(holdsFrom)],
  ['de einddatum', ({ validUntil }) => validUntil && plainDate(validUntil)],
  ['de dag van beëindigen', ({ endedOn }) => endedOn && plainDate(endedOn)],
  ['wie tekende', ({ signatoryName }) => signatoryName],
  ['de functie', ({ signatoryRole }) => signatoryRole],
];

/** "de einddatum (was 31 december 2026, nu leeg)". */
function differences(before: MandateDetails, after: MandateDetails): readonly string[] {
  return words.flatMap(([name, value]) => {
    const [was, is] = [value(before), value(after)];
    return was === is ? [] : [`${name} (was ${was ?? 'leeg'}, nu ${is ?? 'leeg'})`];
  });
}

function dayWords(day: string | undefined): string {
  return day === undefined ? 'een andere dag' : plainDate(day);
}
