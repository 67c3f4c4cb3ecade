// The CPU time of work in this process.

/** Does something, and says how many ms of CPU this process used meanwhile, collecting garbage included. */
export function cpuMs<T>(work: () => T): { readonly result: T; readonly ms: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, ms: (user + system) / 1000 };
}
