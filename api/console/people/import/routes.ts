// Reading people in from a file, and writing them to one.
import type { Response } from 'express';
import { z } from 'zod';
import { seeOther, sendFile, sendPage } from '../../../errors.ts';
import { MOST_BYTES, readUpload } from '../../../forms/upload.ts';
import { fieldError, typed, type FieldError } from '../../../forms/values.ts';
import type { Trouble } from '../../../trouble.ts';
import { get, post, type ConsoleRoute } from '../../route.ts';
import type { Seat } from '../../seat.ts';
import { PeopleView } from '../view.ts';
import { countCases } from './counting.ts';
import { decode } from './decode.ts';
import { faultWords } from './faultWords.ts';
import { importPage, type ImportShown } from './ImportPage.tsx';
import { previewPage } from './PreviewPage.tsx';
import { readRows } from './readRows.ts';
import { readTable } from './table.ts';
import { exampleRows, writeFile } from './writeFile.ts';
import {
  confirmImport,
  forgetImport,
  keepImport,
  printOf,
  readImport,
  type Kept,
} from '../../../../store/people/imports.ts';
import { rowsOf } from '../../../../domain/contacts/importing/rowsOf.ts';
import { longDate } from '../../../../words/dates.ts';
import { say, spoken } from '../../../../words/language.ts';

export const importRoutes: readonly ConsoleRoute[] = [
  get('/mensen/uitvoer.csv', 'editPeople', async (seat, response) => {
    const { book, today } = await PeopleView.of(seat);
    sendFile(response, `mensen-${today}.csv`, 'text/csv', writeFile(rowsOf(book, today)));
  }),
  get('/mensen/voorbeeld.csv', 'editRoles', (_seat, response) => {
    sendFile(response, 'voorbeeld-mensen.csv', 'text/csv', writeFile(exampleRows));
  }),
  get('/mensen/invoeren', 'editRoles', (seat, response) => {
    const notice = seat.query['weg'] === undefined ? undefined : nothingKept();
    show(seat, response, { text: '', notice });
  }),
  post('/mensen/invoeren', 'editRoles', receive),
  get('/mensen/invoeren/:import', 'editRoles', (seat, response) => preview(seat, response, false)),
  post('/mensen/invoeren/:import', 'editRoles', confirm),
  post('/mensen/invoeren/:import/weg', 'editRoles', async (seat, response) => {
    const kept = keptIn(seat);
    if (kept) await forgetImport(seat.database, seat.code, kept);
    seeOther(response, `${seat.home}/mensen/invoeren`);
  }),
];

function nothingKept(): string {
  return say(
    'Dit bestand is al ingelezen, weggegooid, of ouder dan een dag. Kies het opnieuw als dat nodig is.',
    'This file was read in already, thrown away, or is older than a day. Choose it again if that is needed.',
  );
}

function show(seat: Seat, response: Response, shown: Partial<ImportShown>, trouble?: Trouble): void {
  sendPage(response, importPage(seat, { text: '', errors: [], faults: [], ...shown }), trouble);
}

function wrong(field: 'bestand' | 'tekst', message: string): readonly FieldError[] {
  return [{ ...fieldError(field, message), fieldId: `csv-${field}` }];
}

async function receive(seat: Seat, response: Response): Promise<void> {
  const upload = await readUpload(response.req);
  if ('tooLarge' in upload) {
    const message = say(
      'Het bestand is groter dan 2 MB. Een lijst van mensen is kleiner: kijk na of dit het goede bestand is',
      'The file is larger than 2 MB. A list of people is smaller: check that this is the right file',
    );
    show(seat, response, { errors: wrong('bestand', message) }, 'tooLong');
    return;
  }
  if ('unreadable' in upload) {
    const message = say(
      'Het bestand kwam niet goed aan. Kies het nog een keer',
      'The file did not arrive well. Choose it once more',
    );
    show(seat, response, { errors: wrong('bestand', message) }, 'unreadable');
    return;
  }
  const text = upload.values['tekst'] ?? '';
  const field = upload.file ? 'bestand' : 'tekst';
  const again = (shown: Partial<ImportShown>) => show(seat, response, { text, ...shown }, 'badInput');
  if (!upload.file && text.trim() === '') {
    again({
      errors: wrong('bestand', say('Kies een bestand, of plak de rijen', 'Choose a file, or paste the rows')),
    });
    return;
  }
  if (Buffer.byteLength(text) > MOST_BYTES) {
    again({ errors: wrong('tekst', say('De tekst is groter dan 2 MB', 'The text is larger than 2 MB')) });
    return;
  }
  const decoded = upload.file ? decode(upload.file) : { text };
  if ('isNot' in decoded) {
    again({ errors: wrong('bestand', notText[decoded.isNot]) });
    return;
  }
  const table = readTable(decoded.text);
  if ('fault' in table) {
    again({ errors: wrong(field, table.fault.replace(/\.$/, '')) });
    return;
  }
  const { rows, faults } = readRows(table, seat.now);
  const inAll = say('Verbeter eerst wat hieronder staat', 'First correct what is listed below');
  if (faults.length > 0) {
    again({ faults, errors: wrong(field, inAll) });
    return;
  }
  const done = await keepImport(seat.database, seat.code, rows, seat.held.person, seat.now);
  if ('kept' in done) seeOther(response, `${seat.home}/mensen/invoeren/${done.kept}`);
  else if ('faults' in done) again({ faults: done.faults.map(faultWords), errors: wrong(field, inAll) });
  else again({ errors: wrong(field, noChairWords(done.noChairFrom)) });
}

const notText = spoken({
  spreadsheet: [
    'Dit is een Excel-bestand. Kies in Excel ‘Opslaan als’, en dan CSV',
    'This is an Excel file. In Excel, choose ‘Save as’, and then CSV',
  ],
  binary: ['Dit is geen tekstbestand. Kies een CSV-bestand', 'This is not a text file. Choose a CSV file'],
});

function noChairWords(from: string): string {
  return say(
    `Met dit bestand heeft de regio vanaf ${longDate(from)} geen voorzitter, en kan niemand dat herstellen. Zet er ook in wie voorzitter wordt`,
    `With this file the region has no chair from ${longDate(from)}, and nobody can put that right. Also put in who becomes the chair`,
  );
}

function keptIn({ params, held }: Seat): Kept | undefined {
  const id = z.uuid().safeParse(params['import']).data;
  return id === undefined ? undefined : { id, by: held.person };
}

async function preview(seat: Seat, response: Response, anew: boolean): Promise<void> {
  const kept = keptIn(seat);
  const planned = kept && (await readImport(seat.database, seat.code, kept, seat.now));
  if (!kept || !planned) {
    seeOther(response, `${seat.home}/mensen/invoeren?weg`);
    return;
  }
  if ('faults' in planned) {
    show(seat, response, { faults: planned.faults.map(faultWords), notice: since() }, 'overtaken');
  } else if ('noChairFrom' in planned) {
    show(seat, response, { errors: wrong('bestand', noChairWords(planned.noChairFrom)) }, 'overtaken');
  } else {
    const view = new PeopleView(seat, planned.book);
    const counted = await countCases(view, planned.plan);
    const page = previewPage(view, kept.id, {
      plan: planned.plan,
      print: printOf(planned.plan),
      counted,
      anew,
    });
    sendPage(response, page, anew ? 'overtaken' : undefined);
  }
}

function since(): string {
  return say(
    'Intussen is er iets veranderd, waardoor het bestand niet meer klopt. Er is niets ingelezen.',
    'Something changed in the meantime, so that the file is not right any more. Nothing was read in.',
  );
}

async function confirm(seat: Seat, response: Response): Promise<void> {
  const kept = keptIn(seat);
  const shown = typed(seat.values, 'gezien');
  const done = kept
    ? await confirmImport(seat.database, seat.code, kept, shown, seat.now)
    : ({ gone: true } as const);
  if ('saved' in done) seeOther(response, `${seat.home}/mensen?gedaan=ingelezen`);
  else if ('moved' in done) await preview(seat, response, true);
  else seeOther(response, `${seat.home}/mensen/invoeren?weg`);
}
