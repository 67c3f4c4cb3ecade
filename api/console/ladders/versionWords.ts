// A version of the agreement in a few words: its name, how it stands, on what it rests.
import type { AgreementVersion, BasedOn } from '../../../store/agreements/versions.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { Instant, LocalDate } from '../../../domain/time.ts';
import { longDate, plainDate } from '../../../words/dates.ts';
import { say, spoken } from '../../../words/language.ts';

/** "Concept 4", "Versie 3". */
export function versionName({ version, status }: Pick<AgreementVersion, 'version' | 'status'>): string {
  return status === 'draft'
    ? say(`Concept ${version}`, `Draft ${version}`)
    : say(`Versie ${version}`, `Version ${version}`);
}

/** The version that cases of today are pinned to. */
export function inForce(
  versions: readonly AgreementVersion[],
  today: LocalDate,
): AgreementVersion | undefined {
  return versions
    .filter(({ status, inForceFrom }) => status === 'agreed' && inForceFrom !== null && inForceFrom <= today)
    .toSorted((one, other) => order(other) - order(one) || other.version - one.version)[0];
}

function order({ inForceFrom }: AgreementVersion): number {
  return Number((inForceFrom ?? '').replaceAll('-', ''));
}

/** "geldt sinds dinsdag 1 september 2026". */
export function standingWords(
  version: AgreementVersion,
  versions: readonly AgreementVersion[],
  now: Instant,
): string {
  const { status, inForceFrom } = version;
  if (status === 'draft') return say('nog niet vastgelegd', 'not agreed on yet');
  if (status === 'withdrawn' || inForceFrom === null) {
    return say('ingetrokken voordat hij inging', 'taken back before it came into force');
  }
  const today = localDateOf(now);
  const day = longDate(inForceFrom);
  if (inForceFrom > today) return say(`gaat in op ${day}`, `comes into force on ${day}`);
  return inForce(versions, today)?.version === version.version
    ? say(`geldt sinds ${day}`, `in force since ${day}`)
    : say(
        `ging in op ${plainDate(inForceFrom)}, en is opgevolgd`,
        `came into force on ${plainDate(inForceFrom)}, and has been succeeded`,
      );
}

const templates: Readonly<Record<string, string>> = spoken({
  threeLadders: ['de drie ladders uit het rapport', 'the three ladders of the report'],
  oneSteeringGroup: ['één ladder met een stuurgroep', 'one ladder with a steering group'],
});

/** "Gemaakt uit versie 3." */
export function basedOnWords(basedOn: BasedOn | null): string {
  if (basedOn === null) return '';
  if ('template' in basedOn) {
    const name = templates[basedOn.template] ?? basedOn.template;
    return say(`Gemaakt uit een voorbeeld: ${name}.`, `Made from an example: ${name}.`);
  }
  const { version } = basedOn;
  return 'region' in basedOn
    ? say(
        `Overgenomen uit een andere regio, versie ${version}.`,
        `Copied from another region, version ${version}.`,
      )
    : say(`Gemaakt uit versie ${version}.`, `Made from version ${version}.`);
}

/** "39 open adviezen volgen deze versie." */
export function followersWords(count: number): string {
  return count === 0
    ? say('Geen open advies volgt deze versie.', 'No open case follows this version.')
    : count === 1
      ? say('Eén open advies volgt deze versie.', 'One open case follows this version.')
      : say(`${count} open adviezen volgen deze versie.`, `${count} open cases follow this version.`);
}
