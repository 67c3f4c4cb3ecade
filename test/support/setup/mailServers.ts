// Global setup of the projects whose tests start Postfix and Dovecot: unpacks their packages once for the whole run.
import type { TestProject } from 'vitest/node';
import { readEnvironment } from '../../../dev/environment.ts';
import { createSteps } from '../../../dev/steps.ts';
import { unpackMailServers } from '../../mailServers/packages.ts';
import { orMissing } from '../missing.ts';
import '../provided.ts';
import { shared } from '../shared.ts';

/** Provides `mailServers`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { value, stop } = await shared('mail servers', async () => {
    const steps = createSteps(process.stderr);
    const value = await orMissing('Postfix and Dovecot', () =>
      steps.step('Mail servers', (note) => unpackMailServers(readEnvironment().cacheDir, note)),
    );
    return { value, stop: () => Promise.resolve() };
  });
  project.provide('mailServers', value);
  return stop;
}
