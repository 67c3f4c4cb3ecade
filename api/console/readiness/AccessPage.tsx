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
import { say } from '../../../words/language.ts';

/** The field of an access team. */
export const accessField = (id: string): string => `toegang-${id}`;

export function accessPage(
  seat: Seat,
  organisations: readonly PlacedOrganisation[],
  values: Values,
  errors: readonly FieldError[],
): VNode {
  const title = say(
    'Welk lokaal team hoort bij welke gemeente?',
    'Which local team belongs to which municipality?',
  );
  const teams = organisations.filter(({ kind }) => kind === 'municipalAccess');
  const municipalities = organisations.filter(({ kind }) => kind === 'municipality');
  return (
    <DeskPage seat={seat} title={title} at="readiness" below errors={errors}>
      <PageTitle
        above={<Link href={readinessHref(seat)}>{say('Gereedheid', 'Readiness')}</Link>}
        lead={say(
          'Is in een lokaal team niemand te bereiken, dan telt dat alleen bij de eigen gemeente. Weten wij niet welke dat is, dan telt het bij elke gemeente.',
          'If nobody in a local team can be reached, that only counts for its own municipality. If we do not know which one that is, it counts for every municipality.',
        )}
      >
        {title}
      </PageTitle>
      {teams.length === 0 ? (
        <EmptyState title={say('Er is nog geen lokaal team', 'There is no local team yet')}>
          {say(
            'Werken casusregisseurs bij de gemeente zelf? Dan hoeft u hier niets te doen.',
            'Do case coordinators work at the municipality itself? Then you need not do anything here.',
          )}
        </EmptyState>
      ) : (
        <Form action={accessHref(seat)}>
          {teams.map(({ id, name, municipality }) => (
            <Select
              name={accessField(id)}
              label={name}
              prompt={say('Niet bekend, of meer dan één', 'Not known, or more than one')}
              options={municipalities.map((one) => ({ value: one.id, label: one.name }))}
              value={values[accessField(id)] ?? municipality}
              error={messageFor(errors, accessField(id))}
            />
          ))}
          <ButtonRow>
            <Button>{say('Bewaar', 'Save')}</Button>
            <Link href={readinessHref(seat)}>{say('Toch niet', 'Cancel')}</Link>
          </ButtonRow>
        </Form>
      )}
    </DeskPage>
  );
}
