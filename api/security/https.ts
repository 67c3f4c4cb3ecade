// Whether people reach us over HTTPS.

/** By the address that they use: what stands between them and this process may speak plain HTTP. */
export function isHttps(baseUrl: string): boolean {
  return baseUrl.startsWith('https:');
}
