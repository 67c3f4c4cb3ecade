// Ending what a party signed before its time.
import type { VNode } from 'preact';
import { Button, ButtonRow } from '../../design/actions/Button.tsx';
import { DateFields } from '../../design/forms/DateFields.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Typed } from '../../design/text/Typed.tsx';
import { dateProps, type FieldError, type Values } from '../../forms/values.ts';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import { endHref, mandatesHref, partyHref } from './hrefs.ts';
import { OvertakenNotice } from './OvertakenNotice.tsx';
import type { OrganisationProfile } from '../../../domain/advice/facts.ts';
import type { KeptMandate } from '../../../store/mandateRows.ts';
import { say } from '../../../words/language.ts';

/** @param overtaken somebody else changed it while the form was open */
export function endPage(
  seat: Seat,
  party: OrganisationProfile,
  mandate: KeptMandate,
  values: Values,
  errors: readonly FieldError[],
  overtaken = false,
): VNode {
  const title = say('Beëindig de afspraak', 'End the agreement');
  const back = partyHref(seat, party.id);
  return (
    <DeskPage seat={seat} title={title} at="mandates" below errors={errors}>
      <PageTitle
        above={
          <>
            <Link href={mandatesHref(seat)}>{say('Afspraken', 'Agreements')}</Link> /{' '}
            <Link href={back}>{party.name}</Link>
          </>
        }
        lead={
          <>
            <Typed>{mandate.title}</Typed>.{' '}
            {say(
              `Na de laatste dag telt ${party.name} als een partij die niet heeft getekend: wij vragen hun mensen dan om mee te denken. De afspraak blijft hier te lezen.`,
              `After the last day ${party.name} counts as a party that has not signed: we then ask their people to think with us. The agreement can still be read here.`,
            )}
          </>
        }
      >
        {title}
      </PageTitle>
      {overtaken && <OvertakenNotice current={mandate} now={seat.now} />}
      <Form action={endHref(seat, mandate.id)} hidden={{ versie: String(mandate.revision) }}>
        <DateFields
          {...dateProps(values, errors, 'laatste')}
          legend={say(
            'Tot en met welke dag geldt de afspraak?',
            'Up to and including which day does the agreement hold?',
          )}
          hint={say('Bijvoorbeeld 7 12 2026', 'For example 7 12 2026')}
        />
        <ButtonRow>
          <Button>{title}</Button>
          <Link href={back}>{say('Toch niet', 'Cancel')}</Link>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}
