// A chair at the console over plain HTTP: what a page says, what its forms hold, and what sending one leads to.
import { connect } from 'node:net';
import type { Office } from '../../support/office.ts';

/** The address that the office says it has: its own forms come from there. */
const ORIGIN = 'https://doorzet.example';

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };

function decoded(html: string): string {
  return html.replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => entities[name] ?? '');
}

/** What a reader reads of a piece of HTML, in one line. */
function readable(html: string): string {
  return decoded(html.replace(/<[^>]*>/g, ' '))
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/ ([.,:?!)’])/g, '$1')
    .trim();
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : decoded(value);
}

/** Every field of a form with what stands in it; a choice that is not made is empty. */
function fieldsIn(form: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [tag] of form.matchAll(/<input(?:"[^"]*"|[^">])*>/g)) {
    const [name = '', value = ''] = [attribute(tag, 'name'), attribute(tag, 'value')];
    const isChoice = ['radio', 'checkbox'].includes(attribute(tag, 'type') ?? '');
    if (!isChoice || /\schecked/.test(tag)) fields[name] = value;
    else fields[name] ??= '';
  }
  for (const [, tag = '', text = ''] of form.matchAll(/<textarea([^>]*)>([^<]*)<\/textarea>/g)) {
    fields[attribute(tag, 'name') ?? ''] = decoded(text).replace(/^\n/, '');
  }
  for (const [, tag = '', options = ''] of form.matchAll(/<select([^>]*)>(.*?)<\/select>/gs)) {
    const [chosen = ''] = /<option[^>]*\sselected[^>]*>/.exec(options) ?? [];
    fields[attribute(tag, 'name') ?? ''] = attribute(chosen, 'value') ?? '';
  }
  return fields;
}

/** A page as it came back. Addresses within the region's console are told without the part that is the region's. */
export class Seen {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** Where the browser ended. */
  readonly path: string;
  readonly #home: string;

  constructor(status: number, headers: Headers, html: string, path: string, home: string) {
    this.status = status;
    this.headers = headers;
    this.html = html;
    this.#home = home;
    this.path = this.#within(path);
  }

  #within(address: string): string {
    return address.startsWith(this.#home) ? address.slice(this.#home.length) || '/' : address;
  }

  /** All that is read on it, below its menu. */
  get text(): string {
    return readable(/<main.*<\/main>/s.exec(this.html)?.[0] ?? this.html);
  }

  get title(): string {
    return readable(/<title>(.*?)<\/title>/s.exec(this.html)?.[1] ?? '');
  }

  get heading(): string {
    return readable(/<h1.*?<\/h1>/s.exec(this.html)?.[0] ?? '');
  }

  /** What has to be mended, as listed at the top. */
  get errors(): readonly string[] {
    const summary = /role="alert".*?<\/ul>/s.exec(this.html)?.[0] ?? '';
    return [...summary.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item = '']) => readable(item));
  }

  /** The part under a heading of the second level. */
  section(title: string): string {
    const parts = (/<main.*<\/main>/s.exec(this.html)?.[0] ?? '').split(/(?=<h2)/);
    return readable(parts.find((part) => readable(part).startsWith(title)) ?? '');
  }

  /** The fields of the form that is sent to a path. */
  form(action: string): Record<string, string> {
    const forms = [...this.html.matchAll(/<form[^>]*>.*?<\/form>/gs)].map(([form]) => form);
    const tag = (form: string) => /<form[^>]*>/.exec(form)?.[0] ?? '';
    const sent = forms.filter((one) => this.#within(attribute(tag(one), 'action') ?? '') === action);
    // A page may look at itself anew by one form and change something by another.
    const form = sent.find((one) => attribute(tag(one), 'method') === 'post') ?? sent[0];
    if (form === undefined) throw new Error(`No form is sent to ${action}`);
    return fieldsIn(form);
  }

  /** Where its links lead. */
  get links(): readonly string[] {
    return [...this.html.matchAll(/<a\s[^>]*>/g)]
      .flatMap(([tag]) => attribute(tag, 'href') ?? [])
      .map((href) => this.#within(href));
  }

  /** Where its forms are sent. */
  get actions(): readonly string[] {
    return [...this.html.matchAll(/<form[^>]*method="post"[^>]*>/g)]
      .flatMap(([tag]) => attribute(tag, 'action') ?? [])
      .map((action) => this.#within(action));
  }
}

/** Pages of no region. */
const outside = /^\/(regio|mijn|beheer|inloggen|uitloggen|taal)(\/|$)/;

/** Someone at this computer with the console open. Paths are within the region's console: `/adviezen`. */
export class Chair {
  readonly office: Office;

  constructor(office: Office) {
    this.office = office;
  }

  async open(path: string, init: RequestInit = {}): Promise<Seen> {
    const { url, home } = this.office;
    const within = outside.test(path) ? path : `${home}${path}`;
    const response = await fetch(`${url}${within}`, { redirect: 'manual', ...init });
    const to = response.headers.get('location');
    if (response.status === 303 && to !== null) return this.open(to);
    return new Seen(response.status, response.headers, await response.text(), within, home);
  }

  /** Sends fields as a browser does from a page of ours, and goes where that leads. */
  post(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers: Record<string, string> = {},
  ): Promise<Seen> {
    return this.open(path, {
      method: 'POST',
      headers: { origin: ORIGIN, 'sec-fetch-site': 'same-origin', ...headers },
      body: new URLSearchParams(fields),
    });
  }

  /** Fills the form of a page that was opened and sends it; a field that the form does not have fails the test. */
  fill(seen: Seen, action: string, fields: Readonly<Record<string, string>>): Promise<Seen> {
    const form = seen.form(action);
    for (const name of Object.keys(fields)) {
      if (!(name in form)) throw new Error(`The form has no field ${name}`);
    }
    return this.post(action, { ...form, ...fields });
  }

  /** Opens the page of an act, fills it and sends it. */
  async act(path: string, fields: Readonly<Record<string, string>> = {}): Promise<Seen> {
    return this.fill(await this.open(path), path, fields);
  }
}

/** Sends a request word for word, for what a browser or `fetch` would not send. */
export function sendRaw(office: Office, request: string): Promise<string> {
  const { port } = new URL(office.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(request));
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}
