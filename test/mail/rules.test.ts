// The rules that letters are held to find what they are for: a rule that finds nothing would hold of any letter.
import { describe, expect, it } from 'vitest';
import { easyFaults } from './support/easy.ts';
import { faultsOfHtml } from './support/htmlRules.ts';

const p = (...words: string[]) => words.map((each) => ({ tag: 'p', words: each }));

describe('what is hard to read', () => {
  it.each([
    ['nl', 'Wij vragen u middels deze mail om hulp.'],
    ['nl', 'U dient te antwoorden.'],
    ['en', 'We hereby ask for help.'],
    ['en', 'Please reply prior to Monday.'],
  ] as const)('is a word of offices: %s, %s', (language, words) => {
    expect(easyFaults(p(words), language)).toHaveLength(1);
  });

  it('is one long sentence after another, though none is too long', () => {
    const long = 'Dit is een zin van precies zestien woorden waar niemand iets aan heeft maar toch staat.';
    expect(easyFaults(p(long, long), 'nl')[0]).toContain('16.0 words, on average');
    expect(easyFaults(p(long, 'Dank u wel.'), 'nl')).toEqual([]);
  });

  it('is sentence upon sentence in which nobody does anything', () => {
    const passive = 'Het advies wordt gevolgd. De zorg wordt geregeld.';
    expect(easyFaults(p(passive), 'nl')[0]).toContain('Who does it?');
    expect(easyFaults(p('Het advies wordt gevolgd. Wij vragen het u.'), 'nl')).toEqual([]);
  });
});

describe('what does not hold in a mail', () => {
  const cell = '<td align="left" style="padding:4px;">';
  const table =
    '<table role="presentation" cellpadding="0" cellspacing="0" style="border-collapse:collapse;">';
  const text = '<p style="margin:0;font-family:Arial;">Tekst</p>';

  it.each([
    ['a picture', '<img alt="" />'],
    ['a script', '<a href="https://x.example" onclick="go()" style="color:#000;">x</a>'],
    ['a layout that Outlook does not know', '<div style="display:flex;gap:4px;"></div>'],
    ['padding on a paragraph', '<p style="margin:0;font-family:Arial;padding:4px;">x</p>'],
    ['a paragraph in Times', '<p style="margin:0;">x</p>'],
    ['a table of data', '<table cellpadding="0" cellspacing="0" style="width:100%;"></table>'],
    [
      'a colour that old Outlook does not see',
      table.replace('collapse;"', 'collapse;background-color:#fff;"'),
    ],
    ['something fetched', '<style>@media x {\n a { background: url(x.png); }\n}</style>'],
    ['a sheet that the light mail needs', '<style>.p { margin: 0; }</style>'],
  ])('%s', (_what, html) => {
    expect(faultsOfHtml(html)).not.toEqual([]);
  });

  it('is nothing of tables with styles of their own', () => {
    expect(faultsOfHtml(`${table}<tr>${cell}${text}</td></tr></table>`)).toEqual([]);
  });
});
