// What a notice asks, by when and of whom: as much as anyone may read who was sent the mail.
import type { DefinitionRow } from '../../design/shows/DefinitionRows.tsx';
import type { Visit } from '../visit.ts';
import type { Asked } from './standing.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { askOf, askSentence } from '../../../words/asks.ts';
import { longDate, longDay } from '../../../words/dates.ts';
import { foresee } from '../../../words/foresight.ts';
import { say } from '../../../words/language.ts';
import { capitalised } from '../../../words/people.ts';
import { rungTerm } from '../../../words/terms.ts';

/** Whom the notice is for. */
export function nameOf({ facts, letter }: Visit): string {
  return facts.people.get(letter.to)?.name ?? say('de ontvanger', 'the receiver');
}

/** "Wilt u zorgen dat er vóór vrijdag 11 december een besluit is over de financiering?" */
export function askTitle({ facts, now }: Visit, { climb, record, notice }: Asked): string {
  const ask = askOf(facts, climb.cause, notice.recipient, now);
  const { before } = rungTerm(foresee(facts, now), climb.id, record.rung);
  return climb.paused ? ask.title : askSentence(ask, before === null ? undefined : longDay(before, now));
}

/** The ask, and the day before which. */
export function askRows({ facts, now }: Visit, { climb, record, notice }: Asked): readonly DefinitionRow[] {
  const ask = askOf(facts, climb.cause, notice.recipient, now);
  const { before } = rungTerm(foresee(facts, now), climb.id, record.rung);
  return [
    { term: say('Wat wij vragen', 'What we ask'), value: capitalised(ask.noun) },
    {
      term: say('Vóór wanneer', 'Before when'),
      value: climb.paused
        ? say(
            `Nu niet: dit ligt stil tot ${longDay(climb.paused.until, now)}`,
            `Not now: this is paused until ${longDay(climb.paused.until, now)}`,
          )
        : before === null
          ? say('Zo snel als het lukt', 'As soon as you can')
          : longDate(localDateOf(before)),
    },
  ];
}
