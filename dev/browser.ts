// Finds a Chromium to test pages with: the one named, one on the PATH, or the one an npm package brings.
import { execFile } from 'node:child_process';
import { access, constants, mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { DevEnvironment } from './environment.ts';
import { OperatorError } from './operatorError.ts';
import { findProgram } from './programs.ts';

/** What playwright-core's `chromium.launch` takes. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'] as const;

/** No sandbox, since root has none; no calls home, which on a closed network are refused many at a time. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

/** Of the package's arguments, those that would make a test pass that fails in the browser of a visitor. */
const UNLIKE_A_VISITOR =
  /^--(disable-web-security|allow-running-insecure-content|single-process|headless.*)$/;

/**
 * Finds a browser; the first of the three ways wins.
 * @throws OperatorError `CHROME_PATH_WRONG` when `CHROME_PATH` names no program; `BROWSER_NOT_FOUND` when no way works.
 */
export async function findBrowser(
  environment: Pick<DevEnvironment, 'chromePath' | 'path' | 'cacheDir'>,
): Promise<FoundBrowser> {
  const { chromePath, path, cacheDir } = environment;
  if (chromePath !== undefined) {
    await access(chromePath, constants.X_OK).catch((cause: unknown) => {
      throw new OperatorError(
        {
          code: 'CHROME_PATH_WRONG',
          message: `CHROME_PATH names no program: ${chromePath}`,
          remedy: 'Correct it, or unset it to let a browser be found.',
        },
        { cause },
      );
    });
    return { executablePath: chromePath, args: ARGS };
  }
  const onPath = await findProgram(NAMES, path);
  if (onPath !== undefined) return { executablePath: onPath, args: ARGS };
  try {
    return await unpackFromPackage(cacheDir);
  } catch (cause) {
    throw new OperatorError(
      {
        code: 'BROWSER_NOT_FOUND',
        message: 'No Chromium or Chrome could be found or unpacked.',
        reason: `CHROME_PATH: not set\non the PATH: none of ${NAMES.join(', ')}\nnpm package: ${String(cause)}`,
        remedy: [
          'One of these three:',
          '1. set CHROME_PATH to a Chromium or Chrome;',
          '2. install one, so that it is on the PATH;',
          '3. on Linux x64: install the npm packages with @sparticuz/chromium among them (npm ci).',
        ].join('\n'),
      },
      { cause },
    );
  }
}

/** The package unpacks to the temporary folder, where two runs at once spoil each other's file: ours get their own. */
async function unpackFromPackage(cacheDir: string): Promise<FoundBrowser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('it is for Linux on x64');
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const target = join(cacheDir, `chromium-${await packageVersion(entry)}`);
  const executablePath = join(target, 'chromium');
  if ((await stat(executablePath).catch(() => undefined)) === undefined) {
    await mkdir(cacheDir, { recursive: true });
    const unpacking = await mkdtemp(`${target}.unpacking-`);
    try {
      const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
      await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
        cwd: import.meta.dirname,
        env: { ...process.env, TMPDIR: unpacking },
      });
      await rename(unpacking, target);
    } catch (error) {
      // Another run was first, and its copy is as good.
      if ((await stat(executablePath).catch(() => undefined)) === undefined) throw error;
    } finally {
      await rm(unpacking, { recursive: true, force: true });
    }
  }
  const { default: chromium } = await import('@sparticuz/chromium');
  return { executablePath, args: [...ARGS, ...chromium.args.filter((arg) => !UNLIKE_A_VISITOR.test(arg))] };
}

async function packageVersion(entry: string): Promise<string> {
  for (let folder = dirname(entry); folder !== dirname(folder); folder = dirname(folder)) {
    const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => undefined);
    const found = text === undefined ? {} : (JSON.parse(text) as { name?: string; version?: string });
    if (found.name === '@sparticuz/chromium' && found.version !== undefined) return found.version;
  }
  throw new Error('its package.json was not found');
}
