// A notice that was answered, or on which nothing is asked any more.
import type { JSX, VNode } from 'preact';
import { Section } from '../../design/layout/Section.tsx';
import { DefinitionRows } from '../../design/shows/DefinitionRows.tsx';
import { Notice } from '../../design/shows/Notice.tsx';
import { Timeline } from '../../design/shows/Timeline.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { Typed } from '../../design/text/Typed.tsx';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { Reply } from '../../../domain/escalation/climb.ts';
import type { Instant } from '../../../domain/time.ts';
import { longDate, longDay, longMoment } from '../../../words/dates.ts';
import { settledSentences, thanksSentences } from '../../../words/endings.ts';
import { say } from '../../../words/language.ts';
import { replyChoices } from '../../../words/replies.ts';
import type { Visit } from '../visit.ts';
import { NoticePage } from './frame.tsx';
import { repliedThen } from './repliedThen.ts';
import type { Asked, Standing } from './standing.ts';

type Answered = Extract<Standing, { is: 'answered' }>;

/** Right after sending; the same page however often it was sent. */
export function thanksPage(visit: Visit, asked: Asked, standing: Answered): VNode {
  const title = say('Dank u wel, uw antwoord is binnen', 'Thank you, we have received your answer');
  const received = longMoment(standing.at, visit.now);
  return (
    <NoticePage visit={visit} title={title}>
      <PageTitle lead={say(`Wij ontvingen het op ${received}.`, `We received it on ${received}.`)}>
        {title}
      </PageTitle>
      <Given visit={visit} asked={asked} standing={standing} />
    </NoticePage>
  );
}

/** The answer, whenever the link is opened again. */
export function answeredPage(visit: Visit, asked: Asked, standing: Answered): VNode {
  const given = longDay(standing.at, visit.now);
  const title = say(`Uw antwoord van ${given}`, `Your answer of ${given}`);
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
      <DefinitionRows
        rows={[{ term: say('Uw antwoord', 'Your answer'), value: ownWords(standing.reply, visit.now) }]}
      />
      <Section id="nu" title={say('Wat er nu gebeurt', 'What happens now')}>
        <Timeline when="ahead" entries={repliedThen(visit, asked, standing)} />
      </Section>
      <Section id="anders" title={say('Is er iets veranderd?', 'Has anything changed?')}>
        <Paragraph>
          <Link href={`${visit.base}/wijzig`}>{say('Pas uw antwoord aan', 'Change your answer')}</Link>.{' '}
          {say(
            'Dat kan ook later, met de link in de mail.',
            'You can also do that later, with the link in the email.',
          )}
        </Paragraph>
      </Section>
    </>
  );
}

/** What somebody answered, as they may read it themselves. */
export function ownWords(reply: Reply, now: Instant): string | JSX.Element {
  switch (reply.kind) {
    case 'arrange': {
      const before = longDate(reply.before, localDateOf(now));
      return say(`Ik regel dit vóór ${before}`, `I will arrange this before ${before}`);
    }
    case 'solved':
      return replyChoices.solved;
    case 'cannot':
      return (
        <>
          {say('Het lukt niet, omdat:', 'It cannot be done, because:')} ‘<Typed>{reply.because}</Typed>’
        </>
      );
    case 'notMe':
      if (reply.instead === undefined) return replyChoices.notMe;
      return (
        <>
          {replyChoices.notMe}. {say('Wel:', 'Instead:')} ‘<Typed>{reply.instead}</Typed>’
        </>
      );
  }
}

function plannedSentence(from: string | undefined): string {
  return from === undefined
    ? say(
        'De verwijzer liet weten dat de zorg is gepland.',
        'The referrer let us know that the care is planned.',
      )
    : say(
        `De verwijzer liet weten dat de zorg is gepland, vanaf ${from}.`,
        `The referrer let us know that the care is planned, from ${from}.`,
      );
}

interface Over {
  /** What somebody was sending when that turned out. */
  readonly unsent?: string;
  /** It may be read by whoever was sent the mail on. */
  readonly little?: boolean;
}

/** Nothing is asked any more. */
export function overPage(visit: Visit, { climb, notice }: Asked, { unsent, little = false }: Over): VNode {
  const title = say('U hoeft niets meer te doen', 'You do not need to do anything else');
  const { facts, now, letter } = visit;
  const { stand } = climb;
  const from = facts.advice.monitoring.lastAnswer?.answer.plannedFrom;
  return (
    <NoticePage visit={visit} title={title} little={little}>
      {unsent !== undefined && (
        <Notice kind="plain">
          <p>
            {say(
              'Intussen is dit niet meer nodig. Wat u net invulde, hebben wij niet bewaard.',
              'Meanwhile this is no longer needed. We have not kept what you just filled in.',
            )}
          </p>
          {unsent !== '' && (
            <p>
              {say('U schreef:', 'You wrote:')} ‘<Typed>{unsent}</Typed>’
            </p>
          )}
        </Notice>
      )}
      <PageTitle>{title}</PageTitle>
      {little ? null : stand.at === 'settled' && stand.because === 'askedAnew' ? (
        <Paragraph>
          {settledSentences.askedAnew}{' '}
          {say(
            'Wie nu aan de beurt is, krijgt een nieuw bericht.',
            'Whoever is to be asked now gets a new message.',
          )}
        </Paragraph>
      ) : stand.at === 'settled' ? (
        <Paragraph>
          {settledSentences[stand.because]}{' '}
          {say(
            `Daarom is onze vraag aan u sinds ${longDay(stand.settledAt, now)} niet meer nodig.`,
            `That is why our question to you has not been needed since ${longDay(stand.settledAt, now)}.`,
          )}
        </Paragraph>
      ) : stand.at !== 'resting' ? (
        <Paragraph>{settledSentences.partiesChanged}</Paragraph>
      ) : (
        <Paragraph>
          {plannedSentence(from === undefined ? undefined : longDate(from, localDateOf(now)))}{' '}
          {say(
            'Gaat dat toch niet door? Dan kunt u weer bericht van ons krijgen.',
            'Does that not happen after all? Then you may hear from us again.',
          )}
        </Paragraph>
      )}
      {!little && notice.reply && <Paragraph>{thanksSentences(facts, letter.to, now).join(' ')}</Paragraph>}
    </NoticePage>
  );
}
