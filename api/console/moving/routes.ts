// Moves a running case to the version of the agreement that is in force today.
import type { Response } from 'express';
import { seeOther, sendPage, Stop, troubleOf } from '../../errors.ts';
import { readText } from '../../forms/text.ts';
import { refusalWords } from '../../refusalWords.ts';
import { overtaken, tooLate } from '../case/overtaken.tsx';
import { get, post, type ConsoleRoute } from '../route.ts';
import type { Seat } from '../seat.ts';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import { executeOnSeen } from '../../../store/execute.ts';
import { readCase, type CasePage as Case } from '../../../store/pages/case.ts';
import { say } from '../../../words/language.ts';
import { movePage } from './MovePage.tsx';
import { versionToMoveTo } from './preview.ts';

/** So often we look again at a case that moves under our hands. */
const MOST_LOOKS = 5;

export const movingRoutes: readonly ConsoleRoute[] = [
  get('/adviezen/:reference/nieuwe-afspraken', 'steerCases', show),
  post('/adviezen/:reference/nieuwe-afspraken', 'steerCases', move),
];

async function find(seat: Seat): Promise<Case> {
  const found = await readCase(seat.database, seat.code, seat.params['reference'] ?? '');
  if (!found) throw new Stop('notFound');
  return found;
}

function toCase(seat: Seat, response: Response, { advice }: CaseFacts, done = ''): void {
  seeOther(response, `${seat.home}/adviezen/${advice.reference}${done}`);
}

async function show(seat: Seat, response: Response): Promise<void> {
  const { facts } = await find(seat);
  const to = versionToMoveTo(facts, seat.desk.agreement);
  if (to) sendPage(response, movePage(seat, facts, to, { values: {}, errors: [] }));
  else toCase(seat, response, facts);
}

async function move(seat: Seat, response: Response): Promise<void> {
  const { database, code, actor, now, values } = seat;
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const found = await find(seat);
    const { facts } = found;
    const to = versionToMoveTo(facts, seat.desk.agreement);
    if (!to) {
      // Done already, by a second press of the button or by somebody else; or the case is closed.
      overtaken(seat, response, found, tooLate());
      return;
    }
    // Another version than the one of which the differences were read came in force since.
    if (values['naar'] !== String(to.version)) {
      const problem = say(
        'Intussen geldt een andere versie. Kijk na wat er dan verandert',
        'Meanwhile another version came into force. Look over what changes then',
      );
      sendPage(response, movePage(seat, facts, to, { values, errors: [], problem }), 'overtaken');
      return;
    }
    const read = readText(
      values,
      'reden',
      now,
      say('Schrijf kort waarom u deze casus overzet', 'Write in short why you move this case'),
    );
    if ('error' in read) {
      sendPage(response, movePage(seat, facts, to, { values, errors: [read.error] }), 'badInput');
      return;
    }
    const command = { type: 'moveToAgreement', to, reason: read.text ?? '' } as const;
    const done = await executeOnSeen(database, code, facts, command, actor, now);
    if ('moved' in done) continue;
    if ('unknown' in done) throw new Stop('notFound');
    if ('advice' in done) toCase(seat, response, facts, '?gedaan=nieuwe-afspraken');
    else {
      const problem = refusalWords(done.refusal);
      const page = movePage(seat, (await find(seat)).facts, to, { values, errors: [], problem });
      sendPage(response, page, troubleOf(done.refusal));
    }
    return;
  }
  const found = await find(seat);
  const { facts } = found;
  const problem = say(
    'De casus veranderde terwijl u bezig was. Probeer het nog een keer',
    'The case changed while you were busy. Please try once more',
  );
  const to = versionToMoveTo(facts, seat.desk.agreement);
  if (to) sendPage(response, movePage(seat, facts, to, { values, errors: [], problem }), 'overtaken');
  else overtaken(seat, response, found, tooLate());
}
