// What somebody changed in the agreement, in words.
import type { AgreementChange } from '../../../store/agreements/changes.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { Instant } from '../../../domain/time.ts';
import { differencesBetween, type Difference } from '../../../words/agreementAspects.ts';
import { clockTime, longDate, plainDate } from '../../../words/dates.ts';
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
      return `maakte concept ${change.version}. ${basedOnWords(change.basedOn ?? null)}`.trim();
    case 'changed':
      return `wijzigde concept ${change.version}: ${whatChanged(differencesOf(change))}`;
    case 'discarded':
      return `gooide concept ${change.version} weg`;
    case 'agreed': {
      const from = change.agreeing ? `, geldt vanaf ${plainDate(change.agreeing.inForceFrom)}` : '';
      return `legde versie ${change.version} vast${from}`;
    }
    case 'withdrawn':
      return `trok versie ${change.version} in`;
  }
}

function whatChanged(differences: readonly Difference[]): string {
  if (differences.length === 0) return 'de volgorde van de ladders';
  const [first] = differences;
  const groups = [...new Set(differences.map(({ group }) => group.toLowerCase()))];
  if (differences.length > NAMED) return `${listed(groups)} (${differences.length} wijzigingen)`;
  const terms = listed(differences.map(({ term }) => term.toLowerCase()));
  return groups.length === 1 ? `${first?.group.toLowerCase() ?? ''}, ${terms}` : terms;
}

/** "Karin Postma wijzigde concept 4: …, vandaag om 11:24 uur." */
export function changeSentence(change: AgreementChange, now: Instant): string {
  const day = localDateOf(change.at);
  const today = localDateOf(now);
  const when = day === today ? 'vandaag' : `op ${longDate(day, today)}`;
  return `${change.who} ${changeWords(change)} (${when} om ${clockTime(change.at)}).`;
}
