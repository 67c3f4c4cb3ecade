// Erasing a case on request.
import type { Response } from 'express';
import { seeOther, sendPage, Stop } from '../../errors.ts';
import { fieldError, oneOf, typed, type FieldError } from '../../forms/values.ts';
import { get, post, type ConsoleRoute } from '../route.ts';
import type { Seat } from '../seat.ts';
import { eraseCase } from '../../../store/erasing.ts';
import { readCase } from '../../../store/pages/case.ts';
import { erasePage } from './ErasePage.tsx';
import { say } from '../../../words/language.ts';

export const erasingRoutes: readonly ConsoleRoute[] = [
  get('/adviezen/:reference/wissen', 'editSettings', show),
  post('/adviezen/:reference/wissen', 'editSettings', erase),
];

async function find({ database, code, params }: Seat) {
  const found = await readCase(database, code, params['reference'] ?? '');
  if (!found) throw new Stop('notFound');
  return found.facts.advice;
}

async function show(seat: Seat, response: Response): Promise<void> {
  sendPage(response, erasePage(seat, await find(seat), {}, []));
}

async function erase(seat: Seat, response: Response): Promise<void> {
  const { database, code, home, held, values, now } = seat;
  const advice = await find(seat);
  const because = oneOf(values, 'waarom', ['request', 'mistake']);
  const number = typed(values, 'nummer')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  const errors: FieldError[] = [
    ...(because === undefined
      ? [
          fieldError(
            'waarom',
            say('Kies waarom de casus gewist moet worden', 'Choose why the case has to be erased'),
          ),
        ]
      : []),
    ...(number === advice.reference.replace('-', '')
      ? []
      : [
          fieldError(
            'nummer',
            say(`Typ het casusnummer ${advice.reference} over`, `Type the case number ${advice.reference}`),
          ),
        ]),
  ];
  if (because === undefined || errors.length > 0) {
    sendPage(response, erasePage(seat, advice, values, errors), 'badInput');
    return;
  }
  if (!(await eraseCase(database, code, advice.reference, because, held.person, now)))
    throw new Stop('notFound');
  seeOther(response, `${home}/adviezen?gedaan=gewist`);
}
