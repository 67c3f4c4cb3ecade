// Somebody at the console: signs in with a code by mail, as people do, and keeps their cookie.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Mailbox } from '../../dev/mailbox/mailbox.ts';

const PATIENCE_MS = 15_000;

/** One who is signed in. */
export interface Visitor {
  /** Opens a page of theirs. @returns it @throws when it is any other than the page that was asked for */
  readonly open: (path: string) => Promise<string>;
}

/**
 * Signs somebody in who holds a role at a region's console.
 * @param url of the web server, whose mails come into the mailbox
 */
export async function signIn(url: string, mailbox: Mailbox, email: string): Promise<Visitor> {
  const jar = new Map<string, string>();
  const request = async (path: string, form?: Readonly<Record<string, string>>): Promise<Response> => {
    const response = await fetch(`${url}${path}`, {
      redirect: 'manual',
      headers: { cookie: [...jar].map((pair) => pair.join('=')).join('; '), origin: url },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(name, value);
    }
    return response;
  };
  const post = async (path: string, form: Readonly<Record<string, string>>) => {
    const response = await request(path, form);
    await response.arrayBuffer();
    if (response.status !== 303) throw new Error(`${path} answered ${response.status}`);
  };

  await post('/inloggen/code', { adres: email });
  await post('/inloggen/code/controleren', { code: await codeFor(email) });
  return {
    async open(path) {
      const response = await request(path);
      const page = await response.text();
      if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
      return page;
    },
  };

  async function codeFor(address: string): Promise<string> {
    const deadline = performance.now() + PATIENCE_MS;
    while (performance.now() < deadline) {
      const mail = mailbox.mails().find(({ to }) => to === address);
      const code = mail && /\b(\d{3})\s?(\d{3})\b/.exec(mail.text);
      if (code) return `${code[1] ?? ''}${code[2] ?? ''}`;
      await sleep(50);
    }
    throw new Error('No code came by mail');
  }
}
