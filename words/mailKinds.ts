// The kinds of mail of which somebody chooses how often, in their words.
import { say, spoken } from './language.ts';
import type { ChoiceKind, Pace } from '../domain/letters/digest.ts';

/** What a mail of a kind tells its receiver. */
export const mailKindWords = spoken<ChoiceKind>({
  check: ['De vaste vraag hoe het met een casus staat', 'The regular question how things are in a case'],
  thanksReferrer: [
    'Bericht aan de verwijzer dat een casus is afgesloten',
    'Word to the referrer that a case is closed',
  ],
  colleagueReplied: ['Bericht dat een collega al antwoordde', 'Word that a colleague has replied already'],
  ending: [
    'Bericht dat een casus is afgesloten waarin om hulp was gevraagd',
    'Word that a case is closed in which help was asked for',
  ],
  task: [
    'Bericht dat de zorg er is, zodat de casus dicht kan',
    'Word that the care is there, so that the case can be closed',
  ],
});

const weekdayNames = [
  () => say('maandag', 'Monday'),
  () => say('dinsdag', 'Tuesday'),
  () => say('woensdag', 'Wednesday'),
  () => say('donderdag', 'Thursday'),
  () => say('vrijdag', 'Friday'),
];

/** "Eén keer per week, op maandag". */
export function paceWords(pace: Pace | undefined): string {
  if (!pace) return say('Meteen', 'At once');
  if (pace.is === 'daily') return say('Eén keer per werkdag', 'Once every working day');
  const day = weekdayNames[pace.weekday - 1]?.() ?? '';
  return say(`Eén keer per week, op ${day}`, `Once a week, on ${day}`);
}
