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
import type { Beginning } from './beginnings.ts';

export function newDraftPage(
  seat: Seat,
  beginnings: readonly Beginning[],
  errors: readonly FieldError[] = [],
): VNode {
  const error = messageFor(errors, 'uit');
  return (
    <DeskPage seat={seat} title="Nieuw concept" at="ladders" below errors={errors}>
      <PageTitle
        above={<Link href={`${seat.home}/ladders`}>Ladders</Link>}
        lead="Een concept verandert nog niets. Pas als u het vastlegt, gaat het gelden, vanaf de dag die u dan kiest."
      >
        Nieuw concept
      </PageTitle>
      <Form action={`${seat.home}/ladders/nieuw`}>
        <Question name="uit" title="Waar begint u mee?" level={2} look={3} error={error}>
          <Choices
            name="uit"
            value={beginnings[0]?.value}
            choices={beginnings}
            invalid={error !== undefined}
          />
        </Question>
        <ButtonRow>
          <Button>Maak het concept</Button>
          <Link href={`${seat.home}/ladders`}>Toch niet</Link>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}
