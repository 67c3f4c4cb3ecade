// A mail in words, rendered as text and as HTML.
import type { MailContent } from '../content.ts';
import { renderHtml } from './html.tsx';
import { renderText } from './text.ts';
import type { Language } from '../../domain/advice/facts.ts';
import { language } from '../../words/language.ts';

/** What there is to read of a mail. */
export interface PlainMail {
  readonly subject: string;
  readonly text: string;
}

/** A mail in words, not yet addressed. */
export interface WrittenMail extends PlainMail {
  readonly language: Language;
  readonly html: string;
}

/** A mail, and in which version of its region's own words it is; null: in ours. */
export interface WordedMail extends WrittenMail {
  readonly wording: number | null;
}

/** Its subject has no no-break spaces, which some mail programs show as signs. */
export function renderPlain(content: MailContent): PlainMail {
  return { subject: content.subject.replaceAll('\u00a0', ' '), text: renderText(content) };
}

/** Renders it in the language of who reads it. */
export function renderMail(content: MailContent): WrittenMail {
  const plain = renderPlain(content);
  return { language: language(), ...plain, html: renderHtml({ ...content, subject: plain.subject }) };
}
