// How often somebody wants mail of us, behind the link at the foot of a letter.
import type { VNode } from 'preact';
import { Button } from '../../design/actions/Button.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { LinkPage } from '../../design/layout/LinkPage.tsx';
import { Notice } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { alwaysAtOnce, MailChoiceFields } from '../../forms/MailChoiceFields.tsx';
import type { FieldError, Values } from '../../forms/values.ts';
import { say } from '../../../words/language.ts';
import { linkFrame } from '../frame.tsx';
import type { LinkVisit } from '../visit.ts';
import type { OpenMailLink } from '../../../store/mailChoices.ts';

export interface MailVisit extends OpenMailLink, LinkVisit {}

/** Shows what is chosen now. It names nobody and no case: a mail may have been passed on. */
export function mailPage(visit: MailVisit, values: Values, errors: readonly FieldError[]): VNode {
  const title = say('Hoe vaak wilt u mail van ons?', 'How often do you want email from us?');
  return (
    <LinkPage {...linkFrame(visit)} title={title} errors={errors}>
      {visit.query['gedaan'] === 'bewaard' && errors.length === 0 && (
        <Notice kind="done">
          <p>
            {say(
              'Uw keuze is bewaard. Zij geldt ook voor mails die al klaarstaan.',
              'Your choice is saved. It also holds for emails that are ready to be sent.',
            )}
          </p>
        </Notice>
      )}
      <PageTitle
        lead={say(
          'U kunt berichten laten wachten. Dan krijgt u ze samen in één mail.',
          'You can let messages wait. Then you get them together in one email.',
        )}
      >
        {title}
      </PageTitle>
      <Paragraph>{alwaysAtOnce()}</Paragraph>
      <Form action={`${visit.base}/bewaar`}>
        <MailChoiceFields {...visit} values={values} errors={errors} />
        <Button>{say('Bewaar', 'Save')}</Button>
      </Form>
    </LinkPage>
  );
}
