// The page of a case: how it stands and what happens if nobody does anything; then the ladders, the time line, the letters.
import type { JSX, VNode } from 'preact';
import { ButtonRow } from '../../design/actions/Button.tsx';
import { Disclosure, MoreMenu } from '../../design/actions/MoreMenu.tsx';
import { Columns, Section } from '../../design/layout/Section.tsx';
import { DefinitionRows } from '../../design/shows/DefinitionRows.tsx';
import { Facts } from '../../design/shows/Facts.tsx';
import { LadderPicture } from '../../design/shows/LadderPicture.tsx';
import { EmptyState, Notice } from '../../design/shows/Notice.tsx';
import { TaskCards } from '../../design/shows/TaskCards.tsx';
import { Timeline } from '../../design/shows/Timeline.tsx';
import { Verdict } from '../../design/shows/Verdict.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link, Reference } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { DeskPage } from '../frame.tsx';
import { versionToMoveTo } from '../moving/preview.ts';
import type { Seat } from '../seat.ts';
import { standingWords } from '../standing.ts';
import { actHref, type Act, type ActPath } from '../steering/act.ts';
import { actsOf } from '../steering/acts.ts';
import { isPressing, type Task } from '../../../domain/advice/advice.ts';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { Instant } from '../../../domain/time.ts';
import { waitingLetters, type CasePage as Case } from '../../../store/pages/case.ts';
import { rhythmWords } from '../../../words/advices.ts';
import { longDate } from '../../../words/dates.ts';
import { groundRows, partyRows } from './aboutCase.tsx';
import { ByHand } from './byHand.tsx';
import { foreseenEntries } from './foreseen.ts';
import { historyEntries } from './history.ts';
import { ladderPicture } from './ladders.ts';
import { leadingActs } from './leading.ts';
import { Letters } from './letters.tsx';
import { caseParagraphs } from './sentences.ts';
import { withStrongDays } from './strongDays.tsx';
import { mainTask } from './taskSentences.ts';
import { ActButton, taskCard } from './taskCards.tsx';

/** Acts whose button stands elsewhere: a task has its card, or stands first; what is logged has its section. */
const withOwnButton: ReadonlySet<ActPath> = new Set(['taak-klaar', 'leg-vast', 'terugkoppeling']);

/** How much of the history is shown at once. */
const SHOWN = 12;

export interface CaseMessages {
  /** What was just done. */
  readonly done?: string | undefined;
  /** What takes it back. */
  readonly undo?: Act | undefined;
  /** Why something could not be done, and what was written for it. */
  readonly problem?: { readonly message: string; readonly written: string } | undefined;
}

/** Everything about one case. */
export function casePage(seat: Seat, { facts, letters }: Case, { done, undo, problem }: CaseMessages): VNode {
  const { now } = seat;
  const { reference } = facts.advice;
  const standing = standingWords(facts, now);
  return (
    <DeskPage seat={seat} title={`${reference} ${standing}`} at="advices" below>
      {done !== undefined && (
        <Notice kind="done">
          <p>{done}</p>
          {undo && (
            <ButtonRow>
              <ActButton home={seat.home} reference={reference} act={undo} look="secondary" />
            </ButtonRow>
          )}
        </Notice>
      )}
      {problem && (
        <Notice kind="plain">
          <p>Er is niets veranderd. {problem.message}.</p>
          {problem.written !== '' && <p>U schreef: ‘{problem.written}’</p>}
        </Notice>
      )}
      <PageTitle
        above={
          <>
            <Link href={`${seat.home}/adviezen`}>Adviezen</Link> / casus
          </>
        }
      >
        <Reference code={reference} /> {standing}
      </PageTitle>
      <Facts facts={shortFacts(facts, now)} />
      <Stands facts={facts} seat={seat} />
      <Asks facts={facts} seat={seat} />
      <Section id="staat" title="Hoe het staat">
        <LadderPicture ladders={ladderPicture(facts, now)} />
      </Section>
      <Columns>
        <Section id="straks" title="Wat er gebeurt als niemand iets doet">
          <Ahead facts={facts} now={now} letters={letters} />
        </Section>
        <Section id="toen" title="Wat er gebeurde">
          <Past facts={facts} now={now} />
        </Section>
      </Columns>
      <ByHand facts={facts} seat={seat} />
      <Section id="brieven" title="Brieven">
        <Letters facts={facts} letters={letters} seat={seat} />
      </Section>
      <Columns>
        <Section id="wie" title="Wie erbij horen">
          <DefinitionRows rows={partyRows(facts)} />
          <Paragraph>
            <Link href={`${seat.home}/adviezen?verwijzer=${facts.advice.parties.referrer}`}>
              Alle adviezen van deze verwijzer
            </Link>
          </Paragraph>
        </Section>
        <Section id="rust" title="Waar dit op rust">
          <DefinitionRows rows={groundRows(facts, seat)} />
          {seat.may('editSettings') && (
            <Paragraph>
              Vragen ouders of de jeugdige erom?{' '}
              <Link href={`${seat.home}/adviezen/${reference}/wissen`}>Wis deze casus</Link>
            </Paragraph>
          )}
        </Section>
      </Columns>
      {seat.may('seeAccessLog') && (
        <Paragraph>
          <Link href={`${seat.home}/adviezen/${reference}/inzage`}>Wie deze casus zag en wijzigde</Link>
        </Paragraph>
      )}
    </DeskPage>
  );
}

interface Props {
  readonly facts: CaseFacts;
  readonly now: Instant;
}

interface SeatProps {
  readonly facts: CaseFacts;
  readonly seat: Seat;
}

function shortFacts({ advice, organisations }: CaseFacts, now: Instant): readonly string[] {
  const municipality = organisations.get(advice.parties.municipality)?.name;
  const given = longDate(advice.facts.givenOn, localDateOf(now));
  return [
    ...(municipality === undefined ? [] : [`Gemeente ${municipality}`]),
    `Advies van ${given}`,
    `Vraag aan de verwijzer: ${rhythmWords(advice.rhythm)}`,
  ];
}

function Stands({ facts, seat }: SeatProps): JSX.Element {
  const { home, now } = seat;
  const { reference } = facts.advice;
  const acts = actsOf(facts, now);
  const [main, other] = leadingActs(facts, acts);
  const [first = [], then] = caseParagraphs(facts, now);
  const moving = versionToMoveTo(facts, seat.desk.agreement)
    ? [
        {
          href: actHref(home, reference, { path: 'nieuwe-afspraken' }),
          label: 'Zet over naar de nieuwe versie',
        },
      ]
    : [];
  const others = acts.filter((act) => act !== main && act !== other && !withOwnButton.has(act.path));
  return (
    <Verdict
      {...(then && { then: withStrongDays(then) })}
      actions={
        <>
          {main && <ActButton home={home} reference={reference} act={main} look="primary" />}
          {other && <ActButton home={home} reference={reference} act={other} look="secondary" />}
          {others.length + moving.length > 0 && (
            <MoreMenu
              links={[
                ...others.map((act) => ({ href: actHref(home, reference, act), label: act.title })),
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

function Asks({ facts, seat }: SeatProps): JSX.Element | null {
  const told = mainTask(facts);
  const tasks = facts.advice.tasks
    .filter((task) => task !== told)
    .toSorted((one, other) => rank(one) - rank(other));
  if (tasks.length === 0) return null;
  return (
    <Section id="vraagt" title={told ? 'Vraagt ook iets van u' : 'Vraagt iets van u'} count={tasks.length}>
      <TaskCards tasks={tasks.map((task) => taskCard(facts, task, seat))} />
    </Section>
  );
}

function Ahead({ facts, now, letters }: Props & Pick<Case, 'letters'>): JSX.Element {
  const entries = foreseenEntries(facts, now, waitingLetters(letters));
  return entries.length > 0 ? (
    <Timeline when="ahead" entries={entries} />
  ) : (
    <EmptyState title="Er gebeurt niets meer vanzelf">
      {facts.advice.status === 'closed' ? 'De casus is afgesloten.' : 'Het wacht op u.'}
    </EmptyState>
  );
}

function Past({ facts, now }: Props): JSX.Element {
  const entries = historyEntries(facts, now);
  const older = entries.slice(SHOWN);
  return (
    <>
      <Timeline when="past" entries={entries.slice(0, SHOWN)} />
      {older.length > 0 && (
        <Disclosure summary="Toon wat er eerder gebeurde">
          <Timeline when="past" entries={older} />
        </Disclosure>
      )}
    </>
  );
}
