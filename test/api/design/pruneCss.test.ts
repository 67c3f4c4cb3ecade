// The rules and custom properties that are dropped from the packages' stylesheets.
import { parse } from 'postcss';
import { describe, expect, it } from 'vitest';
import { compactCss } from '../../../api/design/compactCss.ts';
import { dropEmbeddedImages, dropUnreadProperties, keepClasses } from '../../../api/design/pruneCss.ts';

function kept(css: string, ...classes: string[]): string {
  const root = parse(css);
  keepClasses(root, new Set(classes));
  return compactCss(root);
}

describe('keepClasses', () => {
  it('keeps a rule whose classes are all used, and drops one that needs another', () => {
    expect(kept('.a{color:red}.a .b{color:red}.a.c:hover{color:red}', 'a', 'b')).toBe(
      '.a{color:red}.a .b{color:red}',
    );
  });

  it('keeps the used selectors of a list', () => {
    expect(kept('.a, .b, .a--x{color:red}', 'a', 'b')).toBe('.a,.b{color:red}');
  });

  it('keeps a rule that only says which class must be absent', () => {
    expect(kept('.a:not(.b):not(:has(> .c, .d)){color:red}', 'a')).not.toBe('');
  });

  it('looks inside :where and :has', () => {
    expect(kept('.a:where(.b):hover{color:red}', 'a')).toBe('');
    expect(kept('.a:has(> .b){color:red}', 'a')).toBe('');
    expect(kept('.a:where(.b):hover{color:red}', 'a', 'b')).not.toBe('');
  });

  it('keeps a rule with alternatives, of which one may be used', () => {
    expect(kept('.a:where(.b, .c){color:red}', 'a', 'b')).not.toBe('');
  });

  it('drops a media query that is left empty, and every animation', () => {
    expect(kept('@media print{.b{color:red}}@keyframes fade{from{opacity:0}}.a{color:red}', 'a')).toBe(
      '.a{color:red}',
    );
  });
});

describe('dropUnreadProperties', () => {
  it('keeps what is read directly, through another property, or as a fallback', () => {
    const root = parse(
      '.t{--a:var(--b);--b:1px;--c:2px;--d:3px;--e:var(--d)}.x{margin:var(--a);padding:var( --z, var(--c))}',
    );
    dropUnreadProperties(root);
    expect(compactCss(root)).toBe(
      '.t{--a:var(--b);--b:1px;--c:2px}.x{margin:var(--a);padding:var(--z,var(--c))}',
    );
  });
});

describe('dropEmbeddedImages', () => {
  it('drops an image inside the stylesheet, which would need data: in the policy', () => {
    const root = parse(
      '.a{background-image:url("data:image/svg+xml,x");color:red}.b{background:url(data:x)}',
    );
    dropEmbeddedImages(root);
    expect(compactCss(root)).toBe('.a{color:red}');
  });
});

describe('compactCss', () => {
  it('leaves quoted text and the spaces that mean something alone', () => {
    const css = compactCss(
      parse('/* c */ .a > .b ,\n .c { content: "· , " ;  margin: calc( 1px + 2px ) 0 }'),
    );
    expect(css).toBe('.a > .b,.c{content:"· , ";margin:calc(1px + 2px) 0}');
  });
});
