// To the chair and the process supporter, at any hour: the referrer reports that there is acute danger.
import { needed, type CaseLetter, type LetterForm, type Writing } from './caseLetter.ts';
import { button, paragraphs, type PartNeeds } from './letterParts.ts';
import { telephone } from './parts.ts';
import { rich, sentences, strong } from '../content.ts';
import type { CaseFacts } from '../../domain/advice/facts.ts';
import type { Role } from '../../domain/escalation/agreement.ts';
import { actingChairs, regionPeople } from '../../domain/escalation/recipients.ts';
import type { Instant } from '../../domain/time.ts';
import { clockTime, longDay } from '../../words/dates.ts';
import { say } from '../../words/language.ts';
import { ordinalWords } from '../../words/numbers.ts';
import { listed, theRole } from '../../words/roles.ts';

const parts = {
  ask: 'required',
  facts: 'required',
  alsoTold: 'required',
  button: 'required',
  doneSoFar: 'required',
} as const satisfies PartNeeds;

export const crisis: LetterForm = { parts, write, signedBy: 'team' };

function write({ facts, letter, links, now }: Writing): CaseLetter<keyof typeof parts> {
  const { times = 1 } = letter.about;
  const at =
    facts.events.find(({ event }) => event.type === 'CrisisReported' && event.report === times)?.at ?? now;
  const { crisisName, crisisPhone } = facts.region;
  const [day, time] = [longDay(at, now), clockTime(at)];
  const { reference } = facts.advice;
  return {
    subject: say('acuut gevaar gemeld, wilt u nu bellen?', 'immediate danger reported, would you call now?'),
    preheader: say(`Gemeld op ${day} om ${time}.`, `Reported on ${day} at ${time}.`),
    title: say('Er is acuut gevaar gemeld', 'Immediate danger was reported'),
    parts: {
      ask: paragraphs(say('Wilt u de verwijzer nu bellen?', 'Would you call the referrer now?')),
      facts: paragraphs(
        say(
          rich`De verwijzer meldde op ${strong(`${day} om ${time}`)} acuut gevaar in casus ${reference}.`,
          rich`The referrer reported immediate danger in case ${reference} on ${strong(`${day} at ${time}`)}.`,
        ),
      ),
      alsoTold: paragraphs(
        sentences(times > 1 ? timesReported(times) : null, ...alsoTold(facts, letter.to, now)),
      ),
      button: button(say('Bekijk wie u belt', 'See whom to call'), needed(links, 'console')),
      doneSoFar: [
        {
          is: 'section',
          title: say('Wat de verwijzer al las', 'What the referrer has read already'),
          paragraphs: [
            [
              say('De pagina gaf de verwijzer deze nummers: ', 'The page gave the referrer these numbers: '),
              telephone('112'),
              say(` en ${crisisName}, `, ` and ${crisisName}, `),
              telephone(crisisPhone),
              say('. Wij weten niet of er al is gebeld.', '. We do not know whether anybody has called yet.'),
            ],
          ],
        },
      ],
    },
  };
}

function timesReported(times: number): string {
  const which = ordinalWords(times);
  return say(`Dit is de ${which} melding in deze casus.`, `This is the ${which} report in this case.`);
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
  const who = listed(others.map(theRole));
  return [
    say(`Dit bericht gaat ook naar ${who}.`, `This message also goes to ${who}.`),
    say(
      'Weet u niet zeker of er al iemand belt? Bel dan zelf.',
      'If you are not sure that somebody is calling already, please call yourself.',
    ),
  ];
}
