// What `npm start` and `npm test` run first, with nothing but Node: makes sure of Node's version and of the packages.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NODE_AT_LEAST = [20, 19];
const PROJECT = join(import.meta.dirname, '..');
const MODULES = join(PROJECT, 'node_modules');
/** Kept in node_modules, so that it goes when they go: for which lockfile and system they were installed. */
const STAMP = join(MODULES, '.doorzet-installed');

/** Ends with a message for whoever typed the command. */
function refuse(message) {
  process.stderr.write(`\n${message}\n\n`);
  process.exit(1);
}

function checkSystem() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = NODE_AT_LEAST;
  if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
    refuse(
      `NODE_TOO_OLD: Doorzet needs Node ${NODE_AT_LEAST.join('.')} or newer, and this is ${process.versions.node}.\n` +
        `  Remedy: install a newer Node (https://nodejs.org), and run the command again.`,
    );
  }
  if (process.platform === 'win32') {
    refuse(
      'SYSTEM_NOT_SUPPORTED: these commands run on Linux and macOS.\n' +
        '  Remedy: on Windows, run them in WSL (Windows Subsystem for Linux).',
    );
  }
}

/** What node_modules must have been installed for: this lockfile, and this system, whose native programs it holds. */
function wantedStamp() {
  const lock = readFileSync(join(PROJECT, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;
}

/** Whether npm itself, run by hand, installed what the lockfile asks for; its own record in node_modules tells. */
function installedByHand() {
  try {
    const wanted = JSON.parse(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8')).packages;
    const present = JSON.parse(readFileSync(join(MODULES, '.package-lock.json'), 'utf8')).packages;
    return Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        path === '' || (present[path] === undefined ? optional : present[path].version === version),
    );
  } catch {
    return false;
  }
}

/** Runs npm, showing that time goes by; what npm says is shown only when it fails. */
async function npmCi() {
  const since = performance.now();
  const line = (mark) =>
    `${((performance.now() - since) / 1000).toFixed(1).padStart(7)} s  ${mark} Packages    npm ci`;
  const live = process.stdout.isTTY === true;
  const timer = setInterval(
    () => process.stdout.write(live ? `\r${line('…')}` : `${line('…')}\n`),
    live ? 100 : 10_000,
  );
  // The npm that runs us, when one does: it need not be on the PATH.
  const npm = process.env['npm_execpath'];
  const [command, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  const child = spawn(command, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=warn'], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  child.on('error', (error) => (said += error.message));
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  process.stdout.write(`${live ? '\r' : ''}${line(code === 0 ? '✓' : '✗')}\n`);
  if (code === 0) return;
  refuse(
    `PACKAGES_NOT_INSTALLED: npm ci exited with code ${code}.\n` +
      `  Reason: ${said.trimEnd().replaceAll('\n', '\n          ')}\n` +
      '  Remedy: look whether this machine reaches its npm registry, then run the command again.',
  );
}

async function ensurePackages() {
  const stamp = wantedStamp();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  if (existsSync(STAMP) || !installedByHand()) await npmCi();
  try {
    writeFileSync(STAMP, stamp);
  } catch {
    // A node_modules that may only be read (in an image) is looked through again the next time.
  }
}

const COMMANDS = {
  start: async (args) => (await import('./start.ts')).start(args),
  test: async (args) => (await import('../test/run.ts')).run(args),
};

checkSystem();
const [name, ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (command === undefined)
  refuse(`USAGE: node dev/bootstrap.mjs ${Object.keys(COMMANDS).join('|')} [arguments]`);
await ensurePackages();
// In this same process, so that signals and the exit code need no passing on.
const { register } = await import('tsx/esm/api');
process.setSourceMapsEnabled(true);
register();
process.exit(await command(args));
