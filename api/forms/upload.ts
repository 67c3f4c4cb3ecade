// Reads a form with a file in it, as far as its limits allow and no further.
import { Busboy } from '@fastify/busboy';
import type { Request } from 'express';
import { valuesIn, type Values } from './values.ts';

/** No file of ours is larger. */
export const MOST_BYTES = 2 * 1024 * 1024;

export interface Upload {
  readonly values: Values;
  /** What was chosen; undefined where nothing was. */
  readonly file: Buffer | undefined;
}

/** What came instead of a form: more than we read, or something that is none. */
export type NoUpload = { readonly tooLarge: true } | { readonly unreadable: true };

/**
 * Reads a posted form with at most one file. Reading stops where a limit is passed: what comes after is not kept, and
 * Node lets it flow away once the answer was sent.
 */
export function readUpload(request: Request): Promise<Upload | NoUpload> {
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return Promise.resolve({ unreadable: true });
  // Twice the limit: a text field beside the file has room too.
  if (Number(request.headers['content-length'] ?? 0) > 2 * MOST_BYTES + 10_000) {
    return Promise.resolve({ tooLarge: true });
  }
  return new Promise((resolve) => {
    const fields: Record<string, string> = {};
    const chunks: Buffer[] = [];
    const finish = (result: Upload | NoUpload) => {
      request.unpipe();
      request.resume();
      resolve(result);
    };
    let reader: InstanceType<typeof Busboy>;
    try {
      reader = new Busboy({
        headers: { ...request.headers, 'content-type': type },
        limits: { fileSize: MOST_BYTES, fieldSize: MOST_BYTES, files: 1, fields: 20, fieldNameSize: 100 },
      });
    } catch {
      // A form that does not say where its parts end.
      finish({ unreadable: true });
      return;
    }
    reader.on('file', (_name, stream) => {
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('limit', () => finish({ tooLarge: true }));
      stream.on('error', () => finish({ unreadable: true }));
    });
    reader.on('field', (name, value, _nameTruncated, valueTruncated) => {
      if (valueTruncated) finish({ tooLarge: true });
      else fields[name] ??= value;
    });
    reader.on('error', () => finish({ unreadable: true }));
    reader.on('finish', () => {
      const file = Buffer.concat(chunks);
      finish({ values: valuesIn(fields), file: file.length === 0 ? undefined : file });
    });
    request.on('aborted', () => resolve({ unreadable: true }));
    request.pipe(reader);
  });
}
