// What the rules alone cost: a case through a whole year, its forecast, what-if and the readiness of a region.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ruleFigures } from './rules/figures.ts';
import type { Bench } from './support/bench.ts';

export const rules: Bench<'repetitions'> = {
  name: 'rules',
  title: 'The rules alone',
  sizes: { usual: { repetitions: 1000 }, tiny: { repetitions: 2 } },
  needs: 'nothing',
  figures: ruleFigures,
  charts: [{ title: 'CPU of one', keys: ['silentYear', 'answeredYear', 'forecast', 'whatIf', 'readiness'] }],
  async run({ repetitions }) {
    // As production runs them: in one file, in a process that no loader of TypeScript shares.
    const args = ['config/run.mjs', 'bench/rules/measure.ts', String(repetitions)];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    return { figures: JSON.parse(stdout) as Record<keyof typeof ruleFigures, number> };
  },
};
