// How cases and climbs end, in words for those who were asked.
import { longDate, longDay } from './dates.ts';
import type { CloseReason } from '../domain/advice/advice.ts';
import type { CaseFacts } from '../domain/advice/facts.ts';
import type { PersonId } from '../domain/advice/parties.ts';
import { localDateOf } from '../domain/calendar/amsterdam.ts';
import type { Reply, SettledBecause } from '../domain/escalation/climb.ts';
import { reachedPeople } from '../domain/escalation/climbedRungs.ts';
import type { Instant } from '../domain/time.ts';

/** A reason to close, as the chair chooses it. */
export const closeChoices: Readonly<Record<CloseReason, string>> = {
  solved: 'Opgelost: de zorg is er',
  handedOver: 'Overgedragen',
  adviceWithdrawn: 'Advies ingetrokken',
  noLongerNeeded: 'Niet meer nodig',
  movedAway: 'Naar een andere regio',
};

/** How it ended, for those who hear it: "De casus is opgelost: de zorg is er." */
export const closeSentences: Readonly<Record<CloseReason, string>> = {
  solved: 'De casus is opgelost: de zorg is er.',
  handedOver: 'De casus is overgedragen. Anderen gaan er nu mee verder.',
  adviceWithdrawn: 'Het expertteam heeft het advies ingetrokken. Daarmee is de casus bij ons afgerond.',
  noLongerNeeded: 'Het advies is niet meer nodig. Daarmee is de casus bij ons afgerond.',
  movedAway: 'De casus valt niet meer onder onze regio. Daarmee is de casus bij ons afgerond.',
};

/** In a few words, for a subject line. */
export const closeShort: Readonly<Record<CloseReason, string>> = {
  solved: 'opgelost',
  handedOver: 'overgedragen',
  adviceWithdrawn: 'advies ingetrokken',
  noLongerNeeded: 'advies niet meer nodig',
  movedAway: 'afgerond',
};

/** After "is afgesloten: ", for the chair. */
export const closeStanding: Readonly<Record<CloseReason, string>> = {
  ...closeShort,
  adviceWithdrawn: 'het advies is ingetrokken',
  movedAway: 'naar een andere regio',
};

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
  if (last === null) return ['Wij vroegen u om hulp in deze casus.', 'Dank u wel voor uw tijd.'];
  const day = longDay(last.at, now);
  switch (last.reply.kind) {
    case 'arrange':
      return [
        `Op ${day} schreef u dat u dit vóór ${longDate(last.reply.before, localDateOf(now))} wilde regelen.`,
        'Dank u wel dat u dit op u nam.',
      ];
    case 'solved':
      return [`Op ${day} liet u ons weten dat er een oplossing was.`, 'Dank u wel voor uw inzet.'];
    case 'cannot':
      return [
        `Op ${day} liet u ons weten wat er niet lukte.`,
        'Dank u wel: daardoor konden wij gericht verder zoeken.',
      ];
    case 'notMe':
      return ['U liet ons weten dat u niet de juiste persoon was. Dank u wel dat u dat doorgaf.'];
  }
}

/** Why nothing is asked any more of those on a ladder: "De zorg is er." */
export const settledSentences: Readonly<Record<SettledBecause, string>> = {
  realised: 'De verwijzer liet weten dat de zorg er is.',
  underway: 'De verwijzer liet weten dat het niet meer vastzit. De zorg wordt nu geregeld.',
  answered: 'De verwijzer heeft inmiddels laten weten hoe het staat.',
  askedAnew: 'De zorg stond gepland, maar wij hoorden niet dat die er is. Wij vragen het opnieuw.',
  unreached: 'Onze vraag kwam niet aan bij de verwijzer. Wij vragen het opnieuw.',
  amended: 'De verwijzer heeft het antwoord aangepast. Wij gaan nu uit van het nieuwe antwoord.',
  moved: 'Wij weten nu beter waar het vastzit. De vraag ligt daarom bij anderen.',
  partiesChanged:
    'Er is nu een andere organisatie bij de casus betrokken. Wij vragen het daarom aan anderen.',
  byChair: 'De voorzitter van het expertteam heeft een andere weg gevonden.',
  adviceClosed: 'De casus is bij ons afgerond.',
};
