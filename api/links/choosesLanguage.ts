// Somebody with a letter chooses the language: of these pages, and of the letters that come.
import type { Response } from 'express';
import { seeOther } from '../errors.ts';
import { oneOf } from '../forms/values.ts';
import type { AppParts } from '../parts.ts';
import type { LinkVisit } from './visit.ts';
import { chooseLetterLanguage } from '../../store/people/language.ts';
import { languages } from '../../domain/advice/facts.ts';

/** Keeps the choice, and leads back to the page of this link on which it was made. */
export function choosesLanguage({ database }: AppParts) {
  return async ({ region, reader, base, values, now }: LinkVisit, response: Response): Promise<void> => {
    const chosen = oneOf(values, 'taal', languages);
    if (chosen && reader !== undefined) await chooseLetterLanguage(database, region, reader, chosen, now);
    const back = values['naar'] ?? '';
    const isHere = back.startsWith(`${base}/`) && /^[\w/?=&-]*$/.test(back);
    seeOther(response, isHere ? back : base);
  };
}
