// Writes a stylesheet without comments and white space that mean nothing.
import type { Root } from 'postcss';

/** The text of `root`, small before it is compressed too. The root is changed and is of no use afterwards. */
export function compactCss(root: Root): string {
  root.walkComments((comment) => {
    comment.remove();
  });
  root.walk((node) => {
    node.raws.before = '';
    node.raws.between = node.type === 'decl' ? ':' : '';
    if (node.type === 'decl') {
      delete node.raws.value;
      node.value = oneLine(node.value);
      return;
    }
    node.raws.after = '';
    node.raws.semicolon = false;
    if (node.type === 'rule') {
      delete node.raws.selector;
      node.selector = oneLine(node.selector);
    }
  });
  root.raws = {};
  return root.toString();
}

function oneLine(text: string): string {
  // Not within quotes: `content: "· "` keeps its space.
  if (text.includes('"') || text.includes("'")) return text;
  return text.replace(/\s+/g, ' ').replace(/ ?, ?/g, ',').replace(/\( /g, '(').replace(/ \)/g, ')');
}
