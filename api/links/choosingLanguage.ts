// Somebody with a letter chooses the language: of these pages, and of the letters that come.
import type { Response, Router } from 'express';
import { seeOther } from '../errors.ts';
import { oneOf } from '../forms/values.ts';
import type { AppParts } from '../parts.ts';
import type { LinkPages, LinkVisit } from './visit.ts';
import { chooseLetterLanguage } from '../../store/people/language.ts';
import { languages } from '../../domain/advice/facts.ts';

/** Takes the choice at `/taal` behind every link of a router. */
export function takeLanguage<Open>(router: Router, { database }: AppParts, page: LinkPages<Open>): void {
  router.post(
    '/:token/taal',
    page(async ({ region, reader, base, values, now }, response: Response) => {
      const chosen = oneOf(values, 'taal', languages);
      if (chosen && reader !== undefined) await chooseLetterLanguage(database, region, reader, chosen, now);
      seeOther(response, backOf(base, values['naar'] ?? ''));
    }),
  );
  // Where a browser comes back to after an error.
  router.get(
    '/:token/taal',
    page(({ base }, response) => seeOther(response, base)),
  );
}

/** The page on which the choice was made, when it is one of this link; else the first. */
function backOf(base: LinkVisit['base'], given: string): string {
  const after = given.startsWith(base) ? given.slice(base.length) : '';
  return /^(\/[a-z\d-]+)*(\?[\w=&-]*)?$/.test(after) ? base + after : base;
}
