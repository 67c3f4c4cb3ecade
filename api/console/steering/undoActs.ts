// What takes an act back that was just done: offered with one button where the page says that it is done.
import type { Act, ActPath } from './act.ts';
import { reopen } from './caseActs.ts';
import { resume, settle } from './climbActs.ts';
import { removeLogged } from './loggingActs.ts';
import { resumeChecks, rhythmCode } from './questionActs.ts';
import { hold, letGo } from './rungActs.ts';
import { atOnce, TAKEN_BACK } from './takenBack.ts';
import { climbOf } from '../../../domain/advice/advice.ts';
import type { CaseFacts, CaseOutline } from '../../../domain/advice/facts.ts';
import type { Instant } from '../../../domain/time.ts';
import { rhythmWords } from '../../../words/advices.ts';
import { say } from '../../../words/language.ts';

const noPause = () => say('Toch niet op pauze', 'No pause after all');
const takeBack = () => say('Toch niet', 'Take it back');

/** Acts that only take another back: not in the menu of a case. */
export function undoActs(facts: CaseOutline): readonly Act[] {
  const { advice } = facts;
  return [...(advice.logged ?? []).map(removeLogged), takeTaskBack(facts), takeRhythmBack(facts)].filter(
    (act) => act !== undefined,
  );
}

/**
 * What takes back the act of that page, when it can be. What has told others something already is no longer taken back:
 * a letter that left, another referrer, other parties; that is mended by a next act, which they hear of too.
 * @param subject the climb or the task that the act was about
 */
export function undoOf(
  facts: CaseFacts,
  now: Instant,
  path: ActPath,
  subject: string | undefined,
): Act | undefined {
  const { advice } = facts;
  const climb = climbOf(advice, subject);
  const as = (act: Act | undefined, button: string) => act && { ...act, button };
  switch (path) {
    case 'houd-tegen':
      return as(
        climb && backBy(letGo(facts, climb, now)),
        say('Toch laten gaan', 'Let it go ahead after all'),
      );
    case 'laat-gaan':
      return as(climb && hold(facts, climb, now), say('Toch tegenhouden', 'Hold it back after all'));
    case 'pauzeer':
      return as(climb && backBy(resume(facts, climb, now)), noPause());
    case 'pauzeer-vragen':
      return as(backBy(resumeChecks(facts, now)), noPause());
    case 'start-ladder': {
      const begun = advice.climbs.at(-1);
      return as(begun?.rungs.length === 0 ? settle(facts, begun) : undefined, takeBack());
    }
    case 'sluit':
      return as(reopen(facts, now), say('Toch weer openen', 'Open it again'));
    case 'taak-klaar':
      return advice.putAway?.key === subject ? takeTaskBack(facts) : undefined;
    case 'leg-vast':
    case 'terugkoppeling': {
      const last = advice.logged?.at(-1);
      return as(last?.entry === advice.entries && last ? removeLogged(last) : undefined, takeBack());
    }
    case 'ritme':
      return takeRhythmBack(facts);
    default:
      return undefined;
  }
}

function backBy(act: Act | undefined): Act | undefined {
  return act && atOnce(act);
}

function takeTaskBack({ advice: { putAway, status } }: CaseOutline): Act | undefined {
  if (!putAway || status === 'closed') return undefined;
  return {
    path: 'taak-terug',
    subject: putAway.key,
    title: say('Zet de taak terug', 'Put the task back'),
    button: say('Zet de taak terug', 'Put the task back'),
    lead: say('De taak wacht dan weer op u.', 'The task then waits for you again.'),
    fields: [],
    command: () => ({ type: 'takeTaskBack', key: putAway.key }),
  };
}

function takeRhythmBack({ advice }: CaseOutline): Act | undefined {
  const { rhythmBefore, status } = advice;
  if (!rhythmBefore || status === 'closed') return undefined;
  const before = rhythmWords(rhythmBefore);
  return {
    path: 'ritme-terug',
    title: say(`Vraag het weer ${before}`, `Ask ${before} again`),
    button: say(`Toch ${before}`, `Go back to ${before}`),
    lead: say(
      'De volgende vraag komt weer op de dag die bij dat ritme hoort.',
      'The next question comes again on the day that belongs to that rhythm.',
    ),
    fields: [],
    hidden: { naar: rhythmCode(rhythmBefore) },
    command: () => ({ type: 'changeRhythm', rhythm: rhythmBefore, reason: TAKEN_BACK }),
  };
}
