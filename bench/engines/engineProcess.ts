// Starts a process of another engine, and waits until all cases sleep in it.
import type { Run } from '../support/fastClock.ts';
import { startNode } from '../support/processes.ts';
import type { Leashed } from '../../dev/leash.ts';

export type EngineName = 'leanest' | 'dbos' | 'pgBoss' | 'graphileWorker' | 'bareLoop';

/** What the process is told. */
export interface EngineSettings {
  readonly engine: EngineName;
  readonly databaseUrl: string;
  readonly engineUrl: string;
  readonly temporal: { readonly address: string; readonly namespace: string };
  readonly clock: Run;
}

/** Starts it. @returns when it says that all cases sleep */
export function startEngineProcess(settings: EngineSettings, seconds: number): Promise<Leashed> {
  const env = { PATH: process.env['PATH'], TZ: 'UTC', NODE_ENV: 'production' };
  return startNode('bench/engines/engineMain.ts', [JSON.stringify(settings)], 'ASLEEP', { env, seconds });
}
