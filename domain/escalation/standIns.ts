// Who could be asked instead of somebody whom no letter reaches, or who is away: the likeliest first.
import { holders } from './recipients.ts';
import type { Context } from '../advice/context.ts';
import type { PersonId } from '../advice/parties.ts';
import { localDateOf } from '../calendar/amsterdam.ts';

/** Somebody who could be asked instead, and why they come to mind. */
export interface StandIn {
  readonly person: PersonId;
  /** `deputy`: stands in while the other is away, now or on days to come. `sameRole`: holds the same role there. */
  readonly because: 'deputy' | 'sameRole';
}

/**
 * Who could be asked instead, each once: first whom the person themselves have stand in, then whoever holds a role of
 * theirs beside them.
 */
export function standInsFor(
  person: PersonId,
  { directory, now }: Pick<Context, 'directory' | 'now'>,
): readonly StandIn[] {
  const day = localDateOf(now);
  const deputies = directory.absences.flatMap(({ person: away, deputy, until }) =>
    away === person && deputy !== undefined && until >= day ? [deputy] : [],
  );
  const colleagues = directory.holdings
    .filter((held) => held.person === person && (held.until === undefined || day <= held.until))
    .flatMap(({ organisation, role }) => holders(directory, organisation, role, day))
    .map((holding) => holding.person);
  const found = new Map<PersonId, StandIn>();
  for (const one of deputies) found.set(one, { person: one, because: 'deputy' });
  for (const one of colleagues) if (!found.has(one)) found.set(one, { person: one, because: 'sameRole' });
  found.delete(person);
  return [...found.values()];
}
