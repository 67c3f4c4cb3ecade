// Asks a Temporal server whether it is ready for us.
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Connection } from '@temporalio/client';

/**
 * The version of the server at `address` (host:port) once it answers and its namespace can be used; undefined when
 * it does not within `seconds`, or `gaveUp` says that waiting is useless.
 */
export async function serverAnswers(
  address: string,
  seconds: number,
  gaveUp: () => boolean = () => false,
): Promise<string | undefined> {
  const deadline = performance.now() + seconds * 1000;
  do {
    // A client that finds nobody waits a second before it tries again; a bare connection costs nothing.
    const version = (await somebodyListens(address)) ? await ask(address) : undefined;
    if (version !== undefined) return version;
    await sleep(50);
  } while (performance.now() < deadline && !gaveUp());
  return undefined;
}

async function somebodyListens(address: string): Promise<boolean> {
  const [, host = '', port] = /^(.*):(\d+)$/.exec(address) ?? [];
  // IPv6 addresses come in brackets, which connect does not take.
  const socket = connect({ host: host.replaceAll(/[[\]]/g, ''), port: Number(port), timeout: 2000 });
  return new Promise((resolve) => {
    const answer = (listens: boolean) => () => {
      socket.destroy();
      resolve(listens);
    };
    socket.once('connect', answer(true)).once('error', answer(false)).once('timeout', answer(false));
  });
}

async function ask(address: string): Promise<string | undefined> {
  let connection: Connection | undefined;
  try {
    connection = await Connection.connect({ address, connectTimeout: 2000 });
    const { workflowService } = connection;
    // The server answers some time before the namespace exists, and a worker started in between fails.
    await connection.withDeadline(Date.now() + 2000, () =>
      workflowService.describeNamespace({ namespace: 'default' }),
    );
    const { serverVersion } = await workflowService.getSystemInfo({});
    return serverVersion === '' ? 'unknown' : serverVersion;
  } catch {
    return undefined;
  } finally {
    await connection?.close();
  }
}
