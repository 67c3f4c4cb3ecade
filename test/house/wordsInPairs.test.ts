// The rule of eslint that whatever people read is there in both languages.
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import wordsInPairs from '../../eslint/wordsInPairs.mjs';

/** What the rule says of a piece of a page. */
function saidOf(code: string): readonly (string | undefined)[] {
  const messages = new Linter().verify(code, {
    files: ['**/*'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { ecmaFeatures: { jsx: true } },
    },
    plugins: { doorzet: { rules: { 'words-in-pairs': wordsInPairs } } },
    rules: { 'doorzet/words-in-pairs': 'error' },
  });
  return messages.map(({ messageId, message }) => messageId ?? message);
}

describe('words of a page', () => {
  it.each([
    ['text between tags', '<p>Bewaar</p>'],
    ['a label', `<Field label="Naam" />`],
    ['a sentence in a string', `const lead = 'Kies wie het bericht krijgt';`],
    ['a sentence with a value', 'const lead = `Wij vragen het ${who} nu`;'],
  ])('alone are refused: %s', (_, code) => {
    expect(saidOf(code)).toEqual(['alone']);
  });

  it.each([
    ['a pair', `const lead = say('Kies wie het bericht krijgt', 'Choose who gets the message');`],
    ['a piece of a page as a pair', '<p>{say(<>Nog <b>drie</b></>, <>Three <b>more</b></>)}</p>'],
    ['a table', `const roles = spoken({ chair: ['Voorzitter', 'Chair'] });`],
    ['what is marked as Dutch', `say('De kolom van', <>The column <Typed>van</Typed></>)`],
    ['an address, a class, a code', `<a class="dz-link" href="/adviezen/nieuw">{code}</a>`],
    ['our own name', '<span>Doorzet</span>'],
    ['a mistake of ours', `throw new Error('The facts of a letter lack its receiver');`],
  ])('are fine as %s', (_, code) => {
    expect(saidOf(code)).toEqual([]);
  });

  it('in Dutch are refused as the English of a pair', () => {
    expect(saidOf(`say('Kies een rol', 'Kies een rol')`)).toEqual(['dutch']);
    expect(saidOf(`spoken({ chair: ['de voorzitter', 'de voorzitter'] })`)).toEqual(['dutch']);
  });
});
