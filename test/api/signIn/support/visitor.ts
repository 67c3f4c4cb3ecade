// Somebody with a browser that keeps cookies, over plain HTTP, who goes wherever they are sent.
import { Seen } from '../../console/support/chair.ts';

/** How people reach us; the tests' web server listens elsewhere. */
export const BASE_URL = 'https://doorzet.example';

const MOST_STEPS = 12;

export class Visitor {
  /** From where they come, as the proxy before the product says it. */
  place: string | undefined;
  readonly #server: string;
  readonly #jars = new Map<string, Map<string, string>>();
  /** Every `Set-Cookie` of ours, as it came. */
  readonly baked: string[] = [];

  /** @param server where requests to {@link BASE_URL} really go */
  constructor(server: string) {
    this.#server = server;
  }

  /** The cookies that this browser has of us. */
  get cookies(): ReadonlyMap<string, string> {
    return this.#jar(BASE_URL);
  }

  /** Comes from there from now on, with the same browser. */
  at(place: string): this {
    this.place = place;
    return this;
  }

  /** Forgets a cookie, or has another value for it. */
  setCookie(name: string, value: string | undefined): void {
    if (value === undefined) this.#jar(BASE_URL).delete(name);
    else this.#jar(BASE_URL).set(name, value);
  }

  /** Looks at a page of ours, or at any address, and follows redirects. */
  open(path: string, init: RequestInit = {}): Promise<Seen> {
    return this.#go(new URL(path, BASE_URL), init, MOST_STEPS);
  }

  /** Sends fields as a browser does from a page of ours. */
  post(
    path: string,
    fields: Readonly<Record<string, string>> = {},
    headers: Record<string, string> = {},
  ): Promise<Seen> {
    return this.open(path, {
      method: 'POST',
      headers: { origin: BASE_URL, 'sec-fetch-site': 'same-origin', ...headers },
      body: new URLSearchParams(fields),
    });
  }

  /** Fills the form of a page and sends it; a field that the form does not have fails the test. */
  fill(seen: Seen, action: string, fields: Readonly<Record<string, string>> = {}): Promise<Seen> {
    const form = seen.form(action);
    for (const name of Object.keys(fields)) {
      if (!(name in form)) throw new Error(`The form has no field ${name}`);
    }
    return this.post(action, { ...form, ...fields });
  }

  async #go(url: URL, init: RequestInit, steps: number): Promise<Seen> {
    if (steps === 0) throw new Error(`Sent round in circles, to ${url.href}`);
    const ours = url.origin === BASE_URL;
    const jar = this.#jar(url.origin);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const real = ours ? new URL(`${url.pathname}${url.search}`, this.#server) : url;
    const response = await fetch(real, {
      redirect: 'manual',
      ...init,
      headers: {
        ...(init.headers as Record<string, string> | undefined),
        ...(cookie !== '' && { cookie }),
        ...(ours && this.place !== undefined && { 'x-forwarded-for': this.place }),
      },
    });
    for (const baked of response.headers.getSetCookie()) {
      if (ours) this.baked.push(baked);
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(baked) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    const to = response.headers.get('location');
    if (to === null || response.status < 300 || response.status > 399) {
      const text = await response.text();
      return new Seen(response.status, response.headers, text, `${url.pathname}${url.search}`, 'nowhere');
    }
    await response.arrayBuffer();
    return this.#go(new URL(to, url), {}, steps - 1);
  }

  #jar(origin: string): Map<string, string> {
    const jar = this.#jars.get(origin) ?? new Map<string, string>();
    this.#jars.set(origin, jar);
    return jar;
  }
}
