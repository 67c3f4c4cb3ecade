// Names, organisations and agreements for the standing cast of the rules' tests, so that letters can be written to them.
import type {
  Mandate,
  OrganisationProfile,
  PersonProfile,
  RegionProfile,
} from '../../../domain/advice/facts.ts';

export const region: RegionProfile = {
  code: 'RET29',
  name: 'Rijnmond',
  team: 'Expertteam jeugd Rijnmond (demo)',
  senderAddress: 'expertteam@rijnmond.example',
  phone: '010 000 01 42',
  phoneHours: 'maandag tot en met donderdag van 9:00 tot 17:00 uur',
  crisisName: 'Crisisdienst Rijnmond',
  crisisPhone: '010 000 09 11',
  privacyContact: null,
  endedOn: null,
  demo: true,
};

function person(
  id: string,
  name: string,
  surname: string,
  addressAs: PersonProfile['addressAs'],
  organisation: string | null,
): [string, PersonProfile] {
  return [id, { id, name, surname, addressAs, organisation, email: `${id}@doorzet.example` }];
}

/** Sanne refers and works in the same access team as Karin, who coordinates; Marja chairs. */
export const people: ReadonlyMap<string, PersonProfile> = new Map([
  person('sanne', 'Sanne de Wit', 'de Wit', 'mevrouw', 'wijkteam'),
  person('karin', 'Karin Postma', 'Postma', 'mevrouw', 'wijkteam'),
  person('wim', 'Wim van Leeuwen', 'van Leeuwen', 'heer', 'jeugdbescherming'),
  person('peter', 'Peter Bakker', 'Bakker', 'heer', 'wijkteam'),
  person('joris', 'Joris Willems', 'Willems', 'heer', 'maasveen'),
  person('selin', 'Selin Yilmaz', 'Yilmaz', 'mevrouw', 'maasveen'),
  person('carla', 'Carla Jansen', 'Jansen', 'mevrouw', 'maasveen'),
  person('tess', 'Tess Hofman', 'Hofman', 'mevrouw', 'delinde'),
  person('frank', 'Frank Smit', 'Smit', 'heer', 'delinde'),
  person('mary', 'Mary Achterberg', 'Achterberg', null, 'delinde'),
  person('rob', 'Rob Dekker', 'Dekker', 'heer', 'delta'),
  person('eva', 'Eva Kuiper', 'Kuiper', 'mevrouw', 'delta'),
  person('hugo', "Hugo O'Neil <b>", "O'Neil <b>", 'heer', 'delta'),
  person('gea', 'Gea Terpstra', 'Terpstra', 'mevrouw', null),
  person('hans', 'Hans Groen', 'Groen', 'heer', null),
  person('nora', 'Nora Vos', 'Vos', 'mevrouw', 'maasveen'),
  person('pim', 'Pim de Boer', 'de Boer', 'heer', 'jbrijnmond'),
  person('toon', 'Toon Peters', 'Peters', 'heer', 'kompas'),
  person('fleur', 'Fleur Janssen', 'Janssen', 'mevrouw', 'kompas'),
  person('mo', 'Mo Ahmadi', 'Ahmadi', 'heer', 'kompas'),
  person('marja', 'Marja van Dijk', 'van Dijk', 'mevrouw', null),
  person('ilse', 'Ilse Mulder', 'Mulder', 'mevrouw', null),
  person('bert', 'Bert Visser', 'Visser', 'heer', null),
]);

export const organisations: ReadonlyMap<string, OrganisationProfile> = new Map(
  (
    [
      { id: 'wijkteam', kind: 'municipalAccess', name: 'Wijkteam Maasveen' },
      { id: 'jeugdbescherming', kind: 'certifiedInstitution', name: 'Jeugdbescherming Zuid' },
      { id: 'maasveen', kind: 'municipality', name: 'Gemeente Maasveen' },
      { id: 'delinde', kind: 'provider', name: 'De Linde' },
      { id: 'jbrijnmond', kind: 'certifiedInstitution', name: 'Jeugdbescherming Rijnmond' },
      { id: 'elders', kind: 'municipality', name: 'Gemeente Elders' },
      { id: 'kompas', kind: 'provider', name: 'Het Kompas' },
      { id: 'delta', kind: 'procurementOrganisation', name: 'Inkooporganisatie Delta' },
    ] satisfies OrganisationProfile[]
  ).map((organisation) => [organisation.id, organisation]),
);

/** The access team and the municipality signed; the provider has it in its contract; the buyers signed nothing yet. */
export const mandates: readonly Mandate[] = [
  {
    organisation: 'wijkteam',
    instrument: 'covenant',
    title: 'Convenant Jeugdhulp Rijnmond',
    clause: 'artikel 4',
    signedOn: '2025-03-01',
  },
  {
    organisation: 'maasveen',
    instrument: 'covenant',
    title: 'Convenant Jeugdhulp Rijnmond',
    clause: 'artikel 4',
    signedOn: '2025-03-01',
  },
  {
    organisation: 'delinde',
    instrument: 'contractClause',
    title: 'Jeugdhulp met verblijf 2026',
    signedOn: '2025-12-15',
    validUntil: '2027-12-31',
  },
];
