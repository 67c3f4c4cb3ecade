// Random changes to a draft of an agreement, sensible and not.
import fc from 'fast-check';
import { ladderSides, recipientParties, roles } from '../../../domain/escalation/agreement.ts';
import { editAgreement, type AgreementEdit } from '../../../domain/escalation/editAgreement.ts';
import type { Agreement } from '../../../domain/escalation/agreement.ts';
import { causes } from '../../../domain/monitoring/answer.ts';

const ladder = fc.constantFrom<string[]>(...ladderSides, 'weg');
const rung = fc.integer({ min: 0, max: 7 });
const days = fc.integer({ min: -1, max: 12 });
const mode = fc.constantFrom('automatic' as const, 'approveFirst' as const);
const recipient = fc.record({ of: fc.constantFrom(...recipientParties), role: fc.constantFrom(...roles) });
const entry = fc.record({ ladder, rung: fc.integer({ min: 0, max: 4 }) });
const timing = fc.record({ remindAfter: fc.array(days, { maxLength: 2 }), silentAfter: days });
const time = fc.constantFrom('08:30', '09:00', '17:00', '25:00', '');
const day = fc.constantFrom('2026-12-24', '2026-12-31', '2026-02-30', 'kerst');
const of = <T extends AgreementEdit['type']>(type: T) => fc.constant(type);

/** One change. */
export const edits: fc.Arbitrary<AgreementEdit> = fc.oneof(
  fc.record({ type: of('addLadder'), side: fc.constantFrom(...ladderSides) }),
  fc.record({ type: of('removeLadder'), ladder }),
  fc.record({ type: of('addRung'), ladder }),
  fc.record({ type: of('removeRung'), ladder, rung }),
  fc.record({ type: of('moveRung'), ladder, rung, to: fc.constantFrom('up' as const, 'down' as const) }),
  fc.record({
    type: of('setRung'),
    ladder,
    rung,
    recipients: fc.array(recipient, { maxLength: 3 }),
    waitWorkingDays: days,
    mode: fc.option(mode),
    explanation: fc.string({ maxLength: 20 }),
  }),
  fc.record({
    type: of('setEntries'),
    cause: fc.constantFrom(...causes),
    entries: fc.array(entry, { maxLength: 2 }),
  }),
  fc.record({
    type: of('setTimings'),
    mode,
    vetoWorkingDays: days,
    timings: fc.record({
      weekly: timing,
      threeMonthly: timing,
      short: timing,
      newsIsFreshFor: days,
      commitmentAtMost: days,
      holdLasts: days,
      taskReminderAfter: days,
      taskOverdueAfter: days,
      underwayAtMost: days,
    }),
  }),
  fc.record({
    type: of('setSendingHours'),
    hours: fc.record({ sendFrom: time, sendUntil: time, roundAt: time }),
  }),
  fc.record({ type: of('addClosedDay'), day }),
  fc.record({ type: of('removeClosedDay'), day }),
);

/** The draft after each change that made sense, in turn. */
export function edited(agreement: Agreement, changes: readonly AgreementEdit[]): Agreement {
  return changes.reduce((draft, change) => {
    const after = editAgreement(draft, change);
    return 'agreement' in after ? after.agreement : draft;
  }, agreement);
}
