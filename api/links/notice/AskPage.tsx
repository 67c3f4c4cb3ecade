// The notice itself: what is asked, by when, why, on what it rests, and the four answers.
import type { JSX, VNode } from 'preact';
import { ButtonRow, LinkButton } from '../../design/actions/Button.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DefinitionRows, type DefinitionRow } from '../../design/shows/DefinitionRows.tsx';
import { Notice } from '../../design/shows/Notice.tsx';
import { Timeline } from '../../design/shows/Timeline.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Reference } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { Typed } from '../../design/text/Typed.tsx';
import type { FieldError, Values } from '../../forms/values.ts';
import { day } from '../../moments.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { ladderOf } from '../../../domain/escalation/agreement.ts';
import type { Ask } from '../../../words/askForms.ts';
import { askOf, askSentence } from '../../../words/asks.ts';
import { afterRungSentences } from '../../../words/consequences.ts';
import { longDate, longDay } from '../../../words/dates.ts';
import { foresee } from '../../../words/foresight.ts';
import { say } from '../../../words/language.ts';
import { matterSentences } from '../../../words/matter.ts';
import { capitalised, greeting } from '../../../words/people.ts';
import { alsoAskedSentence, stepsSoFar } from '../../../words/steps.ts';
import { rungTerm, type RungTerm } from '../../../words/terms.ts';
import { mandateSentences, partSentences } from '../../../words/whyYou.ts';
import type { Visit } from '../visit.ts';
import { NoticePage } from './frame.tsx';
import { ReplyForm } from './ReplyForm.tsx';
import { SomeoneElse } from './SomeoneElsePage.tsx';
import { standingOf, type Asked } from './standing.ts';
import { colleagueSentences, sinceThenSentence } from './sinceThen.ts';

/** The whole notice, with its form. */
export function askPage(visit: Visit, asked: Asked, values: Values, errors: readonly FieldError[]): VNode {
  const { facts, now } = visit;
  const ask = askOf(facts, asked.climb.cause, asked.notice.recipient, now);
  if (standingOf(visit, asked).is === 'answered') return amendPage(visit, asked, values, errors);
  const colleague = colleagueSentences(visit, asked);
  const term = rungTerm(foresee(facts, now), asked.climb.id, asked.record.rung);
  const title =
    colleague === undefined ? ask.title : say('Er is al gereageerd', 'Someone has already replied');
  return (
    <NoticePage visit={visit} title={title} errors={errors}>
      {colleague === undefined ? (
        <Asking visit={visit} asked={asked} ask={ask} term={term} />
      ) : (
        <>
          <PageTitle lead={colleague.join(' ')}>{title}</PageTitle>
          <DefinitionRows rows={[whatWeAsked(ask)]} />
        </>
      )}
      <SoFar visit={visit} asked={asked} />
      <WhyYou visit={visit} asked={asked} />
      <SomeoneElse visit={visit} />
      <ReplyForm
        visit={visit}
        asked={asked}
        title={
          colleague === undefined
            ? yourAnswer()
            : say('Wilt u toch iets laten weten?', 'Would you still like to tell us something?')
        }
        values={values}
        errors={errors}
      />
    </NoticePage>
  );
}

/** For who answered before: that answer, to be changed. Why it is asked they have read. */
function amendPage(visit: Visit, asked: Asked, values: Values, errors: readonly FieldError[]): VNode {
  const title = say('Pas uw antwoord aan', 'Change your answer');
  const ask = askOf(visit.facts, asked.climb.cause, asked.notice.recipient, visit.now);
  return (
    <NoticePage visit={visit} title={title} back={visit.base} errors={errors}>
      <PageTitle>{title}</PageTitle>
      <DefinitionRows rows={[whatWeAsked(ask)]} />
      <ReplyForm visit={visit} asked={asked} title={yourAnswer()} values={values} errors={errors} />
    </NoticePage>
  );
}

function whatWeAsked({ noun }: Ask): DefinitionRow {
  return { term: say('Wat wij vroegen', 'What we asked'), value: capitalised(noun) };
}

function yourAnswer(): string {
  return say('Uw antwoord', 'Your answer');
}

interface AskingProps {
  readonly visit: Visit;
  readonly asked: Asked;
  readonly ask: Ask;
  readonly term: RungTerm;
}

function Asking({ visit, asked, ask, term }: AskingProps): JSX.Element {
  const { facts, now, letter } = visit;
  const before = term.before === null ? undefined : longDay(term.before, now);
  const { paused } = asked.climb;
  const given = longDate(facts.advice.facts.givenOn, localDateOf(now));
  const since = sinceThenSentence(visit, asked);
  const greeted = salutation(visit, asked);
  const explanation = explanationOf(visit, asked);
  return (
    <>
      {since !== undefined && (
        <Notice kind="plain">
          <p>{since}</p>
        </Notice>
      )}
      <PageTitle
        lead={say(
          `${greeted}, in deze casus ligt sinds ${given} een advies van het expertteam.`,
          `${greeted}, in this case there has been advice from the expert team since ${given}.`,
        )}
      >
        {paused ? ask.title : askSentence(ask, before)}
      </PageTitle>
      <DefinitionRows
        rows={[
          { term: say('Wat wij vragen', 'What we ask'), value: capitalised(ask.noun) },
          {
            term: say('Vóór wanneer', 'Before when'),
            value: paused ? (
              say(
                `Nu niet: dit ligt stil tot ${longDay(paused.until, now)}`,
                `Not now: this is paused until ${longDay(paused.until, now)}`,
              )
            ) : term.before === null ? (
              say('Zo snel als het lukt', 'As soon as you can')
            ) : (
              <strong>{longDate(localDateOf(term.before))}</strong>
            ),
          },
          ...inOneRow(
            say('Wat er speelt', 'What is going on'),
            matterSentences(facts, asked.climb, now, letter.to),
          ),
          ...inOneRow(
            say('Als wij niets horen', 'If we hear nothing'),
            afterRungSentences(facts, term, now, letter.to),
          ),
          ...(explanation === null
            ? []
            : [
                {
                  term: say('Toelichting van de regio', 'Explanation from the region'),
                  value: <Typed>{explanation}</Typed>,
                },
              ]),
        ]}
      />
      <ButtonRow>
        <LinkButton href="#uw-antwoord">{say('Geef uw antwoord', 'Give your answer')}</LinkButton>
      </ButtonRow>
    </>
  );
}

/** What the region wants everyone on this rung to know: on this page only, for a mail carries no free text. */
function explanationOf({ facts }: Visit, { climb, record }: Asked): string | null {
  return ladderOf(facts.agreement, climb.ladder)?.rungs[record.rung - 1]?.explanation ?? null;
}

/** An alderman is greeted by their office; who stands in for one, by their own name. */
function salutation({ facts, letter }: Visit, { notice }: Asked): string {
  const person = facts.people.get(letter.to);
  const role = notice.insteadOf === undefined ? notice.recipient.role : undefined;
  return person ? greeting(person, role) : say('Geachte lezer', 'Dear reader');
}

function inOneRow(term: string, sentences: readonly (string | null)[]): readonly DefinitionRow[] {
  const value = sentences.filter((sentence) => sentence !== null).join(' ');
  return value === '' ? [] : [{ term, value }];
}

function SoFar({ visit, asked }: { readonly visit: Visit; readonly asked: Asked }): JSX.Element | null {
  const { facts, now, letter } = visit;
  const besides = { climb: asked.climb.id, rung: asked.record.rung };
  const steps = stepsSoFar(facts, now, besides, letter.to);
  if (steps.length === 0) return null;
  return (
    <Section id="gedaan" title={say('Wat er al is gedaan', 'What has been done already')}>
      <Timeline when="past" entries={steps.map(({ at, words }) => ({ at: day(at, now), words }))} />
    </Section>
  );
}

function WhyYou({ visit, asked }: { readonly visit: Visit; readonly asked: Asked }): JSX.Element {
  const { facts, now, letter } = visit;
  const { climb, record, notice } = asked;
  const also = alsoAskedSentence(facts, climb, record.rung, letter.to);
  return (
    <Section id="waarom" title={say('Waarom u', 'Why you')}>
      <Paragraph>{partSentences(facts, notice).join(' ')}</Paragraph>
      <Paragraph>{mandateSentences(facts, notice.recipient, now).join(' ')}</Paragraph>
      {also !== null && <Paragraph>{also}</Paragraph>}
      <Paragraph>
        {say(
          'De inhoud van de casus staat hier niet. De casusregisseur kent de casus onder nummer',
          'What the case is about is not told here. The case coordinator knows the case by number',
        )}{' '}
        <Reference code={facts.advice.reference} />.
      </Paragraph>
    </Section>
  );
}
