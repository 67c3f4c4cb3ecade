// What is said on the next page when something was done.
import { wordsFor, type Values } from '../../forms/values.ts';
import { spoken } from '../../../words/language.ts';

const words = spoken({
  persoon: ['De gegevens zijn bewaard.', 'The details are saved.'],
  organisatie: ['De organisatie is bewaard.', 'The organisation is saved.'],
  rol: ['De rol is bewaard.', 'The role is saved.'],
  'rol-beeindigd': [
    'De rol eindigt op de dag die u koos. Wat er al gebeurde, blijft bewaard.',
    'The role ends on the day that you chose. What happened before stays on record.',
  ],
  vertrokken: [
    'Het vertrek is bewaard. Wat er al gebeurde, blijft bewaard.',
    'It is saved that this person leaves. What happened before stays on record.',
  ],
  terug: [
    'Deze persoon is er weer. Geef zo nodig opnieuw een rol.',
    'This person is back. Give a role again if needed.',
  ],
  afwezig: [
    'De afwezigheid is bewaard. Vanaf die dag gaan berichten naar de vervanger.',
    'The absence is saved. From that day on messages go to the deputy.',
  ],
  'adres-werkt': [
    'De melding is weggehaald. Brieven gaan weer naar dit adres.',
    'The remark is removed. Letters go to this address again.',
  ],
  aanwezig: ['De afwezigheid is weggehaald.', 'The absence is removed.'],
  mail: [
    'Bewaard is hoe vaak deze persoon mail krijgt. Het geldt ook voor mails die al klaarstaan.',
    'It is saved how often this person gets email. It also holds for emails that are ready to be sent.',
  ],
  ingelezen: ['Het bestand is ingelezen.', 'The file has been read in.'],
});

/** What the address says was done. */
export function doneIn(query: Values): string | undefined {
  return wordsFor(words, query['gedaan']);
}
