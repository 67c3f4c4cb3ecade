// The first page of a check: what is asked and by when, how long it takes.
import type { VNode } from 'preact';
import { ButtonRow, LinkButton } from '../../design/actions/Button.tsx';
import { Notice } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { List } from '../../design/text/List.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { longDay } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import type { Visit } from '../visit.ts';
import type { Draft } from './draft.ts';
import { CheckPage } from './frame.tsx';
import { purposeWords } from './purposeWords.ts';
import { firstUnanswered } from './questions.ts';
import type { Answerable } from './standing.ts';

/** Shown while the question waits for an answer. */
export function startPage(visit: Visit, { check }: Answerable, draft: Draft | undefined): VNode {
  const { facts, now, base, letter } = visit;
  const { title, lead } = purposeWords(facts, check, now);
  const { lastAnswer } = facts.advice.monitoring;
  // Only to who is back with an earlier letter: in the letter of this question nobody looks for another.
  const isEarlier = letter.about.check !== undefined && letter.about.check < check.number;
  const answeredBefore = isEarlier && lastAnswer && lastAnswer.check < check.number ? lastAnswer : undefined;
  const next = firstUnanswered(check.purpose, draft?.values ?? {});
  return (
    <CheckPage visit={visit} title={title}>
      <PageTitle lead={lead}>{title}</PageTitle>
      {check.silentAt !== null && check.silentAt > now && (
        <Paragraph>
          {say('Graag vóór', 'Please answer before')} <strong>{longDay(check.silentAt, now)}</strong>.{' '}
          {say('Het kost ongeveer twee minuten.', 'It takes about two minutes.')}
        </Paragraph>
      )}
      {check.state === 'silent' && (
        <Paragraph>
          {say(
            'Wij hoorden nog niets. U kunt nog steeds antwoorden, en dat helpt.',
            'We have not heard anything yet. You can still answer, and that helps.',
          )}
        </Paragraph>
      )}
      {answeredBefore && (
        <Paragraph>
          {say(
            `Uw antwoorden van ${longDay(answeredBefore.at, now)} hebben wij bewaard. Die kunt u niet meer aanpassen: dit is een nieuwe vraag.`,
            `We have kept your answers of ${longDay(answeredBefore.at, now)}. You can no longer change them: this is a new question.`,
          )}
        </Paragraph>
      )}
      {draft && (
        <Notice kind="plain">
          <p>
            {say(
              'U was al begonnen. Wat u invulde, staat er nog.',
              'You had already started. What you filled in is still there.',
            )}
          </p>
        </Notice>
      )}
      <ButtonRow>
        <LinkButton href={`${base}/${next ?? 'controleren'}`}>
          {draft ? say('Ga verder', 'Continue') : say('Begin', 'Start')}
        </LinkButton>
      </ButtonRow>
      <List
        items={[
          say(
            'Loopt het ergens vast? Dan helpen wij om de juiste mensen aan tafel te krijgen.',
            'Is it stuck somewhere? Then we help to bring the right people together.',
          ),
          say(
            'Schrijf geen namen of gegevens van het kind op.',
            'Do not write down names or details of the child.',
          ),
          say(
            'U kunt tussendoor stoppen. Wat u invulde, blijft bewaard.',
            'You can stop in between. What you filled in is kept.',
          ),
        ]}
      />
    </CheckPage>
  );
}
