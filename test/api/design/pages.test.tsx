// What the HTML of a page says, whatever it looks like.
import type { JSX } from 'preact';
import { describe, expect, it } from 'vitest';
import { Button, PostButton } from '../../../api/design/actions/Button.tsx';
import { Pagination } from '../../../api/design/actions/Pagination.tsx';
import { Choices } from '../../../api/design/forms/Choices.tsx';
import { DateFields } from '../../../api/design/forms/DateFields.tsx';
import { ErrorSummary } from '../../../api/design/forms/ErrorSummary.tsx';
import { TextArea } from '../../../api/design/forms/TextArea.tsx';
import { TextField } from '../../../api/design/forms/TextField.tsx';
import { LanguageSwitch } from '../../../api/design/layout/LanguageSwitch.tsx';
import { PlainPage } from '../../../api/design/layout/PlainPage.tsx';
import { renderPage } from '../../../api/design/render.ts';
import { DataTable } from '../../../api/design/shows/DataTable.tsx';
import { LadderPicture } from '../../../api/design/shows/LadderPicture.tsx';
import { LetterSheet } from '../../../api/design/shows/LetterSheet.tsx';
import type { RungState } from '../../../api/design/shows/Rung.tsx';
import { Typed } from '../../../api/design/text/Typed.tsx';
import { inLanguage } from '../../../words/language.ts';
import { gallery, galleryPage } from './gallery.tsx';

/** Without the doctype, so that it can be compared. */
function html(element: JSX.Element): string {
  return renderPage(element).slice('<!doctype html>'.length);
}

describe('every page of the gallery', () => {
  const pages = gallery.map((name) => ({ name, page: galleryPage(name) }));

  it.each(pages)(
    '$name is a document in its own language that search engines leave alone',
    ({ name, page }) => {
      expect(page.slice(0, 30)).toContain(name === 'english' ? '<html lang="en"' : '<html lang="nl"');
      expect(page).toMatch(
        /^<!doctype html><html lang="(?:nl|en)" class="utrecht-root voorbeeld-theme doorzet-theme"><head><meta charset="utf-8"/,
      );
      expect(page).toContain('<meta name="robots" content="noindex, nofollow"');
      expect(page.match(/<h1[ >]/g)).toHaveLength(1);
    },
  );

  it.each(pages)('$name has no script, no inline style and nothing from elsewhere', ({ page }) => {
    expect(page).not.toMatch(/<script|<style| style="| on[a-z]+="|javascript:|src=|undefined|\[object/);
    for (const [, href = ''] of page.matchAll(/<link[^>]* href="([^"]*)"/g))
      expect(href).toMatch(/^\/assets\//);
  });

  it.each(pages)('$name gives every id once, and every reference to one leads somewhere', ({ page }) => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const references = [...page.matchAll(/ (?:for|aria-labelledby|aria-describedby|href)="(#?[^"]*)"/g)]
      .filter(([attribute, value = '']) => !attribute.startsWith(' href') || value.startsWith('#'))
      .flatMap(([, value = '']) => value.replace('#', '').split(' '));
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(pages)('$name posts what changes something, and leaves the checking to us', ({ page }) => {
    for (const [form] of page.matchAll(/<form [^>]*>/g)) expect(form).toMatch(/method="(post|get)"/);
    for (const [form] of page.matchAll(/<form class="dz-form"[^>]*>/g)) expect(form).toContain('novalidate');
  });
});

describe('the title of a page', () => {
  it('ends with the name of the product', () => {
    expect(html(<PlainPage title="Niet gevonden">x</PlainPage>)).toContain(
      '<title>Niet gevonden - Doorzet</title>',
    );
  });

  it('begins with "Fout:" when something has to be mended', () => {
    expect(galleryPage('unanswered')).toContain('<title>Fout: Wordt het advies opgevolgd? - Doorzet</title>');
  });
});

describe('text of people', () => {
  it('is shown as text, never as HTML', () => {
    const text = '<img src=x onerror="alert(1)"> & "zo"';
    expect(html(<TextField name="a" label="A" value={text} />)).not.toContain('<img');
    expect(html(<TextArea name="a" label="A" value={`</textarea>${text}`} />)).not.toContain('<img');
    expect(html(<PlainPage title={text}>{text}</PlainPage>)).not.toContain('<img');
  });

  it('keeps the line break it begins with', () => {
    expect(html(<TextArea name="a" label="A" value={'\nB'} />)).toContain('>\n\nB</textarea>');
  });
});

describe('what is in another language than the page', () => {
  const letter = { subject: 'Hoe staat het ervoor?', rows: [], text: 'Beste lezer,' };
  const inEnglish = (element: JSX.Element) => inLanguage('en', () => html(element));

  it('says so, and only there', () => {
    expect(html(<Typed>Kort</Typed>)).toBe('Kort');
    expect(inEnglish(<Typed>Kort</Typed>)).toBe('<span lang="nl">Kort</span>');
    expect(html(<LetterSheet {...letter} />)).not.toContain('lang=');
    expect(inEnglish(<LetterSheet {...letter} />)).toContain('lang="nl">Beste lezer,');
    expect(inEnglish(<LetterSheet {...letter} written="en" />)).not.toContain('lang=');
    expect(html(<LetterSheet {...letter} written="en" />)).toContain('<strong lang="en">');
  });

  it('is the button to the other one, where the page can be shown again', () => {
    const choice = { action: '/taal', back: '/mensen?pagina=2' };
    expect(html(<LanguageSwitch />)).toBe('');
    const button = inLanguage('nl', () => html(<LanguageSwitch />), choice);
    expect(button).toMatch(/^<div class="dz-language" lang="en"><form [^>]*action="\/taal".*English/);
    expect(button).toContain('name="naar" value="/mensen?pagina=2"');
    expect(inLanguage('en', () => html(<LanguageSwitch />), choice)).toMatch(/lang="nl".*Nederlands/);
  });
});

describe('fields', () => {
  it('warn that no data of the child belongs in free text', () => {
    expect(html(<TextArea name="a" label="A" />)).toContain('Geen namen of gegevens van het kind');
  });

  it('point at their hint and their error', () => {
    const field = html(<TextField name="a" label="A" hint="B" error="C" />);
    expect(field).toContain('aria-invalid="true"');
    expect(field).toContain('aria-describedby="a-uitleg a-fout"');
    expect(html(<TextField name="a" label="A" />)).not.toContain('aria-');
  });

  it('mark only the wrong parts of a date, and keep what was typed', () => {
    const date = html(
      <DateFields name="d" legend="D" value={{ dag: '31', maand: 'x' }} error="E" wrong={['maand']} />,
    );
    expect(date.match(/aria-invalid/g)).toHaveLength(1);
    expect(date).toMatch(/name="d-maand"[^>]* value="x"[^>]* aria-invalid="true"/);
    expect(date).toMatch(/name="d-dag"[^>]* value="31"/);
  });

  it('check the chosen ones, and give the first choice the id an error links to', () => {
    const choices = [
      { value: 'x', label: 'X' },
      { value: 'y', label: 'Y' },
    ];
    const boxes = html(<Choices type="checkbox" name="c" value={['x', 'y']} choices={choices} />);
    expect(boxes.match(/ checked/g)).toHaveLength(2);
    const radios = html(<Choices name="c" value="y" choices={choices} />);
    expect(radios).toMatch(/id="c" name="c" value="x"/);
    expect(radios).toMatch(/id="c-y" name="c" value="y" checked/);
  });
});

describe('buttons', () => {
  it('always have the label element that centres them', () => {
    expect(html(<Button>Verder</Button>)).toBe(
      '<button class="nl-button nl-button--primary" type="submit"><span class="nl-button__label">Verder</span></button>',
    );
  });

  it('post in a form of their own, with what they carry', () => {
    expect(
      html(
        <PostButton action="/x" hidden={{ a: '1', b: ['2', '3'] }}>
          X
        </PostButton>,
      ),
    ).toContain(
      '<input type="hidden" name="a" value="1"/><input type="hidden" name="b" value="2"/><input type="hidden" name="b" value="3"/>',
    );
  });
});

describe('what has nothing to show', () => {
  it('is left out', () => {
    expect(html(<ErrorSummary errors={[]} />)).toBe('');
    expect(html(<Pagination page={1} pages={1} href={String} label="X" />)).toBe('');
  });
});

describe('the ladder picture', () => {
  const states: readonly RungState[] = ['asked', 'skipped', 'undelivered', 'held', 'next', 'idle'];
  const picture = (...rungs: readonly RungState[]) =>
    html(
      <LadderPicture
        ladders={[
          { id: 'l', name: 'L', about: [], rungs: rungs.map((state) => ({ state, role: 'R', note: 'N' })) },
        ]}
      />,
    );

  it('numbers the rungs, also where a mark stands in place of the number', () => {
    const numbers = [...picture(...states).matchAll(/Trede (\d)? ?<\/span>(\d)?/g)].map(
      ([, spoken, shown]) => spoken ?? shown,
    );
    expect(numbers).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it.each(['current', 'paused', 'undelivered'] as const)(
    'says that the climb stands at a rung that is %s',
    (state) => {
      expect(picture('asked', state, 'idle').match(/aria-current="step"/g)).toHaveLength(1);
    },
  );

  it('says that it stands nowhere when it is settled or was never climbed', () => {
    expect(picture('settled', 'idle', 'idle')).not.toContain('aria-current');
    expect(picture('idle', 'idle', 'idle')).not.toContain('aria-current');
  });

  it('folds a ladder that was never climbed, and no other', () => {
    expect(picture('idle', 'idle')).toContain('dz-ladder--quiet');
    expect(picture('next', 'idle')).not.toContain('dz-ladder--quiet');
  });
});

describe('a table', () => {
  it('keeps its roles, names each cell, and leaves an empty one empty', () => {
    const table = html(
      <DataTable
        caption="T"
        rows={[{ a: 'x', b: null }]}
        columns={[
          { label: 'A', cell: ({ a }) => a },
          { label: 'B', cell: ({ b }) => b },
          { label: 'C', cell: ({ a }) => a },
        ]}
      />,
    );
    expect(table).toContain('<th role="rowheader" scope="row">x</th>');
    expect(table).toContain('<td class="dz-table__nothing" role="cell"></td>');
    expect(table).toContain('<td role="cell" data-label="C"><div>x</div></td>');
  });
});
