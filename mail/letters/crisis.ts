// To the chair and the process supporter, at any hour: the referrer reports that there is acute danger.
import { needed, type CaseLetter, type LetterForm, type Writing } from './caseLetter.ts';
import { telephone } from './parts.ts';
import { rich, sentences, strong } from '../content.ts';
import type { CaseFacts } from '../../domain/advice/facts.ts';
import type { Role } from '../../domain/escalation/agreement.ts';
import { actingChairs, regionPeople } from '../../domain/escalation/recipients.ts';
import type { Instant } from '../../domain/time.ts';
import { clockTime, longDay } from '../../words/dates.ts';
import { ordinalWords } from '../../words/numbers.ts';
import { listed, theRole } from '../../words/roles.ts';

export const crisis: LetterForm = { write, signedBy: 'team' };

function write({ facts, letter, links, now }: Writing): CaseLetter {
  const { times = 1 } = letter.about;
  const at =
    facts.events.find(({ event }) => event.type === 'CrisisReported' && event.report === times)?.at ?? now;
  const { crisisName, crisisPhone } = facts.region;
  return {
    subject: 'acuut gevaar gemeld, wilt u nu bellen?',
    preheader: `Gemeld op ${longDay(at, now)} om ${clockTime(at)}.`,
    title: 'Er is acuut gevaar gemeld',
    opening: [
      'Wilt u de verwijzer nu bellen?',
      rich`De verwijzer meldde op ${strong(`${longDay(at, now)} om ${clockTime(at)}`)} acuut gevaar in casus ${facts.advice.reference}.`,
      sentences(
        times > 1 ? `Dit is de ${ordinalWords(times)} melding in deze casus.` : null,
        ...alsoTold(facts, letter.to, now),
      ),
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

/** That others read it too is no reason to wait for them. */
function alsoTold({ agreement, directory }: CaseFacts, reader: string, now: Instant): readonly string[] {
  const context = { now, agreement, directory };
  const chairs = actingChairs(context);
  const supporters = regionPeople('processSupporter', context).filter((person) => !chairs.includes(person));
  const told: readonly (readonly [Role, readonly string[]])[] = [
    ['chair', chairs],
    ['processSupporter', supporters],
  ];
  const others = told.flatMap(([role, people]) => (people.some((person) => person !== reader) ? [role] : []));
  if (others.length === 0) return [];
  return [
    `Dit bericht gaat ook naar ${listed(others.map(theRole))}.`,
    'Weet u niet zeker of er al iemand belt? Bel dan zelf.',
  ];
}
