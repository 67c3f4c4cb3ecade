// What eslint holds this project to: typed rules everywhere; prettier does the layout.
import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import wordsInPairs from './eslint/wordsInPairs.mjs';

export default tseslint.config(
  { ignores: ['node_modules/', 'data/', '.cache/', 'coverage/'] },
  // Among them what TypeScript does not see, such as a case that an earlier one already took.
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Of what comes in, control characters are what is looked for.
      'no-control-regex': 'off',
      // A space that does not break is written as it is in the words of a page.
      'no-irregular-whitespace': ['error', { skipJSXText: true, skipTemplates: true }],
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Otherwise an import of types only still loads the module when it runs.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        process: false,
        console: false,
        performance: false,
        setInterval: false,
        clearInterval: false,
      },
    },
  },
  {
    // Everything else gets its settings handed in: then they are checked once, all at the same time.
    files: ['**/*.{ts,tsx}'],
    ignores: ['config/**', 'dev/**', 'test/**', 'bench/**', '*.config.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only config/ reads the environment.' },
      ],
      'no-restricted-imports': [
        'error',
        ...['process', 'node:process'].map((name) => ({
          name,
          importNames: ['env'],
          message: 'Only config/ reads the environment.',
        })),
      ],
    },
  },
  {
    // The two commands of a newcomer talk to a terminal; nothing else does.
    files: ['dev/**', 'test/**', 'bench/**', '**/*.mjs'],
    rules: { 'no-console': 'off' },
  },
  {
    // Whatever people read is there in both languages.
    files: ['api/**/*.{ts,tsx}', 'words/**/*.ts', 'mail/**/*.{ts,tsx}'],
    plugins: { doorzet: { rules: { 'words-in-pairs': wordsInPairs } } },
    rules: { 'doorzet/words-in-pairs': 'error' },
  },
);
