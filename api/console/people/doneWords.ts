// What is said on the next page when something was done.
import { wordsFor, type Values } from '../../forms/values.ts';

const words = {
  persoon: 'De gegevens zijn bewaard.',
  organisatie: 'De organisatie is bewaard.',
  rol: 'De rol is bewaard.',
  'rol-beeindigd': 'De rol eindigt op de dag die u koos. Wat er al gebeurde, blijft bewaard.',
  vertrokken: 'Het vertrek is bewaard. Wat er al gebeurde, blijft bewaard.',
  terug: 'Deze persoon is er weer. Geef zo nodig opnieuw een rol.',
  afwezig: 'De afwezigheid is bewaard. Vanaf die dag gaan berichten naar de vervanger.',
  aanwezig: 'De afwezigheid is weggehaald.',
  ingelezen: 'Het bestand is ingelezen.',
} as const;

/** What the address says was done. */
export function doneIn(query: Values): string | undefined {
  return wordsFor(words, query['gedaan']);
}
