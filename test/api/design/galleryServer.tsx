// Serves the gallery the way the product serves its pages: same assets, same policy.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { staticAssets } from '../../../api/design/staticAssets.ts';
import { gallery, galleryPage } from './gallery.tsx';

/** The strictest policy the pages work under. */
export const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'none'; " +
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Starts on a free port of this machine. */
export async function serveGallery(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const app = express();
  app.use(staticAssets());
  for (const name of gallery) {
    app.get(`/${name}`, (_request, response) => {
      response.set('Content-Security-Policy', POLICY).send(galleryPage(name));
    });
  }
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => {
      resolve(listening);
    });
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
