// What is told of a failure: enough to find it, nothing of what a case is about.
import { DefaultFailureConverter, defaultPayloadConverter } from '@temporalio/common';
import { expect, it } from 'vitest';
import { createActivities } from '../../activities/activities.ts';
import { wallClock } from '../../activities/clock.ts';
import type { RegionsPost } from '../../activities/deliverRound.ts';
import type { Database } from '../../store/database.ts';

/** A database that fails with the words of what it was given, and with a code of Postgres. */
function failing(code?: string): Database {
  const error = Object.assign(new Error('invalid input: "Sevda Yildiz"\nsevda@x.example'), code && { code });
  return { inRegion: () => Promise.reject(error) } as unknown as Database;
}

async function toldToTemporal(database: Database) {
  const { advance } = createActivities({ database, clock: wallClock, post: {} as RegionsPost });
  const error: unknown = await advance({ region: '29', adviceId: 'a' }, 0).catch((reason: unknown) => reason);
  return new DefaultFailureConverter().errorToFailure(error, defaultPayloadConverter);
}

it.each([
  ['22P02', '22P02'],
  [undefined, 'Error'],
])('Temporal hears a code and a place, and no words (%s)', async (code, told) => {
  const failure = await toldToTemporal(failing(code));
  expect(failure.message).toBe(told);
  expect(failure.applicationFailureInfo).toMatchObject({ type: told, nonRetryable: false });
  expect(failure.stackTrace).toContain('failures.test.ts');
  expect(JSON.stringify(failure)).not.toMatch(/sevda/i);
});
