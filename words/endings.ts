// How cases and climbs end, in words for those who were asked.
import { longDate, longDay } from './dates.ts';
import { joined, say, spoken } from './language.ts';
import type { CloseReason } from '../domain/advice/advice.ts';
import type { CaseFacts } from '../domain/advice/facts.ts';
import type { PersonId } from '../domain/advice/parties.ts';
import { localDateOf } from '../domain/calendar/amsterdam.ts';
import type { Reply, SettledBecause } from '../domain/escalation/climb.ts';
import { reachedPeople } from '../domain/escalation/climbedRungs.ts';
import type { Instant } from '../domain/time.ts';

/** A reason to close, as the chair chooses it. */
export const closeChoices = spoken<CloseReason>({
  solved: ['Opgelost: de zorg is er', 'Solved: the care is there'],
  handedOver: ['Overgedragen', 'Handed over'],
  adviceWithdrawn: ['Advies ingetrokken', 'Advice withdrawn'],
  noLongerNeeded: ['Niet meer nodig', 'No longer needed'],
  movedAway: ['Naar een andere regio', 'To another region'],
});

/** How it ended, for those who hear it: "De casus is opgelost: de zorg is er." Each begins with the case or the team. */
export const closeSentences = spoken<CloseReason>({
  solved: ['De casus is opgelost: de zorg is er.', 'The case is solved: the care is there.'],
  handedOver: [
    'De casus is overgedragen. Anderen gaan er nu mee verder.',
    'The case was handed over. Others now go on with it.',
  ],
  adviceWithdrawn: [
    'Het expertteam heeft het advies in deze casus ingetrokken. Daarmee is de casus bij ons afgerond.',
    'The expert team withdrew the advice in this case. With that, our work on the case is done.',
  ],
  noLongerNeeded: [
    'Het advies in deze casus is niet meer nodig. Daarmee is de casus bij ons afgerond.',
    'The advice in this case is no longer needed. With that, our work on the case is done.',
  ],
  movedAway: [
    'De casus valt niet meer onder onze regio. Daarmee is de casus bij ons afgerond.',
    'The case is no longer in our region. With that, our work on the case is done.',
  ],
});

/** In a few words, for a subject line. */
export const closeShort = spoken<CloseReason>({
  solved: ['opgelost', 'solved'],
  handedOver: ['overgedragen', 'handed over'],
  adviceWithdrawn: ['advies ingetrokken', 'advice withdrawn'],
  noLongerNeeded: ['advies niet meer nodig', 'advice no longer needed'],
  movedAway: ['afgerond', 'our work is done'],
});

/** After "is afgesloten: ", for the chair. */
export const closeStanding: Readonly<Record<CloseReason, string>> = joined(
  closeShort,
  spoken({
    adviceWithdrawn: ['het advies is ingetrokken', 'the advice was withdrawn'],
    movedAway: ['naar een andere regio', 'to another region'],
  }),
);

/** What a receiver last answered, in all climbs of the case, and when. */
export function lastReplyOf(
  facts: CaseFacts,
  person: PersonId,
): { readonly reply: Reply; readonly at: Instant } | null {
  const replies = facts.advice.climbs
    .flatMap(reachedPeople)
    .flatMap(({ person: of, reply, repliedAt }) =>
      of === person && reply && repliedAt !== undefined ? [{ reply, at: repliedAt }] : [],
    )
    .toSorted((one, other) => one.at - other.at);
  return replies.at(-1) ?? null;
}

/** Thanks that fit what a receiver did: "Uw antwoord van vrijdag 27 november heeft daarbij geholpen." */
export function thanksSentences(facts: CaseFacts, person: PersonId, now: Instant): readonly string[] {
  const last = lastReplyOf(facts, person);
  if (last === null) {
    return [
      say('Wij vroegen u om hulp in deze casus.', 'We asked you for help in this case.'),
      say('Dank u wel voor uw tijd.', 'Thank you for your time.'),
    ];
  }
  const day = longDay(last.at, now);
  switch (last.reply.kind) {
    case 'arrange': {
      const before = longDate(last.reply.before, localDateOf(now));
      return [
        say(
          `Op ${day} schreef u dat u vóór ${before} wilde regelen wat wij vroegen.`,
          `On ${day} you wrote that you wanted to arrange what we asked before ${before}.`,
        ),
        say('Dank u wel dat u dit op u nam.', 'Thank you for taking this on.'),
      ];
    }
    case 'solved':
      return [
        say(
          `Op ${day} liet u ons weten dat er een oplossing was.`,
          `On ${day} you let us know that there was a solution.`,
        ),
        say('Dank u wel voor uw inzet.', 'Thank you for all you did.'),
      ];
    case 'cannot':
      return [
        say(
          `Op ${day} liet u ons weten wat er niet lukte.`,
          `On ${day} you let us know what could not be done.`,
        ),
        say(
          'Dank u wel: daardoor konden wij gericht verder zoeken.',
          'Thank you: that helped us to look further in the right place.',
        ),
      ];
    case 'notMe':
      return [
        say(
          'U liet ons weten dat u niet de juiste persoon was. Dank u wel dat u dat doorgaf.',
          'You let us know that you were not the right person. Thank you for telling us.',
        ),
      ];
  }
}

/** Why nothing is asked any more of those on a ladder: "De zorg is er." */
export const settledSentences = spoken<SettledBecause>({
  realised: [
    'De verwijzer liet weten dat de zorg er is.',
    'The referrer let us know that the care is there.',
  ],
  underway: [
    'De verwijzer liet weten dat het niet meer vastzit. De zorg wordt nu geregeld.',
    'The referrer let us know that it is no longer stuck. The care is now being arranged.',
  ],
  answered: [
    'De verwijzer heeft inmiddels laten weten hoe het staat.',
    'The referrer has now let us know how things stand.',
  ],
  askedAnew: [
    'De zorg stond gepland, maar wij hoorden niet dat die er is. Wij vragen het opnieuw.',
    'The care was planned, but we did not hear that it is there. We are asking again.',
  ],
  unreached: [
    'Onze vraag kwam niet aan bij de verwijzer. Wij vragen het opnieuw.',
    'Our question did not reach the referrer. We are asking again.',
  ],
  amended: [
    'De verwijzer heeft het antwoord aangepast. Wij gaan nu uit van het nieuwe antwoord.',
    'The referrer changed the answer. We now go by the new answer.',
  ],
  moved: [
    'Wij weten nu beter waar het vastzit. De vraag ligt daarom bij anderen.',
    'We now know better where it is stuck. That is why the question is now with others.',
  ],
  partiesChanged: [
    'Er is nu een andere organisatie bij de casus betrokken. Wij vragen het daarom aan anderen.',
    'Another organisation is now involved in the case. That is why we are asking others.',
  ],
  byChair: [
    'De voorzitter van het expertteam heeft een andere weg gevonden.',
    'The chair of the expert team found another way.',
  ],
  adviceClosed: ['De casus is bij ons afgerond.', 'Our work on the case is done.'],
});
