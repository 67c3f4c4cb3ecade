// The demo's clock: the wall clock, moved forward by as much as someone asked, also after a restart.
import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { movedClock, type Clock } from '../../activities/clock.ts';
import type { Instant } from '../../domain/time.ts';

export interface DemoClock extends Clock {
  /** How far it is ahead, in milliseconds. */
  readonly offsetMs: number;
  /** Moves it forward to a moment; a moment that is past already changes nothing. */
  moveTo(moment: Instant): Promise<void>;
}

/** A clock that is kept in a file: how far it is ahead survives a restart. */
export function openDemoClock(file: string): DemoClock {
  return demoClock(readOffset(file), (offsetMs) => keep(file, offsetMs));
}

/** A clock that begins at a moment, and is not kept: for tests. */
export function clockFrom(moment: Instant): DemoClock {
  return demoClock(moment - Date.now(), () => Promise.resolve());
}

function demoClock(startsAtOffsetMs: number, keepOffset: (offsetMs: number) => Promise<void>): DemoClock {
  let offsetMs = startsAtOffsetMs;
  return {
    ...movedClock(() => offsetMs),
    get offsetMs() {
      return offsetMs;
    },
    async moveTo(moment) {
      const ahead = moment - Date.now();
      if (ahead <= offsetMs) return;
      offsetMs = ahead;
      await keepOffset(offsetMs);
    },
  };
}

function readOffset(file: string): number {
  try {
    const { offsetMs } = JSON.parse(readFileSync(file, 'utf8')) as { offsetMs?: unknown };
    return typeof offsetMs === 'number' ? offsetMs : 0;
  } catch {
    // Not kept yet: it was never moved.
    return 0;
  }
}

/** Written beside and then renamed: a run that is killed leaves the old offset or the new one. */
async function keep(file: string, offsetMs: number): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify({ offsetMs }));
  await rename(`${file}.new`, file);
}
