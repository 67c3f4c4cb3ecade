// The made-up people and organisations of the demo region, who also play in the tests.
import { randomUUID } from 'node:crypto';
import type { RegionSetUp } from '../../store/setUpRegion.ts';
import type { Absence, Holding } from '../../domain/advice/context.ts';
import type { OrganisationKind, PersonProfile } from '../../domain/advice/facts.ts';
import { THE_REGION } from '../../domain/advice/parties.ts';
import type { Agreement, Role } from '../../domain/escalation/agreement.ts';

const organisations = {
  maasveen: ['municipality', 'Maasveen'],
  havenrecht: ['municipality', 'Havenrecht'],
  poldermeer: ['municipality', 'Poldermeer'],
  wijkteamMaasveen: ['municipalAccess', 'Wijkteam Maasveen'],
  wijkteamHavenrecht: ['municipalAccess', 'Wijkteam Havenrecht'],
  wijkteamPoldermeer: ['municipalAccess', 'Wijkteam Poldermeer'],
  deltazicht: ['certifiedInstitution', 'Jeugdbescherming Deltazicht'],
  deLinde: ['provider', 'De Linde'],
  hetKompas: ['provider', 'Het Kompas'],
  delta: ['procurementOrganisation', 'Inkoopbureau Delta'],
} as const satisfies Record<string, readonly [OrganisationKind, string]>;

type OrganisationName = keyof typeof organisations;

/** Name, surname, how they are addressed, where they work, and what they do there. */
type Entry = readonly [
  name: string,
  surname: string,
  addressAs: PersonProfile['addressAs'],
  organisation: OrganisationName | null,
  role?: Role,
];

const people = {
  // The expert team.
  marja: ['Marja van Dijk', 'van Dijk', 'mevrouw', null, 'chair'],
  ilse: ['Ilse Kramer', 'Kramer', 'mevrouw', null, 'processSupporter'],
  bert: ['Bert Hofman', 'Hofman', 'heer', null, 'commissioner'],
  gea: ['Gea Terpstra', 'Terpstra', 'mevrouw', null, 'steeringGroupChair'],
  hans: ['Hans Brouwer', 'Brouwer', 'heer', null, 'steeringGroupMember'],
  // Referrers and case coordinators.
  sevda: ['Sevda Aydin', 'Aydin', 'mevrouw', 'wijkteamMaasveen'],
  karin: ['Karin Postma', 'Postma', 'mevrouw', 'wijkteamMaasveen'],
  emma: ['Emma de Wit', 'de Wit', 'mevrouw', 'wijkteamHavenrecht'],
  daan: ['Daan Visser', 'Visser', 'heer', 'wijkteamPoldermeer'],
  noor: ['Noor el Amrani', 'el Amrani', null, 'deltazicht'],
  // Municipal ladders.
  paul: ['Paul Verhoeven', 'Verhoeven', 'heer', 'wijkteamMaasveen', 'teamManager'],
  jan: ['Jan Bakker', 'Bakker', 'heer', 'maasveen', 'socialDomainManager'],
  selin: ['Selin Yilmaz', 'Yilmaz', 'mevrouw', 'maasveen', 'policyAdviser'],
  carla: ['Carla Jansen', 'Jansen', 'mevrouw', 'maasveen', 'alderman'],
  wim: ['Wim Koster', 'Koster', 'heer', 'wijkteamHavenrecht', 'teamManager'],
  fatima: ['Fatima Haddad', 'Haddad', 'mevrouw', 'havenrecht', 'socialDomainManager'],
  joost: ['Joost van den Berg', 'van den Berg', 'heer', 'havenrecht', 'policyAdviser'],
  lies: ['Lies Mertens', 'Mertens', 'mevrouw', 'havenrecht', 'alderman'],
  rita: ['Rita Scholten', 'Scholten', 'mevrouw', 'wijkteamPoldermeer', 'teamManager'],
  kees: ['Kees Dekker', 'Dekker', 'heer', 'poldermeer', 'socialDomainManager'],
  anouk: ['Anouk Peters', 'Peters', 'mevrouw', 'poldermeer', 'alderman'],
  tom: ['Tom Willems', 'Willems', 'heer', 'deltazicht', 'teamManager'],
  // Provider ladders.
  thea: ['Thea Hendriks', 'Hendriks', 'mevrouw', 'deLinde', 'teamManager'],
  frits: ['Frits de Groot', 'de Groot', 'heer', 'deLinde', 'youthDirector'],
  maya: ['Maya Okafor', 'Okafor', 'mevrouw', 'deLinde', 'executive'],
  lars: ['Lars Bos', 'Bos', 'heer', 'hetKompas', 'teamManager'],
  ingrid: ['Ingrid Vos', 'Vos', 'mevrouw', 'hetKompas', 'youthDirector'],
  omar: ['Omar Said', 'Said', 'heer', 'hetKompas', 'executive'],
  // The procurement ladder.
  rob: ['Rob Smit', 'Smit', 'heer', 'delta', 'buyer'],
  eva: ['Eva Vermeer', 'Vermeer', 'mevrouw', 'delta', 'headOfProcurement'],
  hugo: ['Hugo Mulder', 'Mulder', 'heer', 'delta', 'procurementDirector'],
} as const satisfies Record<string, Entry>;

export type PersonName = keyof typeof people;

/** The demo region under a code of one's own, with the ids that its people and organisations got there. */
export interface Cast {
  readonly setUp: RegionSetUp;
  readonly person: Readonly<Record<PersonName, string>>;
  readonly organisation: Readonly<Record<OrganisationName, string>>;
}

/** What a region differs in from the demo region as it is. */
export interface Variation {
  readonly agreement: Agreement;
  /** Roles that nobody holds: by whom they are held otherwise. */
  readonly vacant?: readonly PersonName[];
  readonly absent?: readonly { who: PersonName; from: string; until: string; deputy?: PersonName }[];
}

/** Casts the demo region. */
export function castRegion(code: string, { agreement, vacant = [], absent = [] }: Variation): Cast {
  const ids = <Name extends string>(names: Record<Name, unknown>) =>
    Object.fromEntries(Object.keys(names).map((name) => [name, randomUUID()])) as Record<Name, string>;
  const person = ids(people);
  const organisation = ids(organisations);
  const entries = Object.entries(people) as [PersonName, Entry][];
  const signed = {
    instrument: 'covenant',
    title: 'Convenant Jeugdhulp Rijnmond (demo)',
    clause: 'artikel 4',
  } as const;

  return {
    person,
    organisation,
    setUp: {
      profile: {
        code,
        name: 'Rijnmond (demo)',
        team: 'Expertteam jeugd Rijnmond (demo)',
        senderAddress: `expertteam-${code}@rijnmond.example`,
        phone: '010 000 01 42',
        phoneHours: 'maandag tot en met donderdag van 9:00 tot 17:00 uur',
        crisisName: 'Crisisdienst Jeugd Rijnmond',
        crisisPhone: '010 000 01 12',
        privacyContact: 'privacy@rijnmond.example',
        endedOn: null,
        demo: true,
      },
      agreement,
      inForceFrom: '2025-03-01',
      organisations: Object.entries(organisations).map(([name, [kind, words]]) => ({
        id: organisation[name as OrganisationName],
        kind,
        name: words,
      })),
      people: entries.map(([name, [words, surname, addressAs, works]]) => ({
        id: person[name],
        name: words,
        surname,
        addressAs,
        email: `${name}@${works === null ? 'expertteam' : works.toLowerCase()}.example`,
        organisation: works === null ? null : organisation[works],
      })),
      holdings: entries.flatMap(([name, [, , , works, role]]): Holding[] =>
        role === undefined || vacant.includes(name)
          ? []
          : [
              {
                organisation: works === null ? THE_REGION : organisation[works],
                role,
                person: person[name],
                from: '2025-01-01',
              },
            ],
      ),
      absences: absent.map(({ who, from, until, deputy }): Absence => ({
        person: person[who],
        from,
        until,
        ...(deputy === undefined ? {} : { deputy: person[deputy] }),
      })),
      mandates: [
        { organisation: organisation.maasveen, ...signed, signedOn: '2025-03-01' },
        { organisation: organisation.wijkteamMaasveen, ...signed, signedOn: '2025-03-01' },
        { organisation: organisation.delta, ...signed, signedOn: '2025-03-01' },
        {
          organisation: organisation.hetKompas,
          instrument: 'contractClause',
          title: 'Inkoopcontract Jeugdhulp 2026',
          clause: 'hoofdstuk 7',
          signedOn: '2025-11-17',
        },
      ],
    },
  };
}

/** The parties of a case in Maasveen with De Linde: Sevda refers, Karin coordinates. */
export function maasveenCase({ person, organisation }: Cast) {
  return {
    referrer: person.sevda,
    caseCoordinator: { organisation: organisation.wijkteamMaasveen, person: person.karin },
    submitter: { kind: 'provider', organisation: organisation.deLinde },
    municipality: organisation.maasveen,
    provider: organisation.deLinde,
    procurementOrganisation: organisation.delta,
  } as const;
}
