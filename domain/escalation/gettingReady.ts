// From nothing to ready: what a new region does in which order, read off what is there, so that it is never out of step.
import type { Agreement } from './agreement.ts';
import type { Gap, Mend } from './gaps.ts';
import { kindNeeded, rungPlaces } from './parties.ts';
import { readReadiness, type ReadinessFacts } from './readiness.ts';
import type { OrganisationKind, RegionProfile } from '../advice/facts.ts';

/** In the order in which one needs the other. */
export const setUpSteps = [
  'region',
  'agreement',
  'organisations',
  'people',
  'mandates',
  'introductions',
  'firstAdvice',
] as const;
export type SetUpStep = (typeof setUpSteps)[number];

/** A step, and how it stands: `next` is the first that is not done; those after it can be begun as well. */
export interface StepTaken {
  readonly step: SetUpStep;
  readonly state: 'done' | 'next' | 'later';
  /** How many things it still needs; 0 when done, or when what comes before has to be there to count. */
  readonly left: number;
}

export interface GettingReadyFacts {
  readonly profile: RegionProfile;
  /** In force today; else the newest, also a draft; undefined before there is any. */
  readonly agreement: Pick<Agreement, 'ladders'> | undefined;
  readonly inForce: boolean;
  readonly around: Omit<ReadinessFacts, 'agreement'>;
  /** How many advices were ever registered. */
  readonly advices: number;
}

export interface GettingReady {
  readonly steps: readonly StepTaken[];
  /** Of organisations: the kinds that the ladders need and the region has none of. */
  readonly missingKinds: readonly OrganisationKind[];
}

/** Reads how far a region is. */
export function readGettingReady(facts: GettingReadyFacts): GettingReady {
  const { profile, agreement, inForce, around, advices } = facts;
  const missingKinds = kindsMissing(agreement, around);
  const readiness = agreement && readReadiness({ ...around, agreement });
  const countable = readiness !== undefined && readiness.pairs > 0 && readiness.total > 0;
  const gaps = countable ? readiness.gaps : [];
  const lacking = countable && agreement ? rungsLackingPeople({ ...around, agreement }) : [];
  const unheard = countOf(gaps, 'confirm') + countOf(gaps, 'replaceAddress');
  const counted = (left: number, done = countable && left === 0) => ({ done, left });
  const taken: Readonly<Record<SetUpStep, { readonly done: boolean; readonly left: number }>> = {
    region: counted(detailsMissing(profile).length, detailsMissing(profile).length === 0),
    agreement: { done: inForce, left: inForce ? 0 : 1 },
    organisations: { done: agreement !== undefined && missingKinds.length === 0, left: missingKinds.length },
    people: counted(lacking.length),
    mandates: counted(countOf(gaps, 'recordMandate')),
    // Where nobody is on a rung, nobody has to confirm: that is no introduction done.
    introductions: counted(unheard, countable && unheard === 0 && lacking.length === 0),
    firstAdvice: { done: advices > 0, left: advices > 0 ? 0 : 1 },
  };
  const next = setUpSteps.find((step) => !taken[step].done);
  return {
    missingKinds,
    steps: setUpSteps.map((step) => ({
      step,
      state: taken[step].done ? 'done' : step === next ? 'next' : 'later',
      left: taken[step].left,
    })),
  };
}

/** Roles without which a rung has nobody: what would be left to mend if everyone there had confirmed and signed. */
function rungsLackingPeople(facts: ReadinessFacts): readonly Gap[] {
  const { directory, organisations, day } = facts;
  const everyone = [
    ...directory.holdings.map(({ person }) => person),
    ...directory.absences.flatMap(({ deputy }) => deputy ?? []),
  ];
  const { gaps } = readReadiness({
    ...facts,
    contacts: new Map(everyone.map((person) => [person, 'confirmed'])),
    mandates: organisations.map(({ id }) => ({
      organisation: id,
      instrument: 'covenant',
      title: '',
      signedOn: day,
    })),
  });
  return gaps.filter(({ mend, pairs }) => mend.code === 'appoint' && pairs > 0);
}

const details = [
  'name',
  'team',
  'senderAddress',
  'phone',
  'phoneHours',
  'crisisName',
  'crisisPhone',
  'privacyContact',
] as const satisfies readonly (keyof RegionProfile)[];

/** The details that a region's letters and pages cannot do without, and that are empty. */
export function detailsMissing(profile: RegionProfile): readonly (typeof details)[number][] {
  return details.filter((detail) => (profile[detail] ?? '').trim() === '');
}

/** A case always has a municipality; what else, the ladders say. */
function kindsMissing(
  agreement: Pick<Agreement, 'ladders'> | undefined,
  { organisations }: Pick<ReadinessFacts, 'organisations'>,
): readonly OrganisationKind[] {
  const places = agreement ? rungPlaces(agreement) : [];
  const named = places.flatMap(({ rung }) => rung.recipients.flatMap(({ of }) => kindNeeded(of) ?? []));
  const present = new Set(organisations.map(({ kind }) => kind));
  return [...new Set<OrganisationKind>(['municipality', ...named])].filter((kind) => !present.has(kind));
}

function countOf(gaps: readonly Gap[], code: Mend['code']): number {
  return gaps.filter(({ mend }) => mend.code === code).length;
}
