// What takes an act back that was just done: offered with one button where the page says that it is done.
import type { Act, ActPath } from './act.ts';
import { reopen } from './caseActs.ts';
import { resume, settle } from './climbActs.ts';
import { removeLogged } from './loggingActs.ts';
import { resumeChecks } from './questionActs.ts';
import { hold, letGo } from './rungActs.ts';
import { climbOf } from '../../../domain/advice/advice.ts';
import type { CaseFacts, CaseOutline } from '../../../domain/advice/facts.ts';
import type { Instant } from '../../../domain/time.ts';
import { rhythmWords } from '../../../words/advices.ts';

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
      return as(climb && letGo(facts, climb, now), 'Toch laten gaan');
    case 'laat-gaan':
      return as(climb && hold(facts, climb, now), 'Toch tegenhouden');
    case 'pauzeer':
      return as(climb && resume(facts, climb, now), 'Toch niet op pauze');
    case 'pauzeer-vragen':
      return as(resumeChecks(facts, now), 'Toch niet op pauze');
    case 'start-ladder': {
      const begun = advice.climbs.at(-1);
      return as(begun?.rungs.length === 0 ? settle(facts, begun) : undefined, 'Toch niet');
    }
    case 'sluit':
      return as(reopen(facts, now), 'Toch weer openen');
    case 'taak-klaar':
      return advice.putAway?.key === subject ? takeTaskBack(facts) : undefined;
    case 'leg-vast':
    case 'terugkoppeling': {
      const last = advice.logged?.at(-1);
      return as(last?.entry === advice.entries && last ? removeLogged(last) : undefined, 'Toch niet');
    }
    case 'ritme':
      return takeRhythmBack(facts);
    default:
      return undefined;
  }
}

function takeTaskBack({ advice: { putAway, status } }: CaseOutline): Act | undefined {
  if (!putAway || status === 'closed') return undefined;
  return {
    path: 'taak-terug',
    subject: putAway.key,
    title: 'Zet de taak terug',
    button: 'Zet de taak terug',
    lead: 'De taak wacht dan weer op u.',
    fields: [],
    command: () => ({ type: 'takeTaskBack', key: putAway.key }),
  };
}

function takeRhythmBack({ advice }: CaseOutline): Act | undefined {
  const { rhythmBefore, status } = advice;
  if (!rhythmBefore || status === 'closed') return undefined;
  return {
    path: 'ritme-terug',
    title: `Vraag het weer ${rhythmWords(rhythmBefore)}`,
    button: `Toch ${rhythmWords(rhythmBefore)}`,
    lead: 'De volgende vraag komt weer op de dag die bij dat ritme hoort.',
    fields: [],
    hidden: { naar: rhythmWords(rhythmBefore) },
    command: () => ({ type: 'changeRhythm', rhythm: rhythmBefore, reason: 'Teruggedraaid' }),
  };
}
