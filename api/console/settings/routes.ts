// The settings of a region.
import type { Response } from 'express';
import { seeOther, sendPage, Stop } from '../../errors.ts';
import { hiddenNumber } from '../../forms/values.ts';
import { get, post, type ConsoleRoute } from '../route.ts';
import type { Seat } from '../seat.ts';
import { faultsOf } from '../../mail/testMail.ts';
import { readRetention } from '../../../store/erasing.ts';
import { readMailSettings } from '../../../store/regions/mailSettings.ts';
import { readSettings, saveSettings } from '../../../store/regions/settings.ts';
import { readSettingsForm, valuesOf } from './fields.ts';
import { settingsPage, type SettingsProps } from './SettingsPage.tsx';
import { say } from '../../../words/language.ts';

export const settingsRoutes: readonly ConsoleRoute[] = [
  get('/instellingen', 'editSettings', show),
  post('/instellingen', 'editSettings', save),
];

/** What the page stands on; what is shown in its form is added. */
async function ground(seat: Seat) {
  const { database, code } = seat;
  const settings = await readSettings(database, code);
  const retention = await readRetention(database, code);
  if (!settings || !retention) throw new Stop('notFound');
  return { settings, retention, revision: settings.revision, mail: await readMail(seat) };
}

/** How the region's mail leaves and comes in, and which secrets it waits for. */
async function readMail({ database, code, mail }: Seat): Promise<SettingsProps['mail']> {
  const settings = await readMailSettings(database, code);
  return { settings, faults: mail ? await faultsOf(settings, mail) : [] };
}

async function show(seat: Seat, response: Response): Promise<void> {
  const { settings, ...rest } = await ground(seat);
  const done =
    seat.query['gedaan'] === 'bewaard'
      ? say('De instellingen zijn bewaard.', 'The settings have been saved.')
      : undefined;
  sendPage(response, settingsPage(seat, { ...rest, values: valuesOf(settings), errors: [], done }));
}

async function save(seat: Seat, response: Response): Promise<void> {
  const { database, code, home, values } = seat;
  const read = readSettingsForm(values);
  const seen = hiddenNumber(values, 'versie');
  if ('errors' in read) {
    const { retention, revision, mail } = await ground(seat);
    // On the revision that was seen: mending a slip must not hide that somebody else saved meanwhile.
    const page = settingsPage(seat, {
      retention,
      mail,
      values,
      revision: seen ?? revision,
      errors: read.errors,
    });
    sendPage(response, page, 'badInput');
    return;
  }
  if (seen !== undefined && (await saveSettings(database, code, read.settings, seen))) {
    seeOther(response, `${home}/instellingen?gedaan=bewaard`);
    return;
  }
  const { settings, retention, revision, mail } = await ground(seat);
  const overtakenBy = valuesOf(settings);
  sendPage(
    response,
    settingsPage(seat, { retention, mail, values, revision, errors: [], overtakenBy }),
    'overtaken',
  );
}
