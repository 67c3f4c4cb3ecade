// Words are chosen when they are read: a module that says something while it loads says it in Dutch to everybody.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import type * as language from '../../words/language.ts';

/** What was said while nobody read, and how many are reading. */
const heard = vi.hoisted(() => ({ said: [] as string[], readers: 0 }));

function placeOf(words: unknown): string {
  const lines = new Error().stack?.split('\n').filter((line) => /\.tsx?:/.test(line)) ?? [];
  return `${String(words)}: ${lines.find((line) => !line.includes(import.meta.filename))?.trim() ?? ''}`;
}

vi.mock('../../words/language.ts', async (original) => {
  const actual = await original<typeof language>();
  const say = (dutch: unknown, english: unknown): unknown => {
    if (heard.readers === 0) heard.said.push(placeOf(dutch));
    return actual.say(dutch, english);
  };
  const spoken = (pairs: Record<string, readonly [string, string]>) =>
    Object.defineProperties(
      {},
      Object.fromEntries(
        Object.entries(pairs).map(([key, [dutch, english]]) => [
          key,
          { enumerable: true, get: () => say(dutch, english) },
        ]),
      ),
    );
  const inLanguage: typeof actual.inLanguage = (of, work, choice) => {
    heard.readers += 1;
    try {
      return actual.inLanguage(of, work, choice);
    } finally {
      heard.readers -= 1;
    }
  };
  return { ...actual, say, spoken, inLanguage };
});

it('says nothing while modules load', async () => {
  for (const folder of ['activities', 'api', 'mail', 'store', 'words']) {
    const files = await readdir(path.resolve(folder), { recursive: true });
    // A main begins to run as soon as it is loaded.
    for (const file of files.filter((name) => /(?<![mM]ain)\.tsx?$/.test(name))) {
      await import(path.resolve(folder, file));
    }
  }
  expect(heard.said).toEqual([]);
});
