// A rule for eslint: whatever people read stands in Dutch and in English, in one call of `say` or `spoken`.

/** Words that Dutch sentences are made of and English ones are not. */
const DUTCH =
  /(?<![\p{L}’'/.-])(de|het|een|van|niet|wordt|worden|uw|deze|dit|voor|bij|geen|nog|naar|wie|wat|waar|hebt|heeft|moet|mag|kunt|wij|onze|ons|zijn|met|aan|om|staat|kies|vul|sinds|tot|alle|nieuwe?)(?![\p{L}/’-])/iu;
const WORDS_OF_A_PAGE = /\p{L}{2,}/u;
const A_CAPITAL_WORD = /^\p{Lu}\p{Ll}+$/u;
/** What is called so in every language. */
const NAMES = new Set(['Doorzet']);
const pairs = new Set(['say', 'spoken']);

function pairAround(node, stop = () => false) {
  for (let at = node; at.parent; at = at.parent) {
    if (stop(at)) return undefined;
    const { parent } = at;
    if (parent.type === 'CallExpression' && pairs.has(parent.callee.name) && parent.callee !== at) {
      return { call: parent, argument: parent.arguments.indexOf(at) };
    }
  }
  return undefined;
}

function isEnglishSide(node) {
  const pair = pairAround(node);
  if (!pair) return false;
  if (pair.call.callee.name === 'say') return pair.argument === 1;
  for (let at = node; at !== pair.call; at = at.parent) {
    if (at.parent.type === 'ArrayExpression') return at.parent.elements.indexOf(at) === 1;
  }
  return false;
}

/** Within `<Typed>`, which says itself that it is Dutch. */
function isMarkedDutch({ parent }) {
  return parent.type === 'JSXElement' && parent.openingElement.name.name === 'Typed';
}

function isNoText({ parent }) {
  return (
    parent.type.startsWith('Import') ||
    parent.type.startsWith('Export') ||
    parent.type.startsWith('TS') ||
    parent.type === 'BinaryExpression' ||
    parent.type === 'SwitchCase' ||
    (parent.type === 'Property' && parent.key.type !== 'Identifier' && parent.value.type !== 'Literal') ||
    (parent.type === 'NewExpression' && /Error$/.test(parent.callee.name ?? ''))
  );
}

/** @type {import('eslint').Rule.RuleModule} */
export default {
  meta: {
    type: 'problem',
    messages: {
      alone: 'People read this: say it in Dutch and English, by say(dutch, english) or spoken({ … }).',
      dutch: 'This is the English of a pair, and has the Dutch word "{{ word }}".',
    },
    schema: [],
  },
  create(context) {
    function look(node, text, alone) {
      if (NAMES.has(text.trim())) return;
      const dutch = DUTCH.exec(text);
      if (isEnglishSide(node)) {
        if (dutch) context.report({ node, messageId: 'dutch', data: { word: dutch[0] } });
      } else if ((alone || (dutch && /\s/.test(text))) && !pairAround(node)) {
        context.report({ node, messageId: 'alone' });
      }
    }
    return {
      JSXText: (node) => {
        if (!isMarkedDutch(node)) look(node, node.value, WORDS_OF_A_PAGE.test(node.value));
      },
      TemplateElement: (node) => look(node, node.value.raw, false),
      Literal: (node) => {
        if (typeof node.value === 'string' && !isNoText(node)) {
          look(node, node.value, A_CAPITAL_WORD.test(node.value));
        }
      },
    };
  },
};
