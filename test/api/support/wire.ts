// Requests without a browser: what no page of ours would send, and mail programs that follow every link they see.

/** An answer of the web server, with what a reader would find on its page. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  /** Where a redirect leads, without the host. */
  readonly location: string | null;
  readonly html: string;
  readonly title: string;
  /** The words of the page, as read. */
  readonly text: string;
  /** What is to be mended, and the field that each message leads to. */
  readonly errors: readonly { readonly field: string; readonly message: string }[];
  /** What stands in a field, or which choice is made. */
  filledIn(field: string): string | undefined;
}

interface Sending {
  readonly method?: 'GET' | 'HEAD' | 'POST';
  readonly fields?: Readonly<Record<string, string>> | string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks for an address, and follows no redirect. */
export async function send(
  url: string,
  { method = 'GET', fields, headers = {} }: Sending = {},
): Promise<Answered> {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers,
    ...(fields === undefined ? {} : { body: new URLSearchParams(fields) }),
  });
  const html = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    location: response.headers.get('location'),
    html,
    title: plain(/<title>([^<]*)/.exec(html)?.[1] ?? ''),
    text: plain(html.replace(/^[\s\S]*<main/, '<main')),
    errors: errorsIn(html),
    filledIn: (field) => filledIn(html, field),
  };
}

/** Looks at an address. */
export function get(url: string, headers?: Readonly<Record<string, string>>): Promise<Answered> {
  return send(url, headers && { headers });
}

/** Sends a form. */
export function post(
  url: string,
  fields: Readonly<Record<string, string>> | string = {},
  headers?: Readonly<Record<string, string>>,
): Promise<Answered> {
  return send(url, { method: 'POST', fields, ...(headers && { headers }) });
}

/** HTML as it is read: without tags, entities resolved, white space as one space. */
function plain(html: string): string {
  return unescape(html.replace(/<[^>]+>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

const entities = { lt: '<', gt: '>', quot: '"', amp: '&' } as const;

function unescape(html: string): string {
  return html.replace(/&(lt|gt|quot|amp);/g, (_, name: keyof typeof entities) => entities[name]);
}

function errorsIn(html: string): Answered['errors'] {
  const summary = /<div class="dz-error-summary"[\s\S]*?<\/div>/.exec(html)?.[0] ?? '';
  return [...summary.matchAll(/href="#([^"]+)">([^<]*)</g)].map(([, field = '', message = '']) => ({
    field,
    message: plain(message),
  }));
}

function filledIn(html: string, field: string): string | undefined {
  const area = new RegExp(`<textarea[^>]* name="${field}"[^>]*>\\n?([^<]*)</textarea>`).exec(html);
  if (area) return unescape(area[1] ?? '');
  const inputs = [...html.matchAll(/<input(?:"[^"]*"|[^>"])*>/g)].map(([input]) => input);
  const named = inputs.filter((input) => input.includes(` name="${field}"`));
  const meant = named.find((input) => !input.includes('type="radio"') || / checked[ >/=]/.test(input));
  return meant && unescape(/ value="([^"]*)"/.exec(meant)?.[1] ?? '');
}
