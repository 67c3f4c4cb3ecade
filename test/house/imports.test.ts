// The import rules of the house: they see every file, and each of them bites.
import { execFile } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scratchFolder } from '../support/scratch.ts';
import { codeFolders } from './folders.ts';

const PROJECT = join(import.meta.dirname, '..', '..');

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] };
  };
}

async function cruise(folder: string, targets: readonly string[]): Promise<Cruise> {
  const { stdout } = await promisify(execFile)(
    join(PROJECT, 'node_modules', '.bin', 'depcruise'),
    [`--config=${join(PROJECT, '.dependency-cruiser.mjs')}`, '--output-type=json', ...targets],
    { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
    // With --output-type=json it exits with 0 however many violations there are.
  );
  return JSON.parse(stdout) as Cruise;
}

it('sees every file of ours: with a wrong compiler it would see none, and pass', async () => {
  const folders = await codeFolders(PROJECT);
  const { modules } = await cruise(PROJECT, folders);
  const seen = new Set(modules.map(({ source }) => source));
  const ours = await Promise.all(
    folders.map(async (folder) => {
      const files = await readdir(join(PROJECT, folder), { recursive: true });
      return files.filter((file) => /[.](ts|tsx|mjs)$/.test(file)).map((file) => `${folder}/${file}`);
    }),
  );
  expect(ours.flat().length).toBeGreaterThan(30);
  expect(ours.flat().filter((file) => !seen.has(file))).toEqual([]);
});

/** A house in which each rule is broken once; the file that breaks it, by the rule's name. */
const BROKEN: Readonly<Record<string, readonly [file: string, text: string]>> = {
  'domain-imports-nothing': ['domain/clock.ts', `import 'node:os'; import './rule.ts';`],
  'workflows-know-types-of-activities-only': [
    'workflows/advice.ts',
    `import { advance } from '../activities/advance.ts'; export const run = advance;`,
  ],
  'workflows-import-little': ['workflows/zod.ts', `import { z } from 'zod'; export const schema = z;`],
  'store-knows-no-mail-and-no-pages': ['store/letters.ts', `import '../mail/words.ts';`],
  'mail-knows-no-store-and-no-pages': ['mail/lookup.ts', `import '../store/pool.ts';`],
  'product-stands-by-itself': ['api/demo.ts', `import '../dev/mailbox.ts';`],
  'dev-knows-no-tests': ['dev/cast.ts', `import '../test/people.ts';`],
  'product-uses-no-dev-package': ['worker/check.ts', `import fc from 'fast-check'; export default fc;`],
  'no-circle': ['domain/a.ts', `import './b.ts'; export const a = 1;`],
  'no-orphan': ['domain/alone.ts', 'export const alone = 1;'],
  'no-dangling-import': ['api/missing.ts', `import 'nowhere';`],
};

/** Files that those import, and files that stay within the rules. */
const SOUND: Readonly<Record<string, string>> = {
  'domain/rule.ts': `import './other.ts'; export const rule = 1;`,
  'domain/other.ts': 'export const other = 1;',
  'domain/b.ts': `import './a.ts';`,
  'activities/advance.ts': `import '../store/pool.ts'; export const advance = 1; export type Advance = 1;`,
  'workflows/sound.ts': [
    `import type { Advance } from '../activities/advance.ts';`,
    `import { sleep } from '@temporalio/workflow';`,
    `export const run: Advance | typeof sleep = 1;`,
  ].join('\n'),
  'store/pool.ts': `import '../domain/rule.ts'; import { z } from 'zod'; export const pool = z;`,
  'mail/words.ts': `import '../domain/rule.ts';`,
  'dev/mailbox.ts': `import fc from 'fast-check'; import '../store/pool.ts'; export default fc;`,
  'test/people.ts': `import '../dev/mailbox.ts';`,
};

const PACKAGES = { dependencies: ['zod', '@temporalio/workflow'], devDependencies: ['fast-check'] };

describe('each rule bites', () => {
  let house: Awaited<ReturnType<typeof scratchFolder>>;
  let violations: readonly (readonly [rule: string, file: string])[];
  let rules: readonly string[];

  beforeAll(async () => {
    house = await scratchFolder();
    const named = (names: readonly string[]): Record<string, string> =>
      Object.fromEntries(names.map((name) => [name, '1.0.0']));
    const files: Record<string, string> = {
      ...SOUND,
      ...Object.fromEntries(Object.values(BROKEN)),
      'tsconfig.json': JSON.stringify({
        compilerOptions: { allowImportingTsExtensions: true, noEmit: true },
      }),
      'package.json': JSON.stringify({
        type: 'module',
        dependencies: named(PACKAGES.dependencies),
        devDependencies: named(PACKAGES.devDependencies),
      }),
    };
    for (const name of [...PACKAGES.dependencies, ...PACKAGES.devDependencies]) {
      files[`node_modules/${name}/package.json`] = JSON.stringify({
        name,
        version: '1.0.0',
        main: 'index.js',
      });
      files[`node_modules/${name}/index.js`] = 'export const z = 1, sleep = 2; export default 3;';
    }
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(house.path, path)), { recursive: true });
      await writeFile(join(house.path, path), `${text}\n`);
    }
    const { summary } = await cruise(house.path, await codeFolders(house.path));
    rules = summary.ruleSetUsed.forbidden.map(({ name }) => name);
    violations = summary.violations.map(({ rule, from }) => [rule.name, from] as const);
  });
  afterAll(() => house.remove());

  it.each(Object.keys(BROKEN))('%s', (rule) => {
    expect(violations).toContainEqual([rule, BROKEN[rule]?.[0]]);
  });

  it('and every rule is among them', () => {
    expect(Object.keys(BROKEN).toSorted()).toEqual(rules.toSorted());
  });

  it('and a file that keeps them is left alone', () => {
    const broken = new Set(Object.values(BROKEN).map(([file]) => file));
    // A circle is everybody's who is in it.
    const accused = violations.map(([, file]) => file).filter((file) => file !== 'domain/b.ts');
    expect(accused.filter((file) => !broken.has(file))).toEqual([]);
  });
});
