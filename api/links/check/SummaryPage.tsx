// The answers before they are sent; and the choice between two answers when someone else was first.
import type { JSX, VNode } from 'preact';
import { Button, ButtonRow, PostButton } from '../../design/actions/Button.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { AnswersSummary, type GivenAnswer } from '../../design/shows/AnswersSummary.tsx';
import { Notice } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Quiet } from '../../design/text/Paragraph.tsx';
import { Typed } from '../../design/text/Typed.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { Answer } from '../../../domain/monitoring/answer.ts';
import { answerInWords, questionWords, type QuestionName } from '../../../words/answers.ts';
import { longMoment } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import type { Visit } from '../visit.ts';
import { markOf, type Draft } from './draft.ts';
import { CheckPage } from './frame.tsx';
import { purposeWords } from './purposeWords.ts';
import { questionsFor } from './questions.ts';
import type { Answerable } from './standing.ts';

/** All answers, each with its own "Wijzig". */
export function summaryPage(visit: Visit, { check }: Answerable, draft: Draft, answer: Answer): VNode {
  const title = say('Klopt dit?', 'Is this right?');
  const last = questionsFor(check.purpose, draft.values).at(-1);
  return (
    <CheckPage
      visit={visit}
      title={title}
      progress={say('laatste stap', 'last step')}
      back={`${visit.base}/${last ?? ''}`}
    >
      {draft.carried && (
        <Notice kind="plain">
          <p>
            {say(
              'Wij stelden intussen een nieuwe vraag. Kijk uw antwoorden nog een keer na.',
              'Meanwhile we asked a new question. Please check your answers once more.',
            )}
          </p>
        </Notice>
      )}
      {visit.query['van'] === 'ander-venster' && (
        <Notice kind="plain">
          <p>
            {say(
              'In een ander venster is iets veranderd. Kijk uw antwoorden nog een keer na.',
              'Something changed in another window. Please check your answers once more.',
            )}
          </p>
        </Notice>
      )}
      <PageTitle
        lead={say(
          'Lees uw antwoorden na. Daarna kunt u ze versturen.',
          'Read your answers. Then you can send them.',
        )}
      >
        {title}
      </PageTitle>
      <AnswersSummary answers={givenAnswers(visit, answer, check, '?van=controleren')} />
      <Form
        action={`${visit.base}/versturen`}
        hidden={{
          vraag: String(check.number),
          keren: String(draft.answeredTimes),
          gelezen: markOf(answer),
        }}
      >
        <Button>{say('Verstuur de antwoorden', 'Send the answers')}</Button>
      </Form>
    </CheckPage>
  );
}

/** An answer as rows. With `query`, each can be changed. */
export function givenAnswers(
  { facts, now, base }: Visit,
  answer: Answer,
  check: Answerable['check'],
  query?: string,
): readonly GivenAnswer[] {
  const { careQuestion } = purposeWords(facts, check, now);
  const asked = (question: QuestionName) => (question === 'zorg' ? careQuestion : questionWords[question]);
  return answerInWords(answer, localDateOf(now)).map(({ question, words, said }) => ({
    question: asked(question),
    ...((words ?? said) === undefined ? {} : { answer: <Words words={words} said={said} /> }),
    ...(query === undefined ? {} : { change: `${base}/${question}${query}` }),
  }));
}

function Words({
  words,
  said,
}: {
  readonly words?: string | undefined;
  readonly said?: string | undefined;
}): JSX.Element {
  return (
    <>
      {words}
      {words !== undefined && said !== undefined && <br />}
      {said !== undefined && (
        <Quiet>
          ‘<Typed>{said}</Typed>’
        </Quiet>
      )}
    </>
  );
}

/** Someone answered the same question in the meantime: both answers, and which one holds. */
export function whichAnswerPage(
  visit: Visit,
  { check, answer, at }: Extract<Answerable, { is: 'answered' }>,
  mine: Answer,
): VNode {
  const { base, facts, letter, now } = visit;
  const title = say('Welk antwoord klopt?', 'Which answer is right?');
  const sender = facts.events.findLast(({ event }) => event.type === 'CheckAnswered')?.actor.person;
  const moment = longMoment(at, now);
  const name = (sender && facts.people.get(sender)?.name) ?? say('Iemand anders', 'Someone else');
  const lead =
    sender === letter.to
      ? say(
          `Op ${moment} verstuurde u al een antwoord, misschien in een ander venster. Kies wat klopt.`,
          `On ${moment} you already sent an answer, perhaps in another window. Choose which one is right.`,
        )
      : say(
          `${name} was u voor: er is al een antwoord van ${moment}. Kies wat klopt.`,
          `${name} was there before you: there is already an answer of ${moment}. Choose which one is right.`,
        );
  return (
    <CheckPage visit={visit} title={title}>
      <PageTitle lead={lead}>{title}</PageTitle>
      <Section id="hun-antwoord" title={say('Het antwoord dat wij hebben', 'The answer that we have')}>
        <AnswersSummary answers={givenAnswers(visit, answer, check)} />
      </Section>
      <Section id="uw-antwoord" title={say('Uw antwoord, nog niet verstuurd', 'Your answer, not sent yet')}>
        <AnswersSummary answers={givenAnswers(visit, mine, check, '?van=controleren')} />
      </Section>
      <ButtonRow>
        <PostButton
          action={`${base}/versturen`}
          hidden={{
            vraag: String(check.number),
            keren: String(check.answeredTimes),
            gelezen: markOf(mine),
          }}
        >
          {say('Verstuur mijn antwoord', 'Send my answer')}
        </PostButton>
        <PostButton action={`${base}/laat-staan`} look="secondary">
          {say('Laat het eerste antwoord staan', 'Keep the first answer')}
        </PostButton>
      </ButtonRow>
    </CheckPage>
  );
}
