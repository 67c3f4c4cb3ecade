// The questions of a what-if, answered in the address: a calendar can be kept as a bookmark and sent to a colleague.
import type { JSX } from 'preact';
import { Button, ButtonRow } from '../../design/actions/Button.tsx';
import { DateFields } from '../../design/forms/DateFields.tsx';
import { Select, type SelectOption } from '../../design/forms/Select.tsx';
import { dateProps, messageFor } from '../../forms/values.ts';
import type { Seat } from '../seat.ts';
import { ofKinds, type Choices } from './choices.ts';
import { versionName } from './versionName.ts';
import type { OrganisationKind } from '../../../domain/advice/facts.ts';
import { causes } from '../../../domain/monitoring/answer.ts';
import type { WhatIfLists } from '../../../store/pages/whatIf.ts';
import { causeChoices } from '../../../words/roles.ts';

/** Props of {@link QueryForm}. */
export interface QueryFormProps {
  readonly seat: Seat;
  readonly lists: WhatIfLists;
  readonly choices: Choices;
}

const usualRhythms: readonly SelectOption[] = [
  { value: 'week', label: 'Elke week' },
  ...[2, 3, 4, 6, 8, 12].map((weeks) => ({
    value: `weeks-${String(weeks)}`,
    label: `Elke ${String(weeks)} weken`,
  })),
  { value: 'threeMonths', label: 'Elke drie maanden' },
];

function rhythms(chosen: string): readonly SelectOption[] {
  if (usualRhythms.some(({ value }) => value === chosen)) return usualRhythms;
  return [...usualRhythms, { value: chosen, label: `Elke ${chosen.replace('weeks-', '')} weken` }];
}

const reasons: readonly SelectOption[] = causes
  .toSorted((one, other) => Number(other === 'silence') - Number(one === 'silence'))
  .map((cause) => ({
    value: cause,
    label: cause === 'silence' ? 'De verwijzer antwoordt niet' : causeChoices[cause],
  }));

/** Asks by GET, and changes nothing. */
export function QueryForm({ seat, lists, choices }: QueryFormProps): JSX.Element {
  const { values, errors } = choices;
  const organisations = (...kinds: readonly OrganisationKind[]): readonly SelectOption[] =>
    ofKinds(lists, ...kinds).map(({ id, name }) => ({ value: id, label: name }));
  const versions = lists.versions.map((version) => ({
    value: String(version.agreement.version),
    label: versionName(version),
  }));
  const field = (name: string) => ({ name, value: values[name], error: messageFor(errors, name) });
  const none = (label: string) => [{ value: 'geen', label }];
  return (
    <form class="dz-query" method="get" action={`${seat.home}/wat-als`}>
      <Select {...field('reden')} label="Reden" options={reasons} />
      <Select {...field('gemeente')} label="Gemeente" options={organisations('municipality')} />
      <Select
        {...field('aanbieder')}
        label="Aanbieder"
        options={[...organisations('provider'), ...none('Geen aanbieder')]}
      />
      <DateFields {...dateProps(values, errors, 'start')} legend="Dag van het advies" />
      <Select
        {...field('ritme')}
        label="Hoe vaak wij het vragen"
        options={rhythms(values['ritme'] ?? 'week')}
      />
      {versions.length > 1 && (
        <Select {...field('versie')} label="Versie van de ladders" options={versions} />
      )}
      {versions.length > 1 && (
        <Select {...field('naast')} label="Vergelijk met" prompt="Niet vergelijken" options={versions} />
      )}
      <details class="dz-query__more" open={isUnusual(choices)}>
        <summary>Meer keuzes</summary>
        <div class="dz-query">
          <Select
            {...field('inkoop')}
            label="Inkooporganisatie"
            options={[...organisations('procurementOrganisation'), ...none('Niet van toepassing')]}
          />
          <Select
            {...field('regie')}
            label="Waar de casusregisseur werkt"
            prompt="Bij de gekozen gemeente"
            options={organisations('municipalAccess', 'certifiedInstitution', 'municipality')}
          />
          <Select
            {...field('indiener')}
            label="Wie de casus inbracht"
            options={[
              { value: 'aanbieder', label: 'De aanbieder' },
              { value: 'regie', label: 'Waar de casusregisseur werkt' },
              { value: 'ouder', label: 'Een ouder of jongere' },
            ]}
          />
        </div>
      </details>
      <ButtonRow>
        <Button look="secondary">Reken uit</Button>
      </ButtonRow>
    </form>
  );
}

/** Something is chosen that is folded away at first. */
function isUnusual({ values, errors }: Choices): boolean {
  return (
    values['regie'] !== '' ||
    values['indiener'] !== 'aanbieder' ||
    values['inkoop'] === 'geen' ||
    errors.length > 0
  );
}
