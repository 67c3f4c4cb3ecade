// What is kept of whom, for the chair and whom they show it: as a page and as a file.
import { sendFile, sendPage } from '../../errors.ts';
import { Link } from '../../design/text/Link.tsx';
import { Inventory, inventoryTitle } from '../../inventory/Inventory.tsx';
import { inventoryFile } from '../../inventory/file.ts';
import { DeskPage } from '../frame.tsx';
import { get, type ConsoleRoute } from '../route.ts';
import type { Seat } from '../seat.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { say } from '../../../words/language.ts';
import { readInventory, type InventoryTable } from '../../../store/inventory.ts';

export const inventoryRoutes: readonly ConsoleRoute[] = [
  get('/instellingen/gegevens', 'editSettings', async (seat, response) => {
    const settings = `${seat.home}/instellingen`;
    sendPage(
      response,
      <DeskPage seat={seat} title={inventoryTitle()} at="settings" below>
        <Inventory
          tables={await tablesOf(seat)}
          file={`${settings}/gegevens.csv`}
          above={<Link href={settings}>{say('Instellingen', 'Settings')}</Link>}
        />
      </DeskPage>,
    );
  }),
  get('/instellingen/gegevens.csv', 'editSettings', async (seat, response) => {
    sendFile(
      response,
      say(`gegevens-${localDateOf(seat.now)}.csv`, `data-${localDateOf(seat.now)}.csv`),
      'text/csv',
      inventoryFile(await tablesOf(seat)),
    );
  }),
];

function tablesOf({ database, code }: Seat): Promise<readonly InventoryTable[]> {
  return database.inRegion(code, readInventory);
}
