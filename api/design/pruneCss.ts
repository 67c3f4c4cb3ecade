// Drops from a stylesheet what our pages never meet: rules for other classes, and custom properties nobody reads.
import type { Root } from 'postcss';

const CLASS = /\.(-?[a-z_][\w-]*)/gi;
const VARIABLE = /var\(\s*(--[\w-]+)/g;

/** Removes each selector that needs a class outside `classes`, and the rules and at-rules that are left empty. */
export function keepClasses(root: Root, classes: ReadonlySet<string>): void {
  // No component that we use moves, and the steps of an animation name no class to judge them by.
  root.walkAtRules(/^(charset|keyframes)$/, (atRule) => {
    atRule.remove();
  });
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) =>
      requiredClasses(selector).every((name) => classes.has(name)),
    );
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  removeEmpty(root);
}

/** Removes declarations that embed an image: then `img-src 'self'` is all a page needs, without `data:`. */
export function dropEmbeddedImages(root: Root): void {
  root.walkDecls((declaration) => {
    if (/url\(\s*["']?data:/.test(declaration.value)) declaration.remove();
  });
  removeEmpty(root);
}

/** Removes the custom properties that no other declaration reads, directly or through another custom property. */
export function dropUnreadProperties(root: Root): void {
  const readByProperty = new Map<string, string[]>();
  const read = new Set<string>();
  root.walkDecls(({ prop, value }) => {
    const names = [...value.matchAll(VARIABLE)].map(([, name = '']) => name);
    if (prop.startsWith('--')) readByProperty.set(prop, [...(readByProperty.get(prop) ?? []), ...names]);
    else for (const name of names) read.add(name);
  });
  // A set that grows while it is walked also visits what is added: each property that is reached, once.
  for (const name of read) for (const next of readByProperty.get(name) ?? []) read.add(next);
  root.walkDecls(/^--/, (declaration) => {
    if (!read.has(declaration.prop)) declaration.remove();
  });
  removeEmpty(root);
}

/**
 * The classes an element must have for a selector to match. What stands in `:not(…)`, and what stands in a list of
 * alternatives such as `:where(.a, .b)`, need not be there and is left out: when in doubt a rule is kept.
 */
function requiredClasses(selector: string): string[] {
  let certain = selector;
  for (;;) {
    const innermost = /(:not)?\(([^()]*)\)/.exec(certain);
    if (innermost === null) return [...certain.matchAll(CLASS)].map(([, name = '']) => name);
    const [group, not, content = ''] = innermost;
    certain = certain.replace(group, not !== undefined || content.includes(',') ? '' : ` ${content} `);
  }
}

function removeEmpty(root: Root): void {
  root.walkRules((rule) => {
    if (rule.nodes.every((node) => node.type === 'comment')) rule.remove();
  });
  root.walkAtRules((atRule) => {
    if (atRule.nodes?.length === 0) atRule.remove();
  });
}
