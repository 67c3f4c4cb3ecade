// What is known of an advice, in words: its type, its force, who brought it in, how often its referrer is asked.
import { say, spoken } from './language.ts';
import type { AdviceFacts, Rhythm, SubmitterKind } from '../domain/advice/parties.ts';

export const caseTypeWords = spoken<AdviceFacts['caseType']>({
  process: ['Het proces loopt vast', 'The process is stuck'],
  content: ['De inhoud loopt vast', 'The content is stuck'],
  parentsDisagree: ['Ouders zijn het niet eens', 'The parents do not agree'],
});

export const adviceKindWords = spoken<AdviceFacts['kind']>({
  redefineHelp: ['Een andere hulpvraag', 'Another request for help'],
  careMediation: ['Bemiddeling naar passende zorg', 'Mediation to suitable care'],
  outOfTheBox: ['Een oplossing buiten de gewone wegen', 'A solution outside the usual ways'],
  other: ['Anders', 'Other'],
});

export const forceWords = spoken<AdviceFacts['force']>({
  binding: ['Bindend advies', 'Binding advice'],
  weighty: ['Zwaarwegend advies', 'Weighty advice'],
  urgent: ['Dringend advies', 'Urgent advice'],
  free: ['Vrij advies', 'Non-binding advice'],
});

export const consentWords = spoken<AdviceFacts['financierConsent']>({
  yes: ['Neemt het advies over', 'Adopts the advice'],
  no: ['Neemt het advies niet over', 'Does not adopt the advice'],
  unknown: ['Nog niet bekend', 'Not known yet'],
});

export const submitterWords = spoken<SubmitterKind>({
  municipalAccess: ['Een lokaal team (wijkteam)', 'A local team'],
  certifiedInstitution: ['Een gecertificeerde instelling', 'A certified institution'],
  provider: ['Een aanbieder', 'A provider'],
  parent: ['Een ouder', 'A parent'],
  youth: ['Een jongere', 'A young person'],
});

/** "elke week", "elke drie maanden", "elke 6 weken". */
export function rhythmWords(rhythm: Rhythm): string {
  switch (rhythm.every) {
    case 'week':
      return say('elke week', 'every week');
    case 'threeMonths':
      return say('elke drie maanden', 'every three months');
    case 'weeks':
      return rhythm.weeks === 1
        ? say('elke week', 'every week')
        : say(`elke ${rhythm.weeks} weken`, `every ${rhythm.weeks} weeks`);
  }
}
