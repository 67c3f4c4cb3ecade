// Global setup of the projects whose tests need Postgres: one embedded server for the whole run.
import type { TestProject } from 'vitest/node';
import { freePort } from '../../../dev/ports.ts';
import { startPostgres } from '../../../dev/postgres/server.ts';
import '../provided.ts';
import { scratchFolder } from '../scratch.ts';
import { shared } from '../shared.ts';

/** Provides `postgresUrl`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { value, stop } = await shared('postgres', async () => {
    const folder = await scratchFolder();
    const server = await startPostgres({ dir: folder.path, port: await freePort(), durable: false });
    return {
      value: server.url,
      async stop() {
        await server.stop();
        await folder.remove();
      },
    };
  });
  project.provide('postgresUrl', value);
  return stop;
}
