// Reads the answer from its form, and shows a given answer in it again.
import { readText } from '../../forms/text.ts';
import { fieldError, oneOf, typed, type FieldError, type Values } from '../../forms/values.ts';
import type { ContactAnswer, Instead } from '../../../domain/contacts/contact.ts';
import { positionKey, type Position } from '../../../domain/contacts/places.ts';
import { theirPositions, type ContactVisit } from './standing.ts';
import { say } from '../../../words/language.ts';

/** Names are short; what is longer is a story, and belongs on the telephone. */
const LONGEST_NAME = 100;
/** RFC 5321. */
const LONGEST_ADDRESS = 254;

/** The answer, or what to mend. */
export function readAnswer(
  visit: ContactVisit,
): { readonly answer: ContactAnswer } | { readonly errors: readonly FieldError[] } {
  const kind = oneOf(visit.values, 'antwoord', ['klopt', 'niet-ik']);
  if (kind === undefined)
    return { errors: [fieldError('antwoord', say('Kies een antwoord', 'Choose an answer'))] };
  if (kind === 'klopt') return { answer: { kind: 'confirmed' } };
  const positions = deniedPositions(visit);
  const name = readName(visit);
  const email = readAddress(visit.values);
  const errors = [
    ...(positions
      ? []
      : [fieldError('rol', say('Kies welke rol niet klopt', 'Choose which role is not right'))]),
    ...('error' in name ? [name.error] : []),
    ...('error' in email ? [email.error] : []),
  ];
  if (errors.length > 0 || !positions || 'error' in name || 'error' in email) return { errors };
  const instead: Instead = {
    ...(name.text === undefined ? {} : { name: name.text }),
    ...(email.text === undefined ? {} : { email: email.text }),
  };
  return { answer: { kind: 'notMe', positions, instead } };
}

/** All of them, unless one was chosen; undefined for a choice that the form does not have. */
function deniedPositions(visit: ContactVisit): readonly Position[] | undefined {
  const positions = theirPositions(visit).map(({ position }) => position);
  const chosen = typed(visit.values, 'rol');
  if (chosen === '') return positions;
  const one = positions[Number(chosen) - 1];
  return one && [one];
}

type Read = { readonly text: string | undefined } | { readonly error: FieldError };

function readName({ values, now }: ContactVisit): Read {
  if (typed(values, 'wie').length > LONGEST_NAME)
    return {
      error: fieldError(
        'wie',
        say(
          'De naam is te lang. Maak hem korter dan 100 tekens',
          'The name is too long. Make it shorter than 100 characters',
        ),
      ),
    };
  return readText(values, 'wie', now);
}

function readAddress(values: Values): Read {
  const text = typed(values, 'mail');
  if (text === '') return { text: undefined };
  const isAddress = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/.test(text) && text.length <= LONGEST_ADDRESS;
  if (isAddress) return { text };
  const message = say(
    'Vul een mailadres in zoals naam@gemeente.nl',
    'Fill in an email address such as name@gemeente.nl',
  );
  return { error: fieldError('mail', message) };
}

/** The form filled in with an answer. */
export function answerValues(visit: ContactVisit, answer: ContactAnswer): Values {
  if (answer.kind === 'confirmed') return { antwoord: 'klopt' };
  const { instead, positions: denied } = answer;
  const positions = theirPositions(visit).map(({ position }) => positionKey(position));
  const [first] = denied.map(positionKey);
  const one = denied.length < positions.length && first !== undefined ? positions.indexOf(first) + 1 : 0;
  return {
    antwoord: 'niet-ik',
    rol: one === 0 ? '' : String(one),
    wie: instead.name ?? '',
    mail: instead.email ?? '',
  };
}
