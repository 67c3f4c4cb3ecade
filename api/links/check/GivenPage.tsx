// After the answers are sent: what happens now, and the answers themselves, to be amended until the next question.
import type { VNode } from 'preact';
import { ButtonRow, LinkButton } from '../../design/actions/Button.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { AnswersSummary } from '../../design/shows/AnswersSummary.tsx';
import { Notice } from '../../design/shows/Notice.tsx';
import { Timeline } from '../../design/shows/Timeline.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { longDay, longMoment } from '../../../words/dates.ts';
import type { Visit } from '../visit.ts';
import type { Draft } from './draft.ts';
import { CheckPage } from './frame.tsx';
import { whatHappensNow } from './happensNow.ts';
import type { Answerable } from './standing.ts';
import { givenAnswers } from './SummaryPage.tsx';
import { Phone } from '../Phone.tsx';

type Answered = Extract<Answerable, { is: 'answered' }>;

/** Right after sending; the same page however often it was sent. */
export function thanksPage(visit: Visit, { at }: Answered): VNode {
  const title = 'Dank u wel, uw antwoorden zijn binnen';
  return (
    <CheckPage
      visit={visit}
      title={title}
      progress={`ontvangen op ${longMoment(at, visit.now)}`}
      without={['wrongPerson']}
    >
      <PageTitle>{title}</PageTitle>
      <WhatNow visit={visit} />
      <Section id="anders" title="Is er iets veranderd?">
        <Paragraph>
          U kunt <Link href={visit.base}>uw antwoorden bekijken en aanpassen</Link>. Dat kan ook later, met de
          link in de mail, {untilWhen(visit)}.
        </Paragraph>
      </Section>
    </CheckPage>
  );
}

/** The given answers, whenever the link is opened again. */
export function givenPage(visit: Visit, { check, answer, at }: Answered, draft: Draft | undefined): VNode {
  const title = `Uw antwoorden van ${longDay(at, visit.now)}`;
  return (
    <CheckPage visit={visit} title={title}>
      <PageTitle lead={`Klopt er iets niet meer? U kunt uw antwoorden aanpassen ${untilWhen(visit)}.`}>
        {title}
      </PageTitle>
      {draft && (
        <>
          <Notice kind="plain">
            <p>U veranderde iets en verstuurde dat nog niet.</p>
          </Notice>
          <ButtonRow>
            <LinkButton href={`${visit.base}/controleren`}>Kijk het na en verstuur</LinkButton>
          </ButtonRow>
        </>
      )}
      <AnswersSummary answers={givenAnswers(visit, answer, check, '?van=controleren')} />
      <WhatNow visit={visit} />
    </CheckPage>
  );
}

/** How long answers can be amended: where no question is to come, until the chair closes the case. */
function untilWhen({ facts: { advice } }: Visit): string {
  return advice.monitoring.next === null
    ? 'tot de voorzitter het advies afsluit'
    : 'tot wij de volgende vraag sturen';
}

function WhatNow({ visit }: { readonly visit: Visit }) {
  return (
    <Section id="nu" title="Wat er nu gebeurt">
      <Timeline when="ahead" entries={whatHappensNow(visit.facts, visit.now)} />
    </Section>
  );
}

/** Between two questions: there is nothing to answer. */
export function nothingAskedPage(visit: Visit): VNode {
  const { facts, now } = visit;
  const title = 'Er is nu geen vraag voor u';
  const { next, pausedUntil } = facts.advice.monitoring;
  const at = pausedUntil ?? next?.at;
  return (
    <CheckPage visit={visit} title={title} without={['wrongPerson']}>
      <PageTitle>{title}</PageTitle>
      <Paragraph>
        De vraag in deze mail geldt niet meer.
        {at !== undefined &&
          ` Op ${longDay(at, now)} vragen wij u weer hoe het gaat. U krijgt dan een nieuwe mail.`}
      </Paragraph>
      <Paragraph>
        Wilt u nu iets laten weten? Bel <Phone number={facts.region.phone} />, {facts.region.phoneHours}.
      </Paragraph>
    </CheckPage>
  );
}
