// The settings of a region as a form: its fields, and what can be wrong with each.
import { readLines, type LineField } from '../../forms/lines.ts';
import { fieldError, typed, type FieldError, type Values } from '../../forms/values.ts';
import type { RegionSettings } from '../../../store/regions/settings.ts';

type Line = LineField<Exclude<keyof RegionSettings, 'retentionDays'>>;

/** How the team is called, and where it is reached. */
export const teamFields: readonly Line[] = [
  {
    name: 'team',
    of: 'team',
    label: 'Hoe heet het expertteam?',
    hint: 'Zo staat het in elke brief. Bijvoorbeeld: Expertteam jeugd Rijnmond',
    kind: 'text',
    missing: 'Vul in hoe het expertteam heet',
    most: 80,
  },
  {
    name: 'telefoon',
    of: 'phone',
    label: 'Op welk nummer is de voorzitter te bellen?',
    kind: 'tel',
    missing: 'Vul het telefoonnummer van de voorzitter in',
    most: 20,
  },
  {
    name: 'bereikbaar',
    of: 'phoneHours',
    label: 'Wanneer?',
    hint: 'Bijvoorbeeld: maandag tot en met donderdag van 9:00 tot 17:00 uur',
    kind: 'text',
    missing: 'Vul in wanneer de voorzitter te bellen is',
    most: 80,
  },
];

/** Whom to call when a child is in danger, and whom to ask about privacy. */
export const safetyFields: readonly Line[] = [
  {
    name: 'crisisdienst',
    of: 'crisisName',
    label: 'Hoe heet de crisisdienst?',
    kind: 'text',
    missing: 'Vul in hoe de crisisdienst heet',
    most: 80,
  },
  {
    name: 'crisisnummer',
    of: 'crisisPhone',
    label: 'Op welk nummer is de crisisdienst dag en nacht te bellen?',
    hint: 'Dit nummer staat in elke vraag aan een verwijzer, naast 112',
    kind: 'tel',
    missing: 'Vul het nummer van de crisisdienst in',
    most: 20,
  },
  {
    name: 'privacy',
    of: 'privacyContact',
    label: 'Naar welk mailadres kunnen vragen over privacy?',
    hint: 'Bijvoorbeeld dat van de functionaris gegevensbescherming. Het staat onder elke pagina',
    kind: 'email',
    missing: 'Vul het mailadres voor vragen over privacy in',
    most: 120,
  },
];

/** How long a closed case may be kept, in days. */
export const [LEAST_DAYS, MOST_DAYS] = [30, 730];

/** The settings that were typed, or what to mend. */
export function readSettingsForm(
  values: Values,
): { readonly settings: RegionSettings } | { readonly errors: readonly FieldError[] } {
  const { lines, errors } = readLines([...teamFields, ...safetyFields], values);
  const days = typed(values, 'bewaren');
  const retentionDays = /^\d{1,4}$/.test(days) ? Number(days) : NaN;
  const wrongDays = !(retentionDays >= LEAST_DAYS && retentionDays <= MOST_DAYS);
  const all = wrongDays
    ? [...errors, fieldError('bewaren', `Vul een aantal dagen in, van ${LEAST_DAYS} tot en met ${MOST_DAYS}`)]
    : errors;
  return all.length > 0 ? { errors: all } : { settings: { ...lines, retentionDays } };
}

/** What stands in the form before anything is typed. */
export function valuesOf(settings: RegionSettings): Values {
  return {
    ...Object.fromEntries([...teamFields, ...safetyFields].map(({ name, of }) => [name, settings[of] ?? ''])),
    bewaren: String(settings.retentionDays),
  };
}
