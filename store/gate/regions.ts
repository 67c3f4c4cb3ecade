// The regions there are, as an administrator sees them: who chairs them, and nothing of what is in them.
import { allSeats } from './seats.ts';
import type { Gate } from './gate.ts';
import type { RegionCode } from '../database.ts';
import type { LocalDate } from '../../domain/time.ts';

export interface ListedRegion {
  readonly code: RegionCode;
  readonly name: string;
  /** The last day on which an advice can be registered; null while it goes on. */
  readonly endedOn: LocalDate | null;
  /** By name. */
  readonly chairs: readonly string[];
}

/** All regions by name, with who chairs them that day, or stands in. */
export async function listRegions(gate: Gate, day: LocalDate): Promise<readonly ListedRegion[]> {
  const { rows } = await gate.query<Omit<ListedRegion, 'chairs'>>(
    'select region as code, name, ended_on as "endedOn" from regions order by name, region',
  );
  const seats = await allSeats(gate, day);
  return rows.map((row) => ({
    ...row,
    chairs: seats
      .filter(({ region, roles }) => region === row.code && roles.includes('chair'))
      .map(({ name }) => name),
  }));
}
