// A queue on Postgres that looks for jobs whose time has come.
import PgBoss from 'pg-boss';
import { AT_ONCE, type CaseRef, type StartEngine } from './engine.ts';

const QUEUE = 'step';
const JOBS_AT_A_TIME = 500;

export const startPgBoss: StartEngine = async ({ step, engineUrl }, cases) => {
  const boss = new PgBoss({ connectionString: engineUrl, max: AT_ONCE });
  boss.on('error', (error) => {
    throw error;
  });
  await boss.start();
  await boss.createQueue(QUEUE);
  for (let from = 0; from < cases.length; from += JOBS_AT_A_TIME) {
    const jobs = cases.slice(from, from + JOBS_AT_A_TIME);
    await boss.insert(jobs.map(({ ref, at }) => ({ name: QUEUE, data: ref, startAfter: new Date(at) })));
  }
  await boss.work<CaseRef>(QUEUE, { batchSize: AT_ONCE * 5, pollingIntervalSeconds: 0.5 }, async (jobs) => {
    const left = [...jobs];
    const work = async () => {
      for (let job = left.pop(); job; job = left.pop()) {
        const at = await step(job.data);
        if (at !== null) await boss.send(QUEUE, job.data, { startAfter: new Date(at) });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  });
};
