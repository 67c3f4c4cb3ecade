// Erasing a case for good, on request: what goes, what stays, and the number typed over so that it is the right one.
import type { VNode } from 'preact';
import { Button, ButtonRow } from '../../design/actions/Button.tsx';
import { Choices } from '../../design/forms/Choices.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { Question } from '../../design/forms/Question.tsx';
import { TextField } from '../../design/forms/TextField.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { messageFor, type FieldError, type Values } from '../../forms/values.ts';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import type { Advice } from '../../../domain/advice/advice.ts';
import { say } from '../../../words/language.ts';

export function erasePage(
  seat: Seat,
  { reference, status }: Pick<Advice, 'reference' | 'status'>,
  values: Values,
  errors: readonly FieldError[],
): VNode {
  const back = `${seat.home}/adviezen/${reference}`;
  const why = messageFor(errors, 'waarom');
  return (
    <DeskPage
      seat={seat}
      title={say(`Wis ${reference}`, `Erase ${reference}`)}
      at="advices"
      below
      errors={errors}
    >
      <PageTitle
        above={
          <>
            <Link href={`${seat.home}/adviezen`}>{say('Adviezen', 'Advices')}</Link> /{' '}
            <Link href={back}>{reference}</Link>
          </>
        }
        lead={say(
          'De casus verdwijnt, met alle antwoorden en brieven. Dit kan niet ongedaan gemaakt worden.',
          'The case disappears, with all answers and letters. This cannot be undone.',
        )}
      >
        {say('Wis deze casus', 'Erase this case')}
      </PageTitle>
      {status === 'open' && (
        <Paragraph>
          {say(
            <>
              De casus loopt nog. Wie wij iets vroegen, krijgt geen bericht meer, en links in eerdere brieven
              werken niet meer. Wilt u dat iedereen hoort hoe het afliep?{' '}
              <Link href={`${back}/sluit`}>Sluit de casus</Link> dan eerst.
            </>,
            <>
              The case is still open. Whoever we asked something gets no more messages, and links in earlier
              letters no longer work. Would you like everyone to hear how it ended? Then{' '}
              <Link href={`${back}/sluit`}>close the case</Link> first.
            </>,
          )}
        </Paragraph>
      )}
      <Form action={`${back}/wissen`}>
        <Question name="waarom" title={say('Waarom?', 'Why?')} level={2} look={3} error={why}>
          <Choices
            name="waarom"
            value={values['waarom']}
            invalid={why !== undefined}
            choices={[
              {
                value: 'request',
                label: say('Ouders of jeugdige vragen erom', 'Parents or the young person ask for it'),
                hint: say(
                  'De aantallen voor de kwartaalcijfers blijven bewaard, zonder casusnummer',
                  'The counts for the quarterly figures are kept, without a case number',
                ),
              },
              {
                value: 'mistake',
                label: say('De casus had hier niet moeten staan', 'The case should not have been here'),
                hint: say(
                  'Bijvoorbeeld dubbel geregistreerd. Er blijft niets van over',
                  'For example registered twice. Nothing of it remains',
                ),
              },
            ]}
          />
        </Question>
        <TextField
          name="nummer"
          label={say('Typ het casusnummer over', 'Type the case number')}
          width="medium"
          value={values['nummer']}
          error={messageFor(errors, 'nummer')}
        />
        <ButtonRow>
          <Button>{say('Wis deze casus voorgoed', 'Erase this case for good')}</Button>
          <Link href={back}>{say('Toch niet', 'Cancel')}</Link>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}
