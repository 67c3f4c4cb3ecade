// What stands first on the page of a case: how it stands, what is asked of the chair, and what they can do.
import type { JSX } from 'preact';
import { MoreMenu } from '../../design/actions/MoreMenu.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { TaskCards } from '../../design/shows/TaskCards.tsx';
import { Verdict } from '../../design/shows/Verdict.tsx';
import { versionToMoveTo } from '../moving/preview.ts';
import type { Seat } from '../seat.ts';
import { actHref, type ActPath } from '../steering/act.ts';
import { actsOf } from '../steering/acts.ts';
import { fromOf, rememberedIn } from '../steering/from.ts';
import { isPressing, type Task } from '../../../domain/advice/advice.ts';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import { say } from '../../../words/language.ts';
import { leadingActs } from './leading.ts';
import { caseParagraphs } from './sentences.ts';
import { withStrongDays } from './strongDays.tsx';
import { mainTask } from './taskSentences.tsx';
import { ActButton, taskCard } from './taskCards.tsx';

/** Acts whose button stands elsewhere: a task has its card, or stands first; what is logged has its section. */
const withOwnButton: ReadonlySet<ActPath> = new Set(['taak-klaar', 'leg-vast', 'terugkoppeling']);

interface SeatProps {
  readonly facts: CaseFacts;
  readonly seat: Seat;
}

/** In a sentence or a few, with the one or two acts that fit, and the others behind a menu. */
export function Stands({ facts, seat }: SeatProps): JSX.Element {
  const { home, now } = seat;
  const { reference } = facts.advice;
  const from = fromOf(seat);
  const acts = actsOf(facts, now);
  const [main, other] = leadingActs(facts, acts);
  const [first = [], then] = caseParagraphs(facts, now);
  const moving = versionToMoveTo(facts, seat.desk.agreement)
    ? [
        {
          href: actHref(home, reference, { path: 'nieuwe-afspraken' }),
          label: say('Zet over naar de nieuwe versie', 'Move to the new version'),
        },
      ]
    : [];
  const others = acts.filter((act) => act !== main && act !== other && !withOwnButton.has(act.path));
  return (
    <Verdict
      {...(then && { then: withStrongDays(then) })}
      actions={
        <>
          {main && <ActButton home={home} reference={reference} act={main} look="primary" from={from} />}
          {other && <ActButton home={home} reference={reference} act={other} look="secondary" from={from} />}
          {others.length + moving.length > 0 && (
            <MoreMenu
              links={[
                ...others.map((act) => ({
                  href: rememberedIn(actHref(home, reference, act), from),
                  label: act.title,
                })),
                ...moving,
              ]}
            />
          )}
        </>
      }
    >
      {withStrongDays(first)}
    </Verdict>
  );
}

/** What something waits for first, then what is only to be known; what is told of first is told already. */
function rank({ kind }: Task): number {
  return isPressing(kind) ? 0 : 1;
}

/** What else it asks of the chair. */
export function Asks({ facts, seat }: SeatProps): JSX.Element | null {
  const told = mainTask(facts);
  const tasks = facts.advice.tasks
    .filter((task) => task !== told)
    .toSorted((one, other) => rank(one) - rank(other));
  if (tasks.length === 0) return null;
  return (
    <Section
      id="vraagt"
      title={
        told
          ? say('Vraagt ook iets van u', 'Also asks something of you')
          : say('Vraagt iets van u', 'Asks something of you')
      }
      count={tasks.length}
    >
      <TaskCards tasks={tasks.map((task) => taskCard(facts, task, seat, fromOf(seat)))} />
    </Section>
  );
}
