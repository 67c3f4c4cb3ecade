// The notice as it is shown to whoever has its link, where the region asks for a code: little, and to be answered all the same.
import type { JSX, VNode } from 'preact';
import { ButtonRow, PostButton } from '../../design/actions/Button.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DefinitionRows } from '../../design/shows/DefinitionRows.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { messageFor, type FieldError, type Values } from '../../forms/values.ts';
import { FieldTexts } from '../../design/forms/fieldTexts.tsx';
import type { Visit } from '../visit.ts';
import { askRows, askTitle, nameOf } from './asking.ts';
import { NoticePage } from './frame.tsx';
import { ReplyForm } from './ReplyForm.tsx';
import { colleagueSentences } from './sinceThen.ts';
import { SomeoneElse } from './SomeoneElsePage.tsx';
import type { Asked } from './standing.ts';
import { longDay } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import type { Instant } from '../../../domain/time.ts';

/** The ask, the date, the form, and the way to more. */
export function littlePage(visit: Visit, asked: Asked, values: Values, errors: readonly FieldError[]): VNode {
  const name = nameOf(visit);
  const replied = colleagueSentences(visit, asked) !== undefined;
  const title = replied ? say('Er is al gereageerd', 'Someone has already replied') : askTitle(visit, asked);
  return (
    <NoticePage visit={visit} title={title} errors={errors} little>
      <PageTitle>{title}</PageTitle>
      <DefinitionRows rows={askRows(visit, asked)} />
      <More visit={visit} errors={errors}>
        {say(
          `Deze mail kan doorgestuurd zijn. Daarom staat hier weinig. Wilt u lezen wat er speelt en wat er al is gedaan? Dan mailen wij een code naar het mailadres van ${name}.`,
          `This email may have been sent on. That is why little is shown here. Would you like to read what is going on and what has been done? Then we email a code to the address of ${name}.`,
        )}
      </More>
      <SomeoneElse visit={visit} />
      <ReplyForm
        visit={visit}
        asked={asked}
        title={
          replied
            ? say('Wilt u toch iets laten weten?', 'Would you still like to tell us something?')
            : say('Uw antwoord', 'Your answer')
        }
        values={values}
        errors={errors}
        then={say(
          `Na deze knop mailen wij een code naar het mailadres van ${name}. Met die code telt uw antwoord.`,
          `After this button we email a code to the address of ${name}. With that code your answer counts.`,
        )}
      />
    </NoticePage>
  );
}

/** It was answered. @param sent just now, in this browser */
export function littleAnsweredPage(
  visit: Visit,
  at: Instant,
  { sent = false, errors = [] }: { readonly sent?: boolean; readonly errors?: readonly FieldError[] },
): VNode {
  const name = nameOf(visit);
  const title = sent
    ? say('Dank u wel, uw antwoord is binnen', 'Thank you, we have received your answer')
    : say('Wij kregen een antwoord', 'We received an answer');
  const received = longDay(at, visit.now);
  return (
    <NoticePage visit={visit} title={title} errors={errors} little>
      <PageTitle lead={say(`Wij ontvingen het op ${received}.`, `We received it on ${received}.`)}>
        {title}
      </PageTitle>
      <More visit={visit} errors={errors}>
        {say(
          `Wilt u het antwoord lezen of aanpassen? Dan mailen wij een code naar het mailadres van ${name}.`,
          `Would you like to read or change the answer? Then we email a code to the address of ${name}.`,
        )}
      </More>
    </NoticePage>
  );
}

/** The way to all that is on the page. */
function More({
  visit,
  errors,
  children,
}: {
  readonly visit: Visit;
  readonly errors: readonly FieldError[];
  readonly children: string;
}): JSX.Element {
  return (
    <Section id="meer" title={say('Meer lezen', 'Read more')}>
      <Paragraph>{children}</Paragraph>
      <FieldTexts id="meer" error={messageFor(errors, 'meer')} />
      <ButtonRow>
        <PostButton action={`${visit.base}/code`} look="secondary">
          {say('Mail een code', 'Email a code')}
        </PostButton>
      </ButtonRow>
    </Section>
  );
}
