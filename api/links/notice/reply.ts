// Records the answer to a notice: at once, or once the code that was mailed for it is right.
import type { Response } from 'express';
import type { VNode } from 'preact';
import { seeOther, sendPage } from '../../errors.ts';
import { typed, type FieldError, type Values } from '../../forms/values.ts';
import type { AppParts } from '../../parts.ts';
import { deadLinkPage } from '../deadLink.tsx';
import type { Visit } from '../visit.ts';
import { overPage } from './AnsweredPages.tsx';
import { askPage } from './AskPage.tsx';
import { littlePage } from './LittlePage.tsx';
import { notMePage } from './NotMePage.tsx';
import { needsCode, repliesFor, type Proofs } from './proof.ts';
import { readReply } from './replyForm.ts';
import { mistakesInWho, SOMEONE_ELSE, someoneElsePage } from './SomeoneElsePage.tsx';
import { askedOf, standingOf, type Asked } from './standing.ts';
import { executeIn, type Executed } from '../../../store/execute.ts';
import { findLink } from '../../../store/links.ts';
import type { HeldReply } from '../../../store/replyCodes.ts';
import type { Transaction } from '../../../store/database.ts';

/** The fields of every form with an answer. */
const FIELDS = ['antwoord', 'datum-dag', 'datum-maand', 'datum-jaar', 'omdat', 'wie', 'namens', 'van'];

/** An answer as it was filled in, to be kept until the code is there. */
export function heldOf(values: Values): HeldReply {
  return Object.fromEntries(
    FIELDS.flatMap((field) => (values[field] === undefined ? [] : [[field, typed(values, field)]])),
  );
}

/** The form once more that an answer was typed in. */
export function formPage(
  visit: Visit,
  asked: Asked,
  isOpen: boolean,
  values: Values,
  errors: readonly FieldError[],
): VNode {
  const from = values['van'];
  if (from === 'niet-ik') return notMePage(visit, values, errors);
  if (from === SOMEONE_ELSE) return someoneElsePage(visit, asked, values, errors);
  return isOpen ? askPage(visit, asked, values, errors) : littlePage(visit, asked, values, errors);
}

interface ReplyParts {
  readonly proofs: Proofs;
  /** Mails a code, for an answer that waits for it. */
  readonly askCode: (visit: Visit, asked: Asked, response: Response, held: HeldReply) => Promise<void>;
}

/** Takes the answer, also where none is asked any more but the rules still take one. */
export async function sendReply(
  { database, proofs, askCode }: Pick<AppParts, 'database'> & ReplyParts,
  visit: Visit,
  asked: Asked,
  response: Response,
): Promise<void> {
  const { base, values } = visit;
  const standing = standingOf(visit, asked);
  const isOpen = proofs.isOpen(visit, response);
  const read = readReply(visit, asked.record);
  const errors = [...mistakesInWho(visit), ...('errors' in read ? read.errors : [])];
  if (asked.climb.stand.at === 'settled' || (standing.is === 'over' && errors.length > 0)) {
    sendPage(response, overPage(visit, asked, { unsent: writtenIn(values), little: !isOpen }), 'overtaken');
    return;
  }
  if ('errors' in read || errors.length > 0) {
    sendPage(response, formPage(visit, asked, isOpen, values, errors), 'badInput');
    return;
  }
  if (needsCode(visit, standing, read.reply, isOpen)) {
    await askCode(visit, asked, response, heldOf(values));
    return;
  }
  const done = await database.inRegion(visit.region, (tx) => recordReply(tx, visit, asked));
  if (done !== undefined && 'advice' in done) seeOther(response, `${base}/bedankt`);
  else await sayOver({ database }, visit, response, isOpen);
}

/** Writes the answer in `visit.values` down. Undefined where it is none any more, such as a day that is past by now. */
export async function recordReply(
  transaction: Transaction,
  visit: Visit,
  { climb, record }: Asked,
): Promise<Executed | undefined> {
  const { region, facts, letter, now } = visit;
  const read = readReply(visit, record);
  if ('errors' in read) return undefined;
  const writtenBy = repliesFor(visit);
  return executeIn(
    transaction,
    region,
    facts.id,
    {
      type: 'reply',
      climb: climb.id,
      rung: record.rung,
      person: letter.to,
      reply: read.reply,
      ...(writtenBy === '' ? {} : { writtenBy }),
    },
    { part: 'receiver', person: letter.to },
    now,
  );
}

/** It was settled in this very moment: says so, and gives back what was typed. */
export async function sayOver(
  { database }: Pick<AppParts, 'database'>,
  visit: Visit,
  response: Response,
  isOpen: boolean,
): Promise<void> {
  const { region, link, now, values, facts } = visit;
  const open = await findLink(database, region, link, now);
  const over = open && askedOf(open);
  if (over) {
    const page = overPage({ ...visit, ...open }, over, { unsent: writtenIn(values), little: !isOpen });
    sendPage(response, page, 'overtaken');
  } else sendPage(response, deadLinkPage(facts.region, values), 'notFound');
}

/** The text that belongs to the chosen answer, so that it is not lost. */
function writtenIn(values: Values): string {
  return typed(values, values['antwoord'] === 'notMe' ? 'wie' : 'omdat');
}
