// The one stylesheet against the pages of the gallery: nothing missing, nothing to spare, and small.
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'postcss';
import { beforeAll, describe, expect, it } from 'vitest';
import { designAssets } from '../../../api/design/assets.ts';
import { packageClasses } from '../../../api/design/packageClasses.ts';
import { renderPage } from '../../../api/design/render.ts';
import { LetterFrame } from '../../../api/design/shows/LetterFrame.tsx';
import { LetterLooks } from '../../../api/design/shows/LetterLooks.tsx';
import { gallery, galleryPage } from './gallery.tsx';

let css: string;
let onPages: ReadonlySet<string>;
let inRules: ReadonlySet<string>;

beforeAll(() => {
  css = designAssets().stylesheet.body.toString();
  // Not in the gallery: what it frames would have to be served.
  const frame = renderPage(<LetterFrame src="/brief" title="Brief" />);
  const looks = renderPage(<LetterLooks html="" text="" to="" language="nl" />);
  const pages = [...gallery.map(galleryPage), frame, looks];
  onPages = new Set(
    pages.flatMap((html) =>
      [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, list = '']) => list.split(' ')),
    ),
  );
  const classes = new Set<string>();
  parse(css).walkRules((rule) => {
    for (const [, name = ''] of rule.selector.matchAll(/\.([a-z][\w-]*)/g)) classes.add(name);
  });
  inRules = classes;
});

describe('the stylesheet', () => {
  it('lists the classes of the packages that the components use, and no others', () => {
    const used = [...onPages].filter((name) => /^(nl|utrecht)-|^voorbeeld/.test(name));
    expect(used.sort()).toEqual([...packageClasses].sort());
  });

  it('has a rule for each class of ours, and no rule for a class no page has', () => {
    const ours = (names: ReadonlySet<string>) => [...names].filter((name) => name.startsWith('dz-'));
    // A variant may look like the plain thing, and not every number of rungs is in the gallery.
    expect(ours(onPages).filter((name) => !name.includes('--') && !inRules.has(name))).toEqual([]);
    expect(ours(inRules).filter((name) => !/^dz-ladders--\d$/.test(name) && !onPages.has(name))).toEqual([]);
  });

  it('declares every custom property that it reads without a fallback', () => {
    const declared = new Set([...css.matchAll(/(--dz-[\w-]+):/g)].map(([, name]) => name));
    const read = new Set([...css.matchAll(/var\((--dz-[\w-]+)\)/g)].map(([, name]) => name));
    expect([...read].filter((name) => !declared.has(name))).toEqual([]);
  });

  it('loads two font files of this site and nothing else', () => {
    expect([...css.matchAll(/url\(([^)]*)\)/g)].map(([, url]) => url)).toEqual([
      expect.stringMatching(/^\/assets\/noto-sans-latin-ext\.[0-9a-f]{12}\.woff2$/),
      expect.stringMatching(/^\/assets\/noto-sans-latin\.[0-9a-f]{12}\.woff2$/),
    ]);
    expect(css).not.toMatch(/@import|https?:|data:/);
  });

  it('names the licences of what it was made from', () => {
    expect(css).toMatch(/^\/\*!.*OFL-1\.1.*EUPL-1\.2.*\*\/\n/);
  });

  it('stays under 110 kB, and under 14 kB compressed', () => {
    expect(css.length).toBeLessThan(110_000);
    expect(brotliCompressSync(css).length).toBeLessThan(14_000);
  });
});
