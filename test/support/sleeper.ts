// A workflow that does nothing but wait, to try the server's clock with.
import { sleep } from '@temporalio/workflow';

/** Waits `rounds` times a week and returns when, by its own clock in epoch milliseconds, each round ended. */
export async function sleeper(rounds: number): Promise<readonly number[]> {
  const ended: number[] = [];
  while (ended.length < rounds) {
    await sleep('7 days');
    ended.push(Date.now());
  }
  return ended;
}
