// Reads the change that a button on a draft asks for.
import { oneOf, type Values } from '../../forms/values.ts';
import { ladderSides } from '../../../domain/escalation/agreement.ts';
import { spoken } from '../../../words/language.ts';
import type { AgreementEdit, EditRefusal } from '../../../domain/escalation/editAgreement.ts';

/** Undefined for a form that no page of ours has. */
export function pressedEdit(values: Values): AgreementEdit | undefined {
  const { ladder = '', trede = '', dag = '' } = values;
  const rung = /^[1-9]\d?$/.test(trede) ? Number(trede) : 0;
  switch (values['wat']) {
    case 'ladder-erbij': {
      const side = oneOf(values, 'plek', ladderSides);
      return side && { type: 'addLadder', side };
    }
    case 'trede-erbij':
      return { type: 'addRung', ladder };
    case 'trede-weg':
      return { type: 'removeRung', ladder, rung };
    case 'trede-omhoog':
      return { type: 'moveRung', ladder, rung, to: 'up' };
    case 'trede-omlaag':
      return { type: 'moveRung', ladder, rung, to: 'down' };
    case 'dag-weg':
      return { type: 'removeClosedDay', day: dag };
    default:
      return undefined;
  }
}

/** Where saving a change leads, after the address of the draft: to where it can be seen. */
export function seenAt(edit: AgreementEdit): string {
  switch (edit.type) {
    case 'addLadder':
      return `?gedaan=ladder-erbij#ladder-${edit.side}`;
    case 'addRung':
    case 'moveRung':
    case 'removeRung':
    case 'setRung':
      return `?gedaan=bewaard#ladder-${encodeURIComponent(edit.ladder)}`;
    case 'setEntries':
      return '?gedaan=bewaard#redenen';
    case 'setTimings':
      return '?gedaan=bewaard#termijnen';
    case 'setSendingHours':
      return '?gedaan=bewaard#verzendtijden';
    case 'removeLadder':
      return '?gedaan=ladder-weg';
    case 'addClosedDay':
    case 'removeClosedDay':
      return '/vrije-dagen?gedaan=bewaard';
  }
}

/** Why a change was none, in words. */
export const editRefusalWords: Readonly<Record<EditRefusal, string>> = spoken({
  ladderUnknown: ['Deze ladder is er niet meer.', 'This ladder is not there any more.'],
  rungUnknown: ['Deze trede is er niet meer.', 'This rung is not there any more.'],
  sideTaken: ['Op die plek staat al een ladder.', 'There already is a ladder in that place.'],
  atTheEnd: [
    'Deze trede staat al aan het eind van de ladder.',
    'This rung is already at the end of the ladder.',
  ],
  dayTaken: ['Deze dag staat er al.', 'This day is already there.'],
  dayUnknown: ['Deze dag is er al uitgehaald.', 'This day has already been taken out.'],
});
