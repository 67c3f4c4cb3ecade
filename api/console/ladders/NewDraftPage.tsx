// Where a new draft begins.
import type { VNode } from 'preact';
import { Button, ButtonRow } from '../../design/actions/Button.tsx';
import { Choices } from '../../design/forms/Choices.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { Question } from '../../design/forms/Question.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { messageFor, type FieldError } from '../../forms/values.ts';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import { say } from '../../../words/language.ts';
import type { Beginning } from './beginnings.ts';
import { Above } from './Above.tsx';

export function newDraftPage(
  seat: Seat,
  beginnings: readonly Beginning[],
  errors: readonly FieldError[] = [],
): VNode {
  const error = messageFor(errors, 'uit');
  const title = say('Nieuw concept', 'New draft');
  return (
    <DeskPage seat={seat} title={title} at="ladders" below errors={errors}>
      <PageTitle
        above={<Above seat={seat} />}
        lead={say(
          'Een concept verandert nog niets. Pas als u het vastlegt, gaat het gelden, vanaf de dag die u dan kiest.',
          'A draft does not change anything yet. Only when you agree on it does it come into force, from the day that you choose then.',
        )}
      >
        {title}
      </PageTitle>
      <Form action={`${seat.home}/ladders/nieuw`}>
        <Question
          name="uit"
          title={say('Waar begint u mee?', 'What do you begin with?')}
          level={2}
          look={3}
          error={error}
        >
          <Choices
            name="uit"
            value={beginnings[0]?.value}
            choices={beginnings}
            invalid={error !== undefined}
          />
        </Question>
        <ButtonRow>
          <Button>{say('Maak het concept', 'Make the draft')}</Button>
          <Link href={`${seat.home}/ladders`}>{say('Toch niet', 'Cancel')}</Link>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}
