// For which municipality each access team works, so that what it lacks counts there and not everywhere.
import type { VNode } from 'preact';
import { Button, ButtonRow } from '../../design/actions/Button.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { Select } from '../../design/forms/Select.tsx';
import { EmptyState } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { messageFor, type FieldError, type Values } from '../../forms/values.ts';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import { accessHref, readinessHref } from './hrefs.ts';
import type { PlacedOrganisation } from '../../../domain/escalation/parties.ts';

/** The field of an access team. */
export const accessField = (id: string): string => `toegang-${id}`;

export function accessPage(
  seat: Seat,
  organisations: readonly PlacedOrganisation[],
  values: Values,
  errors: readonly FieldError[],
): VNode {
  const title = 'Welk lokaal team hoort bij welke gemeente?';
  const teams = organisations.filter(({ kind }) => kind === 'municipalAccess');
  const municipalities = organisations.filter(({ kind }) => kind === 'municipality');
  return (
    <DeskPage seat={seat} title={title} at="readiness" below errors={errors}>
      <PageTitle
        above={<Link href={readinessHref(seat)}>Gereedheid</Link>}
        lead="Is in een lokaal team niemand te bereiken, dan telt dat alleen bij de eigen gemeente. Weten wij niet welke dat is, dan telt het bij elke gemeente."
      >
        {title}
      </PageTitle>
      {teams.length === 0 ? (
        <EmptyState title="Er is nog geen lokaal team">
          Werken casusregisseurs bij de gemeente zelf? Dan hoeft u hier niets te doen.
        </EmptyState>
      ) : (
        <Form action={accessHref(seat)}>
          {teams.map(({ id, name, municipality }) => (
            <Select
              name={accessField(id)}
              label={name}
              prompt="Niet bekend, of meer dan één"
              options={municipalities.map((one) => ({ value: one.id, label: one.name }))}
              value={values[accessField(id)] ?? municipality}
              error={messageFor(errors, accessField(id))}
            />
          ))}
          <ButtonRow>
            <Button>Bewaar</Button>
            <Link href={readinessHref(seat)}>Toch niet</Link>
          </ButtonRow>
        </Form>
      )}
    </DeskPage>
  );
}
