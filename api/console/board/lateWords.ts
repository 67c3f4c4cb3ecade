// What is late in a case, and what comes of it.
import type { CaseOutline } from '../../../domain/advice/facts.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { reachedPeople } from '../../../domain/escalation/climbedRungs.ts';
import type { Lateness } from '../../../domain/forecast/agenda.ts';
import type { Instant } from '../../../domain/time.ts';
import { longDate, longDay } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import { capitalised } from '../../../words/people.ts';
import { recipientWords } from '../../../words/receivers.ts';
import { rungName } from '../../../words/tasks.ts';

/** "De verwijzer zou vóór donderdag 19 november antwoorden. …" */
export function lateWords(facts: CaseOutline, what: Lateness['what'], now: Instant): string {
  return what === 'referrer' ? referrerWords(facts, now) : commitmentWords(facts, now);
}

function referrerWords(facts: CaseOutline, now: Instant): string {
  const { lastSilenceAt } = facts.advice.monitoring;
  const should =
    lastSilenceAt === null
      ? say('De verwijzer zou antwoorden.', 'The referrer was to answer.')
      : say(
          `De verwijzer zou vóór ${longDay(lastSilenceAt, now)} antwoorden.`,
          `The referrer was to answer before ${longDay(lastSilenceAt, now)}.`,
        );
  const climb = facts.advice.climbs.findLast(
    ({ cause, stand }) => cause === 'silence' && stand.at !== 'settled',
  );
  const rung = climb?.rungs.at(-1)?.rung;
  if (!climb || rung === undefined) return should;
  const name = rungName(facts, climb, rung).toLowerCase();
  return say(`${should} Nu is ${name} aan zet.`, `${should} Now it is the turn of ${name}.`);
}

/** Who promised it last, on a ladder of which the referrer is now asked whether it happened. */
function commitmentWords(facts: CaseOutline, now: Instant): string {
  const climb = facts.advice.climbs.find(
    ({ stand }) => stand.at === 'asking' && stand.then === 'afterCommitment',
  );
  const promised = climb && reachedPeople(climb).findLast(({ reply }) => reply?.kind === 'arrange');
  if (promised?.reply?.kind !== 'arrange')
    return say(
      'Een toezegging is verlopen. Wij vragen de verwijzer of het is gelukt.',
      'The time for a promise has passed. We are asking the referrer whether it worked out.',
    );
  const who = capitalised(recipientWords(facts, promised.recipient));
  const before = longDate(promised.reply.before, localDateOf(now));
  return say(
    `${who} zou dit vóór ${before} regelen. Wij vragen de verwijzer of het is gelukt.`,
    `${who} was to arrange this before ${before}. We are asking the referrer whether it worked out.`,
  );
}
