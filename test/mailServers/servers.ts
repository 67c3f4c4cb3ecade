// A Postfix and a Dovecot of our own on this machine's loopback: what Postfix delivers, Dovecot shows; gone when stopped.
import { chown, mkdir, readFile, writeFile } from 'node:fs/promises';
import net from 'node:net';
import { join } from 'node:path';
import { certificateForLocalhost } from '../mail/support/certificate.ts';
import { scratchFolder } from '../support/scratch.ts';
import { until } from '../support/until.ts';
import { startLeashed, type Leashed } from '../../dev/leash.ts';
import { freePort } from '../../dev/ports.ts';
import { dovecotConf, mainCf, masterCf, QUEUES, USERS, type Account } from './configuration.ts';
import type { UnpackedServers } from './packages.ts';

export interface MailServers {
  /** Postfix, for mail of this machine to anywhere: STARTTLS if wanted. */
  readonly smtpPort: number;
  /** Dovecot, with STARTTLS. */
  readonly imapPort: number;
  /** Dovecot, encrypted from the start. */
  readonly imapsPort: number;
  /** To be trusted by who connects, as PEM. */
  readonly ca: string;
  /** What both logged, for when a test fails. */
  log(): Promise<string>;
  stop(): Promise<void>;
}

/** Starts both. Mail to an address in the domains of the accounts that is nobody's is accepted, and comes back. */
export async function startMailServers(
  { root }: UnpackedServers,
  accounts: readonly Account[],
): Promise<MailServers> {
  const scratch = await scratchFolder();
  const folder = scratch.path;
  const running: Leashed[] = [];
  const stop = async () => {
    await Promise.all(running.map((server) => server.stop()));
    await scratch.remove();
  };
  try {
    const [smtpPort, imapPort, imapsPort] = [await freePort(), await freePort(), await freePort()];
    const { cert } = await prepare(folder, accounts, { smtpPort, imapPort, imapsPort });
    // Its own namespace: over the system's files lie those of the packages, for these two only.
    const start = (logFile: string, ...command: readonly string[]) =>
      startLeashed({
        command: 'unshare',
        args: [
          ...['--mount', 'sh', '-c'],
          'mount -t overlay overlay -o "lowerdir=$1:/usr" /usr && shift && exec "$@"',
          ...['sh', join(root, 'usr'), ...command],
        ],
        env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', MAIL_CONFIG: join(folder, 'postfix') },
        logFile: join(folder, logFile),
      });
    const postfix = ['/usr/lib/postfix/sbin/master', '-c', join(folder, 'postfix'), '-d'] as const;
    running.push(await start('postfix.out', ...postfix));
    running.push(await start('dovecot.out', '/usr/sbin/dovecot', '-F', '-c', join(folder, 'dovecot.conf')));
    for (const [name, port] of Object.entries({ Postfix: smtpPort, Dovecot: imapPort })) {
      await until(`${name} to greet`, () => {
        const gone = running.map((server) => server.hasGone()).find((how) => how !== undefined);
        if (gone !== undefined) throw new Error(`A mail server ${gone}`);
        return greets(port);
      });
    }
    const log = async () => {
      const files = ['postfix.out', 'postfix.log', 'dovecot.out', 'dovecot.log'].map((name) =>
        join(folder, name),
      );
      const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')));
      return texts.join('\n');
    };
    return { smtpPort, imapPort, imapsPort, ca: cert, log, stop };
  } catch (error) {
    const said = running.map((server) => server.lastOutput()).join('\n');
    await stop();
    throw new Error(`The mail servers did not start.\n${said}`, { cause: error });
  }
}

/** Writes what they read, and makes the folders that an installation makes. */
async function prepare(
  folder: string,
  accounts: readonly Account[],
  ports: { readonly smtpPort: number; readonly imapPort: number; readonly imapsPort: number },
): Promise<{ readonly cert: string }> {
  const { key, cert } = certificateForLocalhost();
  const make = async (path: string, mode: number, user = 0, group = 0) => {
    await mkdir(join(folder, path), { recursive: true, mode });
    await chown(join(folder, path), user, group);
  };
  const write = (path: string, text: string, mode = 0o644) => writeFile(join(folder, path), text, { mode });
  await make('postfix', 0o755);
  await make('queue', 0o755);
  for (const { name, mode, group } of QUEUES) await make(`queue/${name}`, mode, USERS.postfix, group);
  await make('queue/pid', 0o755);
  await make('data', 0o700, USERS.postfix);
  await make('mail', 0o700, USERS.mail, USERS.mail);
  await make('dovecot', 0o755);
  await write('key.pem', key, 0o600);
  await write('cert.pem', cert);
  await write('postfix/main.cf', mainCf(folder, accounts));
  await write('postfix/master.cf', masterCf(ports.smtpPort));
  await write('dovecot.conf', dovecotConf(folder, ports));
  await write('users', accounts.map(({ address, password }) => `${address}:{PLAIN}${password}\n`).join(''));
  return { cert };
}

function greets(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    const done = (yes: boolean) => {
      socket.destroy();
      resolve(yes);
    };
    socket.setTimeout(5_000, () => done(false));
    socket.once('error', () => done(false));
    socket.once('data', () => done(true));
    socket.once('close', () => done(false));
  });
}
