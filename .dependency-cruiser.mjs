// Who may import whom; test/house/ proves that each rule bites.

/** Folders that only tests, benchmarks and `npm start` are made of. */
const AROUND = '^(dev|test|bench)/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'domain-imports-nothing',
      comment:
        'The rules are pure: no package, no Node, nothing of ours, so that they run anywhere and at any time.',
      severity: 'error',
      from: { path: '^domain/' },
      to: { pathNot: '^domain/' },
    },
    {
      name: 'workflows-know-types-of-activities-only',
      comment: 'Code of activities in a workflow would be bundled into it and break its replay.',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { path: '^activities/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'workflows-import-little',
      comment:
        'Whatever a workflow imports is replayed for years: zod or a date library makes each replay slower.',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { pathNot: ['^(workflows|activities)/', '^node_modules/@temporalio/(workflow|common)/'] },
    },
    {
      name: 'store-knows-no-mail-and-no-pages',
      comment: 'What is kept does not depend on how it is worded or shown.',
      severity: 'error',
      from: { path: '^store/' },
      to: { path: '^(mail|api)/' },
    },
    {
      name: 'mail-knows-no-store-and-no-pages',
      comment: 'A letter is made from what it is given.',
      severity: 'error',
      from: { path: '^mail/' },
      to: { path: '^(store|api)/' },
    },
    {
      name: 'product-stands-by-itself',
      comment: 'In production there is no dev/, test/ or bench/.',
      severity: 'error',
      from: { pathNot: AROUND },
      to: { path: AROUND },
    },
    {
      name: 'dev-knows-no-tests',
      comment: '`npm start` does not run the tests; the tests do use what starts its servers.',
      severity: 'error',
      from: { path: '^dev/', pathNot: '^dev/bootstrap[.]mjs$' },
      to: { path: '^(test|bench)/' },
    },
    {
      name: 'product-uses-no-dev-package',
      comment: 'They are not installed in production: move the package to dependencies.',
      severity: 'error',
      from: { pathNot: AROUND },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circle',
      comment: 'Two files that import each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'A file that nothing imports and that imports nothing is not part of the house.',
      severity: 'error',
      from: { orphan: true },
      to: {},
    },
    {
      name: 'no-dangling-import',
      comment: 'Most often a package that package.json does not name.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Sees `import type` too, which is gone after compiling.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
