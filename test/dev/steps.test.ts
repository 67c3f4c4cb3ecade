import { expect, it } from 'vitest';
import { createSteps, type StepOutput } from '../../dev/steps.ts';
import { until } from '../support/until.ts';

/** Collects what is written, as a terminal or as a pipe would get it. */
function output(isTTY: boolean): StepOutput & { text(): string } {
  let text = '';
  return { isTTY, columns: 40, write: (more) => (text += more), text: () => text };
}

it('tells each step with its time and its last words', async () => {
  const out = output(false);
  let clock = 0;
  const steps = createSteps(out, { now: () => clock });
  const result = await steps.step('Postgres', (note) => {
    note('starting');
    clock += 12_345;
    note('18.4 on\n port 5432');
    return Promise.resolve('running');
  });
  expect(result).toBe('running');
  expect(out.text()).toBe('   12.3 s  ✓ Postgres    18.4 on port 5432\n');
});

it('shows a failure and passes it on', async () => {
  const out = output(false);
  const steps = createSteps(out, { now: () => 0 });
  await expect(steps.step('Temporal', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(out.text()).toBe('    0.0 s  ✗ Temporal\n');
});

it('adds a line now and then while something slow works', async () => {
  const out = output(false);
  const steps = createSteps(out, { everyMs: 5 });
  await steps.step('Packages', async (note) => {
    note('npm ci');
    await until('two signs of life', () => out.text().split('\n').length > 2);
  });
  expect(out.text()).toMatch(
    /^( +0\.\d s {2}… Packages {4}npm ci\n){2,} +0\.\d s {2}✓ Packages {4}npm ci\n$/,
  );
});

it('rewrites one line on a terminal, never wider than it', async () => {
  const out = output(true);
  const steps = createSteps(out, { everyMs: 5 });
  await steps.step('Temporal', async (note) => {
    note('building with Go, which takes some minutes the first time');
    await until('the wheel to turn', () => out.text().length > 100);
    steps.say('a line of its own');
  });
  const shown = out.text().split('\r\x1b[2K');
  expect(shown.filter((line) => !line.endsWith('\n')).every((line) => line.length <= 39)).toBe(true);
  expect(shown).toContain('a line of its own\n');
  expect(shown.at(-1)).toContain('✓ Temporal    building with Go, which takes some minutes the first time\n');
});
