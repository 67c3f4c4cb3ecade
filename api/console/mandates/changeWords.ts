// What somebody did to a mandate, in a sentence.
import type { MandateDetails } from '../../../store/mandateRows.ts';
import type { MandateChange } from '../../../store/pages/mandates.ts';
import { plainDate } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import { instrumentChoices, titled } from '../../../words/mandates.ts';
import { listed } from '../../../words/roles.ts';

/** "Marja van Dijk legde het Convenant Jeugdhulp vast." */
export function changeWords({ what, by, details, before }: MandateChange): string {
  switch (what) {
    case 'recorded':
      return say(`${by} legde ${titled(details)} vast.`, `${by} recorded ${titled(details)}.`);
    case 'ended':
      return say(
        `${by} beëindigde ${titled(details)}, met ${dayWords(details.endedOn)} als laatste dag.`,
        `${by} ended ${titled(details)}, with ${dayWords(details.endedOn)} as its last day.`,
      );
    case 'changed': {
      const changed = before ? differences(before, details) : [];
      const what = changed.length === 0 ? '' : `: ${listed(changed)}`;
      return say(`${by} wijzigde ${titled(details)}${what}.`, `${by} changed ${titled(details)}${what}.`);
    }
  }
}

type Named = readonly [name: string, value: (details: MandateDetails) => string | undefined];

function named(): readonly Named[] {
  return [
    [say('de soort', 'the kind'), ({ instrument }) => instrumentChoices[instrument].toLowerCase()],
    [say('de titel', 'the title'), ({ title }) => title],
    [say('waar het staat', 'where it stands'), ({ clause }) => clause],
    [say('de dag van tekenen', 'the day of signing'), ({ signedOn }) => plainDate(signedOn)],
    [say('de eerste dag', 'the first day'), ({ holdsFrom }) => holdsFrom && plainDate(holdsFrom)],
    [say('de einddatum', 'the end date'), ({ validUntil }) => validUntil && plainDate(validUntil)],
    [say('de dag van beëindigen', 'the day of ending'), ({ endedOn }) => endedOn && plainDate(endedOn)],
    [say('wie tekende', 'who signed'), ({ signatoryName }) => signatoryName],
    [say('de functie', 'the position'), ({ signatoryRole }) => signatoryRole],
  ];
}

/** "de einddatum (was 31 december 2026, nu leeg)". */
function differences(before: MandateDetails, after: MandateDetails): readonly string[] {
  const empty = say('leeg', 'empty');
  return named().flatMap(([name, value]) => {
    const [was, is] = [value(before), value(after)];
    if (was === is) return [];
    return [
      say(
        `${name} (was ${was ?? empty}, nu ${is ?? empty})`,
        `${name} (was ${was ?? empty}, now ${is ?? empty})`,
      ),
    ];
  });
}

function dayWords(day: string | undefined): string {
  return day === undefined ? say('een andere dag', 'another day') : plainDate(day);
}
