// The form for a new advice, filled as a chair would.
import type { Cast } from '../../../../dev/demo/cast.ts';

/** Every field of it, for a case in Maasveen; the advice was given on 5 November. */
export function fullForm({ person, organisation }: Cast): Record<string, string> {
  return {
    verwijzer: person.sevda,
    ritme: 'weeks',
    weken: '3',
    regie: organisation.wijkteamMaasveen,
    regisseur: person.karin,
    indiener: 'provider',
    'welke-indiener-provider': organisation.hetKompas,
    gemeente: organisation.maasveen,
    aanbieder: organisation.deLinde,
    inkoop: organisation.delta,
    'datum-dag': '5',
    'datum-maand': '11',
    'datum-jaar': '2026',
    casus: 'content',
    advies: 'outOfTheBox',
    kracht: 'binding',
    financier: 'unknown',
    afspraken: 'De aanbieder maakt een plan.\nDe gemeente betaalt.',
  };
}
