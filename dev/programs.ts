// Looks for a program on the PATH.
import { access, constants, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** The first of `names` that some folder of `path` holds and that may be run; undefined when none does. */
export async function findProgram(names: readonly string[], path: string): Promise<string | undefined> {
  for (const name of names) {
    for (const folder of path.split(delimiter)) {
      const file = join(folder, name);
      if (folder !== '' && (await isProgram(file))) return file;
    }
  }
  return undefined;
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
