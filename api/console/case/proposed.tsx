// Whom somebody named as the right person, for the chair's eyes.
import type { ComponentChildren, JSX } from 'preact';
import { Typed } from '../../design/text/Typed.tsx';
import { spaced } from './strongDays.tsx';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import { say } from '../../../words/language.ts';

/** "Wie de vragen kreeg, noemde: ‘Karin Postma’." Undefined where nobody was named. */
export function proposedReferrer({ advice, events }: CaseFacts): ComponentChildren {
  if (!advice.tasks.some(({ kind }) => kind === 'wrongReferrer')) return undefined;
  const said = events.findLast(({ event }) => event.type === 'WrongReferrerReported')?.event;
  return said?.type === 'WrongReferrerReported' && said.instead !== undefined
    ? byReferrer(<Typed>{said.instead}</Typed>)
    : undefined;
}

/** Whom a receiver on that climb named instead of themselves, and why another could not. */
export function proposedReceivers(facts: CaseFacts, climbId: string | undefined): ComponentChildren {
  const said = facts.advice.climbs
    .filter(({ id }) => id === climbId)
    .flatMap(({ rungs }) => rungs.flatMap(({ notices }) => notices))
    .flatMap(({ person, reply }) =>
      reply?.kind === 'notMe' && reply.instead !== undefined
        ? [byReceiver(facts.people.get(person)?.name, <Typed>{reply.instead}</Typed>)]
        : [],
    );
  return said.length === 0 ? undefined : spaced(said);
}

function byReferrer(instead: JSX.Element): JSX.Element {
  return say(
    <>Wie de vragen kreeg, noemde: ‘{instead}’.</>,
    <>Whoever got the questions named: ‘{instead}’.</>,
  );
}

function byReceiver(name: string | undefined, instead: JSX.Element): JSX.Element {
  const who = name ?? say('De ontvanger', 'The receiver');
  return say(
    <>
      {who} noemde: ‘{instead}’.
    </>,
    <>
      {who} named: ‘{instead}’.
    </>,
  );
}
