// "It arrived": the chair found out what became of a notice of which nobody knew.
import type { Act } from './act.ts';
import type { CaseOutline } from '../../../domain/advice/facts.ts';
import type { Climb } from '../../../domain/escalation/climb.ts';
import { lastNotified, unknownOn } from '../../../domain/escalation/climbedRungs.ts';
import { say } from '../../../words/language.ts';

/** Counts a notice as arrived at the moment that it was sent; there is one where somebody's fate is unknown. */
export function confirmArrival({ people }: CaseOutline, climb: Climb): Act | undefined {
  const rung = lastNotified(climb)?.rung;
  if (rung === undefined || climb.paused) return undefined;
  const unknown = unknownOn(climb, rung);
  if (unknown.length === 0) return undefined;
  return {
    path: 'aangekomen',
    subject: climb.id,
    title: say('Is dit bericht aangekomen?', 'Did this message arrive?'),
    button: say('Het is aangekomen', 'It arrived'),
    lead: say(
      'Niemand weet of dit bericht is aangekomen. Wij sturen het niet uit onszelf nog eens. Wilt u het navragen, bijvoorbeeld telefonisch? Kwam het aan, dan loopt de wachttijd vanaf het moment dat het is verstuurd.',
      'Nobody knows whether this message arrived. We do not send it again by ourselves. Could you find out, for example by telephone? If it arrived, the waiting time runs from when it was sent.',
    ),
    fields: [
      {
        is: 'choice',
        name: 'persoon',
        title: say('Wie heeft het bericht gekregen?', 'Who got the message?'),
        missing: say('Kies wie het bericht heeft gekregen', 'Choose who got the message'),
        choices: unknown.map(({ person }) => ({ value: person, label: people.get(person)?.name ?? person })),
      },
    ],
    hidden: { trede: String(rung) },
    command: ({ text }) => ({ type: 'confirmArrival', climb: climb.id, person: text('persoon') }),
  };
}
