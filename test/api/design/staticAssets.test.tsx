// How the stylesheet, the fonts and the icon are served.
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { get, type IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { designAssets } from '../../../api/design/assets.ts';
import { serveGallery } from './galleryServer.tsx';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

let server: Awaited<ReturnType<typeof serveGallery>>;

beforeAll(async () => {
  server = await serveGallery();
});
afterAll(() => server.close());

/** As it comes over the line: `fetch` would undo the compression. */
function ask(path: string, acceptEncoding?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = acceptEncoding === undefined ? {} : { 'accept-encoding': acceptEncoding };
    get(`${server.url}${path}`, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
      });
    }).on('error', reject);
  });
}

describe('the assets', () => {
  it('come in the smallest form the browser reads', async () => {
    const { path, body } = designAssets().stylesheet;
    const brotli = await ask(path, 'gzip, deflate, br, zstd');
    expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(brotliDecompressSync(brotli.body).equals(body)).toBe(true);

    const zipped = await ask(path, 'gzip');
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(zipped.body).equals(body)).toBe(true);

    const plain = await ask(path);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.equals(body)).toBe(true);
  });

  it('may be kept for ever, under a name that changes with the content', async () => {
    for (const asset of designAssets().all) {
      const { status, headers, body } = await ask(asset.path, 'br');
      expect(status).toBe(200);
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(headers['content-type']).toBe(asset.contentType);
      expect(body.length).toBeGreaterThan(0);
    }
    expect((await ask('/assets/doorzet.000000000000.css')).status).toBe(404);
  });

  it('leave a font as it is, for it is compressed already', async () => {
    const { path, body } = designAssets().textFont;
    const answer = await ask(path, 'br');
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.body.equals(body)).toBe(true);
  });
});
