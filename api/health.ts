// What whoever keeps us running asks: do we live, can we serve?
import { Router } from 'express';
import { sendState } from './errors.ts';

/** `/livez` depends on nothing; `/readyz` on the database, and on our not stopping. */
export function health(ready: () => Promise<boolean>): Router {
  const router = Router();
  router.get('/livez', (_request, response) => sendState(response, 'alive'));
  router.get('/readyz', async (_request, response) => {
    const isReady = await ready().catch(() => false);
    sendState(response, isReady ? 'ready' : 'not ready', isReady ? undefined : 'notReady');
  });
  return router;
}
