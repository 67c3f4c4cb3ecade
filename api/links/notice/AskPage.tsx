/** The notice itself: what is asked, by when, why, on what it rests, and the four answers. */
import { type JSX, type VNode } from 'preact';
import { ButtonRow, LinkButton } from '../../design/actions/Button.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DefinitionRows, type DefinitionRow } from '../../design/shows/DefinitionRows.tsx';
import { Notice } from '../../design/shows/Notice.tsx';
import { Timeline } from '../../design/shows/Timeline.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Reference } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { type FieldError, type Values } from '../../forms/values.ts';
import { day } from '../../moments.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { askOf, askSentence } from '../../../words/asks.ts';
import { afterRungSentences } from '../../../words/consequences.ts';
import { longDate, longDay } from '../../../words/dates.ts';
import { evidenceSentences } from '../../../words/evidence.ts';
import { foresee } from '../../../words/foresight.ts';
import { capitalised, greeting } from '../../../words/people.ts';
import { alsoAskedSentence, bridgingSentence, stepsSoFar } from '../../../words/steps.ts';
import { rungTerm } from '../../../words/terms.ts';
import { mandateSentences, partSentences } from '../../../words/whyYou.ts';
import { type Visit } from '../visit.ts';
import { NoticePage } from './frame.tsx';
import { ReplyForm } from './ReplyForm.tsx';
import { type Asked } from './standing.ts';
import { sinceThenSentences } from './sinceThen.ts';

/** The whole notice, with its form. */
export function askPage(visit: Visit, asked: Asked, values: Values, errors: readonly FieldError[]): VNode {
  const { facts, now, letter } = visit;
  const { climb, record, notice } = asked;
  const term = rungTerm(foresee(facts, now), climb.id, record.rung);
  const before = term.before === null ? undefined : longDay(term.before, now);
  const ask = askOf(facts, climb.cause, notice.recipient);
  const person = facts.people.get(letter.to);
  const since = sinceThenSentences(visit, asked);
  return (
    <NoticePage visit={visit} title={ask.title} errors={errors}>
      {since.length > 0 && (
        <Notice kind="plain">
          {since.map((sentence) => (
            <p>{sentence}</p>
          ))}
        </Notice>
      )}
      <PageTitle
        lead={[
          `${person ? greeting(person, notice.recipient.role) : 'Geachte lezer'}, er ligt een advies van het expertteam.`,
          ...evidenceSentences(facts, climb, now, letter.to),
          bridgingSentence(facts) ?? '',
        ].join(' ')}
      >
        {askSentence(ask, before)}
      </PageTitle>
      <DefinitionRows
        rows={[
          { term: 'Wat wij vragen', value: capitalised(ask.noun) },
          {
            term: 'Vóór wanneer',
            value:
              term.before === null ? (
                'Zo snel als het lukt'
              ) : (
                <strong>{longDate(localDateOf(term.before))}</strong>
              ),
          },
          ...consequence(afterRungSentences(facts, term, now, letter.to)),
        ]}
      />
      <ButtonRow>
        <LinkButton href="#uw-antwoord">Geef uw antwoord</LinkButton>
      </ButtonRow>
      <SoFar visit={visit} asked={asked} />
      <WhyYou visit={visit} asked={asked} />
      <ReplyForm visit={visit} asked={asked} values={values} errors={errors} />
    </NoticePage>
  );
}

/** The row's own name says that nothing was heard. */
function consequence(sentences: readonly string[]): readonly DefinitionRow[] {
  const words = sentences.join(' ').replace(/^Horen wij niets\? /, '');
  return words === '' ? [] : [{ term: 'Als wij niets horen', value: words }];
}

function SoFar({ visit, asked }: { readonly visit: Visit; readonly asked: Asked }): JSX.Element | null {
  const { facts, now, letter } = visit;
  const besides = { climb: asked.climb.id, rung: asked.record.rung };
  const steps = stepsSoFar(facts, now, besides, letter.to);
  if (steps.length === 0) return null;
  return (
    <Section id="gedaan" title="Wat er al is gedaan">
      <Timeline when="past" entries={steps.map(({ at, words }) => ({ at: day(at, now), words }))} />
    </Section>
  );
}

function WhyYou({ visit, asked }: { readonly visit: Visit; readonly asked: Asked }): JSX.Element {
  const { facts, now, letter } = visit;
  const { climb, record, notice } = asked;
  const also = alsoAskedSentence(facts, climb, record.rung, letter.to);
  return (
    <Section id="waarom" title="Waarom u">
      <Paragraph>{partSentences(facts, notice).join(' ')}</Paragraph>
      <Paragraph>{mandateSentences(facts, notice.recipient, now).join(' ')}</Paragraph>
      {also !== null && <Paragraph>{also}</Paragraph>}
      <Paragraph>
        De inhoud van de casus staat hier niet. De casusregisseur kent de casus onder nummer{' '}
        <Reference code={facts.advice.reference} />.
      </Paragraph>
    </Section>
  );
}
