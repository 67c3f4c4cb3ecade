// The question itself: where somebody stands, what that means, on what it rests, and the two answers.
import type { JSX, VNode } from 'preact';
import { Section } from '../../design/layout/Section.tsx';
import { DefinitionRows } from '../../design/shows/DefinitionRows.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { List } from '../../design/text/List.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import type { FieldError, Values } from '../../forms/values.ts';
import { askedPlaces } from '../../../domain/contacts/facts.ts';
import { ladderSentences, restsOnSentences, whenAskedSentences } from '../../../words/contacts.ts';
import { say } from '../../../words/language.ts';
import { greeting } from '../../../words/people.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { ContactPage } from './frame.tsx';
import { givenAnswer, theirPositions, type ContactVisit } from './standing.ts';

/** The whole question, with its form. */
export function askPage(visit: ContactVisit, values: Values, errors: readonly FieldError[]): VNode {
  if (givenAnswer(visit)) return amendPage(visit, values, errors);
  const { facts } = visit;
  const title = say('Klopt uw plek op de escalatieladder?', 'Is your place on the escalation ladder right?');
  const alderman = askedPlaces(facts).some(({ role }) => role === 'alderman');
  const greeted = greeting(facts.person, alderman ? 'alderman' : undefined);
  return (
    <ContactPage visit={visit} title={title} errors={errors}>
      <PageTitle
        lead={[
          say(`${greeted}, u staat op de escalatieladder.`, `${greeted}, you are on the escalation ladder.`),
          ...ladderSentences(facts),
        ].join(' ')}
      >
        {title}
      </PageTitle>
      <Places visit={visit} />
      <Meaning visit={visit} />
      <AnswerForm visit={visit} title={isItRight()} values={values} errors={errors} />
      <WhyYou visit={visit} />
    </ContactPage>
  );
}

function isItRight(): string {
  return say('Klopt dit?', 'Is this right?');
}

/** For who answered before: that answer, to be changed. */
function amendPage(visit: ContactVisit, values: Values, errors: readonly FieldError[]): VNode {
  const title = say('Pas uw antwoord aan', 'Change your answer');
  return (
    <ContactPage visit={visit} title={title} back={visit.base} errors={errors}>
      <PageTitle>{title}</PageTitle>
      <Places visit={visit} />
      <AnswerForm visit={visit} title={isItRight()} values={values} errors={errors} />
    </ContactPage>
  );
}

/** "Manager sociaal domein van gemeente Maasveen: trede 2 van de gemeentelijke ladder". */
export function Places({ visit }: { readonly visit: ContactVisit }): JSX.Element {
  return (
    <Section id="plek" title={say('Waar u staat', 'Where you are')}>
      <DefinitionRows
        rows={theirPositions(visit).map(({ title, rungs }) => ({ term: title, value: rungs }))}
      />
    </Section>
  );
}

function Meaning({ visit }: { readonly visit: ContactVisit }): JSX.Element {
  const meanings = [...new Set(theirPositions(visit).flatMap(({ meaning }) => meaning))];
  const [only, ...others] = meanings;
  return (
    <Section id="betekent" title={say('Wat dat betekent', 'What that means')}>
      {others.length === 0 ? <Paragraph>{only}</Paragraph> : <List items={meanings} />}
      <Paragraph>{whenAskedSentences().join(' ')}</Paragraph>
    </Section>
  );
}

function WhyYou({ visit }: { readonly visit: ContactVisit }): JSX.Element {
  const { facts, now } = visit;
  return (
    <Section id="waarom" title={say('Waarom u', 'Why you')}>
      <Paragraph>
        {[
          say(
            'De voorzitter van het expertteam houdt bij wie er op de ladder staat.',
            'The chair of the expert team keeps track of who is on the ladder.',
          ),
          ...restsOnSentences(facts, askedPlaces(facts), now),
        ].join(' ')}
      </Paragraph>
      <Paragraph>{say('Wij vragen dit elk jaar opnieuw.', 'We ask this again every year.')}</Paragraph>
    </Section>
  );
}
