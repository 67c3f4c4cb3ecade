// Durable workflows as a library over Postgres: what has been done is written down step by step.
import { DBOS } from '@dbos-inc/dbos-sdk';
import { AT_ONCE, type CaseRef, type StartEngine } from './engine.ts';

export const startDbos: StartEngine = async ({ step, engineUrl }, cases) => {
  DBOS.setConfig({
    name: 'bench',
    systemDatabaseUrl: engineUrl,
    systemDatabasePoolSize: AT_ONCE,
    logLevel: 'error',
  });
  const life = DBOS.registerWorkflow(
    async (ref: CaseRef, first: number) => {
      for (let at: number | null = first; at !== null;) {
        await DBOS.sleep(Math.max(0, at - (await DBOS.now())));
        at = await DBOS.runStep(() => step(ref), { name: 'step' });
      }
    },
    { name: 'life' },
  );
  await DBOS.launch();
  for (let from = 0; from < cases.length; from += AT_ONCE) {
    const some = cases.slice(from, from + AT_ONCE);
    await Promise.all(some.map(({ ref, at }) => DBOS.startWorkflow(life)(ref, at)));
  }
};
