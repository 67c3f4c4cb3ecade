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

export function erasePage(
  seat: Seat,
  { reference, status }: Pick<Advice, 'reference' | 'status'>,
  values: Values,
  errors: readonly FieldError[],
): VNode {
  const back = `${seat.home}/adviezen/${reference}`;
  const why = messageFor(errors, 'waarom');
  return (
    <DeskPage seat={seat} title={`Wis ${reference}`} at="advices" below errors={errors}>
      <PageTitle
        above={
          <>
            <Link href={`${seat.home}/adviezen`}>Adviezen</Link> / <Link href={back}>{reference}</Link>
          </>
        }
        lead="De casus verdwijnt, met alle antwoorden en brieven. Dit kan niet ongedaan gemaakt worden."
      >
        Wis deze casus
      </PageTitle>
      {status === 'open' && (
        <Paragraph>
          De casus loopt nog. Wie wij iets vroegen, krijgt geen bericht meer, en links in eerdere brieven
          werken niet meer. Wilt u dat iedereen hoort hoe het afliep?{' '}
          <Link href={`${back}/sluit`}>Sluit de casus</Link> dan eerst.
        </Paragraph>
      )}
      <Form action={`${back}/wissen`}>
        <Question name="waarom" title="Waarom?" level={2} look={3} error={why}>
          <Choices
            name="waarom"
            value={values['waarom']}
            invalid={why !== undefined}
            choices={[
              {
                value: 'request',
                label: 'Ouders of jeugdige vragen erom',
                hint: 'De aantallen voor de kwartaalcijfers blijven bewaard, zonder casusnummer',
              },
              {
                value: 'mistake',
                label: 'De casus had hier niet moeten staan',
                hint: 'Bijvoorbeeld dubbel geregistreerd. Er blijft niets van over',
              },
            ]}
          />
        </Question>
        <TextField
          name="nummer"
          label="Typ het casusnummer over"
          width="medium"
          value={values['nummer']}
          error={messageFor(errors, 'nummer')}
        />
        <ButtonRow>
          <Button>Wis deze casus voorgoed</Button>
          <Link href={back}>Toch niet</Link>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}
