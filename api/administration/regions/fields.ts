// What an administrator tells of a region and of its first chair.
import { readLines, type LineField } from '../../forms/lines.ts';
import { fieldError, oneOf, type FieldError, type Values } from '../../forms/values.ts';
import { safetyFields, teamFields } from '../../console/settings/fields.ts';
import { listedRegions } from '../../../config/regions.ts';
import type { NewChair, NewRegion } from '../../../store/regions/lifecycle.ts';

/** From the list, or none of it: regions merge. */
export const origins = ['lijst', 'anders'] as const;

export const codeFields: readonly LineField<'code' | 'freeName'>[] = [
  {
    name: 'code',
    of: 'code',
    label: 'Welke code krijgt de regio?',
    hint: 'Kleine letters, cijfers en streepjes. De code staat in adressen en verandert niet meer',
    kind: 'text',
    missing: 'Vul een code in',
    most: 12,
  },
  {
    name: 'regionaam',
    of: 'freeName',
    label: 'Hoe heet de regio?',
    kind: 'text',
    missing: 'Vul de naam van de regio in',
    most: 60,
  },
];

export const senderField: LineField<'senderAddress'> = {
  name: 'afzender',
  of: 'senderAddress',
  label: 'Van welk mailadres komen de mails van deze regio?',
  hint: 'Een adres waarvoor uw mailserver mag versturen, zodat de mail aankomt',
  kind: 'email',
  missing: 'Vul het mailadres van de afzender in',
  most: 120,
};

export const nameFields: readonly LineField<'name' | 'senderAddress'>[] = [
  {
    name: 'naam',
    of: 'name',
    label: 'Hoe heet de regio?',
    kind: 'text',
    missing: 'Vul de naam van de regio in',
    most: 60,
  },
  senderField,
];

export const chairFields: readonly LineField<'name' | 'surname' | 'email'>[] = [
  {
    name: 'voorzitter',
    of: 'name',
    label: 'Hoe heet de voorzitter van het expertteam?',
    hint: 'Voornaam en achternaam',
    kind: 'text',
    missing: 'Vul de naam van de voorzitter in',
    most: 80,
  },
  {
    name: 'achternaam',
    of: 'surname',
    label: 'Alleen de achternaam, zoals in een aanhef',
    hint: 'Bijvoorbeeld: van Dijk',
    kind: 'text',
    missing: 'Vul de achternaam in',
    most: 60,
  },
  {
    name: 'adres',
    of: 'email',
    label: 'Welk mailadres heeft de voorzitter op het werk?',
    hint: 'Met dit adres kan de voorzitter inloggen',
    kind: 'email',
    missing: 'Vul het mailadres van de voorzitter in',
    most: 120,
  },
];

/** How somebody is addressed: by their whole name, unless they say otherwise. */
export const addressings = ['mevrouw', 'heer', 'naam'] as const;

/** How every region presents itself, also one of the list. */
const profileFields = [senderField, ...teamFields, ...safetyFields] as const;

type Read<T> = T | { readonly errors: readonly FieldError[] };

/** A new region with its first chair, or what to mend. */
export function readNewRegion(values: Values): Read<{ readonly region: NewRegion }> {
  const origin = oneOf(values, 'welke', origins);
  const free = origin === 'anders';
  const listed = free ? undefined : listedRegions.find(({ code }) => code === values['regio']);
  const named = readLines(codeFields, values);
  const lines = readLines(profileFields, values);
  const chair = readChair(values);
  const code = named.lines.code;
  const errors = [
    ...(origin === undefined ? [fieldError('welke', 'Kies of de regio op de lijst staat')] : []),
    ...(origin === 'lijst' && !listed ? [fieldError('regio', 'Kies een regio')] : []),
    ...(free ? named.errors : []),
    ...(free && code !== '' && !/^[a-z0-9][a-z0-9-]{0,11}$/.test(code)
      ? [fieldError('code', 'Gebruik alleen kleine letters, cijfers en streepjes, hoogstens 12')]
      : []),
    ...lines.errors,
    ...('errors' in chair ? chair.errors : []),
  ];
  if (errors.length > 0 || 'errors' in chair) return { errors };
  const profile = { ...lines.lines, code: listed?.code ?? code, name: listed?.name ?? named.lines.freeName };
  return { region: { profile, chair: chair.chair } };
}

/** A chair, or what to mend. */
export function readChair(values: Values): Read<{ readonly chair: NewChair }> {
  const { lines, errors } = readLines(chairFields, values);
  const addressing = oneOf(values, 'aanhef', addressings);
  const all =
    addressing === undefined
      ? [...errors, fieldError('aanhef', 'Kies hoe u de voorzitter aanschrijft')]
      : errors;
  if (all.length > 0) return { errors: all };
  const addressAs = addressing === 'mevrouw' || addressing === 'heer' ? addressing : null;
  return { chair: { ...lines, addressAs } };
}

/** The name and the sender of a region, or what to mend. */
export function readNames(values: Values): Read<{ readonly name: string; readonly senderAddress: string }> {
  const { lines, errors } = readLines(nameFields, values);
  return errors.length > 0 ? { errors } : lines;
}
