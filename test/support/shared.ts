// Shares what several test projects need: the first to ask starts it, the last to leave stops it.

/** Something that was started for the tests. */
export interface Shared<T> {
  readonly value: T;
  readonly stop: () => Promise<void>;
}

interface Held {
  readonly started: Promise<Shared<unknown>>;
  users: number;
}

// Each project loads this file anew, all in one process: only the process's own globals are common to them.
const KEY = Symbol.for('doorzet.test.shared');
const globals = globalThis as unknown as { [KEY]: Map<string, Held> | undefined };
const held = (globals[KEY] ??= new Map<string, Held>());

/**
 * What is known by `name`, started by `start` when nobody has yet. Every user calls `stop` once; the last call stops
 * it. When starting fails, everybody who asked gets that error.
 */
export async function shared<T>(name: string, start: () => Promise<Shared<T>>): Promise<Shared<T>> {
  const mine = held.get(name) ?? { started: start(), users: 0 };
  held.set(name, mine);
  mine.users += 1;
  const { value, stop } = await mine.started;
  return {
    value: value as T,
    async stop() {
      mine.users -= 1;
      if (mine.users > 0) return;
      held.delete(name);
      await stop();
    },
  };
}
