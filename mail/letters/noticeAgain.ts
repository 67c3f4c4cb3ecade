// Why a notice comes once more: the sentence with which its facts begin then.
import type { Received } from './received.ts';
import type { CaseFacts } from '../../domain/advice/facts.ts';
import { reachedPeople } from '../../domain/escalation/climbedRungs.ts';
import { say } from '../../words/language.ts';

/** Why it comes once more: it first reached nobody who could answer, or the care that was planned is not there. */
export function whyAgain({ advice }: CaseFacts, { climb, record, notice }: Received): string | null {
  const rested = advice.climbs.findLast(
    ({ ladder, stand }) =>
      ladder === climb.ladder &&
      stand.at === 'settled' &&
      stand.because === 'askedAnew' &&
      stand.settledAt === climb.startedAt,
  );
  if (rested && record.rung === climb.entryRung && record.attempt === 1)
    return say(
      'De zorg stond gepland, maar wij hoorden niet dat die er is. Daarom vragen wij nu opnieuw om hulp.',
      'The care was planned, but we have not heard that it is there. That is why we ask for help again now.',
    );
  if (wasAskedOfOthers(advice, { climb, notice }))
    return say(
      'Er is nu een andere organisatie bij de casus betrokken. Daarom vragen wij u nu opnieuw om hulp.',
      'Another organisation is now involved in the case. That is why we ask you for help again now.',
    );
  const earlier = climb.rungs
    .filter(({ rung, attempt }) => rung === record.rung && attempt < record.attempt)
    .flatMap(({ notices }) => notices);
  if (earlier.some(({ letter, reply }) => letter === 'arrived' && reply?.kind !== 'notMe')) return null;
  if (earlier.some(({ reply }) => reply?.kind === 'notMe')) {
    return say(
      'Wij vroegen dit eerst aan iemand anders. Dat bleek niet de juiste persoon.',
      'We first asked this of somebody else. They turned out not to be the right person.',
    );
  }
  return earlier.some(({ letter }) => letter === 'failed')
    ? say(
        'Ons eerdere bericht kwam niet aan. Daarom sturen wij het nu aan u.',
        'Our earlier message did not arrive. That is why we are now sending it to you.',
      )
    : null;
}

/** Another party took the place of one, so that the rung begins again; this reader stays, and was asked before. */
function wasAskedOfOthers(
  { climbs }: CaseFacts['advice'],
  { climb, notice }: Pick<Received, 'climb' | 'notice'>,
): boolean {
  const before = climbs.findLast(
    ({ ladder, stand }) =>
      ladder === climb.ladder &&
      stand.at === 'settled' &&
      stand.because === 'partiesChanged' &&
      stand.settledAt === climb.startedAt,
  );
  return before !== undefined && reachedPeople(before).some(({ person }) => person === notice.person);
}
