// To the chair and the process supporter, at any hour: the referrer reports that there is acute danger.
import { needed, type CaseLetter, type LetterForm, type Writing } from './caseLetter.ts';
import { telephone } from './parts.ts';
import { rich, strong } from '../content.ts';
import { clockTime, longDay } from '../../words/dates.ts';
import { timesWords } from '../../words/numbers.ts';

export const crisis: LetterForm = { write, signedBy: 'team' };

function write({ facts, letter, links, now }: Writing): CaseLetter {
  const { times = 1 } = letter.about;
  const at =
    facts.events.find(({ event }) => event.type === 'CrisisReported' && event.report === times)?.at ?? now;
  const { crisisName, crisisPhone } = facts.region;
  return {
    subject: 'acuut gevaar gemeld, wilt u nu bellen?',
    preheader: 'Wilt u de verwijzer nu bellen?',
    title: 'Er is acuut gevaar gemeld',
    opening: [
      'Wilt u de verwijzer nu bellen?',
      rich`De verwijzer meldde op ${strong(`${longDay(at, now)} om ${clockTime(at)}`)} acuut gevaar in casus ${facts.advice.reference}.`,
      times > 1 ? `Dit is al ${timesWords(times)} gemeld in deze casus.` : '',
    ],
    button: { label: 'Bekijk wie u belt', href: needed(links, 'console') },
    more: [
      {
        is: 'section',
        title: 'Wat de verwijzer al las',
        paragraphs: [
          [
            'De pagina gaf de verwijzer deze nummers: ',
            telephone('112'),
            ` en ${crisisName}, `,
            telephone(crisisPhone),
            '. Wij weten niet of er al is gebeld.',
          ],
        ],
      },
    ],
  };
}
