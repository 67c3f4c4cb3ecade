// The memory of a tree of processes, told apart by what they are.
import { commandOf } from '../../dev/processes.ts';
import { treeOf } from '../support/meter.ts';
import { processState } from '../support/processState.ts';

/** In MB; null where the system does not tell. Shared pages count once, divided among those who share them. */
export interface MemoryByName {
  readonly memory: number | null;
  readonly product: number | null;
  readonly temporal: number | null;
  readonly postgres: number | null;
  readonly rest: number | null;
}

/** @param pid of `npm start` */
export async function memoryByName(pid: number): Promise<MemoryByName> {
  const found = { product: 0, temporal: 0, postgres: 0, rest: 0 };
  for (const each of await treeOf(pid)) {
    const [state, command] = [await processState(each), await commandOf(each)];
    if (state && command !== undefined) found[nameOf(command)] += state.memoryMb;
  }
  const memory = found.product + found.temporal + found.postgres + found.rest;
  return memory === 0
    ? { memory: null, product: null, temporal: null, postgres: null, rest: null }
    : { memory, ...found };
}

function nameOf(command: string): 'product' | 'temporal' | 'postgres' | 'rest' {
  if (/^\S*node dev\/bootstrap/.test(command)) return 'product';
  if (/^\S*temporal\S* server start-dev/.test(command)) return 'temporal';
  return /^(\S*\/postgres -D|postgres:)/.test(command) ? 'postgres' : 'rest';
}
