// The letters of a region: all of them for one case, and the words of each.
import type { Response } from 'express';
import { seeOther, sendPage, Stop } from '../../errors.ts';
import { hiddenNumber, wordsFor, type FieldError, type Values } from '../../forms/values.ts';
import type { Trouble } from '../../trouble.ts';
import { contentPolicy } from '../../security/headers.ts';
import { get, post, type ConsoleRoute } from '../route.ts';
import type { Seat } from '../seat.ts';
import { exampleOf } from './example.ts';
import { kindAt, kindPaths } from './kindWords.ts';
import { lettersPage } from './LettersPage.tsx';
import { typedWording, valuesOf, wordingErrors } from './wordingForm.ts';
import { wordingPage, type WordingPageProps } from './WordingPage.tsx';
import { ourWords, type WordedKind, type Wording } from '../../../domain/letters/wording.ts';
import { readWordings, readWordingVersions, saveWording } from '../../../store/letterWordings.ts';
import { spoken } from '../../../words/language.ts';

export const wordingRoutes: readonly ConsoleRoute[] = [
  get('/brieven', 'seeLetters', showAll),
  get('/brieven/:kind', 'seeLetters', showOne),
  post('/brieven/:kind', 'editLetters', lookOrSave),
  post('/brieven/:kind/standaard', 'editLetters', backToDefault),
];

const doneWords = spoken<string>({
  bewaard: [
    'De woorden zijn bewaard. De volgende brief gaat zo.',
    'The words have been saved. The next letter goes like this.',
  ],
  standaard: ['Deze brief gaat weer in de standaardwoorden.', 'This letter goes in the default words again.'],
});

async function showAll(seat: Seat, response: Response): Promise<void> {
  const wordings = await readWordings(seat.database, seat.code);
  const example = await exampleOf(seat, seat.query);
  send(response, lettersPage(seat, example, wordings), example.errors.length > 0 ? 'badInput' : undefined);
}

/** What the page of a letter stands on. */
async function ground(seat: Seat, asked: Values) {
  const kind = kindAt(seat.params['kind']);
  if (kind === undefined) throw new Stop('notFound');
  const versions = await readWordingVersions(seat.database, seat.code, kind);
  return { kind, versions, example: await exampleOf(seat, asked, kind) };
}

async function showOne(seat: Seat, response: Response): Promise<void> {
  const { query } = seat;
  const { kind, versions, example } = await ground(seat, query);
  const [current] = versions;
  const asked = hiddenNumber(query, 'versie');
  const stands = versions.find(({ version }) => version === asked) ?? current;
  const page: WordingPageProps = {
    kind,
    versions,
    example,
    values: { ...valuesOf(kind, stands?.wording ?? ourWords), moment: query['moment'] ?? '' },
    errors: [],
    shown: stands,
    unsaved: stands !== current,
    seen: current?.version ?? 0,
    done: wordsFor(doneWords, query['gedaan']),
  };
  send(response, wordingPage(seat, page), example.errors.length > 0 ? 'badInput' : undefined);
}

async function lookOrSave(seat: Seat, response: Response): Promise<void> {
  const { home, values, now } = seat;
  const kind = kindOf(seat);
  const wording = typedWording(values);
  const errors = wordingErrors(kind, wording, now);
  const seen = hiddenNumber(values, 'versie');
  const saves = values['doe'] !== 'bekijk';
  if (errors.length > 0 || !saves) {
    await showTyped(seat, response, {
      wording,
      errors,
      seen,
      status: errors.length > 0 ? 'badInput' : undefined,
    });
  } else if (seen !== undefined && (await save(seat, kind, wording, seen))) {
    seeOther(response, `${home}/brieven/${kindPaths[kind]}?gedaan=bewaard`);
  } else {
    await showOvertaken(seat, response, kind, wording);
  }
}

/** Nothing was saved: what was typed, beside what somebody else saved meanwhile. */
async function showOvertaken(
  seat: Seat,
  response: Response,
  kind: WordedKind,
  wording: Wording,
): Promise<void> {
  const [current] = await readWordingVersions(seat.database, seat.code, kind);
  const overtakenBy = current?.wording ?? ourWords;
  const seen = current?.version ?? 0;
  await showTyped(seat, response, { wording, errors: [], seen, status: 'overtaken', overtakenBy });
}

interface TypedPage {
  readonly wording: Wording;
  readonly errors: readonly FieldError[];
  readonly seen: number | undefined;
  readonly status: Trouble | undefined;
  readonly overtakenBy?: Wording;
}

/** What was typed, and the letter in those words, where they make one. */
async function showTyped(
  seat: Seat,
  response: Response,
  { wording, errors, seen, status, ...rest }: TypedPage,
): Promise<void> {
  const { values } = seat;
  const { kind, versions, example } = await ground(seat, values);
  const [current] = versions;
  const page: WordingPageProps = {
    kind,
    versions,
    example,
    values,
    errors,
    shown: errors.length > 0 ? current : { version: (current?.version ?? 0) + 1, wording },
    unsaved: errors.length === 0,
    seen: seen ?? current?.version ?? 0,
    ...rest,
  };
  send(response, wordingPage(seat, page), status ?? (example.errors.length > 0 ? 'badInput' : undefined));
}

async function backToDefault(seat: Seat, response: Response): Promise<void> {
  const kind = kindOf(seat);
  const seen = hiddenNumber(seat.values, 'versie');
  if (seen !== undefined && (await save(seat, kind, ourWords, seen))) {
    seeOther(response, `${seat.home}/brieven/${kindPaths[kind]}?gedaan=standaard`);
  } else {
    await showOvertaken({ ...seat, values: valuesOf(kind, ourWords) }, response, kind, ourWords);
  }
}

function kindOf({ params }: Seat): WordedKind {
  const kind = kindAt(params['kind']);
  if (kind === undefined) throw new Stop('notFound');
  return kind;
}

function save(
  { database, code, held, now }: Seat,
  kind: WordedKind,
  wording: Wording,
  seen: number,
): Promise<boolean> {
  return saveWording(database, code, kind, wording, { seen, by: held.person, at: now });
}

/** The letters are shown within the page, which has their styles; a script is not run in it, from anywhere. */
function send(response: Response, page: Parameters<typeof sendPage>[1], status: Trouble | undefined): void {
  response.set('Content-Security-Policy', contentPolicy({ 'style-src': ["'self'", "'unsafe-inline'"] }));
  sendPage(response, page, status);
}
