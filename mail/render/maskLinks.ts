// The copy of a mail that is kept on record: its words, with no link by which anyone could answer.
import type { LetterLinks } from '../letters/caseLetter.ts';
import type { WrittenMail } from './renderMail.ts';
import { inLanguage, say } from '../../words/language.ts';

/**
 * The mail as it was sent, each of its letters' links made useless. What stays of a link in the text says only that
 * there was one.
 */
export function maskLinks<Mail extends WrittenMail>(written: Mail, links: readonly LetterLinks[]): Mail {
  // The longest first: one link may be the beginning of another.
  const secret = [...new Set(links.flatMap((of) => Object.values(of) as string[]))].toSorted(
    (one, other) => other.length - one.length,
  );
  let { subject, text, html } = written;
  const mask = inLanguage(written.language, () => say('[persoonlijke link]', '[personal link]'));
  for (const link of secret) {
    subject = subject.replaceAll(link, mask);
    text = text.replaceAll(link, mask);
    html = html.replaceAll(escaped(link), '#').replaceAll(link, '#');
  }
  return { ...written, subject, text, html };
}

/** As the renderer writes it in an attribute. */
function escaped(link: string): string {
  return link.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
