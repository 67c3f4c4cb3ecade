// The page of a case: how it stands and what happens if nobody does anything; then the ladders, the time line, the letters.
import type { JSX, VNode } from 'preact';
import { ButtonRow } from '../../design/actions/Button.tsx';
import { Columns, Section } from '../../design/layout/Section.tsx';
import { DefinitionRows } from '../../design/shows/DefinitionRows.tsx';
import { Facts } from '../../design/shows/Facts.tsx';
import { LadderPicture } from '../../design/shows/LadderPicture.tsx';
import { Notice } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link, Reference } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import { standingWords } from '../standing.ts';
import type { Act } from '../steering/act.ts';
import { fromOf } from '../steering/from.ts';
import { WayBack } from '../steering/WayBack.tsx';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { Instant } from '../../../domain/time.ts';
import type { CasePage as Case } from '../../../store/pages/case.ts';
import { rhythmWords } from '../../../words/advices.ts';
import { longDate } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import { groundRows, partyRows } from './aboutCase.tsx';
import { ByHand } from './byHand.tsx';
import { ladderPicture } from './ladders.ts';
import { Letters } from './letters.tsx';
import { Mails } from './mails.tsx';
import { Asks, Stands } from './Stands.tsx';
import { ActButton } from './taskCards.tsx';
import { Ahead, Past } from './Times.tsx';

export interface CaseMessages {
  /** What was just done. */
  readonly done?: string | undefined;
  /** What takes it back. */
  readonly undo?: Act | undefined;
  /** Why something could not be done, and what was filled in for it. */
  readonly problem?: JSX.Element | undefined;
}

/** Everything about one case. */
export function casePage(
  seat: Seat,
  { facts, letters, mails }: Case,
  { done, undo, problem }: CaseMessages,
): VNode {
  const { now } = seat;
  const { reference } = facts.advice;
  const standing = standingWords(facts, now);
  const from = fromOf(seat);
  return (
    <DeskPage seat={seat} title={`${reference} ${standing}`} at="advices" below>
      {done !== undefined && (
        <Notice kind="done">
          <p>{done}</p>
          {undo && (
            <ButtonRow>
              <ActButton home={seat.home} reference={reference} act={undo} look="secondary" from={from} />
            </ButtonRow>
          )}
        </Notice>
      )}
      {problem}
      <PageTitle
        above={
          <>
            <WayBack seat={seat} /> / {say('casus', 'case')}
          </>
        }
      >
        <Reference code={reference} /> {standing}
      </PageTitle>
      <Facts facts={shortFacts(facts, now)} />
      <Stands facts={facts} seat={seat} />
      <Asks facts={facts} seat={seat} />
      <Section id="staat" title={say('Hoe het staat', 'How it stands')}>
        <LadderPicture ladders={ladderPicture(facts, now)} />
      </Section>
      <Columns>
        <Section
          id="straks"
          title={say('Wat er gebeurt als niemand iets doet', 'What happens if nobody does anything')}
        >
          <Ahead facts={facts} now={now} letters={letters} />
        </Section>
        <Section id="toen" title={say('Wat er gebeurde', 'What happened')}>
          <Past facts={facts} now={now} />
        </Section>
      </Columns>
      <Mails facts={facts} mails={mails} seat={seat} />
      <ByHand facts={facts} seat={seat} />
      <Section id="brieven" title={say('Brieven', 'Letters')}>
        <Letters facts={facts} letters={letters} seat={seat} />
      </Section>
      <Columns>
        <Section id="wie" title={say('Wie erbij horen', 'Who is involved')}>
          <DefinitionRows rows={partyRows(facts)} />
          <Paragraph>
            <Link href={`${seat.home}/adviezen?verwijzer=${facts.advice.parties.referrer}`}>
              {say('Alle adviezen van deze verwijzer', 'All advices of this referrer')}
            </Link>
          </Paragraph>
        </Section>
        <Section id="rust" title={say('Waar dit op rust', 'What this rests on')}>
          <DefinitionRows rows={groundRows(facts, seat)} />
          {seat.may('editSettings') && (
            <Paragraph>
              {say('Vragen ouders of de jeugdige erom?', 'Do the parents or the young person ask for it?')}{' '}
              <Link href={`${seat.home}/adviezen/${reference}/wissen`}>
                {say('Wis deze casus', 'Erase this case')}
              </Link>
            </Paragraph>
          )}
        </Section>
      </Columns>
      {seat.may('seeAccessLog') && (
        <Paragraph>
          <Link href={`${seat.home}/adviezen/${reference}/inzage`}>
            {say('Wie deze casus zag en wijzigde', 'Who saw and changed this case')}
          </Link>
        </Paragraph>
      )}
    </DeskPage>
  );
}

function shortFacts({ advice, organisations }: CaseFacts, now: Instant): readonly string[] {
  const municipality = organisations.get(advice.parties.municipality)?.name;
  const given = longDate(advice.facts.givenOn, localDateOf(now));
  const rhythm = rhythmWords(advice.rhythm);
  return [
    ...(municipality === undefined
      ? []
      : [say(`Gemeente ${municipality}`, `Municipality of ${municipality}`)]),
    say(`Advies van ${given}`, `Advice of ${given}`),
    say(`Vraag aan de verwijzer: ${rhythm}`, `Question to the referrer: ${rhythm}`),
  ];
}
