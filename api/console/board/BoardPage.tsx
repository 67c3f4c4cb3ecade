// "Vandaag": what needs the chair, what is late, what comes this week.
import type { JSX, VNode } from 'preact';
import { Columns, Section } from '../../design/layout/Section.tsx';
import { Agenda } from '../../design/shows/Agenda.tsx';
import { EmptyState, Notice } from '../../design/shows/Notice.tsx';
import { TaskCards, type Task as Card } from '../../design/shows/TaskCards.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link, Reference } from '../../design/text/Link.tsx';
import { When } from '../../design/text/Moment.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { boardCard } from '../case/taskCards.tsx';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import { comingEntries } from './comingEntries.tsx';
import { lateWords } from './lateWords.ts';
import { vetoCard } from './vetoCard.tsx';
import { GettingReady } from '../readiness/GettingReady.tsx';
import type { GettingReady as Taken } from '../../../domain/escalation/gettingReady.ts';
import { localDateOf, localTimeOf } from '../../../domain/calendar/amsterdam.ts';
import { BOARD_ROWS, type Board } from '../../../store/pages/board.ts';
import { isBehind, type LatestFindings } from '../../../store/audit.ts';
import { longDate } from '../../../words/dates.ts';

/**
 * @param findings what the auditor last found
 * @param kept a new advice was just kept, to go on with later
 * @param taken the steps of a region that has had no advice yet
 */
export function boardPage(
  seat: Seat,
  board: Board,
  findings: LatestFindings | undefined,
  kept: boolean,
  taken: Taken | undefined,
): VNode {
  const { now } = seat;
  const cards = cardsOf(board, seat);
  const inAll = board.tasksInAll + board.announced.length;
  return (
    <DeskPage
      seat={seat}
      title="Vandaag"
      at="Vandaag"
      done={
        kept
          ? 'Het nieuwe advies is bewaard. Het staat dertig dagen voor u klaar bij ‘Nieuw advies’.'
          : undefined
      }
    >
      <Machinery board={board} findings={findings} />
      <PageTitle
        above={<When at={{ iso: localDateOf(now), words: longDate(localDateOf(now)) }} />}
        lead={leadWords(board)}
      >
        {greetingOf(seat)}
      </PageTitle>
      {taken && (
        <Section id="stappen" title="Van niets naar klaar">
          <GettingReady seat={seat} taken={taken} />
        </Section>
      )}
      {!taken && (
        <Section id="vraagt" title="Vraagt iets van u" {...(inAll > 0 && { count: inAll })}>
          {cards.length > 0 ? (
            <TaskCards
              tasks={cards.slice(0, BOARD_ROWS)}
              more={
                inAll > BOARD_ROWS ? { href: `${seat.home}/taken`, label: `Bekijk alle ${inAll}` } : undefined
              }
            />
          ) : (
            <Nothing board={board} seat={seat} />
          )}
        </Section>
      )}
      {board.open > 0 && (
        <Columns wider="second">
          <Section id="te-laat" title="Te laat" {...(board.lateInAll > 0 && { count: board.lateInAll })}>
            <Late board={board} seat={seat} />
          </Section>
          <Section id="week" title="Komende week">
            <Agenda entries={comingEntries(board.coming, seat)} />
          </Section>
        </Columns>
      )}
    </DeskPage>
  );
}

/** What is amiss behind the pages, as far as a chair has to know it. */
function Machinery({
  board,
  findings,
}: {
  readonly board: Board;
  readonly findings: LatestFindings | undefined;
}): JSX.Element | null {
  const behind = board.stopped || (findings !== undefined && isBehind(findings));
  const differingCases = findings?.differingCases ?? 0;
  if (!behind && differingCases === 0) return null;
  return (
    <Notice kind="plain">
      {behind && <p>De techniek loopt achter. Berichten kunnen later uitgaan dan hier staat.</p>}
      {differingCases > 0 && (
        <p>
          {differingCases === 1 ? 'Van één casus' : `Van ${differingCases} casussen`} klopt misschien niet wat
          hier staat.
        </p>
      )}
      <p>Wilt u dit aan uw beheerder melden?</p>
    </Notice>
  );
}

/** Everything that asks something of the chair. */
export function tasksPage(seat: Seat, board: Board): VNode {
  const cards = cardsOf(board, seat);
  const inAll = board.tasksInAll + board.announced.length;
  return (
    <DeskPage seat={seat} title="Vraagt iets van u" at="Vandaag" below>
      <PageTitle
        above={<Link href={`${seat.home}/vandaag`}>Vandaag</Link>}
        lead={cards.length < inAll ? `De eerste ${cards.length} van ${inAll}.` : undefined}
      >
        Vraagt iets van u
      </PageTitle>
      <Section id="taken" title="Taken" count={inAll}>
        {cards.length > 0 ? <TaskCards tasks={cards} /> : <EmptyState title="Niets vraagt nu iets van u" />}
        {cards.length < inAll && (
          <Paragraph>
            <Link href={`${seat.home}/adviezen?gebeurt=vraagt`}>
              Bekijk alle casussen waarin iets op u wacht
            </Link>
          </Paragraph>
        )}
      </Section>
    </DeskPage>
  );
}

/** A crisis first, then what goes out by itself soon, then what waits, then what is only to be known. */
function cardsOf({ tasks, announced }: Board, seat: Seat): readonly Card[] {
  const cards = (crisis: boolean) =>
    tasks
      .filter(({ task }) => (task.kind === 'crisis') === crisis)
      .map(({ listed, task }) => boardCard(listed, task, seat));
  return [...cards(true), ...announced.map((one) => vetoCard(one, seat)), ...cards(false)];
}

function greetingOf({ held: { name, surname }, now }: Seat): string {
  const time = localTimeOf(now);
  const hello = time < '12:00' ? 'Goedemorgen' : time < '18:00' ? 'Goedemiddag' : 'Goedenavond';
  const first = name.endsWith(surname) ? name.slice(0, -surname.length).trim() : name;
  return `${hello}, ${first === '' ? name : first}`;
}

function leadWords({ open, withTasks }: Board): string {
  if (open === 0) return 'U volgt nog geen adviezen.';
  const follows = open === 1 ? 'U volgt één advies.' : `U volgt ${open} adviezen.`;
  const quiet = open - withTasks;
  if (withTasks === 0) return `${follows} U hoeft nu niets te doen.`;
  return quiet <= 0 ? follows : `${follows} Bij ${quiet} daarvan hoeft u nu niets te doen.`;
}

interface PartProps {
  readonly board: Board;
  readonly seat: Seat;
}

function Nothing({ board, seat: { home, now } }: PartProps): JSX.Element {
  if (board.open === 0) {
    return (
      <EmptyState title="Er is nog geen advies">
        <Link href={`${home}/adviezen/nieuw`}>Registreer het eerste advies</Link>. Daarna stellen wij de
        vragen.
      </EmptyState>
    );
  }
  const next = board.coming.find(({ what }) => ['check', 'reminder', 'notice'].includes(what));
  return (
    <EmptyState title="Niets vraagt nu iets van u">
      {next ? `De volgende berichten gaan uit op ${longDate(next.day, localDateOf(now))}.` : undefined}
    </EmptyState>
  );
}

function Late({ board, seat: { home, now } }: PartProps): JSX.Element {
  if (board.late.length === 0) return <EmptyState title="Niemand is te laat" />;
  const others = board.lateInAll - board.late.length;
  return (
    <>
      <Agenda
        entries={board.late.map(({ listed, what }) => ({
          head: (
            <Reference code={listed.advice.reference} href={`${home}/adviezen/${listed.advice.reference}`} />
          ),
          note: listed.organisations.get(listed.advice.parties.municipality)?.name,
          items: [lateWords(listed, what, now)],
        }))}
      />
      {others > 0 && (
        <Paragraph>
          <Link href={`${home}/adviezen?gebeurt=te-laat`}>
            Bekijk alle {board.lateInAll} die te laat zijn
          </Link>
        </Paragraph>
      )}
    </>
  );
}
