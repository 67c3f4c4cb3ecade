// Starts a server program that ends with us: in order when asked, and also when we are killed.
import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { OperatorError } from './operatorError.ts';

/** What to start and how it wants to be stopped. */
export interface LeashedOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Another user to run as, for programs that refuse to run as root. */
  readonly uid?: number;
  readonly gid?: number;
  /** The signal on which the program ends in good order; SIGTERM by default. */
  readonly stopSignal?: NodeJS.Signals;
  /** Seconds it may take for that before it is killed; 10 by default. */
  readonly graceSeconds?: number;
  /** A file that gets everything it prints, overwritten at each start. */
  readonly logFile?: string;
}

/** A running program. */
export interface Leashed {
  readonly pid: number;
  /** Becomes a description ("exited with code 1") when the program is gone, however that came. */
  readonly gone: Promise<string>;
  /** That description, once it is gone. */
  hasGone(): string | undefined;
  /** The last 4 kB it printed, for an error message. */
  lastOutput(): string;
  /** Asks it to end, kills it after the grace time, and returns when it is gone. */
  stop(): Promise<void>;
  /** Ends it as `kill -9` does, and returns when it is gone. */
  kill(): Promise<void>;
}

/**
 * The program takes the shell's place (`exec`), so its pid and exit code are ours to see. A second shell reads a
 * pipe from us: a line means that the program has ended, an end of file that we are gone, by whatever cause, and
 * then it ends the program in our stead. Without it a `kill -9` of us would leave Postgres and Temporal running.
 */
const LEASH = `
signal=$1; grace=$2; shift 2
(
  IFS= read -r ended <&3 && exit 0
  kill -s "$signal" $$
  while kill -0 $$ && [ "$grace" -gt 0 ]; do sleep 1; grace=$((grace - 1)); done
  kill -s KILL $$
) >/dev/null 2>&1 &
exec "$@" 3<&-
`;

/**
 * Starts the program in a process group of its own, so that Ctrl-C in a terminal reaches us only and we stop things
 * in order.
 * @throws OperatorError `PROGRAM_NOT_STARTED` when it cannot be started at all.
 */
export async function startLeashed(options: LeashedOptions): Promise<Leashed> {
  const { command, args, stopSignal = 'SIGTERM', graceSeconds = 10 } = options;
  const child = spawn(
    '/bin/sh',
    ['-c', LEASH, 'leash', stopSignal.replace('SIG', ''), String(graceSeconds), command, ...args],
    {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      ...(options.cwd !== undefined && { cwd: options.cwd }),
      ...(options.env !== undefined && { env: options.env }),
      ...(options.uid !== undefined && { uid: options.uid }),
      ...(options.gid !== undefined && { gid: options.gid }),
    },
  );
  const pid = await started(child, command);
  const lastOutput = keepOutput(child, options.logFile);
  let description: string | undefined;
  const gone = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => {
      (child.stdio[3] as Writable).end('ended\n');
      description = code === null ? `ended by ${signal ?? 'a signal'}` : `exited with code ${code}`;
      resolve(description);
    });
  });
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (description === undefined) child.kill(signal);
    const timer = setTimeout(() => child.kill('SIGKILL'), graceSeconds * 1000);
    await gone;
    clearTimeout(timer);
  };
  return {
    pid,
    gone,
    hasGone: () => description,
    lastOutput,
    stop: () => end(stopSignal),
    kill: () => end('SIGKILL'),
  };
}

async function started(child: ChildProcess, command: string): Promise<number> {
  // A leash whose other end is already closed must not end us with EPIPE.
  child.stdio[3]?.on('error', () => undefined);
  return new Promise((resolve, reject) => {
    child.once('spawn', () => resolve(child.pid ?? 0));
    child.once('error', (cause) => {
      reject(
        new OperatorError(
          {
            code: 'PROGRAM_NOT_STARTED',
            message: `${command} could not be started.`,
            reason: cause.message,
            remedy: 'Look whether the file is there and may be run, and whether /bin/sh is.',
          },
          { cause },
        ),
      );
    });
  });
}

function keepOutput(child: ChildProcess, logFile: string | undefined): () => string {
  const log = logFile === undefined ? undefined : createWriteStream(logFile);
  // A full disk or a removed folder costs the log, not the server.
  log?.on('error', () => undefined);
  let tail = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      log?.write(text);
      tail = (tail + text).slice(-4096);
    });
  }
  child.once('close', () => log?.end());
  return () => tail;
}
