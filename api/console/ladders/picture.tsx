// The ladders of an agreement as a picture.
import type { JSX } from 'preact';
import type { TallLadder } from '../../design/shows/TallLadders.tsx';
import { Typed } from '../../design/text/Typed.tsx';
import type { Agreement, Ladder } from '../../../domain/escalation/agreement.ts';
import { causes, type Cause } from '../../../domain/monitoring/answer.ts';
import { ladderTitle } from '../../../words/agreementFaults.ts';
import { modeWords, workingDaysWords } from '../../../words/agreementTerms.ts';
import { say } from '../../../words/language.ts';
import { capitalised } from '../../../words/people.ts';
import { recipientRole } from '../../../words/receivers.ts';
import { causeWords, listed } from '../../../words/roles.ts';

/** Every ladder with its rungs, from below. */
export function tallLadders(agreement: Agreement): readonly TallLadder[] {
  return agreement.ladders.map((ladder) => ({
    id: `ladder-${ladder.id}`,
    name: ladderTitle(agreement, ladder.id),
    about: climbedFor(agreement, ladder),
    rungs: ladder.rungs.map(({ recipients, waitWorkingDays, mode, explanation }, index) => {
      const top = index === ladder.rungs.length - 1;
      const days = workingDaysWords(waitWorkingDays);
      return {
        roles:
          recipients.length === 0
            ? [say('Nog niemand', 'Nobody yet')]
            : recipients.map((one) => capitalised(recipientRole(one))),
        wait: top
          ? say(`na ${days} naar de voorzitter`, `after ${days} to the chair`)
          : say(`na ${days} verder`, `on after ${days}`),
        top,
        notes: [
          ...(mode === undefined || mode === agreement.mode ? [] : [capitalised(modeWords[mode])]),
          ...(explanation === undefined ? [] : [<Explanation text={explanation} />]),
        ],
      };
    }),
  }));
}

/** "Bij: niet gefinancierd en te weinig plek." */
function climbedFor({ entries }: Agreement, { id }: Ladder): string {
  const all: Partial<Record<Cause, Agreement['entries'][Cause]>> = entries;
  const leading = causes.filter((cause) => all[cause]?.some(({ ladder }) => ladder === id));
  return leading.length === 0
    ? say(
        'Bij geen enkele reden vanzelf; de voorzitter kan hem kiezen',
        'For no reason by itself; the chair can choose it',
      )
    : say(
        `Bij: ${listed(leading.map((cause) => causeWords[cause]))}`,
        `For: ${listed(leading.map((cause) => causeWords[cause]))}`,
      );
}

/** What whoever gets the letter reads with it. */
export function Explanation({ text }: { readonly text: string }): JSX.Element {
  return (
    <>
      {say('Toelichting', 'Explanation')}: <Typed>{text}</Typed>
    </>
  );
}
