// The last line of `npm test`: nothing that did not pass may go uncounted.
import { expect, it } from 'vitest';
import { countTests } from '../vitestRun.ts';

const file = (status: string, ...statuses: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: statuses.map((each, index) => ({ status: each, fullName: `test ${index + 1}` })),
});
const report = (...testResults: ReturnType<typeof file>[]) => ({ success: true, testResults });
const locally = { exitCode: 0, skippedFails: false };

it('counts what passed and what failed', () => {
  const counts = countTests(report(file('passed', 'passed'), file('failed', 'passed', 'failed')), {
    ...locally,
    exitCode: 1,
  });
  expect(counts).toEqual({ passed: 2, failed: 1, skipped: [] });
});

it('names what was skipped, which fails in CI', () => {
  const skipping = report(file('passed', 'passed', 'skipped', 'pending', 'todo'));
  const skipped = ['test 2', 'test 3', 'test 4'];
  expect(countTests(skipping, locally)).toEqual({ passed: 1, failed: 0, skipped });
  expect(countTests(skipping, { exitCode: 0, skippedFails: true })).toEqual({
    passed: 1,
    failed: 3,
    skipped,
  });
});

it('counts a file that could not be loaded as a failure', () => {
  expect(
    countTests(report(file('passed', 'passed'), file('failed')), { ...locally, exitCode: 1 }),
  ).toMatchObject({
    passed: 1,
    failed: 1,
  });
});

it('counts a hook that failed after its tests had passed', () => {
  expect(countTests(report(file('failed', 'passed')), { ...locally, exitCode: 1 })).toMatchObject({
    passed: 1,
    failed: 1,
  });
});

it('fails when vitest did, whatever its report says or when it has none', () => {
  expect(countTests(report(file('passed', 'passed')), { ...locally, exitCode: 1 }).failed).toBe(1);
  expect(countTests(null, { ...locally, exitCode: 1 }).failed).toBe(1);
  expect(countTests(null, { ...locally, exitCode: null }).failed).toBe(1);
});
