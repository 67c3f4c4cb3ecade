// Reads what was posted from the page of one question.
import { dateError, readDate } from '../../forms/dates.ts';
import { readText } from '../../forms/text.ts';
import { fieldError, oneOf, typed, type FieldError, type Values } from '../../forms/values.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { statedCauses } from '../../../domain/monitoring/answer.ts';
import { refusePlannedFrom } from '../../../domain/monitoring/answers.ts';
import type { Instant } from '../../../domain/time.ts';
import type { QuestionName } from '../../../words/answers.ts';
import { longDate } from '../../../words/dates.ts';
import { capitalised } from '../../../words/people.ts';

/** The fields of each question's page. */
const fields: Readonly<Record<QuestionName, readonly string[]>> = {
  opgevolgd: ['opgevolgd'],
  zorg: ['zorg', 'vanaf-dag', 'vanaf-maand', 'vanaf-jaar'],
  waar: ['waar', 'waarom'],
  overbrugging: ['overbrugging'],
  leren: ['leren'],
  meedenken: ['meedenken'],
};

/** The fields of this question as they were typed. */
export function fieldsOf(question: QuestionName, posted: Values): Values {
  return Object.fromEntries(fields[question].map((field) => [field, typed(posted, field)]));
}

/**
 * What has to be mended on the page of this question; empty when nothing has.
 * @param before what was answered on the other pages
 */
export function mistakesIn(
  question: QuestionName,
  posted: Values,
  before: Values,
  now: Instant,
): readonly FieldError[] {
  switch (question) {
    case 'opgevolgd':
      return choose(posted, question, ['yes', 'partly', 'no'], 'Kies of het advies wordt opgevolgd');
    case 'zorg':
      return [
        ...choose(posted, question, ['yes', 'planned', 'no'], 'Kies of de zorg er is'),
        ...(posted['zorg'] === 'planned' ? mistakesInDate(posted, now) : []),
      ];
    case 'waar': {
      const places = before['opgevolgd'] === 'no' ? statedCauses : [...statedCauses, 'nowhere'];
      const missing = posted['waar'] === 'other' ? 'Schrijf kort waar het vastzit' : undefined;
      const why = readText(posted, 'waarom', now, missing);
      return [
        ...choose(posted, question, places, 'Kies waar het vastzit'),
        ...('error' in why ? [why.error] : []),
      ];
    }
    case 'overbrugging':
      return choose(posted, question, ['yes', 'no', 'notNeeded'], 'Kies of er hulp is in de tussentijd');
    case 'leren': {
      const lesson = readText(posted, 'leren', now);
      return 'error' in lesson ? [lesson.error] : [];
    }
    case 'meedenken':
      return choose(posted, question, ['yes', 'no'], 'Kies of u wilt dat wij meedenken');
  }
}

function choose(posted: Values, field: string, choices: readonly string[], missing: string): FieldError[] {
  return oneOf(posted, field, choices) === undefined ? [fieldError(field, missing)] : [];
}

function mistakesInDate(posted: Values, now: Instant): readonly FieldError[] {
  const read = readDate(posted, 'vanaf', 'Vul in vanaf welke datum de zorg gepland is');
  if ('error' in read) return [read.error];
  const today = localDateOf(now);
  const refusal = refusePlannedFrom(read.date, today);
  if (!refusal) return [];
  return [
    dateError(
      'vanaf',
      refusal.latest === undefined
        ? `${capitalised(longDate(read.date, today))} is al geweest. Is de zorg gestart? Kies dan Ja`
        : `Dat is ver weg. Kies een datum tot en met ${longDate(refusal.latest, today)}`,
    ),
  ];
}
