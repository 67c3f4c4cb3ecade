// Puts the one stylesheet together: font, tokens and components of the packages, then ours.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type AtRule, atRule, parse, type Root, root } from 'postcss';
import { compactCss } from './compactCss.ts';
import { packageClasses } from './packageClasses.ts';
import { dropEmbeddedImages, dropUnreadProperties, keepClasses } from './pruneCss.ts';

const require = createRequire(import.meta.url);

const FONT = require.resolve('@fontsource-variable/noto-sans/index.css');
/** The alphabets of names and places in the Netherlands; a page in Dutch fetches only the first. */
const FONT_SUBSETS = ['latin', 'latin-ext'] as const;

/** In the order they are loaded. */
const PACKAGES = [
  require.resolve('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'),
  require.resolve('@utrecht/component-library-css/dist/index.css'),
  require.resolve('@nl-design-system-candidate/button-css/button.css'),
  require.resolve('@nl-design-system-candidate/heading-css/heading.css'),
  require.resolve('@nl-design-system-candidate/link-css/link.css'),
  require.resolve('@nl-design-system-candidate/number-badge-css/number-badge.css'),
  require.resolve('@nl-design-system-candidate/paragraph-css/paragraph.css'),
  require.resolve('@nl-design-system-candidate/skip-link-css/skip-link.css'),
];

/** In the order they are loaded: what is general first, what undoes (other colours, paper) last. */
const OURS = [
  'tokens',
  'page',
  'header',
  'text',
  'actions',
  'fields',
  'choices',
  'rows',
  'tasks',
  'ladder',
  'ladder-stairs',
  'ladder-line',
  'timeline',
  'table',
  'states',
  'boxes',
  'entry',
  'forced-colors',
  'print',
];

const LICENCES =
  '/*! Noto Sans (OFL-1.1); NL Design System: Utrecht, candidate components, Voorbeeld (EUPL-1.2); Doorzet (EUPL-1.2) */\n';

/** A font file as it lies in its package. */
export interface FontFile {
  readonly subset: (typeof FONT_SUBSETS)[number];
  readonly body: Buffer;
}

/** The font files that the stylesheet names, most used first. */
export function readFonts(): readonly FontFile[] {
  return FONT_SUBSETS.map((subset) => ({
    subset,
    body: readFileSync(join(dirname(FONT), `files/noto-sans-${subset}-wght-normal.woff2`)),
  }));
}

/**
 * The whole stylesheet, without what our pages never use.
 * @param fontUrls - where each font file is served
 */
export function buildStylesheet(fontUrls: Readonly<Record<FontFile['subset'], string>>): string {
  // In a layer, so that ours win without having to be more specific than the packages' selectors.
  const packages = atRule({ name: 'layer', params: 'nl-design-system', nodes: [] });
  for (const file of PACKAGES) {
    const css = parse(readFileSync(file, 'utf8'));
    keepClasses(css, packageClasses);
    dropEmbeddedImages(css);
    packages.append(css);
  }
  const sheet = root({ nodes: [...fontFaces(fontUrls), packages] });
  for (const name of OURS) sheet.append(readOurs(name));
  dropUnreadProperties(sheet);
  return LICENCES + compactCss(sheet);
}

function readOurs(name: string): Root {
  return parse(readFileSync(new URL(`styles/${name}.css`, import.meta.url), 'utf8'));
}

/** The package's own font-face rules (they know which characters are in which file), pointing at our addresses. */
function fontFaces(urls: Readonly<Record<FontFile['subset'], string>>): AtRule[] {
  const faces: AtRule[] = [];
  parse(readFileSync(FONT, 'utf8')).walkAtRules('font-face', (face) => {
    const subset = FONT_SUBSETS.find((name) =>
      face.toString().includes(`noto-sans-${name}-wght-normal.woff2`),
    );
    if (subset === undefined) return;
    face.walkDecls('src', (source) => {
      source.value = `url(${urls[subset]}) format("woff2")`;
    });
    faces.push(face);
  });
  return faces;
}
