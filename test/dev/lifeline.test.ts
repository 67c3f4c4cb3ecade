import { expect, it } from 'vitest';
import { Interrupted, Lifeline } from '../../dev/lifeline.ts';

it('stops in reverse order, also past one that fails', async () => {
  const lifeline = new Lifeline();
  const stopped: string[] = [];
  for (const name of ['data', 'postgres', 'temporal', 'web']) {
    lifeline.hold(name, () => {
      stopped.push(name);
      return name === 'temporal' ? Promise.reject(new Error('it hangs')) : Promise.resolve();
    });
  }
  const problems = await lifeline.end();
  expect(stopped).toEqual(['web', 'temporal', 'postgres', 'data']);
  expect(problems.map(({ message }) => message)).toEqual(['temporal: it hangs']);
});

it('goes on when one takes too long', async () => {
  const lifeline = new Lifeline();
  let stopped = false;
  lifeline.hold('postgres', () => {
    stopped = true;
    return Promise.resolve();
  });
  lifeline.hold('web', () => new Promise(() => undefined));
  const problems = await lifeline.end(undefined, 0.01);
  expect(stopped).toBe(true);
  expect(problems.map(({ message }) => message)).toEqual(['web: it did not stop within 0.01 s']);
});

it('tells whoever waits, now or later, why the end was asked for', async () => {
  const lifeline = new Lifeline();
  const waiting = lifeline.interrupted();
  lifeline.interrupt(new Interrupted('SIGINT'));
  lifeline.interrupt(new Error('a second reason does not count'));
  await expect(waiting).rejects.toThrow(Interrupted);
  await expect(lifeline.interrupted()).rejects.toThrow('SIGINT');
});
