// Someone at the console of a region: who, by what right, what the time is, what was typed.
import type { Values } from '../forms/values.ts';
import type { AppParts } from '../parts.ts';
import type { Database, RegionCode } from '../../store/database.ts';
import type { Desk } from '../../store/pages/desk.ts';
import type { Actor } from '../../domain/advice/events.ts';
import type { Instant } from '../../domain/time.ts';
import type { Right } from './rights.ts';
import type { SignedIn } from '../signIn/account.ts';
import type { ConsoleSeat } from '../../store/gate/seats.ts';

/** As much of a seat as a part of a page needs to link and to tell the time. */
export interface DeskSide {
  /** The first page of the region's console, without a slash at the end: `/regio/29`. */
  readonly home: string;
  readonly now: Instant;
}

/** Someone at the console of a region. */
export interface Seat extends DeskSide {
  readonly database: Database;
  readonly code: RegionCode;
  readonly desk: Desk;
  /** Who sits there. */
  readonly held: ConsoleSeat;
  readonly account: SignedIn;
  readonly actor: Actor;
  /** Whether who sits there may; what they may not is not offered to them. */
  readonly may: (right: Right) => boolean;
  /** What was posted. */
  readonly values: Values;
  /** What the address asks besides. */
  readonly query: Values;
  /** The parts of the path that vary. */
  readonly params: Values;
  readonly demoLinks: AppParts['demoLinks'];
  readonly mail: AppParts['mail'];
}

/** Where a region's console begins. */
export function homeOf(region: RegionCode): string {
  return `/regio/${encodeURIComponent(region)}`;
}
