// Random changes to a draft of an agreement, sensible and not.
import fc from 'fast-check';
import { ladderSides, recipientParties, roles } from '../../../domain/escalation/agreement.ts';
import { editAgreement, type AgreementEdit } from '../../../domain/escalation/editAgreement.ts';
import type { Agreement, Recipient } from '../../../domain/escalation/agreement.ts';
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

const someRung = fc.record({
  recipients: fc.constantFrom<Recipient[][]>(
    [{ of: 'caseCoordinator', role: 'teamManager' }],
    [{ of: 'municipality', role: 'alderman' }],
    [{ of: 'region', role: 'steeringGroupChair' }],
    [{ of: 'provider', role: 'executive' }],
  ),
  waitWorkingDays: fc.integer({ min: 1, max: 12 }),
});

/** A second version that can be agreed on: the ladders of the first with other rungs, or without one of them. */
export function otherVersion(first: Agreement): fc.Arbitrary<Agreement> {
  const ladders = fc.tuple(
    ...first.ladders.map((ladder) =>
      fc
        .record({
          kept: fc.nat({ max: 3 }),
          added: fc.array(someRung, { maxLength: 2 }),
          gone: fc.nat({ max: 7 }),
          wait: fc.integer({ min: 1, max: 12 }),
        })
        .map(({ kept, added, gone, wait }) => {
          const rungs = [
            ...ladder.rungs.slice(0, kept).map((rung) => ({ ...rung, waitWorkingDays: wait })),
            ...added,
          ];
          return gone === 0 || rungs.length === 0 ? [] : [{ ...ladder, rungs }];
        }),
    ),
  );
  return fc
    .record({ ladders, mode, vetoWorkingDays: fc.nat({ max: 3 }), closed: fc.boolean() })
    .map(({ ladders: chosen, mode: asked, vetoWorkingDays, closed }) => {
      const left = chosen.flat();
      const entries = Object.fromEntries(
        causes.map((cause) => [
          cause,
          first.entries[cause].filter((one) =>
            left.some(({ id, rungs }) => id === one.ladder && rungs[one.rung - 1]),
          ),
        ]),
      ) as unknown as Agreement['entries'];
      const closedDays = closed ? ['2026-10-23', '2026-11-17', '2026-11-26'] : [];
      return {
        ...first,
        version: 2,
        ladders: left.length > 0 ? left : first.ladders,
        entries: left.length > 0 ? entries : first.entries,
        chairChooses: causes,
        mode: asked,
        vetoWorkingDays,
        calendar: { ...first.calendar, closedDays },
      };
    });
}
