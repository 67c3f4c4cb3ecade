// Serves the files every page is made with, compressed beforehand and to be kept by browsers for ever.
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { type Request, type Response, Router } from 'express';
import { type Asset, designAssets } from './assets.ts';

type Encoding = 'br' | 'gzip';

const COMPRESS = { br: promisify(brotliCompress), gzip: promisify(gzip) } as const;

/** A router for the paths in `designAssets()`; mount it at the root, before anything that asks who someone is. */
export function staticAssets(): Router {
  const router = Router();
  for (const asset of designAssets().all) router.get(asset.path, serve(asset));
  return router;
}

function serve(asset: Asset): (request: Request, response: Response) => Promise<void> {
  // Fonts are compressed by their format.
  const compressible = !asset.contentType.startsWith('font/');
  const compressed = compressible && {
    br: COMPRESS.br(asset.body),
    gzip: COMPRESS.gzip(asset.body, { level: 9 }),
  };
  return async (request, response) => {
    response.set({
      'Content-Type': asset.contentType,
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
    if (!compressed) {
      response.send(asset.body);
      return;
    }
    response.vary('Accept-Encoding');
    const encoding = bestEncoding(request);
    if (encoding !== undefined) response.set('Content-Encoding', encoding);
    response.send(encoding === undefined ? asset.body : await compressed[encoding]);
  };
}

/** The smaller one first: browsers accept both, and name gzip before br. */
function bestEncoding(request: Request): Encoding | undefined {
  return (['br', 'gzip'] as const).find((encoding) => request.acceptsEncodings(encoding) === encoding);
}
