// A version of the agreement in a few words: its name, how it stands, on what it rests.
import type { AgreementVersion, BasedOn } from '../../../store/agreements/versions.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { Instant, LocalDate } from '../../../domain/time.ts';
import { longDate, plainDate } from '../../../words/dates.ts';

/** "Concept 4", "Versie 3". */
export function versionName({ version, status }: Pick<AgreementVersion, 'version' | 'status'>): string {
  return status === 'draft' ? `Concept ${version}` : `Versie ${version}`;
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
  if (status === 'draft') return 'nog niet vastgelegd';
  if (status === 'withdrawn' || inForceFrom === null) return 'ingetrokken voordat hij inging';
  const today = localDateOf(now);
  if (inForceFrom > today) return `gaat in op ${longDate(inForceFrom)}`;
  return inForce(versions, today)?.version === version.version
    ? `geldt sinds ${longDate(inForceFrom)}`
    : `ging in op ${plainDate(inForceFrom)}, en is opgevolgd`;
}

/** "Convenant Jeugdhulp Rijnmond. Vastgesteld door de stuurgroep op 1 juli 2026."; empty where nobody wrote it down. */
export function restsOn({ document, agreedBy, agreedOn }: AgreementVersion): string {
  if (document === null || agreedBy === null || agreedOn === null) return '';
  return `${document}. Vastgesteld op ${plainDate(agreedOn)} door: ${agreedBy}.`;
}

const templates: Readonly<Record<string, string>> = {
  threeLadders: 'de drie ladders uit het rapport',
  oneSteeringGroup: 'één ladder met een stuurgroep',
};

/** "Gemaakt uit versie 3." */
export function basedOnWords(basedOn: BasedOn | null): string {
  if (basedOn === null) return '';
  if ('template' in basedOn)
    return `Gemaakt uit een voorbeeld: ${templates[basedOn.template] ?? basedOn.template}.`;
  return 'region' in basedOn
    ? `Overgenomen uit een andere regio, versie ${basedOn.version}.`
    : `Gemaakt uit versie ${basedOn.version}.`;
}

/** "39 open adviezen volgen deze versie." */
export function followersWords(count: number): string {
  return count === 0
    ? 'Geen open advies volgt deze versie.'
    : count === 1
      ? 'Eén open advies volgt deze versie.'
      : `${count} open adviezen volgen deze versie.`;
}
