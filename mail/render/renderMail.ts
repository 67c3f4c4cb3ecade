// A mail in words, rendered as text and as HTML.
import type { MailContent } from '../content.ts';
import { renderHtml } from './html.tsx';
import { renderText } from './text.ts';
import type { Language } from '../../domain/advice/facts.ts';
import { language } from '../../words/language.ts';

/** A mail in words, not yet addressed. */
export interface WrittenMail {
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A mail, and in which version of its region's own words it is; null: in ours. */
export interface WordedMail extends WrittenMail {
  readonly wording: number | null;
}

/** Renders it in the language of who reads it; a subject has no no-break spaces, which some mail programs show as signs. */
export function renderMail(content: MailContent): WrittenMail {
  const subject = content.subject.replaceAll('\u00a0', ' ');
  return {
    language: language(),
    subject,
    text: renderText(content),
    html: renderHtml({ ...content, subject }),
  };
}
