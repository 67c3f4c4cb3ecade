// Changes to a draft of an agreement. What each leaves behind may be faulty: that is told, and mended before it is agreed on.
import type {
  Agreement,
  ClimbMode,
  Entry,
  Ladder,
  LadderId,
  LadderSide,
  Recipient,
  Rung,
  Timings,
} from './agreement.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { causes, type Cause } from '../monitoring/answer.ts';
import type { LocalDate } from '../time.ts';

interface OfRung {
  readonly ladder: LadderId;
  /** From 1. */
  readonly rung: number;
}

export type AgreementEdit =
  | { readonly type: 'addLadder'; readonly side: LadderSide }
  /** Its ways in go with it. */
  | { readonly type: 'removeLadder'; readonly ladder: LadderId }
  /** On top, for nobody yet. */
  | { readonly type: 'addRung'; readonly ladder: LadderId }
  | (OfRung & { readonly type: 'removeRung' })
  /** To change places with the rung above or below it. */
  | (OfRung & { readonly type: 'moveRung'; readonly to: 'up' | 'down' })
  /** A mode of null is the agreement's own. */
  | (OfRung & {
      readonly type: 'setRung';
      readonly recipients: readonly Recipient[];
      readonly waitWorkingDays: number;
      readonly mode: ClimbMode | null;
      readonly explanation: string;
    })
  /** No entries at all: the chair chooses, as the region chose. */
  | { readonly type: 'setEntries'; readonly cause: Cause; readonly entries: readonly Entry[] }
  | {
      readonly type: 'setTimings';
      readonly mode: ClimbMode;
      readonly vetoWorkingDays: number;
      readonly timings: Timings;
    }
  | { readonly type: 'setSendingHours'; readonly hours: Omit<Calendar, 'closedDays'> }
  | { readonly type: 'addClosedDay'; readonly day: LocalDate }
  | { readonly type: 'removeClosedDay'; readonly day: LocalDate };

/** Why a change makes no sense on the draft as it is: somebody else changed it since, or a form was made up. */
export type EditRefusal =
  'ladderUnknown' | 'rungUnknown' | 'sideTaken' | 'atTheEnd' | 'dayTaken' | 'dayUnknown';

/** How long a new rung has until its own wait is chosen; ours, as the templates have it. */
const FIRST_WAIT = 5;

/** The draft after a change, or why there can be none. */
export function editAgreement(
  agreement: Agreement,
  edit: AgreementEdit,
): { readonly agreement: Agreement } | { readonly refused: EditRefusal } {
  const edited = apply(agreement, edit);
  return typeof edited === 'string' ? { refused: edited } : { agreement: edited };
}

function apply(agreement: Agreement, edit: AgreementEdit): Agreement | EditRefusal {
  const { ladders, calendar } = agreement;
  switch (edit.type) {
    case 'addLadder':
      return addLadder(agreement, edit.side);
    case 'removeLadder': {
      if (!ladders.some(({ id }) => id === edit.ladder)) return 'ladderUnknown';
      return changeEntries(
        { ...agreement, ladders: ladders.filter(({ id }) => id !== edit.ladder) },
        ({ ladder }) => ladder !== edit.ladder,
      );
    }
    case 'addRung':
      return changeRungs(agreement, edit.ladder, (rungs) => [
        ...rungs,
        { recipients: [], waitWorkingDays: FIRST_WAIT },
      ]);
    case 'removeRung':
      return removeRung(agreement, edit);
    case 'moveRung':
      return changeRungs(agreement, edit.ladder, (rungs) => moved(rungs, edit.rung, edit.to));
    case 'setRung':
      return changeRungs(agreement, edit.ladder, (rungs) =>
        rungs[edit.rung - 1] ? rungs.with(edit.rung - 1, rungOf(edit)) : 'rungUnknown',
      );
    case 'setEntries':
      return setEntries(agreement, edit.cause, edit.entries);
    case 'setTimings': {
      const { mode, vetoWorkingDays, timings } = edit;
      return { ...agreement, mode, vetoWorkingDays, timings };
    }
    case 'setSendingHours':
      return { ...agreement, calendar: { ...edit.hours, closedDays: calendar.closedDays } };
    case 'addClosedDay': {
      if (calendar.closedDays.includes(edit.day)) return 'dayTaken';
      const closedDays = [...calendar.closedDays, edit.day].sort();
      return { ...agreement, calendar: { ...calendar, closedDays } };
    }
    case 'removeClosedDay': {
      if (!calendar.closedDays.includes(edit.day)) return 'dayUnknown';
      const closedDays = calendar.closedDays.filter((day) => day !== edit.day);
      return { ...agreement, calendar: { ...calendar, closedDays } };
    }
  }
}

/** A ladder is known by where it stands, so that it is the same one in every version. */
function addLadder(agreement: Agreement, side: LadderSide): Agreement | EditRefusal {
  const { ladders } = agreement;
  if (ladders.some((ladder) => ladder.side === side || ladder.id === side)) return 'sideTaken';
  const ladder: Ladder = { id: side, side, rungs: [{ recipients: [], waitWorkingDays: FIRST_WAIT }] };
  return { ...agreement, ladders: [...ladders, ladder] };
}

function changeRungs(
  agreement: Agreement,
  id: LadderId,
  change: (rungs: readonly Rung[]) => readonly Rung[] | EditRefusal,
): Agreement | EditRefusal {
  const at = agreement.ladders.findIndex((ladder) => ladder.id === id);
  const ladder = agreement.ladders[at];
  if (!ladder) return 'ladderUnknown';
  const rungs = change(ladder.rungs);
  if (typeof rungs === 'string') return rungs;
  return { ...agreement, ladders: agreement.ladders.with(at, { ...ladder, rungs }) };
}

function moved(rungs: readonly Rung[], number: number, to: 'up' | 'down'): readonly Rung[] | EditRefusal {
  const rung = rungs[number - 1];
  if (!rung) return 'rungUnknown';
  const place = to === 'up' ? number : number - 2;
  const other = rungs[place];
  return other ? rungs.with(place, rung).with(number - 1, other) : 'atTheEnd';
}

function rungOf({
  recipients,
  waitWorkingDays,
  mode,
  explanation,
}: AgreementEdit & { type: 'setRung' }): Rung {
  return {
    recipients,
    waitWorkingDays,
    ...(mode === null ? {} : { mode }),
    ...(explanation === '' ? {} : { explanation }),
  };
}

/** Ways in above the rung go down with their rung; one at the rung itself begins at what takes its place. */
function removeRung(agreement: Agreement, { ladder: id, rung }: OfRung): Agreement | EditRefusal {
  const changed = changeRungs(agreement, id, (rungs) =>
    rungs[rung - 1] ? rungs.toSpliced(rung - 1, 1) : 'rungUnknown',
  );
  if (typeof changed === 'string') return changed;
  const left = changed.ladders.find((ladder) => ladder.id === id)?.rungs.length ?? 0;
  return changeEntries(changed, (entry) =>
    entry.ladder !== id || entry.rung < rung
      ? entry
      : { ...entry, rung: Math.max(1, entry.rung > rung ? entry.rung - 1 : Math.min(rung, left)) },
  );
}

/** Each entry as it becomes; false for one that goes. */
function changeEntries(agreement: Agreement, change: (entry: Entry) => Entry | boolean): Agreement {
  const all: Partial<Agreement['entries']> = agreement.entries;
  const entries = Object.fromEntries(
    causes.map((cause) => [
      cause,
      (all[cause] ?? []).flatMap((entry) => {
        const becomes = change(entry);
        return becomes === false ? [] : [becomes === true ? entry : becomes];
      }),
    ]),
  ) as unknown as Agreement['entries'];
  return { ...agreement, entries };
}

function setEntries(agreement: Agreement, cause: Cause, entries: readonly Entry[]): Agreement {
  const { chairChooses = [], ...rest } = agreement;
  const others = chairChooses.filter((other) => other !== cause);
  const chosen = entries.length === 0 && cause !== 'other' ? [...others, cause] : others;
  return {
    ...rest,
    entries: { ...agreement.entries, [cause]: entries },
    ...(chosen.length === 0 ? {} : { chairChooses: chosen }),
  };
}
