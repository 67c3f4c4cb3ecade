// How fast the machine is while something is measured: others may share its processor, and a third of it comes and goes within seconds.

/** A piece takes some 3 ms, so that all of it takes less than a tenth of a core. */
const EVERY_MS = 50;
const TIMES = 20;

const thing = Array.from({ length: 120 }, (_, nth) => ({
  id: `K7M-${String(nth)}`,
  at: nth * 1e6,
  rungs: [1, 2, 3],
}));

/**
 * Does the same piece of work again and again; `stop` gives what one cost on average, in ms of CPU.
 * @param from when it begins, in ms of the wall clock
 */
export function startPace(from: number): { stop(): number } {
  const took: number[] = [];
  const timer = setInterval(() => {
    if (Date.now() >= from) took.push(piece());
  }, EVERY_MS);
  return {
    stop() {
      clearInterval(timer);
      took.push(piece());
      return took.reduce((sum, ms) => sum + ms, 0) / took.length;
    },
  };
}

function piece(): number {
  const before = process.cpuUsage();
  for (let nth = 0; nth < TIMES; nth += 1) JSON.parse(JSON.stringify(thing));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
