// What an administrator tells of a region and of its first chair.
import { readLines, type LineField } from '../../forms/lines.ts';
import { fieldError, oneOf, type FieldError, type Values } from '../../forms/values.ts';
import { safetyFields, teamFields } from '../../console/settings/fields.ts';
import { listedRegions } from '../../../config/regions.ts';
import type { NewChair, NewRegion } from '../../../store/regions/lifecycle.ts';
import { say } from '../../../words/language.ts';

/** From the list, or none of it: regions merge. */
export const origins = ['lijst', 'anders'] as const;

export const codeFields: readonly LineField<'code' | 'freeName'>[] = [
  {
    name: 'code',
    of: 'code',
    get label() {
      return say('Welke code krijgt de regio?', 'Which code does the region get?');
    },
    get hint() {
      return say(
        'Kleine letters, cijfers en streepjes. De code staat in adressen en verandert niet meer',
        'Small letters, digits and dashes. The code stands in addresses and does not change any more',
      );
    },
    kind: 'text',
    get missing() {
      return say('Vul een code in', 'Fill in a code');
    },
    most: 12,
  },
  {
    name: 'regionaam',
    of: 'freeName',
    get label() {
      return say('Hoe heet de regio?', 'What is the region called?');
    },
    kind: 'text',
    get missing() {
      return say('Vul de naam van de regio in', 'Fill in the name of the region');
    },
    most: 60,
  },
];

export const senderField: LineField<'senderAddress'> = {
  name: 'afzender',
  of: 'senderAddress',
  get label() {
    return say(
      'Van welk mailadres komen de mails van deze regio?',
      'From which email address do the emails of this region come?',
    );
  },
  get hint() {
    return say(
      'Een adres waarvoor uw mailserver mag versturen, zodat de mail aankomt',
      'An address that your mail server may send for, so that the emails arrive',
    );
  },
  kind: 'email',
  get missing() {
    return say('Vul het mailadres van de afzender in', 'Fill in the email address of the sender');
  },
  most: 120,
};

export const nameFields: readonly LineField<'name' | 'senderAddress'>[] = [
  {
    name: 'naam',
    of: 'name',
    get label() {
      return say('Hoe heet de regio?', 'What is the region called?');
    },
    kind: 'text',
    get missing() {
      return say('Vul de naam van de regio in', 'Fill in the name of the region');
    },
    most: 60,
  },
  senderField,
];

export const chairFields: readonly LineField<'name' | 'surname' | 'email'>[] = [
  {
    name: 'voorzitter',
    of: 'name',
    get label() {
      return say(
        'Hoe heet de voorzitter van het expertteam?',
        'What is the chair of the expert team called?',
      );
    },
    get hint() {
      return say('Voornaam en achternaam', 'First name and surname');
    },
    kind: 'text',
    get missing() {
      return say('Vul de naam van de voorzitter in', 'Fill in the name of the chair');
    },
    most: 80,
  },
  {
    name: 'achternaam',
    of: 'surname',
    get label() {
      return say('Alleen de achternaam, zoals in een aanhef', 'Only the surname, as in a greeting');
    },
    get hint() {
      // eslint-disable-next-line doorzet/words-in-pairs -- a name
      return say('Bijvoorbeeld: van Dijk', 'For example: van Dijk');
    },
    kind: 'text',
    get missing() {
      return say('Vul de achternaam in', 'Fill in the surname');
    },
    most: 60,
  },
  {
    name: 'adres',
    of: 'email',
    get label() {
      return say(
        'Welk mailadres heeft de voorzitter op het werk?',
        'Which email address does the chair have at work?',
      );
    },
    get hint() {
      return say('Met dit adres kan de voorzitter inloggen', 'The chair can sign in with this address');
    },
    kind: 'email',
    get missing() {
      return say('Vul het mailadres van de voorzitter in', 'Fill in the email address of the chair');
    },
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
    ...(origin === undefined
      ? [
          fieldError(
            'welke',
            say('Kies of de regio op de lijst staat', 'Choose whether the region is on the list'),
          ),
        ]
      : []),
    ...(origin === 'lijst' && !listed ? [fieldError('regio', say('Kies een regio', 'Choose a region'))] : []),
    ...(free ? named.errors : []),
    ...(free && code !== '' && !/^[a-z0-9][a-z0-9-]{0,11}$/.test(code)
      ? [
          fieldError(
            'code',
            say(
              'Gebruik alleen kleine letters, cijfers en streepjes, hoogstens 12',
              'Use only small letters, digits and dashes, 12 at most',
            ),
          ),
        ]
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
      ? [
          ...errors,
          fieldError(
            'aanhef',
            say('Kies hoe u de voorzitter aanschrijft', 'Choose how you address the chair'),
          ),
        ]
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
