// A queue on Postgres that takes jobs one by one, and hears of new ones by NOTIFY.
import { Logger, makeWorkerUtils, run } from 'graphile-worker';
import { AT_ONCE, type CaseRef, type StartEngine } from './engine.ts';

const JOBS_AT_A_TIME = 500;

/** Its own words are not what is measured. */
const logger = new Logger(() => () => undefined);

export const startGraphileWorker: StartEngine = async ({ step, engineUrl }, cases) => {
  const utils = await makeWorkerUtils({ connectionString: engineUrl, logger });
  await utils.migrate();
  for (let from = 0; from < cases.length; from += JOBS_AT_A_TIME) {
    const jobs = cases.slice(from, from + JOBS_AT_A_TIME);
    await utils.addJobs(
      jobs.map(({ ref, at }) => ({ identifier: 'step', payload: ref, runAt: new Date(at) })),
    );
  }
  await utils.release();
  await run({
    connectionString: engineUrl,
    logger,
    concurrency: AT_ONCE,
    maxPoolSize: AT_ONCE,
    pollInterval: 500,
    noHandleSignals: true,
    taskList: {
      async step(payload, { addJob }) {
        const ref = payload as CaseRef;
        const at = await step(ref);
        if (at !== null) await addJob('step', ref, { runAt: new Date(at) });
      },
    },
  });
};
