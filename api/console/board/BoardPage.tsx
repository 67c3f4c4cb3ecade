// "Vandaag": what needs the chair, what is late, what comes this week.
import type { JSX, VNode } from 'preact';
import { Columns, Section } from '../../design/layout/Section.tsx';
import { Agenda } from '../../design/shows/Agenda.tsx';
import { EmptyState } from '../../design/shows/Notice.tsx';
import { TaskCards } from '../../design/shows/TaskCards.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link, Reference } from '../../design/text/Link.tsx';
import { When } from '../../design/text/Moment.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import { cardsOf } from './cards.ts';
import { comingEntries } from './comingEntries.tsx';
import { JustDone, type DoneInCase } from './JustDone.tsx';
import { lateWords } from './lateWords.ts';
import { Machinery } from './Machinery.tsx';
import { NothingAsked } from './NothingAsked.tsx';
import { WaitingMails, WaitingPeople } from './WaitingBesides.tsx';
import { localDateOf, localTimeOf } from '../../../domain/calendar/amsterdam.ts';
import { BOARD_ROWS, type Board } from '../../../store/pages/board.ts';
import type { GettingReadyFacts } from '../../../domain/escalation/gettingReady.ts';
import type { LatestFindings } from '../../../store/audit.ts';
import type { Mandates } from '../../../store/pages/mandates.ts';
import { LapsingNotice } from '../mandates/LapsingNotice.tsx';
import { ComingNotice } from '../ladders/ComingGaps.tsx';
import type { ComingVersion } from '../../../store/pages/coming.ts';
import { longDate } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';

/** What a chair has to know of the region besides its cases. */
export interface BoardAround {
  /** What the auditor last found. */
  readonly findings: LatestFindings | undefined;
  readonly mandates: Mandates;
  /** The versions of the ladders that begin soon. */
  readonly coming: readonly ComingVersion[];
  /** How much waits about people on the ladders. */
  readonly waitingPeople: number;
  /** How much mail came in that nothing else tells of. */
  readonly waitingMails: number;
  /** Of a region in which no advice is followed: how far it is. */
  readonly steps: GettingReadyFacts | undefined;
  /** A new advice was just kept, to go on with later. */
  readonly kept: boolean;
  /** What was just done in a case that was opened from here. */
  readonly done: DoneInCase | undefined;
}

export function boardPage(seat: Seat, board: Board, around: BoardAround): VNode {
  const { findings, mandates, coming, waitingPeople, waitingMails, steps, kept, done } = around;
  const { now } = seat;
  const cards = cardsOf(board, seat, BOARD_ROWS);
  const inAll = board.tasksInAll + board.announced.length;
  return (
    <DeskPage
      seat={seat}
      title={say('Vandaag', 'Today')}
      at="today"
      done={
        kept
          ? say(
              'Het nieuwe advies is bewaard. Het staat dertig dagen voor u klaar bij ‘Nieuw advies’.',
              'The new advice has been saved. It is ready for you for thirty days at ‘New advice’.',
            )
          : undefined
      }
    >
      <JustDone seat={seat} done={done} />
      <Machinery board={board} findings={findings} />
      <LapsingNotice seat={seat} {...mandates} />
      <ComingNotice seat={seat} coming={coming} />
      <PageTitle
        above={<When at={{ iso: localDateOf(now), words: longDate(localDateOf(now)) }} />}
        lead={leadWords(board)}
      >
        {greetingOf(seat)}
      </PageTitle>
      <Section
        id="vraagt"
        title={say('Vraagt iets van u', 'Asks something of you')}
        {...(inAll > 0 && { count: inAll })}
      >
        {cards.length > 0 ? (
          <TaskCards
            tasks={cards}
            more={
              inAll > BOARD_ROWS
                ? { href: `${seat.home}/taken`, label: say(`Bekijk alle ${inAll}`, `View all ${inAll}`) }
                : undefined
            }
          />
        ) : (
          <NothingAsked board={board} seat={seat} steps={steps} />
        )}
        <WaitingPeople seat={seat} count={waitingPeople} />
        <WaitingMails seat={seat} count={waitingMails} />
      </Section>
      {board.open > 0 && (
        <Columns wider="second">
          <Section
            id="te-laat"
            title={say('Te laat', 'Late')}
            {...(board.lateInAll > 0 && { count: board.lateInAll })}
          >
            <Late board={board} seat={seat} />
          </Section>
          <Section id="week" title={say('Komende week', 'Coming week')}>
            <Agenda entries={comingEntries(board.coming, seat)} />
          </Section>
        </Columns>
      )}
    </DeskPage>
  );
}

function greetingOf({ held: { name, surname }, now }: Seat): string {
  const time = localTimeOf(now);
  const hello =
    time < '12:00'
      ? say('Goedemorgen', 'Good morning')
      : time < '18:00'
        ? say('Goedemiddag', 'Good afternoon')
        : say('Goedenavond', 'Good evening');
  const first = name.endsWith(surname) ? name.slice(0, -surname.length).trim() : name;
  return `${hello}, ${first === '' ? name : first}`;
}

function leadWords({ open, withTasks }: Board): string {
  if (open === 0) return say('U volgt nog geen adviezen.', 'You are not following any cases yet.');
  const follows =
    open === 1
      ? say('U volgt één advies.', 'You are following one case.')
      : say(`U volgt ${open} adviezen.`, `You are following ${open} cases.`);
  const quiet = open - withTasks;
  if (withTasks === 0) {
    return say(`${follows} U hoeft nu niets te doen.`, `${follows} You need not do anything now.`);
  }
  if (quiet <= 0) return follows;
  return say(
    `${follows} Bij ${quiet} daarvan hoeft u nu niets te doen.`,
    `${follows} ${quiet} of them ${quiet === 1 ? 'needs' : 'need'} nothing from you now.`,
  );
}

function Late({ board, seat: { home, now } }: { readonly board: Board; readonly seat: Seat }): JSX.Element {
  if (board.late.length === 0) return <EmptyState title={say('Niemand is te laat', 'Nobody is late')} />;
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
            {say(
              `Bekijk alle ${board.lateInAll} die te laat zijn`,
              `View all ${board.lateInAll} that are late`,
            )}
          </Link>
        </Paragraph>
      )}
    </>
  );
}
