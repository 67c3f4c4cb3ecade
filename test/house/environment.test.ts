// Only config/ reads the environment: eslint sees to that for every folder of the product.
import { join } from 'node:path';
import { ESLint, Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

const PROJECT = join(import.meta.dirname, '..', '..');
const RULES = ['no-restricted-properties', 'no-restricted-imports'] as const;

type Rules = Linter.RulesRecord;

/** The two rules as they hold for a file, without those that need the compiler. */
async function rulesFor(file: string): Promise<Rules> {
  const eslint = new ESLint({ cwd: PROJECT });
  const { rules } = (await eslint.calculateConfigForFile(join(PROJECT, file))) as { rules: Rules };
  return Object.fromEntries(RULES.map((name) => [name, rules[name] ?? 'off']));
}

function complaints(code: string, rules: Rules): readonly string[] {
  return new Linter().verify(code, [{ rules }]).map(({ message }) => message);
}

describe('reading the environment', () => {
  it.each(['domain/a.ts', 'workflows/a.ts', 'store/a.ts', 'mail/a.ts', 'api/links/a.tsx', 'worker/a.ts'])(
    'is refused in %s',
    async (file) => {
      const rules = await rulesFor(file);
      expect(complaints(`process.env.PORT`, rules)).toHaveLength(1);
      expect(complaints(`import { env } from 'node:process'; env.PORT`, rules)).toHaveLength(1);
    },
  );

  it.each(['config/settings.ts', 'dev/environment.ts', 'test/a.ts', 'bench/a.ts'])(
    'is allowed in %s',
    async (file) => {
      expect(complaints(`process.env.PORT`, await rulesFor(file))).toEqual([]);
    },
  );
});
