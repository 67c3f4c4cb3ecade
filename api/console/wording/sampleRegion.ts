// A made-up case in a real region: its own ladders, team and chair, with invented people and organisations around the case.
import type { Directory, Holding } from '../../../domain/advice/context.ts';
import type {
  CaseFacts,
  Language,
  Mandate,
  OrganisationKind,
  OrganisationProfile,
  PersonProfile,
  RegionProfile,
} from '../../../domain/advice/facts.ts';
import { THE_REGION, type AdviceFacts, type Parties } from '../../../domain/advice/parties.ts';
import { localDateOf, plusDays } from '../../../domain/calendar/amsterdam.ts';
import { rolesAt, type Agreement, type RecipientParty } from '../../../domain/escalation/agreement.ts';
import type { Instant } from '../../../domain/time.ts';
import { say } from '../../../words/language.ts';

/** What of a region its sample case stands in. */
export interface SampleGround {
  readonly agreement: Agreement;
  readonly region: RegionProfile;
  /** Who holds the roles of the region itself. */
  readonly directory: Directory;
  readonly people: ReadonlyMap<string, PersonProfile>;
}

/** All that stands around a case that is not real. */
export type SampleAround = Omit<CaseFacts, 'id' | 'advice' | 'events'>;

/** No real case is called so: without digits. */
export const SAMPLE_REFERENCE = 'XXX-XXX';

/** Invented: the referrer's first, and one for each who is on a ladder, in turn. */
// eslint-disable-next-line doorzet/words-in-pairs -- names
const SURNAMES = 'van den Berg,Aydin,Bakker,Dekker,Jansen,Kok,Meijer,Mulder,Peters,Prins'.split(',');

/** Who answers the questions of the sample case. */
export const SAMPLE_REFERRER = 'sample referrer';

const organisationsOf: Readonly<
  Record<Exclude<RecipientParty, 'region'>, { readonly id: string; readonly kind: OrganisationKind }>
> = {
  caseCoordinator: { id: 'sample access', kind: 'municipalAccess' },
  submitter: { id: 'sample provider', kind: 'provider' },
  municipality: { id: 'sample municipality', kind: 'municipality' },
  provider: { id: 'sample provider', kind: 'provider' },
  procurementOrganisation: { id: 'sample procurement', kind: 'procurementOrganisation' },
};

function organisationNames(): Readonly<Record<string, string>> {
  return {
    'sample access': say('wijkteam Voorbeeld', 'access team Voorbeeld'),
    'sample municipality': say('gemeente Voorbeeld', 'municipality of Voorbeeld'),
    'sample provider': say('zorgaanbieder Voorbeeld', 'care provider Voorbeeld'),
    'sample procurement': say('inkooporganisatie Voorbeeld', 'procurement organisation Voorbeeld'),
  };
}

/** The parties of the sample case. */
export const sampleParties: Parties = {
  referrer: SAMPLE_REFERRER,
  caseCoordinator: { organisation: 'sample access' },
  submitter: { kind: 'provider', organisation: 'sample provider' },
  municipality: 'sample municipality',
  provider: 'sample provider',
  procurementOrganisation: 'sample procurement',
};

/** The advice was given three days ago. */
export function sampleAdvice(now: Instant): AdviceFacts {
  return {
    givenOn: plusDays(localDateOf(now), -3),
    caseType: 'process',
    kind: 'careMediation',
    force: 'weighty',
    financierConsent: 'unknown',
  };
}

/** All that stands around the sample case; every role on the ladders is held by somebody. @param language of all who are written to */
export function sampleAround(ground: SampleGround, language: Language, now: Instant): SampleAround {
  const from = plusDays(localDateOf(now), -400);
  const filled = new Set(ground.directory.holdings.map(({ role }) => role));
  const invented: Holding[] = Object.entries(rolesAt).flatMap(([party, roles]) =>
    roles
      .filter((role) => party !== 'region' || !filled.has(role))
      .map((role) => {
        const organisation =
          party === 'region' ? THE_REGION : organisationsOf[party as keyof typeof organisationsOf].id;
        return { organisation, role, person: `${organisation} ${role}`, from };
      }),
  );
  const names = organisationNames();
  const people = new Map<string, PersonProfile>(
    [...ground.people].map(([id, person]) => [id, { ...person, language }]),
  );
  const add = (id: string, surname: string, organisation: string | null) =>
    people.set(id, {
      id,
      name: `R. ${surname}`,
      surname,
      addressAs: 'mevrouw',
      email: '',
      language,
      organisation,
    });
  for (const [at, { person, organisation }] of unique(invented).entries()) {
    const surname = SURNAMES[(at + 1) % SURNAMES.length] ?? '';
    add(person, surname, organisation === THE_REGION ? null : organisation);
  }
  add(SAMPLE_REFERRER, SURNAMES[0] ?? '', 'sample access');
  return {
    agreement: ground.agreement,
    region: ground.region,
    directory: {
      holdings: [...ground.directory.holdings, ...unique(invented)],
      absences: ground.directory.absences,
    },
    people,
    organisations: new Map(
      Object.values(organisationsOf).map(({ id, kind }): [string, OrganisationProfile] => [
        id,
        { id, kind, name: names[id] ?? id },
      ]),
    ),
    mandates: Object.keys(names).map((organisation) => mandateOf(organisation, from)),
  };
}

function mandateOf(organisation: string, signedOn: string): Mandate {
  return {
    organisation,
    instrument: 'covenant',
    title: say('Convenant Voorbeeld', 'Covenant Voorbeeld'),
    clause: say('artikel 4', 'article 4'),
    signedOn,
  };
}

/** The provider is also who brought the case in. */
function unique(holdings: readonly Holding[]): readonly Holding[] {
  return [...new Map(holdings.map((held) => [held.person, held])).values()];
}
