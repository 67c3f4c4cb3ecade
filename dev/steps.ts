// Shows what is being done and how long it takes: one line per step, and a sign of life while it works.

/** Where the lines go; `process.stdout` is one. */
export interface StepOutput {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Says what a running step is doing now; the last words stay on its line when it is done. */
export type Note = (text: string) => void;

/** Settings of {@link createSteps}. */
export interface StepOptions {
  /** Milliseconds between signs of life; 100 on a terminal (a turning wheel), 10,000 elsewhere (a line). */
  readonly everyMs?: number;
  /** Milliseconds since some fixed moment; `performance.now` by default. */
  readonly now?: () => number;
}

/** The lines of one command. */
export interface Steps {
  /** Runs `work`, shows it while it runs, and returns what it gives. Its failure is shown and passed on. */
  step<T>(name: string, work: (note: Note) => Promise<T>): Promise<T>;
  /** A line by itself, which leaves a running step's line intact. */
  say(line: string): void;
}

interface Running {
  readonly name: string;
  readonly since: number;
  note: string;
}

const WHEEL = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'] as const;
const CLEAR_LINE = '\r\x1b[2K';

/** Steps that write to `out`: rewriting one line on a terminal, adding lines elsewhere. */
export function createSteps(out: StepOutput, options: StepOptions = {}): Steps {
  const live = out.isTTY === true;
  const everyMs = options.everyMs ?? (live ? 100 : 10_000);
  const now = options.now ?? (() => performance.now());
  const running = new Set<Running>();
  let turn = 0;
  let timer: NodeJS.Timeout | undefined;

  const line = (mark: string, step: Running): string => {
    const seconds = ((now() - step.since) / 1000).toFixed(1).padStart(7);
    return `${seconds} s  ${mark} ${step.name.padEnd(10)}  ${step.note}`.trimEnd();
  };
  const print = (text: string): void => {
    out.write(live ? `${CLEAR_LINE}${text}\n` : `${text}\n`);
  };
  const showLife = (): void => {
    turn += 1;
    if (!live) {
      for (const step of running) print(line('…', step));
      return;
    }
    const [oldest] = running;
    // A line wider than the terminal wraps, and then rewriting leaves its first half behind. Some say they have 0.
    if (oldest !== undefined) {
      const wheel = WHEEL[turn % WHEEL.length] ?? '';
      out.write(CLEAR_LINE + line(wheel, oldest).slice(0, (out.columns || 80) - 1));
    }
  };
  const finish = (step: Running, mark: string): void => {
    running.delete(step);
    if (running.size === 0) clearInterval(timer);
    print(line(mark, step));
  };

  return {
    say: print,
    async step(name, work) {
      const step: Running = { name, since: now(), note: '' };
      if (running.size === 0) timer = setInterval(showLife, everyMs);
      running.add(step);
      try {
        const result = await work((text) => {
          step.note = text.replaceAll(/\s+/g, ' ').trim();
        });
        finish(step, '✓');
        return result;
      } catch (error) {
        finish(step, '✗');
        throw error;
      }
    },
  };
}
