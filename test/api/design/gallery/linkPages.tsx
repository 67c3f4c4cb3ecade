// The other pages behind a link: a notice with mistakes in it, what happens now, the same in English, a dead end.
import type { JSX } from 'preact';
import { Button } from '../../../../api/design/actions/Button.tsx';
import { Choices } from '../../../../api/design/forms/Choices.tsx';
import { DateFields } from '../../../../api/design/forms/DateFields.tsx';
import { Form } from '../../../../api/design/forms/Form.tsx';
import { Question } from '../../../../api/design/forms/Question.tsx';
import { TextArea } from '../../../../api/design/forms/TextArea.tsx';
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
import { Typed } from '../../../../api/design/text/Typed.tsx';
import { demo, exits, footer, moment, team } from './frame.tsx';

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

/** After sending. */
export function ThanksPage(): JSX.Element {
  return (
    <LinkPage title="Dank u wel" team={team} demo={demo} footer={footer} exits={exits}>
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

/** For who reads English: what somebody typed stays Dutch, and says so. */
export function EnglishPage(): JSX.Element {
  return (
    <LinkPage title="Is this right?" team={team} demo={demo} footer={footer} back="/meedenken">
      <Progress reference="M4W-7KD">last step</Progress>
      <PageTitle>Is this right?</PageTitle>
      <AnswersSummary
        answers={[
          {
            question: 'Where is it stuck?',
            answer: <Typed>De inkoper wacht op de gemeente.</Typed>,
            change: '/waar',
          },
          { question: 'What can we learn from this?', change: '/leren' },
        ]}
      />
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
