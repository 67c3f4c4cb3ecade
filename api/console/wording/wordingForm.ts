// The words of a letter as a form: what was typed, and everything that has to be mended in it, at once.
import { MOST_CHARACTERS, objectionTo } from '../../forms/text.ts';
import { fieldError, typed, type FieldError, type Values } from '../../forms/values.ts';
import { languages, type Language } from '../../../domain/advice/facts.ts';
import type { WordedKind, Wording, WordingTexts } from '../../../domain/letters/wording.ts';
import type { Instant } from '../../../domain/time.ts';
import { wordingFaults } from '../../../mail/wording/faults.ts';
import { ourTexts } from '../../../mail/wording/ourTexts.ts';
import { inLanguage, say } from '../../../words/language.ts';
import { neverSaidIn } from '../../../words/neverSaid.ts';
import { faultWords } from './faultWords.ts';
import { reachableIn } from './reachableIn.ts';

/** The names of the fields of the texts in a language. */
export const textFields: Readonly<Record<Language, Readonly<Record<keyof WordingTexts, string>>>> = {
  nl: { subject: 'onderwerp-nl', body: 'tekst-nl' },
  en: { subject: 'onderwerp-en', body: 'tekst-en' },
};

/** What was typed; null for a language in which nothing was. */
export function typedWording(values: Values): Wording {
  return { nl: textsIn(values, 'nl'), en: textsIn(values, 'en') };
}

function textsIn(values: Values, language: Language): WordingTexts | null {
  const { subject, body } = textFields[language];
  const texts = { subject: typed(values, subject), body: typed(values, body) };
  return texts.subject === '' && texts.body === '' ? null : texts;
}

/** Everything that has to be mended. Dutch is needed; English is checked where there is any. */
export function wordingErrors(kind: WordedKind, wording: Wording, now: Instant): readonly FieldError[] {
  return languages.flatMap((language) => {
    const texts = wording[language] ?? (language === 'nl' ? { subject: '', body: '' } : null);
    return texts === null ? [] : errorsIn(kind, texts, language, now);
  });
}

function errorsIn(
  kind: WordedKind,
  texts: WordingTexts,
  language: Language,
  now: Instant,
): readonly FieldError[] {
  const names = textFields[language];
  const faults = inLanguage(language, () => wordingFaults(kind, texts));
  const structure = faults.map((fault) => fieldError(names[fault.in], faultWords(fault, language)));
  const said = (['subject', 'body'] as const).flatMap((part) =>
    objectionsTo(texts[part], language, now).map((message) => fieldError(names[part], message)),
  );
  return [...structure, ...said];
}

/** What a letter may not say, whatever it is made of. */
function objectionsTo(text: string, language: Language, now: Instant): readonly string[] {
  // Line by line, so that all is told at once; and as a whole, for what was spread over lines.
  const pieces = [...text.split('\n'), ...(text.length > MOST_CHARACTERS ? [] : [text])];
  const never = neverSaidIn(text, language);
  return [
    ...new Set([
      ...pieces.flatMap((piece) => objectionTo(piece, now) ?? []),
      ...reachableIn(text),
      ...(never.length === 0
        ? []
        : [
            say(
              `Dit zeggen onze brieven niet: ${never.join(', ')}. Noem wat er is, en laat ruimte voor een goede reden`,
              `Our letters do not say this: ${never.join(', ')}. Name what there is, and leave room for a good reason`,
            ),
          ]),
    ]),
  ];
}

/** What stands in the form of a letter that is worded so; of what is not worded in Dutch, our own words to begin with. */
export function valuesOf(kind: WordedKind, { nl, en }: Wording): Values {
  const dutch = nl ?? inLanguage('nl', () => ourTexts(kind));
  return {
    [textFields.nl.subject]: dutch.subject,
    [textFields.nl.body]: dutch.body,
    [textFields.en.subject]: en?.subject ?? '',
    [textFields.en.body]: en?.body ?? '',
  };
}
