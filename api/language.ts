// In which language pages are shown, and how whoever reads them can choose the other.
import { parseCookie } from 'cookie';
import type { Request } from 'express';
import { languages, type Language } from '../domain/advice/facts.ts';
import { inLanguage, type Choice } from '../words/language.ts';

/** The cookie in which a browser keeps what was chosen. It holds nothing else, and is there for who chose only. */
export const LANGUAGE_COOKIE = 'taal';

/** Where a choice made on this page is posted; undefined for the answer to a form, which cannot be shown again. */
export function choiceOn(request: Request, action: string): Choice | undefined {
  return request.method === 'GET' ? { action, back: request.originalUrl } : undefined;
}

/** Goes on in the language that was chosen in this browser, or else by the account, or else in Dutch. */
export function spokenTo<T>(request: Request, account: Language | null, work: () => T): T {
  const kept = parseCookie(request.get('cookie') ?? '')[LANGUAGE_COOKIE];
  const chosen = languages.find((language) => language === kept) ?? account ?? 'nl';
  return inLanguage(chosen, work, choiceOn(request, '/taal'));
}
