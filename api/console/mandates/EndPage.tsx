// Ending what a party signed before its time.
import type { VNode } from 'preact';
import { Button, ButtonRow } from '../../design/actions/Button.tsx';
import { DateFields } from '../../design/forms/DateFields.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { dateProps, type FieldError, type Values } from '../../forms/values.ts';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import { endHref, mandatesHref, partyHref } from './hrefs.ts';
import { OvertakenNotice } from './OvertakenNotice.tsx';
import type { OrganisationProfile } from '../../../domain/advice/facts.ts';
import type { KeptMandate } from '../../../store/mandateRows.ts';

/** @param overtaken somebody else changed it while the form was open */
export function endPage(
  seat: Seat,
  party: OrganisationProfile,
  mandate: KeptMandate,
  values: Values,
  errors: readonly FieldError[],
  overtaken = false,
): VNode {
  const title = 'Beëindig de afspraak';
  const back = partyHref(seat, party.id);
  return (
    <DeskPage seat={seat} title={title} at="mandates" below errors={errors}>
      <PageTitle
        above={
          <>
            <Link href={mandatesHref(seat)}>Afspraken</Link> / <Link href={back}>{party.name}</Link>
          </>
        }
        lead={`${mandate.title}. Na de laatste dag telt ${party.name} als een partij die niet heeft getekend: wij vragen hun mensen dan om mee te denken. De afspraak blijft hier te lezen.`}
      >
        {title}
      </PageTitle>
      {overtaken && <OvertakenNotice current={mandate} now={seat.now} />}
      <Form action={endHref(seat, mandate.id)} hidden={{ versie: String(mandate.revision) }}>
        <DateFields
          {...dateProps(values, errors, 'laatste')}
          legend="Tot en met welke dag geldt de afspraak?"
          hint="Bijvoorbeeld 7 12 2026"
        />
        <ButtonRow>
          <Button>Beëindig de afspraak</Button>
          <Link href={back}>Toch niet</Link>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}
