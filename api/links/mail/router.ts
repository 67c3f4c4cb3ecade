// The page on which somebody with a letter says how often they want mail. Looking changes nothing; saving does.
import { Router } from 'express';
import { seeOther, sendPage } from '../../errors.ts';
import { readMailChoices } from '../../forms/MailChoiceFields.tsx';
import type { AppParts } from '../../parts.ts';
import type { LinkLimits } from '../../security/limits.ts';
import { chooseMail, findMailLink } from '../../../store/mailChoices.ts';
import { takeLanguage } from '../choosingLanguage.ts';
import { openedLinks } from '../visit.ts';
import { mailPage } from './MailPage.tsx';

/** The router of `/m`. */
export function mailChoicePages(parts: AppParts, limits: LinkLimits): Router {
  const router = Router();
  const { database } = parts;
  const page = openedLinks(
    parts,
    'mail',
    limits,
    (region, link, now) => findMailLink(database, region, link, now),
    ({ person }) => person,
  );
  takeLanguage(router, parts, page);
  router.get(
    '/:token',
    page((visit, response) => sendPage(response, mailPage(visit, {}, []))),
  );
  router.post(
    '/:token/bewaar',
    page(async (visit, response) => {
      const read = readMailChoices(visit.values, visit);
      if ('errors' in read) {
        sendPage(response, mailPage(visit, visit.values, read.errors), 'badInput');
        return;
      }
      await chooseMail(database, visit.region, visit.person.id, read.choices, visit.now);
      seeOther(response, `${visit.base}?gedaan=bewaard`);
    }),
  );
  // Where a browser comes back to after an error.
  router.get(
    '/:token/bewaar',
    page((visit, response) => seeOther(response, visit.base)),
  );
  return router;
}
