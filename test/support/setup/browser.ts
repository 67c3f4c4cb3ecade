// Global setup of the projects whose tests look at pages: finds a browser once; each test file launches its own.
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../../dev/browser.ts';
import { readEnvironment } from '../../../dev/environment.ts';
import { orMissing } from '../missing.ts';
import '../provided.ts';
import { shared } from '../shared.ts';

/** Provides `browser`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { value, stop } = await shared('browser', async () => ({
    value: await orMissing('browser', () => findBrowser(readEnvironment())),
    stop: () => Promise.resolve(),
  }));
  project.provide('browser', value);
  return stop;
}
