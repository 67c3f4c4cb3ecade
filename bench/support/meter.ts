// What a process and its children have used: CPU time and memory, as Linux counts them.
import { readdir, readFile } from 'node:fs/promises';
import { processState } from './processState.ts';

/** Ticks of /proc/<pid>/stat are hundredths of a second on every Linux that Node runs on. */
const TICK_MS = 10;

/** The processes of a tree, its root first; a process that is gone is left out. */
export async function treeOf(pid: number): Promise<readonly number[]> {
  const threads = await readdir(`/proc/${String(pid)}/task`).catch(() => []);
  const children = await Promise.all(
    threads.map((thread) => readProc(`/proc/${String(pid)}/task/${thread}/children`)),
  );
  const pids = children.flatMap((line) => line?.trim().split(' ').filter(Boolean).map(Number) ?? []);
  const below = await Promise.all(pids.map(treeOf));
  return [pid, ...below.flat()];
}

/**
 * CPU time in ms that a process and its children used since they began, those that have ended included; null where there is no /proc.
 */
export async function cpuMsOf(pid: number): Promise<number | null> {
  let ticks = 0;
  for (const each of await treeOf(pid)) {
    const stat = await readProc(`/proc/${String(each)}/stat`);
    if (stat === undefined) continue;
    // The name, in brackets, may hold spaces. After it: state is field 3, so that utime (14) is the 12th.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [utime, stime, cutime, cstime] = fields.slice(11, 15).map(Number);
    ticks += (utime ?? 0) + (stime ?? 0) + (cutime ?? 0) + (cstime ?? 0);
  }
  return ticks === 0 && process.platform !== 'linux' ? null : ticks * TICK_MS;
}

/** Memory in MB of a process and its children, shared pages divided among those who share them (PSS); null without /proc. */
export async function memoryMbOf(pid: number): Promise<number | null> {
  const states = await Promise.all((await treeOf(pid)).map(processState));
  const sum = states.reduce((mb, state) => mb + (state?.memoryMb ?? 0), 0);
  return sum === 0 ? null : sum;
}

/** How much CPU several processes use between now and `stop`, by name. */
export async function startMeter<Name extends string>(
  pids: Readonly<Record<Name, number | undefined>>,
): Promise<{ stop(): Promise<Readonly<Record<Name, number | null>>> }> {
  const names = Object.keys(pids) as Name[];
  const readAll = () =>
    Promise.all(
      names.map((name) => (pids[name] === undefined ? Promise.resolve(null) : cpuMsOf(pids[name]))),
    );
  const before = await readAll();
  return {
    async stop() {
      const after = await readAll();
      const used = names.map((name, at) => {
        const [from, to] = [before[at] ?? null, after[at] ?? null];
        return [name, from === null || to === null ? null : to - from] as const;
      });
      return Object.fromEntries(used) as Record<Name, number | null>;
    },
  };
}

/** What several used together; null where one of them cannot be seen. */
export function together(used: readonly (number | null)[]): number | null {
  return used.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0);
}

/** Undefined when the process has gone in the meantime. */
function readProc(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}
