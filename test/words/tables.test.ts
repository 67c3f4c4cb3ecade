// Every table of words has English, and no Dutch in it.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { dutchIn, inEnglish } from './support/english.ts';

/** The same in both languages, or a word that files hold. */
const alike = ['Letter of understanding', 'Expertteam'];

interface Entry {
  readonly where: string;
  readonly text: string;
}

/** Every text in what a module exports, however deep. */
function entriesIn(thing: unknown, where: string): readonly Entry[] {
  if (typeof thing === 'string') return alike.includes(thing) ? [] : [{ where, text: thing }];
  if (typeof thing !== 'object' || thing === null) return [];
  return Object.entries(thing).flatMap(([key, value]) => entriesIn(value, `${where}.${key}`));
}

const folder = path.resolve(import.meta.dirname, '../../words');
const files = (await readdir(folder)).filter((file) => file.endsWith('.ts'));
const modules = await Promise.all(
  files.map(async (file) => [file, (await import(path.join(folder, file))) as object] as const),
);

it('finds the tables', () => {
  expect(modules.flatMap(([file, module]) => entriesIn(module, file)).length).toBeGreaterThan(200);
});

it.each(modules)('%s', (file, module) => {
  const dutch = entriesIn(module, file);
  const english = inEnglish(() => entriesIn(module, file));
  expect(dutchIn(english.map(({ text }) => text))).toEqual([]);
  const same = english.filter(({ text }, n) => text === dutch[n]?.text);
  expect(same).toEqual([]);
});
