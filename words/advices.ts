// What is known of an advice, in words: its type, its force, who brought it in, how often its referrer is asked.
import type { AdviceFacts, Rhythm, SubmitterKind } from '../domain/advice/parties.ts';

export const caseTypeWords: Readonly<Record<AdviceFacts['caseType'], string>> = {
  process: 'Het proces loopt vast',
  content: 'De inhoud loopt vast',
  parentsDisagree: 'Ouders zijn het niet eens',
};

export const adviceKindWords: Readonly<Record<AdviceFacts['kind'], string>> = {
  redefineHelp: 'Een andere hulpvraag',
  careMediation: 'Bemiddeling naar passende zorg',
  outOfTheBox: 'Een oplossing buiten de gewone wegen',
  other: 'Anders',
};

export const forceWords: Readonly<Record<AdviceFacts['force'], string>> = {
  binding: 'Bindend advies',
  weighty: 'Zwaarwegend advies',
  urgent: 'Dringend advies',
  free: 'Vrij advies',
};

export const consentWords: Readonly<Record<AdviceFacts['financierConsent'], string>> = {
  yes: 'Neemt het advies over',
  no: 'Neemt het advies niet over',
  unknown: 'Nog niet bekend',
};

export const submitterWords: Readonly<Record<SubmitterKind, string>> = {
  municipalAccess: 'Een lokaal team (wijkteam)',
  certifiedInstitution: 'Een gecertificeerde instelling',
  provider: 'Een aanbieder',
  parent: 'Een ouder',
  youth: 'Een jongere',
};

/** "elke week", "na drie maanden", "elke 6 weken". */
export function rhythmWords(rhythm: Rhythm): string {
  switch (rhythm.every) {
    case 'week':
      return 'elke week';
    case 'threeMonths':
      return 'elke drie maanden';
    case 'weeks':
      return rhythm.weeks === 1 ? 'elke week' : `elke ${rhythm.weeks} weken`;
  }
}
