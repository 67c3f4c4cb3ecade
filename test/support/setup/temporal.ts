// Global setup of the projects whose tests need Temporal: one server for the whole run, able to skip time if ours.
import type { TestProject } from 'vitest/node';
import { readEnvironment } from '../../../dev/environment.ts';
import { freePort } from '../../../dev/ports.ts';
import { reachTemporal } from '../../../dev/temporal/find.ts';
import { startTemporal } from '../../../dev/temporal/server.ts';
import { orMissing } from '../missing.ts';
import type { Provided, ProvidedTemporal } from '../provided.ts';
import { scratchFolder } from '../scratch.ts';
import { shared, type Shared } from '../shared.ts';
import { sharedTemporalProgram } from './temporalProgram.ts';

/** Provides `temporal`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { temporalAddress } = readEnvironment();
  const { value, stop } = await shared('temporal', async () =>
    temporalAddress === undefined ? startOwn() : useRunning(temporalAddress),
  );
  project.provide('temporal', value);
  return stop;
}

async function useRunning(temporalAddress: string): Promise<Shared<Provided<ProvidedTemporal>>> {
  const value = await orMissing('Temporal', async () => {
    const { address } = await reachTemporal(temporalAddress);
    return { address, timeSkipping: false };
  });
  return { value, stop: () => Promise.resolve() };
}

async function startOwn(): Promise<Shared<Provided<ProvidedTemporal>>> {
  const { value: program } = await sharedTemporalProgram();
  if (program.missing !== undefined) return { value: program, stop: () => Promise.resolve() };
  const folder = await scratchFolder();
  const server = await startTemporal({
    program,
    dir: folder.path,
    port: await freePort(),
    timeSkipping: true,
  });
  return {
    value: { address: server.address, timeSkipping: true },
    async stop() {
      await server.stop();
      await folder.remove();
    },
  };
}
