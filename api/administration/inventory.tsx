// What is kept of whom, for administrators: as a page and as a file.
import { Router } from 'express';
import { sendFile, sendPage } from '../errors.ts';
import { Inventory, inventoryTitle } from '../inventory/Inventory.tsx';
import { inventoryFile } from '../inventory/file.ts';
import { requireAccount, requireAdministrator, signedIn } from '../signIn/account.ts';
import type { SignInParts } from '../signIn/parts.ts';
import { AdministrationPage } from './frame.tsx';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import { readInventory } from '../../store/inventory.ts';

const PAGE = '/beheer/gegevens';
const FILE = `${PAGE}.csv`;

/** `/beheer/gegevens`, for administrators; to be mounted as `signInPages` is. */
export function inventoryAdministration(parts: SignInParts): Router {
  const { gate } = parts;
  const router = Router();
  const forAdministrators = [requireAccount(parts), requireAdministrator(parts)];

  router.get(PAGE, ...forAdministrators, async (request, response) => {
    sendPage(
      response,
      <AdministrationPage parts={parts} who={signedIn(request)} title={inventoryTitle()} at="data">
        <Inventory tables={await readInventory(gate)} file={FILE} />
      </AdministrationPage>,
    );
  });

  router.get(FILE, ...forAdministrators, async (_request, response) => {
    const name = `gegevens-${localDateOf(parts.now())}.csv`;
    sendFile(response, name, 'text/csv', inventoryFile(await readInventory(gate)));
  });

  return router;
}
