// Reads the answer to a notice from its form, and shows a given answer in it again.
import { dateError, dateValues, readDate } from '../../forms/dates.ts';
import { readText } from '../../forms/text.ts';
import { fieldError, oneOf, type FieldError, type Values } from '../../forms/values.ts';
import { contextOf } from '../../../domain/advice/facts.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { Reply, RungRecord } from '../../../domain/escalation/climb.ts';
import { latestCommitment } from '../../../domain/escalation/replies.ts';
import type { LocalDate } from '../../../domain/time.ts';
import { longDate } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import type { Visit } from '../visit.ts';

/** The last day that can be named on this rung. */
export function latestDay({ facts, now }: Visit, record: RungRecord): LocalDate {
  return latestCommitment({ context: contextOf(facts, now) }, record);
}

/** The answer, or what to mend. */
export function readReply(
  visit: Visit,
  record: RungRecord,
): { readonly reply: Reply } | { readonly errors: readonly FieldError[] } {
  const { values, now } = visit;
  const kind = oneOf(values, 'antwoord', ['arrange', 'solved', 'cannot', 'notMe']);
  switch (kind) {
    case undefined:
      return { errors: [fieldError('antwoord', say('Kies een antwoord', 'Choose an answer'))] };
    case 'solved':
      return { reply: { kind } };
    case 'arrange':
      return readCommitment(visit, record);
    case 'cannot': {
      const because = readText(
        values,
        'omdat',
        now,
        say('Schrijf kort waarom het niet lukt', 'Write briefly why it cannot be done'),
      );
      return 'error' in because
        ? { errors: [because.error] }
        : { reply: { kind, because: because.text ?? '' } };
    }
    case 'notMe': {
      const instead = readText(values, 'wie', now);
      return 'error' in instead
        ? { errors: [instead.error] }
        : { reply: { kind, ...(instead.text === undefined ? {} : { instead: instead.text }) } };
    }
  }
}

function readCommitment(
  visit: Visit,
  record: RungRecord,
): { readonly reply: Reply } | { readonly errors: readonly FieldError[] } {
  const read = readDate(
    visit.values,
    'datum',
    say('Vul in vóór welke datum u dit regelt', 'Fill in before which date you will arrange this'),
  );
  if ('error' in read) return { errors: [read.error] };
  const today = localDateOf(visit.now);
  const latest = latestDay(visit, record);
  if (read.date <= today)
    return {
      errors: [dateError('datum', say('Kies een datum die nog komt', 'Choose a date that is still to come'))],
    };
  if (read.date > latest) {
    const until = longDate(latest, today);
    const message = say(
      `Dat is te ver weg. Kies een datum tot en met ${until}`,
      `That is too far away. Choose a date up to and including ${until}`,
    );
    return { errors: [dateError('datum', message)] };
  }
  return { reply: { kind: 'arrange', before: read.date } };
}

/** The form filled in with an answer. */
export function replyValues(reply: Reply): Values {
  switch (reply.kind) {
    case 'arrange':
      return { antwoord: reply.kind, ...dateValues('datum', reply.before) };
    case 'solved':
      return { antwoord: reply.kind };
    case 'cannot':
      return { antwoord: reply.kind, omdat: reply.because };
    case 'notMe':
      return { antwoord: reply.kind, wie: reply.instead ?? '' };
  }
}
