// The settings of a region as a form: its fields, and what can be wrong with each.
import { readLines, type LineField } from '../../forms/lines.ts';
import { fieldError, oneOf, typed, type FieldError, type Values } from '../../forms/values.ts';
import { replyProofs } from '../../../domain/advice/facts.ts';
import type { RegionSettings } from '../../../store/regions/settings.ts';
import { say } from '../../../words/language.ts';

type Line = LineField<Exclude<keyof RegionSettings, 'retentionDays' | 'replyProof'>>;

/** How the team is called, and where it is reached. */
export const teamFields: readonly Line[] = [
  {
    name: 'team',
    of: 'team',
    get label() {
      return say('Hoe heet het expertteam?', 'What is the expert team called?');
    },
    get hint() {
      return say(
        'Zo staat het in elke brief. Bijvoorbeeld: Expertteam jeugd Rijnmond',
        'It is called this in every letter. For example: Expertteam jeugd Rijnmond',
      );
    },
    kind: 'text',
    get missing() {
      return say('Vul in hoe het expertteam heet', 'Fill in what the expert team is called');
    },
    most: 80,
  },
  {
    name: 'telefoon',
    of: 'phone',
    get label() {
      return say('Op welk nummer is de voorzitter te bellen?', 'On which number can the chair be called?');
    },
    kind: 'tel',
    get missing() {
      return say('Vul het telefoonnummer van de voorzitter in', 'Fill in the phone number of the chair');
    },
    most: 20,
  },
  {
    name: 'bereikbaar',
    of: 'phoneHours',
    get label() {
      return say('Wanneer?', 'When?');
    },
    get hint() {
      return say(
        'Bijvoorbeeld: maandag tot en met donderdag van 9:00 tot 17:00 uur',
        'It is in letters as you type it. For example: Monday to Thursday from 9:00 to 17:00',
      );
    },
    kind: 'text',
    get missing() {
      return say('Vul in wanneer de voorzitter te bellen is', 'Fill in when the chair can be called');
    },
    most: 80,
  },
];

/** Whom to call when a child is in danger, and whom to ask about privacy. */
export const safetyFields: readonly Line[] = [
  {
    name: 'crisisdienst',
    of: 'crisisName',
    get label() {
      return say('Hoe heet de crisisdienst?', 'What is the crisis service called?');
    },
    kind: 'text',
    get missing() {
      return say('Vul in hoe de crisisdienst heet', 'Fill in what the crisis service is called');
    },
    most: 80,
  },
  {
    name: 'crisisnummer',
    of: 'crisisPhone',
    get label() {
      return say(
        'Op welk nummer is de crisisdienst dag en nacht te bellen?',
        'On which number can the crisis service be called day and night?',
      );
    },
    get hint() {
      return say(
        'Dit nummer staat in elke vraag aan een verwijzer, naast 112',
        'This number is in every question to a referrer, beside 112',
      );
    },
    kind: 'tel',
    get missing() {
      return say('Vul het nummer van de crisisdienst in', 'Fill in the number of the crisis service');
    },
    most: 20,
  },
  {
    name: 'privacy',
    of: 'privacyContact',
    get label() {
      return say(
        'Naar welk mailadres kunnen vragen over privacy?',
        'To which email address can questions about privacy go?',
      );
    },
    get hint() {
      return say(
        'Bijvoorbeeld dat van de functionaris gegevensbescherming. Het staat onder elke pagina',
        'For example that of the data protection officer. It is at the foot of every page',
      );
    },
    kind: 'email',
    get missing() {
      return say(
        'Vul het mailadres voor vragen over privacy in',
        'Fill in the email address for questions about privacy',
      );
    },
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
  const replyProof = oneOf(values, 'zekerheid', replyProofs);
  const all = [
    ...errors,
    ...(wrongDays
      ? [
          fieldError(
            'bewaren',
            say(
              `Vul een aantal dagen in, van ${LEAST_DAYS} tot en met ${MOST_DAYS}`,
              `Fill in a number of days, from ${LEAST_DAYS} up to and including ${MOST_DAYS}`,
            ),
          ),
        ]
      : []),
    ...(replyProof === undefined
      ? [fieldError('zekerheid', say('Kies wanneer wij om een code vragen', 'Choose when we ask for a code'))]
      : []),
  ];
  return all.length > 0 || replyProof === undefined
    ? { errors: all }
    : { settings: { ...lines, retentionDays, replyProof } };
}

/** What stands in the form before anything is typed. */
export function valuesOf(settings: RegionSettings): Values {
  return {
    ...Object.fromEntries([...teamFields, ...safetyFields].map(({ name, of }) => [name, settings[of] ?? ''])),
    bewaren: String(settings.retentionDays),
    zekerheid: settings.replyProof,
  };
}
