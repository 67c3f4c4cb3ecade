// What people do in a soak: answer by the links in mails, look at the console and steer, register advices, mail back.
import { randomUUID } from 'node:crypto';
import { INCOMING_SECRET } from './processes.ts';
import { CountedVisitor, type Tally } from './tally.ts';
import type { Seen } from '../../test/api/console/support/chair.ts';
import { until } from '../../test/support/until.ts';

/** Somebody whose name nobody wants to know. */
const anybody = () => `10.${[1, 2, 3].map(() => Math.floor(Math.random() * 250) + 1).join('.')}`;

/** One of these; undefined of none. */
export function oneOf<T>(all: readonly T[]): T | undefined {
  return all[Math.floor(Math.random() * all.length)];
}

/** What is filled in on each page of a check. */
const questions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  opgevolgd: { opgevolgd: 'yes' },
  zorg: { zorg: 'no' },
  waar: { waar: 'notFinanced', waarom: '' },
  overbrugging: { overbrugging: 'no' },
  leren: { leren: '' },
  meedenken: { meedenken: 'no' },
};

/** Follows a link as somebody with a new browser. */
export class Passer {
  readonly #server: string;
  readonly #tally: Tally;

  constructor(server: string, tally: Tally) {
    this.#server = server;
    this.#tally = tally;
  }

  /** Answers a check, as far as it is asked still. @param link its path, `/v/…` */
  async answerCheck(link: string): Promise<void> {
    const visitor = new CountedVisitor(this.#server, this.#tally).at(anybody());
    await visitor.open(link);
    let seen = await visitor.open(`${link}/opgevolgd`);
    for (;;) {
      const question = pathOf(seen).slice(link.length + 1);
      const given = questions[question];
      if (!given || seen.status !== 200) break;
      seen = await visitor.fill(seen, `${link}/${question}`, given);
    }
    if (!pathOf(seen).endsWith('/controleren')) return;
    const sent = await visitor.fill(seen, `${link}/versturen`);
    if (sent.path.includes('/bedankt')) this.#tally.did('checks answered');
  }

  /** Answers a notice, where an answer is taken still. @param link its path, `/b/…` */
  async replyToNotice(link: string): Promise<void> {
    const visitor = new CountedVisitor(this.#server, this.#tally).at(anybody());
    const seen = await visitor.open(link);
    if (!seen.actions.includes(`${link}/antwoord`)) return;
    const reply = { antwoord: 'cannot', omdat: 'De wachtlijst is te lang' };
    const sent = await visitor.fill(seen, `${link}/antwoord`, reply);
    if (sent.path.includes('/bedankt')) this.#tally.did('notices answered');
  }

  /** A mail server hands over what somebody wrote back. @param answered the Message-ID of the mail it is on */
  async mailBack(region: string, answered: string): Promise<void> {
    const mail = [
      'From: Iemand <iemand@elders.example>',
      'To: expertteam@doorzet.example',
      'Subject: Re: uw bericht',
      `Message-ID: <${randomUUID()}@elders.example>`,
      `In-Reply-To: ${answered}`,
      '',
      'Ik kom hier volgende week op terug.',
    ].join('\r\n');
    const response = await fetch(`${this.#server}/v1/incoming-mail/${region}`, {
      method: 'POST',
      body: mail,
      headers: { authorization: `Bearer ${INCOMING_SECRET}`, 'content-type': 'message/rfc822' },
    });
    await response.arrayBuffer();
    this.#tally.saw(response.status);
    if (response.ok) this.#tally.did('mails taken in');
  }
}

/** The chair of a region, signed in. */
export class Desk {
  readonly #visitor: CountedVisitor;
  readonly #tally: Tally;
  readonly #home: string;

  private constructor(visitor: CountedVisitor, tally: Tally, region: string) {
    this.#visitor = visitor;
    this.#tally = tally;
    this.#home = `/regio/${region}`;
  }

  /** @param codeFor the code that was mailed to an address, once it is there */
  static async open(
    server: string,
    tally: Tally,
    { region, chair }: { readonly region: string; readonly chair: string },
    codeFor: (address: string) => string | undefined,
  ): Promise<Desk> {
    const visitor = new CountedVisitor(server, tally).at(anybody());
    await visitor.post('/inloggen/code', { adres: chair });
    const code = await until('a code to sign in', () => codeFor(chair));
    await visitor.post('/inloggen/code/controleren', { code });
    return new Desk(visitor, tally, region);
  }

  /** The board, the list, a case of it, and one of its letters. */
  async look(): Promise<void> {
    await this.#visitor.open(`${this.#home}/vandaag`);
    const page = await this.#case();
    const letter = oneOf(page?.links.filter((link) => link.includes('/brieven/')) ?? []);
    if (letter !== undefined) await this.#visitor.open(letter);
    this.#tally.did('cases looked at');
  }

  /** Records a call, or pauses the questions of a case, or has them asked again. */
  async steer(): Promise<void> {
    const page = await this.#case();
    if (!page) return;
    const acts = ['leg-vast', 'pauzeer-vragen', 'hervat-vragen'];
    const act = oneOf(
      page.links.filter((link) => acts.some((one) => link.split('?')[0]?.endsWith(`/${one}`))),
    );
    if (act === undefined) return;
    const asked = await this.#visitor.open(act);
    const action = asked.actions.find((one) => acts.some((name) => one.endsWith(`/${name}`)));
    if (action === undefined) return;
    const form = asked.form(action);
    const typed = { soort: 'call', notitie: 'Gebeld', reden: 'Zo afgesproken', ...later };
    const fields = Object.entries(typed).filter(([name]) => name in form);
    const done = await this.#visitor.fill(asked, action, Object.fromEntries(fields));
    if (done.status === 200) this.#tally.did('cases steered');
  }

  /** Registers an advice of a referrer whom every region has; what is usual with them is filled in, and looked at. */
  async register(): Promise<void> {
    const action = `${this.#home}/adviezen/nieuw`;
    const seen = await this.#visitor.open(action);
    const sent = await this.#visitor.fill(seen, action, advice);
    const shown = sent.path.includes('/voorbeeld') ? await this.#visitor.fill(sent, action) : sent;
    if (shown.path.includes('/geregistreerd')) this.#tally.did('advices registered');
  }

  async #case(): Promise<Seen | undefined> {
    const list = await this.#visitor.open(`${this.#home}/adviezen`);
    const one = oneOf(list.links.filter((link) => /\/adviezen\/[A-Z0-9]{3}-[A-Z0-9]{3}$/.test(link)));
    return one === undefined ? undefined : this.#visitor.open(one);
  }
}

const later = { 'tot-dag': '14', 'tot-maand': '12', 'tot-jaar': '2026' };

const advice = {
  verwijzer: 'Sevda Aydin',
  ...{ ritme: 'week', indiener: 'parent', casus: 'content', advies: 'outOfTheBox', kracht: 'binding' },
  ...{ financier: 'unknown', 'datum-dag': '27', 'datum-maand': '11', 'datum-jaar': '2026' },
};

function pathOf({ path }: Seen): string {
  return path.split('?')[0] ?? '';
}
