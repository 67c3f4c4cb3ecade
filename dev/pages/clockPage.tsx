// The clock of the demo: what time it is there, and moving it ahead.
import type { JSX } from 'preact';
import { Button, ButtonRow } from '../../api/design/actions/Button.tsx';
import { Form } from '../../api/design/forms/Form.tsx';
import { Section } from '../../api/design/layout/Section.tsx';
import { Notice } from '../../api/design/shows/Notice.tsx';
import { Paragraph, SmallPrint } from '../../api/design/text/Paragraph.tsx';
import { When } from '../../api/design/text/Moment.tsx';
import { DEV_PATHS, DevPage } from './DevPage.tsx';
import type { Instant } from '../../domain/time.ts';
import { longMoment } from '../../words/dates.ts';

export interface ClockPageProps {
  readonly now: Instant;
  readonly nextDue: Instant | null;
  /** The clock is being moved to this moment. */
  readonly movingTo: Instant | null;
}

/** How far the clock can be moved at once. */
export const LEAPS = { uur: 3_600_000, dag: 86_400_000, week: 7 * 86_400_000 } as const;

export function ClockPage({ now, nextDue, movingTo }: ClockPageProps): JSX.Element {
  const moment = (at: Instant) => <When at={{ iso: new Date(at).toISOString(), words: longMoment(at) }} />;
  return (
    <DevPage title="Klok" here="clock" lead={<>In de demo is het nu {moment(now)}.</>}>
      {movingTo === null ? (
        <Section id="vooruit" title="Zet de klok vooruit">
          <Paragraph>
            Alles wat intussen aan de beurt is, gebeurt dan echt, op zijn eigen tijd: vragen, herinneringen,
            mails en treden.{' '}
            {nextDue === null ? 'Er staat niets te gebeuren.' : <>Het eerstvolgende is {moment(nextDue)}.</>}
          </Paragraph>
          <Form action={DEV_PATHS.clock}>
            <ButtonRow>
              <Button name="sprong" value="volgende">
                Tot er iets gebeurt
              </Button>
              <Button name="sprong" value="uur" look="secondary">
                Een uur
              </Button>
              <Button name="sprong" value="dag" look="secondary">
                Een dag
              </Button>
              <Button name="sprong" value="week" look="secondary">
                Een week
              </Button>
            </ButtonRow>
          </Form>
          <SmallPrint>
            Terug kan niet: wat gebeurd is, is gebeurd. Opnieuw beginnen kan met npm start -- --fresh.
          </SmallPrint>
        </Section>
      ) : (
        <Notice kind="plain">De klok loopt naar {moment(movingTo)}. Deze pagina ververst zichzelf.</Notice>
      )}
    </DevPage>
  );
}
