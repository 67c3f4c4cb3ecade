import type { Rule } from 'eslint';

/** Refuses words of a page outside a pair, and Dutch on the English side of one. */
declare const wordsInPairs: Rule.RuleModule;
export default wordsInPairs;
