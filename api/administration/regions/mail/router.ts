// What an administrator does about a region's mail: its settings, a test, and the check of the sender.
import { Router, type Request, type Response } from 'express';
import { seeOther, sendPage, Stop } from '../../../errors.ts';
import { hiddenNumber, valuesIn, type FieldError, type Values } from '../../../forms/values.ts';
import type { MailParts } from '../../../mail/parts.ts';
import { faultsOf, sendTestMail } from '../../../mail/testMail.ts';
import type { AppParts } from '../../../parts.ts';
import { signedIn } from '../../../signIn/account.ts';
import type { SignInParts } from '../../../signIn/parts.ts';
import { saveSession } from '../../../signIn/sessions.ts';
import type { Trouble } from '../../../trouble.ts';
import { dkimKey } from '../../../../mail/ownRelay.ts';
import { checkSender } from '../../../../mail/records/checkSender.ts';
import { localDateOf } from '../../../../domain/calendar/amsterdam.ts';
import { readDirectory } from '../../../../store/gate/directory.ts';
import { readRegion } from '../../../../store/regions/lifecycle.ts';
import { readMailChanges, saveMailSettings } from '../../../../store/regions/mailChanges.ts';
import { readMailSettings } from '../../../../store/regions/mailSettings.ts';
import { say } from '../../../../words/language.ts';
import { checkPage } from './CheckPage.tsx';
import { readMailForm, valuesOf } from './fields.ts';
import { mailPage } from './MailPage.tsx';

/** What these pages are made from. */
export type RegionMailParts = SignInParts & Pick<AppParts, 'database'> & { readonly mail: MailParts };

/** `…/:region/mail…`; to be mounted under the administrator's pages about regions. */
export function regionMail(parts: RegionMailParts): Router {
  const { gate, database, log, mail } = parts;
  const inDemo = parts.demoSignIns !== undefined;
  const router = Router();
  const today = () => localDateOf(parts.now());

  const found = async (request: Request) => {
    const code = valuesIn(request.params)['region'] ?? '';
    const region = await readRegion(database, code);
    if (!region) throw new Stop('notFound');
    return { code, region: region.profile, path: `/beheer/regios/${encodeURIComponent(code)}/mail` };
  };

  const show = async (
    request: Request,
    response: Response,
    {
      values,
      errors = [],
      trouble,
    }: { values?: Values; errors?: readonly FieldError[]; trouble?: Trouble } = {},
  ) => {
    const { code, region, path } = await found(request);
    const settings = await readMailSettings(database, code);
    const { accounts } = await readDirectory(gate, today());
    const who = signedIn(request);
    const { tried } = request.session;
    // A slip keeps the revision that was seen; who was told of somebody else's change saves over what there is now.
    const versie = (trouble === 'badInput' ? values?.['versie'] : undefined) ?? String(settings.revision);
    const done =
      valuesIn(request.query)['gedaan'] === 'bewaard' && errors.length === 0
        ? say('De mailinstellingen zijn bewaard.', 'The mail settings have been saved.')
        : undefined;
    const page = mailPage(
      { parts, who, today: today(), values: { ...(values ?? valuesOf(settings)), versie }, errors, done },
      {
        region,
        path,
        host: mail.host,
        faults: await faultsOf(settings, mail),
        changes: await readMailChanges(database, code),
        nameOf: (account) => accounts.find(({ id }) => id === account)?.name,
        tried: tried?.region === code ? tried : undefined,
        ownAddress: who.email,
        inDemo,
        now: parts.now(),
      },
    );
    sendPage(response, page, trouble);
  };

  router.get('/:region/mail', (request, response) => show(request, response));

  router.post('/:region/mail', async (request, response) => {
    const values = valuesIn(request.body);
    const read = readMailForm(values);
    if ('errors' in read) {
      await show(request, response, { values, errors: read.errors, trouble: 'badInput' });
      return;
    }
    const { code, path } = await found(request);
    const account = signedIn(request).id;
    const seen = hiddenNumber(values, 'versie') ?? -1;
    const by = { account, now: parts.now() };
    if (!(await saveMailSettings(database, code, read.settings, seen, by))) {
      const message = say(
        'Iemand anders heeft de mail van deze regio net gewijzigd. Er is niets bewaard. Klopt wat u typte nog, bewaar het dan opnieuw',
        'Somebody else has just changed the mail of this region. Nothing was saved. If what you typed is still right, save it again',
      );
      const errors = [{ field: 'server', fieldId: 'server', message }];
      await show(request, response, { values, errors, trouble: 'overtaken' });
      return;
    }
    log.warn({ code: 'REGION_MAIL_CHANGED', region: code, by: account }, 'an administrator changed a region');
    seeOther(response, `${path}?gedaan=bewaard`);
  });

  router.get('/:region/mail/controle', async (request, response) => {
    const { code, region, path } = await found(request);
    const { relay, dkim } = await readMailSettings(database, code);
    const key = dkim && (await dkimKey(dkim, mail.secret));
    const keyFault = key && 'fault' in key ? key : undefined;
    const sender = {
      address: region.senderAddress,
      relayHost: relay?.host ?? mail.host,
      dkim: key && !('fault' in key) ? key : null,
    };
    const checked = await checkSender(sender, mail.resolver);
    const view = { parts, who: signedIn(request), today: today(), values: {}, errors: [] };
    sendPage(response, checkPage(view, { region, path, checked, keyFault }));
  });

  router.get('/:region/mail/test', async (request, response) => {
    seeOther(response, (await found(request)).path);
  });

  router.post('/:region/mail/test', async (request, response) => {
    const { code, region, path } = await found(request);
    const { name, email } = signedIn(request);
    const settings = await readMailSettings(database, code);
    const to = { name, address: email };
    const now = parts.now();
    const came = await sendTestMail({ region, settings, to, inDemo, now }, mail);
    request.session.tried = { region: code, at: now, to: email, came };
    await saveSession(request);
    seeOther(response, `${path}#proberen`);
  });

  return router;
}
