// The pages behind a link: a question, the same with errors, answers to read over, what happens now, a dead end.
import { type JSX } from 'preact';
import { Button } from '../../../../api/design/actions/Button.tsx';
import { Choices } from '../../../../api/design/forms/Choices.tsx';
import { DateFields } from '../../../../api/design/forms/DateFields.tsx';
import { Form } from '../../../../api/design/forms/Form.tsx';
import { Question } from '../../../../api/design/forms/Question.tsx';
import { TextArea } from '../../../../api/design/forms/TextArea.tsx';
import { TextField } from '../../../../api/design/forms/TextField.tsx';
import { LinkPage } from '../../../../api/design/layout/LinkPage.tsx';
import { PlainPage } from '../../../../api/design/layout/PlainPage.tsx';
import { Section } from '../../../../api/design/layout/Section.tsx';
import { AnswersSummary } from '../../../../api/design/shows/AnswersSummary.tsx';
import { DefinitionRows } from '../../../../api/design/shows/DefinitionRows.tsx';
import { Progress } from '../../../../api/design/shows/Progress.tsx';
import { Timeline } from '../../../../api/design/shows/Timeline.tsx';
import { PageTitle } from '../../../../api/design/text/Heading.tsx';
import { Link, Reference } from '../../../../api/design/text/Link.tsx';
import { Paragraph } from '../../../../api/design/text/Paragraph.tsx';
import { demo, exits, footer, moment, team } from './frame.tsx';

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

/** The notice, with every mistake that can be made in it. */
export function NoticePage(): JSX.Element {
  return (
    <LinkPage
      title="Uw besluit is nodig vóór maandag 14 december"
      team={team}
      footer={footer}
      errors={[
        { fieldId: 'datum-dag', message: 'Vul een datum in die nog komt' },
        { fieldId: 'omdat', message: 'Schrijf kort waarom het niet lukt' },
      ]}
    >
      <Progress reference="K7M-3QX">gemeente Maasveen</Progress>
      <PageTitle lead="Geachte wethouder Jansen, een advies van het expertteam loopt vast op de financiering.">
        Wilt u vóór maandag 14 december besluiten over de financiering?
      </PageTitle>
      <DefinitionRows
        rows={[
          { term: 'Wat wij vragen', value: 'Een besluit over de financiering' },
          { term: 'Vóór wanneer', value: <strong>maandag 14 december 2026</strong> },
          { term: 'Als wij niets horen', value: 'Dan belt de voorzitter u op maandag 14 december.' },
        ]}
      />
      <Form action="/bericht" id="uw-antwoord">
        <Question name="antwoord" title="Uw antwoord" level={2}>
          <Choices
            name="antwoord"
            value="lukt-niet"
            choices={[
              {
                value: 'regel',
                label: 'Ik regel dit vóór een datum',
                hint: 'U noemt de datum',
                reveal: (
                  <DateFields
                    name="datum"
                    legend="Vóór welke datum?"
                    value={{ dag: '31', maand: '11', jaar: '2026' }}
                    error="Vul een datum in die nog komt"
                    wrong={['dag', 'maand']}
                  />
                ),
              },
              { value: 'opgelost', label: 'Het is opgelost', hint: 'Wij vragen het na bij de verwijzer' },
              {
                value: 'lukt-niet',
                label: 'Het lukt niet, omdat …',
                hint: 'U schrijft kort waarom',
                reveal: (
                  <TextArea
                    name="omdat"
                    label="Waarom lukt het niet?"
                    error="Schrijf kort waarom het niet lukt"
                  />
                ),
              },
              { value: 'niet-ik', label: 'Ik ben niet de juiste persoon' },
            ]}
          />
        </Question>
        <Button>Verstuur uw antwoord</Button>
      </Form>
      <Section id="bel" title="Liever bellen?">
        <Paragraph>
          Marja van Dijk, voorzitter van het expertteam: <Link href="tel:+31100000142">010 000 01 42</Link>
        </Paragraph>
      </Section>
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

/** After sending. */
export function ThanksPage(): JSX.Element {
  return (
    <LinkPage title="Dank u wel" {...frame}>
      <Progress reference="M4W-7KD">ontvangen op maandag 23 november, 11:24 uur</Progress>
      <PageTitle>Dank u wel, uw antwoorden zijn binnen</PageTitle>
      <Section id="nu" title="Wat er nu gebeurt">
        <Timeline
          when="ahead"
          entries={[
            { at: moment('2026-11-23', 'vandaag'), words: 'Marja van Dijk leest uw antwoorden.' },
            { at: moment('2026-11-25', 'vóór woensdag 25 november'), words: 'Zij belt u.', key: true },
            {
              at: moment('2026-11-30', 'maandag 30 november'),
              words: 'Wij vragen u weer hoe het ervoor staat.',
            },
          ]}
        />
      </Section>
    </LinkPage>
  );
}

/** A link that opens nothing any more. */
export function DeadEndPage(): JSX.Element {
  return (
    <PlainPage title="Deze link werkt niet meer" demo={demo} footer={footer}>
      <Paragraph>
        De link is oud of niet compleet. Staat hij in een mail van <Reference code="K7M-3QX" />? Open dan de
        laatste mail over deze casus.
      </Paragraph>
      <Paragraph>
        Lukt het niet? Bel <Link href="tel:+31100000142">010 000 01 42</Link>.
      </Paragraph>
    </PlainPage>
  );
}
