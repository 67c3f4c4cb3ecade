// What somebody changed in the agreement, in words.
import type { AgreementChange } from '../../../store/agreements/changes.ts';
import type { Instant } from '../../../domain/time.ts';
import { differencesBetween, type Difference } from '../../../words/agreementAspects.ts';
import { atMoment, plainDate } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import { listed } from '../../../words/roles.ts';
import { basedOnWords } from './versionWords.ts';

/** So many are named; more are counted. */
const NAMED = 3;

/** What became otherwise. */
export function differencesOf({ before, after }: AgreementChange): readonly Difference[] {
  return before && after ? differencesBetween(before, after) : [];
}

/** "wijzigde trede 3: wachttijd van de ladder inkoop". */
export function changeWords(change: AgreementChange): string {
  switch (change.what) {
    case 'made':
      return say(
        `maakte concept ${change.version}. ${basedOnWords(change.basedOn ?? null)}`,
        `made draft ${change.version}. ${basedOnWords(change.basedOn ?? null)}`,
      ).trim();
    case 'changed':
      return say(
        `wijzigde concept ${change.version}: ${whatChanged(differencesOf(change))}`,
        `changed draft ${change.version}: ${whatChanged(differencesOf(change))}`,
      );
    case 'discarded':
      return say(`gooide concept ${change.version} weg`, `threw draft ${change.version} away`);
    case 'agreed': {
      const { version, agreeing } = change;
      if (!agreeing) return say(`legde versie ${version} vast`, `agreed on version ${version}`);
      const day = plainDate(agreeing.inForceFrom);
      return say(
        `legde versie ${version} vast, geldt vanaf ${day}`,
        `agreed on version ${version}, in force from ${day}`,
      );
    }
    case 'shared':
      return say('deelde de ladders met andere regio’s', 'shared the ladders with other regions');
    case 'unshared':
      return say(
        'stopte met het delen van de ladders met andere regio’s',
        'stopped sharing the ladders with other regions',
      );
    case 'withdrawn':
      return say(`trok versie ${change.version} in`, `took version ${change.version} back`);
  }
}

function whatChanged(differences: readonly Difference[]): string {
  if (differences.length === 0) return say('de volgorde van de ladders', 'the order of the ladders');
  const [first] = differences;
  const groups = [...new Set(differences.map(({ group }) => group.toLowerCase()))];
  if (differences.length > NAMED) {
    const { length } = differences;
    return say(`${listed(groups)} (${length} wijzigingen)`, `${listed(groups)} (${length} changes)`);
  }
  const terms = listed(differences.map(({ term }) => term.toLowerCase()));
  return groups.length === 1 ? `${first?.group.toLowerCase() ?? ''}, ${terms}` : terms;
}

/** "Karin Postma wijzigde concept 4: …, vandaag om 11:24 uur." */
export function changeSentence(change: AgreementChange, now: Instant): string {
  return `${change.who} ${changeWords(change)} (${atMoment(change.at, now)}).`;
}
