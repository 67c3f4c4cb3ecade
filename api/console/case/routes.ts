// The page of a case, and every intervention in it.
import type { Response } from 'express';
import type { ComponentChildren } from 'preact';
import { seeOther, sendPage, Stop, troubleOf } from '../../errors.ts';
import type { FieldError } from '../../forms/values.ts';
import { refusalWords } from '../../refusalWords.ts';
import type { Trouble } from '../../trouble.ts';
import { registeredPage } from '../registering/RegisteredPage.tsx';
import { get, post, type ConsoleRoute } from '../route.ts';
import type { Seat } from '../seat.ts';
import { isActPath, prefilled, type Act, type ActPath } from '../steering/act.ts';
import { actPage } from '../steering/ActPage.tsx';
import { actAt } from '../steering/acts.ts';
import { doneWords } from '../steering/doneWords.ts';
import { fromOf } from '../steering/from.ts';
import { readAct, refusedField } from '../steering/readAct.ts';
import { undoOf } from '../steering/undoActs.ts';
import { executeOnSeen } from '../../../store/execute.ts';
import { readUnknownNotices } from '../../../store/pages/unknownNotices.ts';
import { readCase, type CasePage as Case } from '../../../store/pages/case.ts';
import { casePage } from './CasePage.tsx';
import { overtaken, tooLate } from './overtaken.tsx';
import { unknownWords } from './unknownWords.tsx';
import { proposedReceivers, proposedReferrer } from './proposed.tsx';

/** So often we look again at a case that moves under our hands. */
const MOST_LOOKS = 5;

/** Last of all: an act may be called anything that no other page of a case is. */
export const caseRoutes: readonly ConsoleRoute[] = [
  get('/adviezen/:reference', 'seeCases', showCase),
  get('/adviezen/:reference/geregistreerd', 'seeCases', showRegistered),
  get('/adviezen/:reference/:path{/:subject}', 'steerCases', showAct),
  post('/adviezen/:reference/:path{/:subject}', 'steerCases', doAct),
];

async function showCase(seat: Seat, response: Response): Promise<void> {
  const { gedaan = '', over } = seat.query;
  const found = await find(seat);
  if (!isActPath(gedaan)) {
    sendPage(response, casePage(seat, found, {}));
    return;
  }
  const undo = seat.may('steerCases') ? undoOf(found.facts, seat.now, gedaan, over) : undefined;
  sendPage(response, casePage(seat, found, { done: doneWords[gedaan], undo }));
}

async function showRegistered(seat: Seat, response: Response): Promise<void> {
  const { facts } = await find(seat);
  sendPage(response, registeredPage(seat, facts));
}

async function find(seat: Seat): Promise<Case> {
  const found = await readCase(seat.database, seat.code, seat.params['reference'] ?? '');
  if (!found) throw new Stop('notFound');
  return found;
}

function actOf(seat: Seat, { facts }: Case): Act | undefined {
  const { path = '', subject } = seat.params;
  if (!isActPath(path)) throw new Stop('notFound');
  return actAt(facts, seat.now, path, subject);
}

async function showAct(seat: Seat, response: Response): Promise<void> {
  const found = await find(seat);
  const act = actOf(seat, found);
  if (act)
    sendPage(
      response,
      actPage(seat, found.facts.advice.reference, act, prefilled(act), [], await noteFor(seat, found, act)),
    );
  else overtaken(seat, response, found, tooLate());
}

async function noteFor(seat: Seat, { facts }: Case, { path, subject }: Act): Promise<ComponentChildren> {
  if (path === 'andere-verwijzer') return proposedReferrer(facts);
  if (path !== 'opnieuw-sturen' && path !== 'aangekomen') return undefined;
  const unknown = await readUnknownNotices(seat.database, seat.code, facts.id, subject ?? '');
  const proposed = path === 'opnieuw-sturen' ? proposedReceivers(facts, subject) : undefined;
  return [unknownWords(facts, unknown, seat.now), proposed];
}

async function doAct(seat: Seat, response: Response): Promise<void> {
  // Where something came in between looking and acting, we look again: it may still make sense.
  for (let times = 0; times < MOST_LOOKS; times += 1) {
    if (await tryAct(seat, response)) return;
  }
  const found = await find(seat);
  overtaken(seat, response, found, tooLate(), actOf(seat, found));
}

/** Acts that leave what the case asks as it was: whoever came to do that stays at the case. */
const besides: ReadonlySet<ActPath> = new Set(['leg-vast', 'terugkoppeling', 'haal-weg']);

/** Back to the board for who came from there, else to the case. */
function doneHref(seat: Seat, reference: string, { path, subject }: Act): string {
  const done = new URLSearchParams({ gedaan: path, ...(subject !== undefined && { over: subject }) });
  const from = fromOf(seat);
  if (from !== undefined && !besides.has(path)) {
    done.set('casus', reference);
    return `${seat.home}/vandaag?${done.toString()}`;
  }
  if (from !== undefined) done.set('van', from);
  return `${seat.home}/adviezen/${reference}?${done.toString()}`;
}

/** False: the case moved while we looked. */
async function tryAct(seat: Seat, response: Response): Promise<boolean> {
  const { database, code, actor, now, values } = seat;
  const found = await find(seat);
  const act = actOf(seat, found);
  // With another rung, cause or question than the chair had before their eyes it is another act.
  if (!act || Object.entries(act.hidden ?? {}).some(([name, value]) => values[name] !== value)) {
    overtaken(seat, response, found, tooLate(), act);
    return true;
  }
  const { facts } = found;
  const note = await noteFor(seat, found, act);
  const show = (errors: readonly FieldError[], trouble: Trouble) => {
    const page = actPage(seat, facts.advice.reference, act, values, errors, note);
    sendPage(response, page, trouble);
  };
  const read = readAct(act, values, now);
  if ('errors' in read) {
    show(read.errors, 'badInput');
    return true;
  }
  const done = await executeOnSeen(database, code, facts, act.command(read.given), actor, now);
  if ('moved' in done) return false;
  if ('unknown' in done) throw new Stop('notFound');
  if ('advice' in done) {
    seeOther(response, doneHref(seat, facts.advice.reference, act));
    return true;
  }
  const error = refusedField(act, done.refusal);
  if (error) show([error], troubleOf(done.refusal));
  else overtaken(seat, response, found, refusalWords(done.refusal), act);
  return true;
}
