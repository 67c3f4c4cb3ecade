// The ladders of a case as a picture: where each climb is, who is on each rung, and what comes next.
import type { LadderClimb } from '../../design/shows/LadderPicture.tsx';
import { ladderName } from '../steering/whoIsWho.ts';
import { rungPicture } from './rungs.ts';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { Ladder } from '../../../domain/escalation/agreement.ts';
import { organisationOf } from '../../../domain/escalation/recipients.ts';
import { isRunning, type Climb } from '../../../domain/escalation/climb.ts';
import type { Instant } from '../../../domain/time.ts';
import { shortDate } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import { foresee } from '../../../words/foresight.ts';
import { stepToCome } from '../../../words/terms.ts';
import { capitalised } from '../../../words/people.ts';
import { causeWords } from '../../../words/roles.ts';

/** Those in gang first, then those that were, then the others. */
export function ladderPicture(facts: CaseFacts, now: Instant): readonly LadderClimb[] {
  const rank = (climb: Climb | undefined) =>
    !climb ? 2 : isRunning(climb) || climb.stand.at === 'exhausted' ? 0 : 1;
  const foresight = foresee(facts, now);
  return facts.agreement.ladders
    .map((ladder) => ({ ladder, climb: facts.advice.climbs.findLast((climb) => climb.ladder === ladder.id) }))
    .toSorted((one, other) => rank(one.climb) - rank(other.climb))
    .map(({ ladder, climb }) => ({
      id: `ladder-${ladder.id}`,
      name: capitalised(ladderName(facts, ladder.id)),
      about: [...organisation(facts, ladder), standing(climb, now)],
      rungs: ladder.rungs.map((_, index) =>
        rungPicture(facts, ladder, climb, index + 1, now, climb ? stepToCome(foresight, climb.id) : null),
      ),
    }));
}

const parties = {
  municipal: 'municipality',
  provider: 'provider',
  procurement: 'procurementOrganisation',
  steeringGroup: 'region',
} as const;

function organisation(facts: CaseFacts, { side }: Ladder): readonly string[] {
  const of = parties[side];
  const id = organisationOf(facts.advice.parties, of);
  const name =
    of === 'region' ? facts.region.name : id === undefined ? undefined : facts.organisations.get(id)?.name;
  return name === undefined ? [] : [name];
}

function standing(climb: Climb | undefined, now: Instant): string {
  const day = (at: Instant) => shortDate(localDateOf(at), localDateOf(now));
  if (!climb) return say('niet in gang', 'not in motion');
  const { stand, paused } = climb;
  if (paused) return say(`op pauze tot ${day(paused.until)}`, `paused until ${day(paused.until)}`);
  if (stand.at === 'settled')
    return say(`afgerond op ${day(stand.settledAt)}`, `ended on ${day(stand.settledAt)}`);
  if (stand.at === 'exhausted') return say('alle treden zijn gevraagd', 'all rungs have been asked');
  const [cause, since] = [causeWords[climb.cause], day(climb.evidence.at)];
  return say(`${cause}, sinds ${since}`, `${cause}, since ${since}`);
}
