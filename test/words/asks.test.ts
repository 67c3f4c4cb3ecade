// Every ask is one whole sentence in both languages, and its subject line is short.
import { describe, expect, it } from 'vitest';
import { inEnglish } from './support/english.ts';
import type { Ask } from '../../words/askForms.ts';
import { askForms, askSentence, askSubject } from '../../words/asks.ts';
import { inLanguage } from '../../words/language.ts';

const asks: readonly (readonly [name: string, ask: Ask])[] = Object.entries(askForms).flatMap(
  ([topic, grades]) => Object.entries(grades).map(([grade, ask]) => [`${topic}, ${grade}`, ask] as const),
);

describe.each(asks)('%s', (_name, ask) => {
  it.each(['nl', 'en'] as const)('is short in %s', (language) => {
    const { subject } = inLanguage(language, () => ({ subject: ask.subject }));
    expect(subject.length, subject).toBeLessThanOrEqual(41);
    // At most 90 with the number of the case and the longest date.
    const line = inLanguage(language, () => askSubject(ask, 'donderdag 24 september'));
    expect(line.length, line).toBeLessThanOrEqual(90 - 'Casus K7M-3QX: '.length);
  });

  it('is one question, with its day or without', () => {
    const day = '[DAY]';
    expect(askSentence(ask, day)).toMatch(/^Wilt u [^?.]*vóór \[DAY\] [^?.]+\?$/);
    expect(askSentence(ask)).toMatch(/^Wilt u [^?.]*zo snel mogelijk [^?.]+\?$/);
    const [asked, soon] = inEnglish(() => [askSentence(ask, day), askSentence(ask)]);
    expect(asked).toMatch(/^Would you [^?.]+ before \[DAY\](?: [^?.]+)?\?$/);
    expect(soon).toMatch(/^Would you [^?.]+ as soon as possible(?: [^?.]+)?\?$/);
  });

  it('has the day at the end of its subject line', () => {
    const line = inEnglish(() => askSubject(ask, '[DAY]'));
    const without = inEnglish(() => askSubject(ask));
    expect(line).toBe(without.replace(/\??$/, (mark) => ` before [DAY]${mark}`));
  });
});
