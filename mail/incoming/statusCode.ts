// The codes by which mail servers say why (RFC 3463).

/** An enhanced status code in a text: 5.1.1. */
export function statusIn(text: string): string | null {
  return /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.]*\d)/.exec(text.slice(0, 20_000))?.[0] ?? null;
}
