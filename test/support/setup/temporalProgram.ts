// Global setup of the projects that start Temporal servers themselves: finds the program once for the whole run.
import type { TestProject } from 'vitest/node';
import { readEnvironment } from '../../../dev/environment.ts';
import { createSteps } from '../../../dev/steps.ts';
import { findTemporalProgram } from '../../../dev/temporal/find.ts';
import { orMissing } from '../missing.ts';
import type { Provided, ProvidedProgram } from '../provided.ts';
import { shared, type Shared } from '../shared.ts';

/** Provides `temporalProgram`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { value, stop } = await sharedTemporalProgram();
  project.provide('temporalProgram', value);
  return stop;
}

/** The program, found by the first project that asks. */
export async function sharedTemporalProgram(): Promise<Shared<Provided<ProvidedProgram>>> {
  return shared('temporal program', async () => {
    // It may have to be built, which takes minutes and must show that it moves.
    const steps = createSteps(process.stderr);
    const value = await orMissing('Temporal', () =>
      steps.step('Temporal', async (note) => {
        const program = await findTemporalProgram({
          environment: readEnvironment(),
          note,
          timeSkipping: true,
        });
        note(`${program.serverVersion}, ${program.from}`);
        return { path: program.path, serverVersion: program.serverVersion };
      }),
    );
    return { value, stop: () => Promise.resolve() };
  });
}
