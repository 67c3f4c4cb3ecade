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
import { say } from '../../../words/language.ts';
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
      return choose(
        posted,
        question,
        ['yes', 'partly', 'no'],
        say('Kies of het advies wordt opgevolgd', 'Choose whether the advice is being followed'),
      );
    case 'zorg':
      return [
        ...choose(
          posted,
          question,
          ['yes', 'planned', 'no'],
          say('Kies of de zorg er is', 'Choose whether the care is there'),
        ),
        ...(posted['zorg'] === 'planned' ? mistakesInDate(posted, now) : []),
      ];
    case 'waar': {
      const places = before['opgevolgd'] === 'no' ? statedCauses : [...statedCauses, 'nowhere'];
      const missing =
        posted['waar'] === 'other'
          ? say('Schrijf kort waar het vastzit', 'Write briefly where it is stuck')
          : undefined;
      const why = readText(posted, 'waarom', now, missing);
      return [
        ...choose(posted, question, places, say('Kies waar het vastzit', 'Choose where it is stuck')),
        ...('error' in why ? [why.error] : []),
      ];
    }
    case 'overbrugging':
      return choose(
        posted,
        question,
        ['yes', 'no', 'notNeeded'],
        say('Kies of er hulp is in de tussentijd', 'Choose whether there is help in the meantime'),
      );
    case 'leren': {
      const lesson = readText(posted, 'leren', now);
      return 'error' in lesson ? [lesson.error] : [];
    }
    case 'meedenken':
      return choose(
        posted,
        question,
        ['yes', 'no'],
        say('Kies of u wilt dat wij meedenken', 'Choose whether you would like us to think with you'),
      );
  }
}

function choose(posted: Values, field: string, choices: readonly string[], missing: string): FieldError[] {
  return oneOf(posted, field, choices) === undefined ? [fieldError(field, missing)] : [];
}

function mistakesInDate(posted: Values, now: Instant): readonly FieldError[] {
  const read = readDate(
    posted,
    'vanaf',
    say('Vul in vanaf welke datum de zorg gepland is', 'Fill in from which date the care is planned'),
  );
  if ('error' in read) return [read.error];
  const today = localDateOf(now);
  const refusal = refusePlannedFrom(read.date, today);
  if (!refusal) return [];
  return [
    dateError(
      'vanaf',
      refusal.latest === undefined
        ? say(
            `${capitalised(longDate(read.date, today))} is al geweest. Is de zorg gestart? Kies dan Ja`,
            `${longDate(read.date, today)} has already passed. Has the care started? Then choose Yes`,
          )
        : say(
            `Dat is ver weg. Kies een datum tot en met ${longDate(refusal.latest, today)}`,
            `That is far away. Choose a date up to and including ${longDate(refusal.latest, today)}`,
          ),
    ),
  ];
}
