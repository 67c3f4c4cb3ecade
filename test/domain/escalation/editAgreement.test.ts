// Changing a draft: what each change does, what it leaves alone, and that what is left can always be told apart from sound.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depth } from '../support/depth.ts';
import { edited, edits } from '../support/drafts.ts';
import { oneSteeringGroup, threeLadders } from '../support/stories.ts';
import { ladderOf, type Agreement } from '../../../domain/escalation/agreement.ts';
import { agreementFaults } from '../../../domain/escalation/agreementFaults.ts';
import { objectionsToAgreeing } from '../../../domain/escalation/agreeing.ts';
import { editAgreement, type AgreementEdit } from '../../../domain/escalation/editAgreement.ts';

const TODAY = '2026-11-23';
const faults = (agreement: Agreement) =>
  agreementFaults(agreement).map(({ code, where }) => `${code} ${where}`);
const roles = (agreement: Agreement, id: string) =>
  ladderOf(agreement, id)?.rungs.map(({ recipients }) => recipients.map(({ role }) => role).join('+'));
const after = (edit: AgreementEdit, agreement = threeLadders): Agreement => {
  const done = editAgreement(agreement, edit);
  if (!('agreement' in done)) throw new Error(done.refused);
  return done.agreement;
};

describe('a draft', () => {
  it('gets a ladder with one rung, for nobody yet', () => {
    const draft = after({ type: 'addLadder', side: 'steeringGroup' });
    expect(ladderOf(draft, 'steeringGroup')?.rungs).toEqual([{ recipients: [], waitWorkingDays: 5 }]);
    expect(faults(draft)).toEqual(['rungWithoutRecipients ladders.steeringGroup.1']);
  });

  it('has one ladder at each place', () => {
    expect(editAgreement(threeLadders, { type: 'addLadder', side: 'provider' })).toEqual({
      refused: 'sideTaken',
    });
  });

  it('loses the ways in with the ladder, and says which causes are without one', () => {
    const draft = after({ type: 'removeLadder', ladder: 'municipal' });
    expect(draft.entries.notFinanced).toEqual([{ ladder: 'procurement', rung: 1 }]);
    expect(faults(draft)).toEqual([
      'causeWithoutLadder entries.laidAside',
      'causeWithoutLadder entries.silence',
    ]);
  });

  it('gets a rung on top', () => {
    expect(roles(after({ type: 'addRung', ladder: 'procurement' }), 'procurement')).toEqual([
      'buyer',
      'headOfProcurement',
      'procurementDirector',
      '',
    ]);
  });

  it('lets a rung change places', () => {
    const up = after({ type: 'moveRung', ladder: 'procurement', rung: 1, to: 'up' });
    expect(roles(up, 'procurement')).toEqual(['headOfProcurement', 'buyer', 'procurementDirector']);
    expect(after({ type: 'moveRung', ladder: 'procurement', rung: 2, to: 'down' }, up)).toEqual(threeLadders);
  });

  it('moves no rung beyond the ends', () => {
    const move = (rung: number, to: 'up' | 'down') =>
      editAgreement(threeLadders, { type: 'moveRung', ladder: 'provider', rung, to });
    expect(move(3, 'up')).toEqual({ refused: 'atTheEnd' });
    expect(move(1, 'down')).toEqual({ refused: 'atTheEnd' });
    expect(move(4, 'down')).toEqual({ refused: 'rungUnknown' });
  });

  it('keeps the ways in at their rung when one below goes', () => {
    const draft = after({ type: 'removeRung', ladder: 'steeringGroup', rung: 1 }, oneSteeringGroup);
    expect(draft.entries.noCapacity).toEqual([{ ladder: 'steeringGroup', rung: 1 }]);
    expect(draft.entries.silence).toEqual([{ ladder: 'steeringGroup', rung: 1 }]);
    expect(faults(draft)).toEqual([]);
  });

  it('says of a ladder that lost its last rung that it is empty', () => {
    const remove = { type: 'removeRung', ladder: 'steeringGroup', rung: 1 } as const;
    const draft = edited(oneSteeringGroup, [remove, remove, remove]);
    expect(faults(draft)).toContain('ladderEmpty ladders.steeringGroup');
    expect(faults(draft)).toContain('entryUnknownRung entries.silence.steeringGroup');
  });

  it('takes what a rung is, and leaves out what it does not say', () => {
    const recipients = [{ of: 'municipality', role: 'alderman' }] as const;
    const set = { type: 'setRung', ladder: 'municipal', rung: 2, recipients, waitWorkingDays: 7 } as const;
    const [, full] =
      ladderOf(after({ ...set, mode: 'approveFirst', explanation: 'U besluit.' }), 'municipal')?.rungs ?? [];
    expect(full).toEqual({ recipients, waitWorkingDays: 7, mode: 'approveFirst', explanation: 'U besluit.' });
    const [, bare] = ladderOf(after({ ...set, mode: null, explanation: '' }), 'municipal')?.rungs ?? [];
    expect(bare).toEqual({ recipients, waitWorkingDays: 7 });
  });

  it('says that the chair chooses for a cause, until there is a ladder for it', () => {
    const chosen = after({ type: 'setEntries', cause: 'silence', entries: [] });
    expect(chosen.chairChooses).toEqual(['silence']);
    expect(faults(chosen)).toEqual([]);
    const back = after(
      { type: 'setEntries', cause: 'silence', entries: threeLadders.entries.silence },
      chosen,
    );
    expect(back).toEqual(threeLadders);
  });

  it('keeps its closed days in order, each once', () => {
    const draft = edited(threeLadders, [
      { type: 'addClosedDay', day: '2027-05-07' },
      { type: 'addClosedDay', day: '2026-12-24' },
    ]);
    expect(draft.calendar.closedDays).toEqual(['2026-12-24', '2027-05-07']);
    expect(editAgreement(draft, { type: 'addClosedDay', day: '2026-12-24' })).toEqual({
      refused: 'dayTaken',
    });
    expect(after({ type: 'removeClosedDay', day: '2027-05-07' }, draft).calendar.closedDays).toEqual([
      '2026-12-24',
    ]);
    expect(editAgreement(draft, { type: 'removeClosedDay', day: '2026-12-25' })).toEqual({
      refused: 'dayUnknown',
    });
  });
});

describe('agreeing on a draft', () => {
  const draft = { ...threeLadders, version: 2 };
  const first = { version: 1, inForceFrom: '2026-09-01' };
  const object = (
    days: { agreedOn?: string; inForceFrom?: string },
    agreed = [first],
    from: Agreement = draft,
  ) => objectionsToAgreeing(from, { agreedOn: TODAY, inForceFrom: '2027-01-01', ...days }, agreed, TODAY);

  it('is refused nothing when all is well', () => {
    expect(object({})).toEqual({ faults: [], refusals: [] });
    expect(object({ inForceFrom: TODAY }).refusals).toEqual([]);
  });

  it('cannot have been done tomorrow', () => {
    expect(object({ agreedOn: '2026-11-24' }).refusals).toEqual(['agreedInFuture']);
  });

  it('does not reach back, but for the very first version', () => {
    expect(object({ inForceFrom: '2026-11-22' }).refusals).toEqual(['inForceInPast']);
    expect(object({ inForceFrom: '2026-09-01' }, []).refusals).toEqual([]);
  });

  it('cannot begin on the day of a later version, which would win', () => {
    const third = { version: 3, inForceFrom: '2027-01-01' };
    expect(object({}, [first, third]).refusals).toEqual(['beginsTogether']);
    expect(object({}, [first, { ...third, version: 1 }]).refusals).toEqual([]);
  });

  it('is refused with every fault and every day that will not do', () => {
    const faulty = { ...draft, ladders: [] };
    const both = object({ agreedOn: '2026-11-24', inForceFrom: '2020-01-01' }, [first], faulty);
    expect(both.faults).toEqual(agreementFaults(faulty));
    expect(both.refusals).toEqual(['agreedInFuture', 'inForceInPast']);
  });
});

describe('for every row of changes', () => {
  const rows = fc.tuple(fc.constantFrom(threeLadders, oneSteeringGroup), fc.array(edits, { maxLength: 25 }));
  const always = (look: (draft: Agreement, changes: readonly AgreementEdit[]) => void) => {
    fc.assert(
      fc.property(rows, ([from, changes]) => {
        look(edited(from, changes), changes);
      }),
      depth(300),
    );
  };

  it('the draft keeps its shape, and its faults can be told', () => {
    always((draft) => {
      expect(Object.keys(draft.entries).sort()).toEqual(Object.keys(threeLadders.entries).sort());
      for (const { code, where } of agreementFaults(draft)) expect([code, where]).not.toContain('');
    });
  });

  it('its faults are exactly what stops agreeing on it', () => {
    always((draft) => {
      const days = { agreedOn: TODAY, inForceFrom: TODAY };
      const { faults, refusals } = objectionsToAgreeing(draft, days, [], TODAY);
      expect(refusals).toEqual([]);
      expect(faults).toEqual(agreementFaults(draft));
    });
  });

  it('a change changes nothing but its own part', () => {
    always((draft) => {
      const set = editAgreement(draft, { type: 'addClosedDay', day: '2027-03-01' });
      if (!('agreement' in set)) throw new Error(set.refused);
      expect({ ...set.agreement, calendar: draft.calendar }).toEqual(draft);
    });
  });
});
