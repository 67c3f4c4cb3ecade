// Choosing the language of the pages: kept in the browser and, for who is signed in, with the account and for their letters.
import type { RequestHandler } from 'express';
import { seeOther, Stop } from '../errors.ts';
import { oneOf, valuesIn } from '../forms/values.ts';
import { LANGUAGE_COOKIE } from '../language.ts';
import { isHttps } from '../security/https.ts';
import { whoIs } from './account.ts';
import { samePage } from './localPath.ts';
import type { SignInParts } from './parts.ts';
import { choosePageLanguage } from '../../store/gate/accounts.ts';
import { chooseLetterLanguage } from '../../store/people/language.ts';
import { languages } from '../../domain/advice/facts.ts';
import { DAY_MS } from '../../domain/time.ts';

const A_YEAR_MS = 365 * DAY_MS;

/** Answers `POST /taal`. */
export function chooseLanguage(parts: SignInParts): RequestHandler {
  return async (request, response) => {
    const values = valuesIn(request.body);
    const chosen = oneOf(values, 'taal', languages);
    if (chosen === undefined) throw new Stop('badInput');
    response.cookie(LANGUAGE_COOKIE, chosen, {
      maxAge: A_YEAR_MS,
      httpOnly: true,
      sameSite: 'lax',
      secure: isHttps(parts.baseUrl),
    });
    const who = await whoIs(parts, request);
    if (who) {
      await choosePageLanguage(parts.gate, who.id, chosen);
      for (const { region, person } of who.seats) {
        await chooseLetterLanguage(parts.database, region, person, chosen, parts.now());
      }
    }
    seeOther(response, samePage(values['naar']));
  };
}
