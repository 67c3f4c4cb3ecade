// Which tests there are, by folder, and what each folder needs to run.
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Started once per run, by whichever project needs it first; see test/support/shared.ts. */
const POSTGRES = 'test/support/setup/postgres.ts';
const TEMPORAL = 'test/support/setup/temporal.ts';
const TEMPORAL_PROGRAM = 'test/support/setup/temporalProgram.ts';
const BROWSER = 'test/support/setup/browser.ts';
const MAIL_SERVERS = 'test/support/setup/mailServers.ts';

interface Project {
  readonly name: string;
  /** Folders of test/. */
  readonly folders: readonly string[];
  readonly needs?: readonly string[];
  /** Seconds one test may take. */
  readonly seconds?: number;
}

const PROJECTS: readonly Project[] = [
  { name: 'rules', folders: ['domain', 'config', 'words'] },
  { name: 'house', folders: ['house'], seconds: 60 },
  // They start and stop servers themselves: that is what they test.
  { name: 'parts', folders: ['dev'], needs: [TEMPORAL_PROGRAM], seconds: 120 },
  { name: 'store', folders: ['store', 'mail', 'activities'], needs: [POSTGRES], seconds: 30 },
  { name: 'mail servers', folders: ['mailServers'], needs: [POSTGRES, MAIL_SERVERS], seconds: 60 },
  // They start and kill senders by the dozen; many more of each run by hand (docs/reliability.md).
  { name: 'soak', folders: ['soak'], needs: [POSTGRES], seconds: 120 },
  // They start servers of their own; that each figure can be measured again is all that is looked at.
  { name: 'bench', folders: ['bench'], needs: [POSTGRES], seconds: 480 },
  { name: 'pages', folders: ['api', 'devPages'], needs: [POSTGRES, BROWSER], seconds: 60 },
  // Each walks through many pages, and looks at all of them.
  { name: 'stories', folders: ['stories'], needs: [POSTGRES, BROWSER], seconds: 180 },
  {
    name: 'journeys',
    folders: ['support', 'workflows', 'worker', 'journeys'],
    // The program too: a journey may start a server of its own, to kill it.
    needs: [POSTGRES, TEMPORAL, TEMPORAL_PROGRAM, BROWSER],
    seconds: 180,
  },
];

export default defineConfig({
  test: {
    // Temporal's native addon and process signals want a process of their own, not a thread.
    pool: 'forks',
    // Most of the time tests wait for a server, so two at a time is right for two cores as well; the default is one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    env: { TZ: 'UTC' },
    projects: PROJECTS.map(({ name, folders, needs = [], seconds = 10 }) => ({
      extends: true,
      test: {
        name,
        include: folders.map((folder) => `test/${folder}/**/*.test.{ts,tsx}`),
        globalSetup: [...needs],
        testTimeout: seconds * 1000,
        hookTimeout: Math.max(seconds, 60) * 1000,
      },
    })),
  },
});
