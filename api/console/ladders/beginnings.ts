// What a draft can begin with: a version of the region itself, one of our templates, or what is in force in another region.
import type { Choice } from '../../design/forms/Choices.tsx';
import { mayWith } from '../rights.ts';
import type { Seat } from '../seat.ts';
import { agreementTemplates } from '../../../config/ladders.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { Agreement } from '../../../domain/escalation/agreement.ts';
import { readShared } from '../../../store/agreements/sharing.ts';
import {
  readVersion,
  readVersions,
  type AgreementVersion,
  type BasedOn,
} from '../../../store/agreements/versions.ts';
import { say, spoken } from '../../../words/language.ts';
import { inForce, standingWords, versionName } from './versionWords.ts';

/** One of them. */
export interface Beginning extends Choice {
  readonly agreement: Agreement;
  readonly basedOn: BasedOn;
}

/** So many versions of the region's own are offered; each older one has the same button on its page. */
const OWN_VERSIONS = 3;

/** Everything that who sits there may begin with, the likeliest first. */
export async function beginningsFor(seat: Seat): Promise<readonly Beginning[]> {
  const own = await readVersions(seat.database, seat.code);
  const others = await otherRegions(seat);
  const known = new Set(others.map(({ value }) => value));
  const shared = (await sharedBeginnings(seat)).filter(({ value }) => !known.has(value));
  return [...ownBeginnings(seat, own), ...templateBeginnings(), ...others, ...shared];
}

/** The one of that value, which may also be an older version of the region's own. */
export async function beginningOf(seat: Seat, value: string): Promise<Beginning | undefined> {
  const [, number] = /^versie-([1-9]\d{0,8})$/.exec(value) ?? [];
  if (number === undefined) return (await beginningsFor(seat)).find((one) => one.value === value);
  const version = await readVersion(seat.database, seat.code, Number(number));
  return version && ownBeginning(version, '');
}

function ownBeginnings(seat: Seat, versions: readonly AgreementVersion[]): readonly Beginning[] {
  const current = inForce(versions, localDateOf(seat.now));
  const others = versions.filter(({ version }) => version !== current?.version);
  return [...(current ? [current] : []), ...others]
    .slice(0, OWN_VERSIONS)
    .map((version) => ownBeginning(version, standingWords(version, versions, seat.now)));
}

function ownBeginning(version: AgreementVersion, hint: string): Beginning {
  return {
    value: `versie-${version.version}`,
    label: say(`${versionName(version)} van deze regio`, `${versionName(version)} of this region`),
    hint,
    agreement: version.agreement,
    basedOn: { version: version.version },
  };
}

const templateNames = spoken({
  threeLadders: ['Voorbeeld: drie ladders', 'Example: three ladders'],
  oneSteeringGroup: ['Voorbeeld: één ladder met een stuurgroep', 'Example: one ladder with a steering group'],
});

const templateHints = spoken({
  threeLadders: [
    'Gemeente, aanbieder en inkoop, zoals in het rapport',
    'Municipality, provider and procurement, as in the report',
  ],
  oneSteeringGroup: ['De voorzitter zegt bij elke trede eerst ja', 'The chair says yes to each rung first'],
});

function templateBeginnings(): readonly Beginning[] {
  const names = Object.keys(agreementTemplates) as (keyof typeof agreementTemplates)[];
  return names.map((name) => ({
    value: `voorbeeld-${name}`,
    label: templateNames[name],
    hint: templateHints[name],
    agreement: agreementTemplates[name],
    basedOn: { template: name },
  }));
}

/** Of every region that shares it. */
async function sharedBeginnings({ database, code, now }: Seat): Promise<readonly Beginning[]> {
  const shared = await readShared(database, code, localDateOf(now));
  return shared.map(({ region, regionName, agreement }) => ({
    value: `regio-${region}`,
    label: say(`Wat geldt in ${regionName}`, `What is in force in ${regionName}`),
    hint: say(
      `Versie ${agreement.version}, gedeeld door ${regionName}`,
      `Version ${agreement.version}, shared by ${regionName}`,
    ),
    agreement,
    basedOn: { region, version: agreement.version },
  }));
}

/** Only of regions in which the same account has a seat from which agreements may be seen. */
async function otherRegions(seat: Seat): Promise<readonly Beginning[]> {
  const seats = seat.account.seats.filter(
    ({ region, roles }) => region !== seat.code && mayWith(roles, 'seeAgreement'),
  );
  const found: Beginning[] = [];
  for (const { region, regionName } of seats) {
    const version = inForce(await readVersions(seat.database, region), localDateOf(seat.now));
    if (!version) continue;
    found.push({
      value: `regio-${region}`,
      label: say(`Wat geldt in ${regionName}`, `What is in force in ${regionName}`),
      hint: say(`${versionName(version)} van die regio`, `${versionName(version)} of that region`),
      agreement: version.agreement,
      basedOn: { region, version: version.version },
    });
  }
  return found;
}
