// A process that gets a small share of a busy processor, as a worker's container does (`cpu_shares` in docker-compose.yml).
import { readdir, writeFile } from 'node:fs/promises';
import { setPriority } from 'node:os';

/** A tenth of what others get, while all want more than there is. */
const TENTH_NICE = 10;

/** Lets a process that leads its own session, and what it starts after this, have a tenth of what others get. */
export async function giveWay(pid: number): Promise<void> {
  const process = `/proc/${String(pid)}`;
  // Linux divides a processor among sessions first; between those no thread's own priority counts.
  await writeFile(`${process}/autogroup`, String(TENTH_NICE)).catch(ignoreAbsent);
  const threads = await readdir(`${process}/task`).catch(ignoreAbsent);
  for (const thread of threads ?? [pid]) setPriority(Number(thread), TENTH_NICE);
}

/** No such file: another system, or one that divides otherwise. */
function ignoreAbsent(error: unknown): undefined {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
