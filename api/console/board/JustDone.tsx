// What was just done in a case that was opened from the board: said first, with what takes it back and the way to the case.
import type { JSX } from 'preact';
import { ButtonRow, LinkButton } from '../../design/actions/Button.tsx';
import { Notice } from '../../design/shows/Notice.tsx';
import { Reference } from '../../design/text/Link.tsx';
import { ActButton } from '../case/taskCards.tsx';
import type { Seat } from '../seat.ts';
import { isActPath, type Act } from '../steering/act.ts';
import { doneWords } from '../steering/doneWords.ts';
import { rememberedIn } from '../steering/from.ts';
import { undoOf } from '../steering/undoActs.ts';
import { ladderName } from '../steering/whoIsWho.ts';
import { climbOf } from '../../../domain/advice/advice.ts';
import { readCase } from '../../../store/pages/case.ts';
import { say } from '../../../words/language.ts';

/** Something that was done in a case. */
export interface DoneInCase {
  readonly reference: string;
  /** Of the act that was about one: a case can be on several. */
  readonly ladder: string | undefined;
  readonly words: string;
  readonly undo: Act | undefined;
}

/** What the address says was done; undefined where it says nothing of that kind. */
export async function doneInCase(seat: Seat): Promise<DoneInCase | undefined> {
  const { gedaan = '', casus = '', over } = seat.query;
  if (!isActPath(gedaan) || casus === '') return undefined;
  const found = await readCase(seat.database, seat.code, casus);
  if (!found) return undefined;
  const climb = climbOf(found.facts.advice, over);
  return {
    ladder: climb && ladderName(found.facts, climb.ladder),
    reference: found.facts.advice.reference,
    words: doneWords[gedaan],
    undo: seat.may('steerCases') ? undoOf(found.facts, seat.now, gedaan, over) : undefined,
  };
}

/** Says so. */
export function JustDone({
  seat: { home },
  done,
}: {
  readonly seat: Seat;
  readonly done: DoneInCase | undefined;
}): JSX.Element | null {
  if (!done) return null;
  const { reference, ladder, words, undo } = done;
  return (
    <Notice kind="done">
      <p>
        <Reference code={reference} />
        {ladder !== undefined && ` (${ladder})`}: {words}
      </p>
      <ButtonRow>
        {undo && <ActButton home={home} reference={reference} act={undo} look="secondary" from="vandaag" />}
        <LinkButton
          href={rememberedIn(`${home}/adviezen/${reference}`, 'vandaag')}
          look="subtle"
          spoken={reference}
        >
          {say('Bekijk de casus', 'View the case')}
        </LinkButton>
      </ButtonRow>
    </Notice>
  );
}
