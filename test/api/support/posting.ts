// A referrer who answers by requests alone: the same forms as the pages send, without a browser to draw them.
import { expect } from 'vitest';
import { get, post, type Answered } from './wire.ts';

/** Fields by their names, as the pages send them. */
export type Fields = Readonly<Record<string, string>>;

/** Everything that the pages of a check ask; what is not asked is not sent. */
export const stuck: Fields = {
  opgevolgd: 'yes',
  zorg: 'no',
  waar: 'notFinanced',
  waarom: '',
  overbrugging: 'no',
  leren: '',
  meedenken: 'no',
};

/** What the page of a form carries along unseen. */
export function hiddenIn({ html }: Answered): Fields {
  const inputs = [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  return Object.fromEntries(inputs.map(([, name = '', value = '']) => [name, value]));
}

const pageFields: Readonly<Record<string, readonly string[]>> = {
  opgevolgd: ['opgevolgd'],
  zorg: ['zorg', 'vanaf-dag', 'vanaf-maand', 'vanaf-jaar'],
  waar: ['waar', 'waarom'],
  overbrugging: ['overbrugging'],
  leren: ['leren'],
  meedenken: ['meedenken'],
};

/** Sends the page of one question. */
export async function postQuestion(link: string, question: string, fields: Fields): Promise<Answered> {
  const page = await get(`${link}/${question}`);
  const own = (pageFields[question] ?? []).flatMap((name) =>
    fields[name] === undefined ? [] : [[name, fields[name]] as const],
  );
  return post(`${link}/${question}`, { ...hiddenIn(page), ...Object.fromEntries(own) });
}

/** Answers every question that is asked, up to the summary. */
export async function fillInByPost(link: string, fields: Fields): Promise<void> {
  const { origin } = new URL(link);
  let next = `${new URL(link).pathname}/opgevolgd`;
  while (!next.endsWith('/controleren')) {
    const question = next.split('/').at(-1)?.replace(/\?.*/, '') ?? '';
    const sent = await postQuestion(link, question, fields);
    expect(sent.errors).toEqual([]);
    expect(sent.status).toBe(303);
    next = sent.location ?? '';
  }
  expect((await get(origin + next)).title).toMatch(/Klopt dit\?|Is this right\?/);
}

/** Sends what the summary shows, and gives the page that it leads to. */
export async function sendByPost(link: string): Promise<Answered> {
  const summary = await get(`${link}/controleren`);
  const sent = await post(`${link}/versturen`, hiddenIn(summary));
  expect(sent.status).toBe(303);
  return get(new URL(link).origin + (sent.location ?? ''));
}

/** The whole check in one go. */
export async function answerByPost(link: string, fields: Fields = stuck): Promise<Answered> {
  await fillInByPost(link, fields);
  return sendByPost(link);
}
