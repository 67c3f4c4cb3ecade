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
import { Typed } from '../../design/text/Typed.tsx';
import { longDay, longMoment } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import type { Visit } from '../visit.ts';
import type { Draft } from './draft.ts';
import { NextOne } from './NextOne.tsx';
import { CheckPage } from './frame.tsx';
import { whatHappensNow } from './happensNow.ts';
import type { Answerable } from './standing.ts';
import { givenAnswers } from './SummaryPage.tsx';
import { Phone } from '../Phone.tsx';

type Answered = Extract<Answerable, { is: 'answered' }>;

/** Right after sending; the same page however often it was sent. */
export function thanksPage(visit: Visit, { at }: Answered): VNode {
  const title = say('Dank u wel, uw antwoorden zijn binnen', 'Thank you, we have received your answers');
  const received = longMoment(at, visit.now);
  return (
    <CheckPage
      visit={visit}
      title={title}
      progress={say(`ontvangen op ${received}`, `received on ${received}`)}
      without={['wrongPerson']}
    >
      <PageTitle>{title}</PageTitle>
      <NextOne visit={visit} />
      <WhatNow visit={visit} />
      <Section id="anders" title={say('Is er iets veranderd?', 'Has anything changed?')}>
        <Paragraph>
          {say(
            <>
              U kunt <Link href={visit.base}>uw antwoorden bekijken en aanpassen</Link>. Dat kan ook later,
              met de link in de mail, {untilWhen(visit)}.
            </>,
            <>
              You can <Link href={visit.base}>see your answers and change them</Link>. You can also do that
              later, with the link in the email, {untilWhen(visit)}.
            </>,
          )}
        </Paragraph>
      </Section>
    </CheckPage>
  );
}

/** The given answers, whenever the link is opened again. */
export function givenPage(visit: Visit, { check, answer, at }: Answered, draft: Draft | undefined): VNode {
  const given = longDay(at, visit.now);
  const title = say(`Uw antwoorden van ${given}`, `Your answers of ${given}`);
  const until = untilWhen(visit);
  return (
    <CheckPage visit={visit} title={title}>
      <PageTitle
        lead={say(
          `Klopt er iets niet meer? U kunt uw antwoorden aanpassen ${until}.`,
          `Is something no longer right? You can change your answers ${until}.`,
        )}
      >
        {title}
      </PageTitle>
      {draft && (
        <>
          <Notice kind="plain">
            <p>
              {say(
                'U veranderde iets en verstuurde dat nog niet.',
                'You changed something and have not sent it yet.',
              )}
            </p>
          </Notice>
          <ButtonRow>
            <LinkButton href={`${visit.base}/controleren`}>
              {say('Kijk het na en verstuur', 'Check it and send it')}
            </LinkButton>
          </ButtonRow>
        </>
      )}
      <AnswersSummary answers={givenAnswers(visit, answer, check, '?van=controleren')} />
      <WhatNow visit={visit} />
      <NextOne visit={visit} />
    </CheckPage>
  );
}

/** How long answers can be amended: where no question is to come, until the chair closes the case. */
function untilWhen({ facts: { advice } }: Visit): string {
  return advice.monitoring.next === null
    ? say('tot de voorzitter het advies afsluit', 'until the chair closes the case')
    : say('tot wij de volgende vraag sturen', 'until we send the next question');
}

function WhatNow({ visit }: { readonly visit: Visit }) {
  return (
    <Section id="nu" title={say('Wat er nu gebeurt', 'What happens now')}>
      <Timeline when="ahead" entries={whatHappensNow(visit.facts, visit.now)} />
    </Section>
  );
}

/** Between two questions: there is nothing to answer. */
export function nothingAskedPage(visit: Visit): VNode {
  const { facts, now } = visit;
  const title = say('Er is nu geen vraag voor u', 'There is no question for you now');
  const { next, pausedUntil } = facts.advice.monitoring;
  const at = pausedUntil ?? next?.at;
  return (
    <CheckPage visit={visit} title={title} without={['wrongPerson']}>
      <PageTitle>{title}</PageTitle>
      <Paragraph>
        {say(
          'De vraag in deze mail geldt niet meer.',
          'The question in this email no longer needs an answer.',
        )}
        {at !== undefined &&
          say(
            ` Op ${longDay(at, now)} vragen wij u weer hoe het gaat. U krijgt dan een nieuwe mail.`,
            ` On ${longDay(at, now)} we will ask you again how things are. You will then get a new email.`,
          )}
      </Paragraph>
      <Paragraph>
        {say('Wilt u nu iets laten weten? Bel', 'Would you like to tell us something now? Call')}{' '}
        <Phone number={facts.region.phone} />, <Typed>{facts.region.phoneHours}</Typed>.
      </Paragraph>
      <NextOne visit={visit} />
    </CheckPage>
  );
}
