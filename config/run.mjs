// Runs one of our processes as one file: node config/run.mjs api/main.ts. Bundling its TypeScript takes a third of a second,
// and leaves no loader behind, which took over a second and 60 MB for as long as the process lived.
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, stop } from 'esbuild';

const [entry, ...args] = process.argv.slice(2);
if (entry === undefined) throw new Error('USAGE: node config/run.mjs <file> [arguments]');

/** Packages stay where they are; the bundle, which lies elsewhere, names them by their address. */
const packages = {
  name: 'packages',
  setup(bundler) {
    bundler.onResolve({ filter: /^[^./]/ }, ({ path }) => ({
      path: import.meta.resolve(path),
      external: true,
    }));
  },
};

/** What lies beside a file is found from where the file is, not from where the bundle is. */
const places = {
  name: 'places',
  setup(bundler) {
    bundler.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8'))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
      loader: path.endsWith('x') ? 'tsx' : 'ts',
    }));
  },
};

const folder = mkdtempSync(join(tmpdir(), 'doorzet-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const outfile = join(folder, 'main.mjs');
await build({
  entryPoints: [resolve(entry)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  // Beside it: in the file, it would be kept as text of that for as long as the process lives.
  sourcemap: 'linked',
  sourcesContent: false,
  logLevel: 'error',
  plugins: [packages, places],
});
await stop();
process.setSourceMapsEnabled(true);
process.argv = [process.execPath, outfile, ...args];
await import(pathToFileURL(outfile).href);
