// Signing in as somebody made up, in a demo. The route is only there for who started one, and lets nobody into a real region.
import { Router } from 'express';
import { Stop } from '../errors.ts';
import { valuesIn } from '../forms/values.ts';
import { signIn } from './finish.ts';
import { wallClock, type SignInParts } from './parts.ts';
import type { DemoSignIn } from './settings.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import { accountAtSignIn, findSeats, type Account } from '../../store/gate/accounts.ts';
import { makeAdministrator } from '../../store/gate/administering.ts';
import { onlyDemoRegions } from '../../store/gate/directory.ts';

/** Under `/inloggen/demo`. */
export function demoPages(parts: SignInParts, demoSignIns: readonly DemoSignIn[]): Router {
  const router = Router();
  router.post('/', async (request, response) => {
    const { wie } = valuesIn(request.body);
    const as = demoSignIns.find(({ id }) => id === wie);
    const account = as && (as.administrator ? await administrator(parts, as) : await madeUp(parts, as));
    if (!account) throw new Stop('notAllowed');
    await signIn(parts, request, response, account, 'demo', undefined);
  });
  return router;
}

/** The account of somebody whose every place is in a made-up region. */
async function madeUp(
  { gate, now, clock }: SignInParts,
  { email }: DemoSignIn,
): Promise<Account | undefined> {
  const day = localDateOf(now());
  const found = await accountAtSignIn(gate, email, day, wallClock({ ...(clock && { clock }) }));
  if ('may' in found) return undefined;
  const seats = (await findSeats(gate, found.account.id, day))?.seats ?? [];
  const harmless = !found.account.administrator && seats.length > 0 && seats.every(({ demo }) => demo);
  return harmless ? found.account : undefined;
}

/** An administrator, where there is nothing real to administer. */
async function administrator(parts: SignInParts, { email, name }: DemoSignIn): Promise<Account | undefined> {
  if (!(await onlyDemoRegions(parts.gate))) return undefined;
  return (await makeAdministrator(parts.gate, email, name, wallClock(parts))).account;
}
