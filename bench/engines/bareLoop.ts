// No engine at all: a loop that asks Postgres which cases are due. What every engine is dearer than.
import { setTimeout as sleep } from 'node:timers/promises';
import { AT_ONCE, type StartEngine } from './engine.ts';

const LOOK_MS = 200;

export const startBareLoop: StartEngine = ({ step, due }) => {
  void (async () => {
    for (;;) {
      const refs = [...(await due())];
      const work = async () => {
        for (let ref = refs.pop(); ref; ref = refs.pop()) await step(ref);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      await sleep(LOOK_MS);
    }
  })();
  return Promise.resolve();
};
