// Which folders of the project hold its code, for the checks that must not miss one.
import { readdir } from 'node:fs/promises';

const WITHOUT_CODE = ['node_modules', 'data', 'docs', 'tools', 'eslint', 'coverage'];

/** Every folder at the top of the project, less hidden ones and those of tools, data and papers. */
export async function codeFolders(project: string): Promise<readonly string[]> {
  const entries = await readdir(project, { withFileTypes: true });
  return entries
    .filter(
      (entry) => entry.isDirectory() && !entry.name.startsWith('.') && !WITHOUT_CODE.includes(entry.name),
    )
    .map((entry) => entry.name);
}
