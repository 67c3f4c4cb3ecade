// How one process stands, without its children: its memory and its open files, as Linux counts them.
import { readdir, readFile } from 'node:fs/promises';

export interface ProcessState {
  /** Memory in MB, with a share of the pages that others have too (PSS). */
  readonly memoryMb: number;
  /** Open files, sockets among them. */
  readonly files: number;
}

/** Undefined when it is gone, and where there is no /proc. */
export async function processState(pid: number): Promise<ProcessState | undefined> {
  try {
    const rollup = await readFile(`/proc/${String(pid)}/smaps_rollup`, 'utf8');
    const files = await readdir(`/proc/${String(pid)}/fd`);
    return { memoryMb: Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) / 1024, files: files.length };
  } catch {
    return undefined;
  }
}
