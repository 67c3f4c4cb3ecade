// What is wrong with the ladders of an agreement, and with the ways in to them.
import {
  ladderOf,
  ladderSides,
  MOST_EXPLANATION,
  roles,
  rolesAt,
  type Agreement,
  type Ladder,
  type Recipient,
  type Rung,
} from './agreement.ts';
import { daysFault, fault, type AgreementFault } from './agreementFault.ts';
import { causes } from '../monitoring/answer.ts';

/** S0 §7 has three rungs per ladder; a picture and a person oversee six. */
export const MOST_RUNGS = 6;

/** Whether a text is one of the two modes. */
export function isMode(mode: string): boolean {
  return mode === 'automatic' || mode === 'approveFirst';
}

/** Of one ladder among all. */
export function ladderFaults(
  { id, side, rungs }: Ladder,
  ladders: readonly Ladder[],
): readonly AgreementFault[] {
  const where = `ladders.${id}`;
  const twice = ladders.filter((other) => other.id === id).length > 1;
  // Letters and pages know a ladder by where it stands: two at one place could not be told apart.
  const besides = !twice && ladders.filter((other) => other.side === side).length > 1;
  return [
    ...fault(twice, 'ladderTwice', where),
    ...fault(besides, 'sideTwice', where),
    // A climb is known by its ladder and a number: `municipal-2`.
    ...fault(id === '' || /-\d+$/.test(id), 'ladderUnnamed', where),
    ...fault(!ladderSides.includes(side), 'sideUnknown', where),
    ...fault(rungs.length === 0, 'ladderEmpty', where),
    ...fault(rungs.length > MOST_RUNGS, 'tooManyRungs', where),
    ...rungs.flatMap((rung, index) => rungFaults(rung, `${where}.${index + 1}`)),
  ];
}

function rungFaults(
  { recipients, waitWorkingDays, mode, explanation = '' }: Rung,
  where: string,
): readonly AgreementFault[] {
  const known = recipients.filter(({ role }) => roles.includes(role));
  return [
    ...fault(recipients.length === 0, 'rungWithoutRecipients', where),
    ...fault(known.length < recipients.length, 'roleUnknown', where),
    ...fault(
      known.some((recipient) => !makesSense(recipient)),
      'recipientOdd',
      where,
    ),
    ...fault(new Set(recipients.map(nameOf)).size < recipients.length, 'recipientTwice', where),
    ...(waitWorkingDays === 0 ? fault(true, 'waitZero', where) : daysFault(where, waitWorkingDays, 1)),
    ...fault(mode !== undefined && !isMode(mode), 'modeUnknown', where),
    ...fault(explanation.length > MOST_EXPLANATION, 'explanationTooLong', where),
  ];
}

function nameOf({ of, role }: Recipient): string {
  return `${of} ${role}`;
}

/** Whether there can be such a role in such an organisation: a provider has no alderman. */
function makesSense({ of, role }: Recipient): boolean {
  const there: readonly string[] | undefined = (rolesAt as Partial<typeof rolesAt>)[of];
  return there?.includes(role) ?? false;
}

/** Of the ways in: each cause leads to a ladder, or to the chair because the region chose so. */
export function entryFaults(agreement: Agreement): readonly AgreementFault[] {
  const given: Partial<Agreement['entries']> = agreement.entries;
  const toChair = new Set([...(agreement.chairChooses ?? []), 'other']);
  return causes.flatMap((cause) => {
    const entries = given[cause];
    if (!entries) return fault(true, 'causeMissing', `entries.${cause}`);
    if (entries.length === 0) return fault(!toChair.has(cause), 'causeWithoutLadder', `entries.${cause}`);
    return entries.flatMap(({ ladder: id, rung }) => {
      const where = `entries.${cause}.${id}`;
      const ladder = ladderOf(agreement, id);
      return [
        ...fault(!ladder, 'entryUnknownLadder', where),
        ...fault(ladder !== undefined && !ladder.rungs[rung - 1], 'entryUnknownRung', where),
        ...fault(entries.filter((other) => other.ladder === id).length > 1, 'entryTwice', where),
      ];
    });
  });
}
