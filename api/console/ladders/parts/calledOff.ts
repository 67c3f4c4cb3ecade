// Answers who was changing a draft that is no draft any more: why, and what they had typed.
import type { Response } from 'express';
import { sendPage, Stop } from '../../../errors.ts';
import type { Values } from '../../../forms/values.ts';
import type { DefinitionRow } from '../../../design/shows/DefinitionRows.tsx';
import type { Seat } from '../../seat.ts';
import { readChanges } from '../../../../store/agreements/changes.ts';
import type { NotADraft } from '../../../../store/agreements/drafts.ts';
import { recipientParties, roles } from '../../../../domain/escalation/agreement.ts';
import { timingWords } from '../../../../words/agreementTerms.ts';
import { capitalised } from '../../../../words/people.ts';
import { recipientRole } from '../../../../words/receivers.ts';
import { say, spoken } from '../../../../words/language.ts';
import { changeSentence } from '../changeWords.ts';
import { versionNumber } from '../find.ts';
import { lostPage } from './PartPage.tsx';

/** `gone`: the draft is there, but not the part of it that was being changed. */
export async function calledOff(
  seat: Seat,
  response: Response,
  why: Exclude<NotADraft, { moved: unknown }> | { readonly gone: number },
): Promise<void> {
  const version = versionNumber(seat.params['version']) ?? 0;
  const [last] = await readChanges(seat.database, seat.code, { version, limit: 1 });
  // Of a number that was never given out there is nothing to tell.
  if (!last && 'unknown' in why) throw new Stop('notFound');
  const because =
    'gone' in why
      ? say('Wat u wijzigde, staat niet meer in dit concept.', 'What you changed is no longer in this draft.')
      : 'unknown' in why
        ? say('Dit concept is er niet meer.', 'This draft is not there any more.')
        : say(
            'Deze versie is vastgelegd, en verandert niet meer. Maak een nieuw concept.',
            'This version has been agreed on, and does not change any more. Make a new draft.',
          );
  const told = last ? ` ${changeSentence(last, seat.now)}` : '';
  const title =
    'gone' in why
      ? say(`Concept ${version}`, `Draft ${version}`)
      : say('Dit concept is er niet meer', 'This draft is not there any more');
  sendPage(response, lostPage(seat, title, because + told, typedRows(seat.values)), 'overtaken');
}

const labels: Readonly<Record<string, string>> = spoken({
  wachttijd: ['Wachttijd in werkdagen', 'Waiting time in working days'],
  toelichting: ['Toelichting', 'Explanation'],
  document: ['Document', 'Document'],
  'vastgesteld-door': ['Vastgesteld door', 'Agreed on by'],
});

/** What was filled in, in rows; ticked boxes by what they stand for. */
function typedRows(values: Values): readonly DefinitionRow[] {
  const whom = recipientParties.flatMap((of) =>
    roles.filter((role) => values[`aan-${of}-${role}`] === 'ja').map((role) => recipientRole({ of, role })),
  );
  const rest = Object.entries(values).filter(
    ([name, value]) => value.trim() !== '' && !name.startsWith('aan-') && !hidden.has(name),
  );
  return [
    ...(whom.length > 0 ? [{ term: say('Wie', 'Who'), value: capitalised(whom.join(', ')) }] : []),
    ...rest.map(([name, value]) => ({ term: labels[name] ?? capitalised(timingWords(name)), value })),
  ];
}

const hidden: ReadonlySet<string> = new Set(['revisie', 'wat', 'ladder', 'trede', 'plek', 'wijze']);
