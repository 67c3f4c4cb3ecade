// A notice that was answered, or on which nothing is asked any more.
import type { JSX, VNode } from 'preact';
import { Section } from '../../design/layout/Section.tsx';
import { DefinitionRows } from '../../design/shows/DefinitionRows.tsx';
import { Notice } from '../../design/shows/Notice.tsx';
import { Timeline } from '../../design/shows/Timeline.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { Reply } from '../../../domain/escalation/climb.ts';
import type { Instant } from '../../../domain/time.ts';
import { longDate, longDay, longMoment } from '../../../words/dates.ts';
import { settledSentences, thanksSentences } from '../../../words/endings.ts';
import type { Visit } from '../visit.ts';
import { NoticePage } from './frame.tsx';
import { repliedThen } from './repliedThen.ts';
import type { Asked, Standing } from './standing.ts';

type Answered = Extract<Standing, { is: 'answered' }>;

/** Right after sending; the same page however often it was sent. */
export function thanksPage(visit: Visit, asked: Asked, standing: Answered): VNode {
  const title = 'Dank u wel, uw antwoord is binnen';
  return (
    <NoticePage visit={visit} title={title}>
      <PageTitle lead={`Wij ontvingen het op ${longMoment(standing.at, visit.now)}.`}>{title}</PageTitle>
      <Given visit={visit} asked={asked} standing={standing} />
    </NoticePage>
  );
}

/** The answer, whenever the link is opened again. */
export function answeredPage(visit: Visit, asked: Asked, standing: Answered): VNode {
  const title = `Uw antwoord van ${longDay(standing.at, visit.now)}`;
  return (
    <NoticePage visit={visit} title={title}>
      <PageTitle>{title}</PageTitle>
      <Given visit={visit} asked={asked} standing={standing} />
    </NoticePage>
  );
}

function Given({
  visit,
  asked,
  standing,
}: {
  readonly visit: Visit;
  readonly asked: Asked;
  readonly standing: Answered;
}): JSX.Element {
  return (
    <>
      <DefinitionRows rows={[{ term: 'Uw antwoord', value: ownWords(standing.reply, visit.now) }]} />
      <Section id="nu" title="Wat er nu gebeurt">
        <Timeline when="ahead" entries={repliedThen(visit, asked, standing)} />
      </Section>
      <Section id="anders" title="Is er iets veranderd?">
        <Paragraph>
          <Link href={`${visit.base}/wijzig`}>Pas uw antwoord aan</Link>. Dat kan ook later, met de link in de
          mail.
        </Paragraph>
      </Section>
    </>
  );
}

/** What somebody answered, as they may read it themselves. */
function ownWords(reply: Reply, now: Instant): string {
  switch (reply.kind) {
    case 'arrange':
      return `Ik regel dit vóór ${longDate(reply.before, localDateOf(now))}`;
    case 'solved':
      return 'Het is opgelost';
    case 'cannot':
      return `Het lukt niet, omdat: ‘${reply.because}’`;
    case 'notMe':
      return reply.instead === undefined
        ? 'Ik ben niet de juiste persoon'
        : `Ik ben niet de juiste persoon. Wel: ‘${reply.instead}’`;
  }
}

/** Nothing is asked any more. @param unsent what somebody was sending when that turned out */
export function overPage(visit: Visit, { climb, notice }: Asked, unsent?: string): VNode {
  const title = 'U hoeft niets meer te doen';
  const { facts, now, letter } = visit;
  const { stand } = climb;
  const from = facts.advice.monitoring.lastAnswer?.answer.plannedFrom;
  return (
    <NoticePage visit={visit} title={title}>
      {unsent !== undefined && (
        <Notice kind="plain">
          <p>Intussen is dit niet meer nodig. Wat u net invulde, hebben wij niet bewaard.</p>
          {unsent !== '' && <p>U schreef: ‘{unsent}’</p>}
        </Notice>
      )}
      <PageTitle>{title}</PageTitle>
      {stand.at === 'settled' && stand.because === 'askedAnew' ? (
        <Paragraph>{settledSentences.askedAnew} Wie nu aan de beurt is, krijgt een nieuw bericht.</Paragraph>
      ) : stand.at === 'settled' ? (
        <Paragraph>
          {settledSentences[stand.because]} Daarom is onze vraag aan u sinds {longDay(stand.settledAt, now)}{' '}
          niet meer nodig.
        </Paragraph>
      ) : stand.at !== 'resting' ? (
        <Paragraph>{settledSentences.partiesChanged}</Paragraph>
      ) : (
        <Paragraph>
          De verwijzer liet weten dat de zorg is gepland
          {from !== undefined && `, vanaf ${longDate(from, localDateOf(now))}`}. Gaat dat toch niet door? Dan
          kunt u weer bericht van ons krijgen.
        </Paragraph>
      )}
      {notice.reply && <Paragraph>{thanksSentences(facts, letter.to, now).join(' ')}</Paragraph>}
    </NoticePage>
  );
}
