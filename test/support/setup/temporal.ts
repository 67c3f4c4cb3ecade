// Global setup of the projects whose tests need Temporal: one dev server, able to skip time, for the whole run.
import type { TestProject } from 'vitest/node';
import { readEnvironment } from '../../../dev/environment.ts';
import { freePort } from '../../../dev/ports.ts';
import { createSteps } from '../../../dev/steps.ts';
import { findTemporal } from '../../../dev/temporal/find.ts';
import { startTemporal } from '../../../dev/temporal/server.ts';
import { orMissing } from '../missing.ts';
import type { Provided, ProvidedTemporal } from '../provided.ts';
import { scratchFolder } from '../scratch.ts';
import { shared, type Shared } from '../shared.ts';

/** Provides `temporal`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { value, stop } = await shared('temporal', start);
  project.provide('temporal', value);
  return stop;
}

async function start(): Promise<Shared<Provided<ProvidedTemporal>>> {
  // It may have to be built, which takes minutes and must show that it moves.
  const steps = createSteps(process.stderr);
  const environment = readEnvironment();
  const found = await orMissing('Temporal', () =>
    steps.step('Temporal', (note) => findTemporal({ environment, note, timeSkipping: true })),
  );
  const nothing = (): Promise<void> => Promise.resolve();
  if ('missing' in found) return { value: found, stop: nothing };
  if (found.kind === 'running') {
    return { value: { address: found.address, timeSkipping: false }, stop: nothing };
  }
  const folder = await scratchFolder();
  const port = await freePort();
  const server = await startTemporal({ program: found, dir: folder.path, port, timeSkipping: true });
  return {
    value: { address: server.address, timeSkipping: true },
    async stop() {
      await server.stop();
      await folder.remove();
    },
  };
}
