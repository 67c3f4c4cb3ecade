// A check by link: a question, the same without an answer, one to write at, and the answers to read over.
import type { JSX } from 'preact';
import { Button } from '../../../../api/design/actions/Button.tsx';
import { Choices } from '../../../../api/design/forms/Choices.tsx';
import { DateFields } from '../../../../api/design/forms/DateFields.tsx';
import { Form } from '../../../../api/design/forms/Form.tsx';
import { Question } from '../../../../api/design/forms/Question.tsx';
import { TextArea } from '../../../../api/design/forms/TextArea.tsx';
import { TextField } from '../../../../api/design/forms/TextField.tsx';
import { LinkPage } from '../../../../api/design/layout/LinkPage.tsx';
import { AnswersSummary } from '../../../../api/design/shows/AnswersSummary.tsx';
import { Progress } from '../../../../api/design/shows/Progress.tsx';
import { PageTitle } from '../../../../api/design/text/Heading.tsx';
import { demo, exits, footer, team } from './frame.tsx';

const frame = { team, demo, footer, exits };

/** One question with a choice made and its date shown. */
export function QuestionPage(): JSX.Element {
  return (
    <LinkPage title="Is de zorg er?" {...frame} back="/vraag-1">
      <Progress reference="M4W-7KD">vraag 2 van hoogstens 6</Progress>
      <Form action="/vraag-2" hidden={{ opgevolgd: 'ja' }}>
        <Question name="zorg" title="Is de zorg er?">
          <Choices
            name="zorg"
            value="gepland"
            choices={[
              { value: 'ja', label: 'Ja', hint: 'De zorg uit het advies is gestart' },
              {
                value: 'gepland',
                label: 'Gepland',
                hint: 'Er is een datum',
                reveal: (
                  <DateFields
                    name="vanaf"
                    legend="Vanaf welke datum?"
                    hint="Bijvoorbeeld 7 12 2026"
                    value={{ dag: '11', maand: '1', jaar: '2027' }}
                  />
                ),
              },
              { value: 'nee', label: 'Nee', hint: 'Er is nog geen datum' },
            ]}
          />
        </Question>
        <Button>Verder</Button>
      </Form>
    </LinkPage>
  );
}

/** The first question, sent without an answer. */
export function UnansweredPage(): JSX.Element {
  const message = 'Kies of het advies wordt opgevolgd';
  return (
    <LinkPage title="Wordt het advies opgevolgd?" {...frame} errors={[{ fieldId: 'opgevolgd', message }]}>
      <Progress reference="M4W-7KD">vraag 1 van hoogstens 6</Progress>
      <Form action="/vraag-1">
        <Question
          name="opgevolgd"
          title="Wordt het advies opgevolgd?"
          hint="Het gaat om het advies van het expertteam van maandag 9 november."
          error={message}
        >
          <Choices
            name="opgevolgd"
            invalid
            choices={[
              { value: 'ja', label: 'Ja' },
              { value: 'deels', label: 'Voor een deel' },
              { value: 'nee', label: 'Nee' },
            ]}
          />
        </Question>
        <Button>Verder</Button>
      </Form>
    </LinkPage>
  );
}

/** A question whose label is the title, and one with checkboxes. */
export function LearnPage(): JSX.Element {
  return (
    <LinkPage title="Wat kunnen we hiervan leren?" {...frame} back="/vraag-4">
      <Progress reference="M4W-7KD">vraag 5 van hoogstens 6</Progress>
      <Form action="/vraag-5">
        <TextArea
          name="leren"
          label="Wat kunnen we hiervan leren?"
          asTitle
          optional
          value={'\nDe eerste regel is leeg, en dat blijft zo.'}
        />
        <Question name="hulp" title="Waarmee mogen wij helpen?" level={2} look={3}>
          <Choices
            type="checkbox"
            name="hulp"
            value={['tafel']}
            choices={[
              { value: 'tafel', label: 'De juiste mensen aan tafel krijgen' },
              { value: 'overbrugging', label: 'Hulp in de tussentijd' },
            ]}
          />
        </Question>
        <TextField
          name="telefoon"
          label="Uw telefoonnummer"
          kind="tel"
          autocomplete="tel"
          width="medium"
          optional
        />
        <Button>Verder</Button>
      </Form>
    </LinkPage>
  );
}

/** The answers, before they are sent. */
export function SummaryPage(): JSX.Element {
  return (
    <LinkPage title="Klopt dit?" {...frame} back="/vraag-6">
      <Progress reference="M4W-7KD">laatste stap</Progress>
      <PageTitle>Klopt dit?</PageTitle>
      <AnswersSummary
        answers={[
          { question: 'Wordt het advies opgevolgd?', answer: 'Voor een deel', change: '/vraag-1' },
          {
            question: 'Is de zorg er?',
            answer: 'Gepland, vanaf maandag 11 januari 2027',
            change: '/vraag-2',
          },
          { question: 'Wat kunnen we hiervan leren?', change: '/vraag-5' },
          { question: 'Wilt u dat wij meedenken?', answer: 'Ja' },
        ]}
      />
      <Form action="/verstuur">
        <Button>Verstuur de antwoorden</Button>
      </Form>
    </LinkPage>
  );
}
