// Typing the code that was mailed to whom a notice is for. What was answered waits for it.
import type { VNode } from 'preact';
import { Button, ButtonRow, PostButton } from '../../design/actions/Button.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { TextField } from '../../design/forms/TextField.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DefinitionRows } from '../../design/shows/DefinitionRows.tsx';
import { Notice } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { messageFor, type FieldError } from '../../forms/values.ts';
import type { Visit } from '../visit.ts';
import { ownWords } from './AnsweredPages.tsx';
import { nameOf } from './asking.ts';
import { NoticePage } from './frame.tsx';
import { readReply } from './replyForm.ts';
import type { Asked } from './standing.ts';
import { REPLY_CODE_MINUTES, type HeldReply } from '../../../store/replyCodes.ts';
import { say } from '../../../words/language.ts';

interface CodePageProps {
  readonly challenge: string;
  readonly held: HeldReply | null;
  readonly errors?: readonly FieldError[];
  /** A new code was mailed just now. */
  readonly again?: boolean;
}

/** Asks for the code. */
export function codePage(
  visit: Visit,
  asked: Asked,
  { challenge, held, errors = [], again = false }: CodePageProps,
): VNode {
  const name = nameOf(visit);
  const here = `${visit.base}/code/${challenge}`;
  const forOther = (held?.['namens'] ?? '') !== '';
  const title = say('Vul de code uit de mail in', 'Fill in the code from the email');
  return (
    <NoticePage visit={visit} title={title} back={visit.base} errors={errors} little>
      {again && (
        <Notice kind="done">
          <p>
            {say(
              'Wij mailden een nieuwe code. De vorige werkt niet meer.',
              'We emailed a new code. The one before it no longer works.',
            )}
          </p>
        </Notice>
      )}
      <PageTitle
        lead={say(
          `Wij mailden een code van zes cijfers naar het mailadres van ${name}. De code werkt ${REPLY_CODE_MINUTES} minuten.`,
          `We emailed a code of six digits to the address of ${name}. The code works for ${REPLY_CODE_MINUTES} minutes.`,
        )}
      >
        {title}
      </PageTitle>
      {forOther && (
        <Paragraph>
          {say(
            `Vraag de code aan ${name}. Zo weten wij dat u namens ${name} antwoordt.`,
            `Ask ${name} for the code. That tells us that you answer on behalf of ${name}.`,
          )}
        </Paragraph>
      )}
      {/* Where the link stops working at this very moment, its page gives back what was typed. */}
      <Form action={here} hidden={{ omdat: held?.['omdat'] ?? '', wie: held?.['wie'] ?? '' }}>
        <TextField
          name="code"
          label={say('Code van zes cijfers', 'Code of six digits')}
          kind="number"
          width="medium"
          autocomplete="one-time-code"
          error={messageFor(errors, 'code')}
        />
        <Button>
          {held === null ? say('Lees meer', 'Read more') : say('Verstuur het antwoord', 'Send the answer')}
        </Button>
      </Form>
      {held !== null && <Waiting visit={{ ...visit, values: held }} asked={asked} here={here} />}
      <Section id="geen-mail" title={say('Geen mail gekregen?', 'No email?')}>
        <Paragraph>
          {say(
            'Kijk bij de ongewenste mail. Is de mail er na een paar minuten nog niet? Vraag dan een nieuwe code.',
            'Look at the unwanted mail. Is the email not there after a few minutes? Then ask for a new code.',
          )}
        </Paragraph>
        <ButtonRow>
          <PostButton action={`${here}/opnieuw`} look="secondary">
            {say('Mail een nieuwe code', 'Email a new code')}
          </PostButton>
        </ButtonRow>
      </Section>
    </NoticePage>
  );
}

/** The answer that waits, and how to change it. */
function Waiting({
  visit,
  asked,
  here,
}: {
  readonly visit: Visit;
  readonly asked: Asked;
  readonly here: string;
}) {
  const read = readReply(visit, asked.record);
  return (
    <Section id="wacht" title={say('Wat u invulde', 'What you filled in')}>
      {'reply' in read && (
        <DefinitionRows
          rows={[{ term: say('Het antwoord', 'The answer'), value: ownWords(read.reply, visit.now) }]}
        />
      )}
      <Paragraph>
        {say('Dit is nog niet verstuurd.', 'This has not been sent yet.')}{' '}
        <Link href={`${here}/antwoord`}>{say('Pas het aan', 'Change it')}</Link>
      </Paragraph>
    </Section>
  );
}
