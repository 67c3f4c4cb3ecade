// The way to accounts and sessions: connections that see these of everyone, and of the regions only who has a console.
import type pg from 'pg';
import { openPool } from '../database.ts';

/** Connections that act as `doorzet_gate`. */
export type Gate = pg.Pool;

/**
 * Opens the gate.
 * @param url of a login that is a member of `doorzet_gate`
 * @param connections at most; the default of 5 serves one process
 */
export function openGate(url: string, connections = 5): Gate {
  return openPool(url, connections, 'doorzet_gate');
}
