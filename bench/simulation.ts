// Years of many cases lived by the rules alone: people who answer, forget and leave, watched at every step.
import { simulate } from './simulation/run.ts';
import type { Bench } from './support/bench.ts';
import { cpuMs } from './support/cpu.ts';

type Size = 'regions' | 'cases' | 'years' | 'seed';

export const simulation: Bench<Size> = {
  name: 'simulation',
  title: 'Three years of people who answer, forget and leave',
  sizes: {
    usual: { regions: 42, cases: 500, years: 3, seed: 1 },
    tiny: { regions: 7, cases: 3, years: 1, seed: 1 },
  },
  needs: 'nothing',
  figures: {
    seconds: { what: 'CPU of the whole simulation, on one core', unit: 's', atMost: 300 },
    cases: { what: 'cases lived', unit: '' },
    steps: { what: 'things that happened to them: time, the post and people', unit: '' },
    events: { what: 'events on record', unit: '' },
    refusals: { what: 'commands that were refused in words: somebody was too late', unit: '' },
    perStep: { what: 'CPU per step, watching it included', unit: 'µs' },
  },
  run(sizes) {
    const { result, ms } = cpuMs(() => simulate(sizes));
    const { cases, steps, events, refusals } = result;
    const figures = { seconds: ms / 1000, cases, steps, events, refusals, perStep: (ms * 1000) / steps };
    return Promise.resolve({ figures, tables: result.tables() });
  },
};
