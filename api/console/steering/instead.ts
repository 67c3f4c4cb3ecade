// Who could be asked instead of somebody whom no letter reaches, or who is away: in sentences, and first in the form.
import type { SelectOption } from '../../design/forms/Select.tsx';
import type { Task } from '../../../domain/advice/advice.ts';
import { climbOf } from '../../../domain/advice/advice.ts';
import { contextOf, type CaseOutline } from '../../../domain/advice/facts.ts';
import type { PersonId } from '../../../domain/advice/parties.ts';
import type { Climb } from '../../../domain/escalation/climb.ts';
import { reachedOn } from '../../../domain/escalation/climbedRungs.ts';
import { standInsFor, type StandIn } from '../../../domain/escalation/standIns.ts';
import type { Instant } from '../../../domain/time.ts';
import { say } from '../../../words/language.ts';

/** Somebody by name who could be asked instead of another. */
export interface Instead extends StandIn {
  readonly name: string;
  readonly of: string;
}

/** Who could stand in for these people, the likeliest first; who left, or has the message already, is not among them. */
export function insteadOf(
  facts: CaseOutline,
  people: readonly PersonId[],
  without: ReadonlySet<PersonId>,
  now: Instant,
): readonly Instead[] {
  const context = contextOf(facts, now);
  const found = people.flatMap((person) =>
    standInsFor(person, context).map((one) => ({ ...one, of: facts.people.get(person)?.name ?? '' })),
  );
  const seen = new Set<PersonId>([...without, ...people]);
  return found.flatMap((one) => {
    const profile = facts.people.get(one.person);
    if (!profile || (profile.endedOn ?? null) !== null || seen.has(one.person)) return [];
    seen.add(one.person);
    return [{ ...one, name: profile.name }];
  });
}

/** Who could be asked on a rung: instead of those whom its letters did not reach, or else of those who did not answer. */
export function insteadOnRung(
  facts: CaseOutline,
  climb: Climb,
  rung: number,
  now: Instant,
): readonly Instead[] {
  const notices = climb.rungs.filter((record) => record.rung === rung).flatMap((record) => record.notices);
  const failed = notices.filter(({ letter }) => letter === 'failed');
  const open = failed.length > 0 ? failed : notices.filter(({ reply }) => !reply);
  const reached = new Set(reachedOn(climb, rung).map(({ person }) => person));
  return insteadOf(
    facts,
    open.map(({ person }) => person),
    reached,
    now,
  );
}

/** Whom a task leaves to be asked instead. */
export function insteadForTask(facts: CaseOutline, { kind, about }: Task, now: Instant): readonly Instead[] {
  const climb = climbOf(facts.advice, about.climb);
  const onRung = (): readonly Instead[] =>
    climb && about.rung !== undefined ? insteadOnRung(facts, climb, about.rung, now) : [];
  switch (kind) {
    case 'unreached':
      return onRung();
    case 'noticeFailed':
    case 'awaySuggested':
      // Of a rung that reached nobody another task tells; of one that is passed nothing is asked any more.
      return climb?.stand.at === 'waiting' && about.letter !== 'unknown' ? onRung() : [];
    case 'referrerUnreached':
      return insteadOf(facts, [facts.advice.parties.referrer], new Set(), now);
    default:
      return [];
  }
}

/** "Saskia Bos vervangt Paul Bakker bij afwezigheid, en kan het bericht krijgen." */
export function insteadSentence(all: readonly Instead[]): string {
  const [first] = all;
  if (!first) return '';
  const { name, of, because } = first;
  return because === 'deputy'
    ? say(
        `${name} vervangt ${of} bij afwezigheid. U kunt het bericht aan ${name} sturen.`,
        `${name} stands in when ${of} is away. You can send the message to ${name}.`,
      )
    : say(
        `${name} heeft dezelfde rol als ${of}. U kunt het bericht aan ${name} sturen.`,
        `${name} has the same role as ${of}. You can send the message to ${name}.`,
      );
}

/** The same people as the first options of a form, with why they come first. */
export function insteadFirst(
  all: readonly Instead[],
  options: readonly SelectOption[],
): readonly SelectOption[] {
  const first = all.flatMap(({ person, because }) => {
    const option = options.find(({ value }) => value === person);
    if (!option) return [];
    const why = because === 'deputy' ? say('vervangt', 'stands in') : say('zelfde rol', 'same role');
    return [{ ...option, label: `${option.label} (${why})` }];
  });
  const taken = new Set(first.map(({ value }) => value));
  return [...first, ...options.filter(({ value }) => !taken.has(value))];
}
