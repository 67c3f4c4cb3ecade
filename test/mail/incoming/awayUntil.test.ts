// Until when somebody is away, in the words in which people say it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awayUntil } from '../../../mail/incoming/awayUntil.ts';

/** A Monday. */
const RECEIVED = '2026-11-23';
const until = (text: string, subject = '') => awayUntil(subject, text, RECEIVED);

describe('the last day away', () => {
  it.each([
    // The last day itself.
    ['Ik ben afwezig tot en met 4 december.', '2026-12-04'],
    ['Ik ben afwezig t/m vrijdag 4 december 2026.', '2026-12-04'],
    ['Afwezig van 20-11 t/m 04-12-2026', '2026-12-04'],
    ['Wegens vakantie ben ik van 10 november t.e.m. 4 dec. niet bereikbaar.', '2026-12-04'],
    ['Ik heb verlof tot en\nmet 4 december', '2026-12-04'],
    ['I am out of the office through December 4th, 2026.', '2026-12-04'],
    ['I am on leave from 16 November to 4 December.', '2026-12-04'],
    ['I will be away from 16 to 27 November.', '2026-11-27'],
    ['Ik ben afwezig tot en met vrijdag.', '2026-11-27'],
    // The first day back.
    ['Ik ben afwezig tot 7 december.', '2026-12-06'],
    ['Ik ben tot maandag 7 december 09:00 uur afwezig.', '2026-12-06'],
    ['Ik ben met vakantie. Vanaf 7/12 ben ik weer bereikbaar.', '2026-12-06'],
    ['Op 7 december om 9:00 ben ik weer op kantoor.', '2026-12-06'],
    ['Ik ben weer aanwezig op maandag 7 december.', '2026-12-06'],
    ['Ik ben er niet. Maandag 30 november sta ik weer klaar, ik ben maandag weer terug.', '2026-11-29'],
    ['Momenteel geniet ik van vakantie, ik ben terug op 7 december', '2026-12-06'],
    ['Terug op kantoor per 07.12.2026.', '2026-12-06'],
    ['I am out of office until Monday 7 December.', '2026-12-06'],
    ["I'll be back on the 7th of December.", '2026-12-06'],
    ['I am on holiday, returning on 2026-12-07.', '2026-12-06'],
    ['Back Monday', '2026-11-29'],
    ['I am away till 12/13/2026.', '2026-12-12'],
    // Without a year, over the turn of it.
    ['Afwezig tot en met 3 januari', '2027-01-03'],
    // Said twice, with a weekend between.
    ['Ik ben afwezig t/m vrijdag 4 december. Vanaf maandag 7 december ben ik weer bereikbaar.', '2026-12-06'],
  ])('%s', (text, day) => {
    expect(until(text)).toBe(day);
  });

  it('is read in the subject', () => {
    expect(until('Groet, Jan', 'Afwezig t/m 27-11')).toBe('2026-11-27');
  });
});

describe('nothing is told', () => {
  it.each([
    ['that says no day', 'Ik ben afwezig tot nader order.'],
    ['that says a time only', 'Ik ben afwezig. Bel tot 17:00 uur met mijn collega.'],
    ['by a day until which somebody is there', 'Ik ben bereikbaar tot 7 december.'],
    ['by a day until which something else goes on', 'U kunt tot 7 december inschrijven. Groet, Jan'],
    ['by a day that does not exist', 'Ik ben afwezig tot en met 31 november.'],
    ['by a weekday that is not that day', 'Ik ben afwezig tot en met maandag 4 december.'],
    ['by a day that is past', 'Ik ben afwezig tot 7 november 2026.'],
    ['by one that is past, without its year', 'Ik ben afwezig tot 7 november.'],
    ['by a reply that was left on', 'Ik ben afwezig t/m 4 december 2024.'],
    ['by days that contradict each other', 'Ik ben afwezig t/m 4 december. Ik ben weer terug op 18 januari.'],
    ['by a day that may be in one month or another', 'I am out of office until 5/6/2027.'],
    ['by when it begins', 'Vanaf 7 december ben ik afwezig.'],
    ['by when it begins anew', 'Ik ben er nu weer. Ik ben weer afwezig vanaf 7 december.'],
    ['that is far off', 'Ik ben afwezig tot 1 september 2028.'],
    ['by nobody', ''],
  ])('%s', (_, text) => {
    expect(until(text)).toBeNull();
  });

  it('but a day from when it was said on, whatever was said', () => {
    const word = fc.constantFrom(
      ...['afwezig', 'tot', 'en met', 't/m', 'weer', 'terug op', 'vanaf', 'until', 'back on', 'from', 'to'],
      ...['24', '31-02', '7/12', '12/13/2026', 'november', 'Dec.', 'maandag', '2026', '.', '\n\n', 'ik ben'],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const day = until(words.join(' '));
        if (day !== null) expect(day >= RECEIVED && day < '2028', words.join(' ')).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
