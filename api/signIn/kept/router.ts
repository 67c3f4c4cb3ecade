// What was kept for who was signed out: shown once they are back, sent by themselves, or let go.
import { Router } from 'express';
import { sendPage, seeOther } from '../../errors.ts';
import { requireAccount } from '../account.ts';
import { saveSession } from '../sessions.ts';
import type { SignInParts } from '../parts.ts';
import { keptPage } from './pages.tsx';

/** Under `/inloggen/bewaard`. */
export function keptPages(parts: SignInParts): Router {
  const router = Router();
  router.use(requireAccount(parts, { roleless: true, forget: true }));
  router.get('/', (request, response) => {
    const { kept } = request.session;
    if (kept) sendPage(response, keptPage(kept, parts));
    else seeOther(response, '/');
  });
  router.post('/weg', async (request, response) => {
    delete request.session.kept;
    await saveSession(request);
    seeOther(response, '/');
  });
  return router;
}
