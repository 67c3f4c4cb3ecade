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
import { say } from '../../../words/language.ts';
import { causeChoices } from '../../../words/roles.ts';

/** Props of {@link QueryForm}. */
export interface QueryFormProps {
  readonly seat: Seat;
  readonly lists: WhatIfLists;
  readonly choices: Choices;
}

const usualWeeks = ['2', '3', '4', '6', '8', '12'];

function rhythms(chosen: string): readonly SelectOption[] {
  const everyWeeks = (weeks: string) => ({
    value: `weeks-${weeks}`,
    label: say(`Elke ${weeks} weken`, `Every ${weeks} weeks`),
  });
  const usual = [
    { value: 'week', label: say('Elke week', 'Every week') },
    ...usualWeeks.map(everyWeeks),
    { value: 'threeMonths', label: say('Elke drie maanden', 'Every three months') },
  ];
  if (usual.some(({ value }) => value === chosen)) return usual;
  return [...usual, everyWeeks(chosen.replace('weeks-', ''))];
}

function reasons(): readonly SelectOption[] {
  return causes
    .toSorted((one, other) => Number(other === 'silence') - Number(one === 'silence'))
    .map((cause) => ({
      value: cause,
      label:
        cause === 'silence'
          ? say('De verwijzer antwoordt niet', 'The referrer does not answer')
          : causeChoices[cause],
    }));
}

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
      <Select {...field('reden')} label={say('Reden', 'Reason')} options={reasons()} />
      <Select
        {...field('gemeente')}
        label={say('Gemeente', 'Municipality')}
        options={organisations('municipality')}
      />
      <Select
        {...field('aanbieder')}
        label={say('Aanbieder', 'Provider')}
        options={[...organisations('provider'), ...none(say('Geen aanbieder', 'No provider'))]}
      />
      <DateFields
        {...dateProps(values, errors, 'start')}
        legend={say('Dag van het advies', 'Day of the advice')}
      />
      <Select
        {...field('ritme')}
        label={say('Hoe vaak wij het vragen', 'How often we ask')}
        options={rhythms(values['ritme'] ?? 'week')}
      />
      {versions.length > 1 && (
        <Select
          {...field('versie')}
          label={say('Versie van de ladders', 'Version of the ladders')}
          options={versions}
        />
      )}
      {versions.length > 1 && (
        <Select
          {...field('naast')}
          label={say('Vergelijk met', 'Compare with')}
          prompt={say('Niet vergelijken', 'Do not compare')}
          options={versions}
        />
      )}
      <details class="dz-query__more" open={isUnusual(choices)}>
        <summary>{say('Meer keuzes', 'More choices')}</summary>
        <div class="dz-query">
          <Select
            {...field('inkoop')}
            label={say('Inkooporganisatie', 'Procurement organisation')}
            options={[
              ...organisations('procurementOrganisation'),
              ...none(say('Niet van toepassing', 'Does not apply')),
            ]}
          />
          <Select
            {...field('regie')}
            label={say('Waar de casusregisseur werkt', 'Where the case coordinator works')}
            prompt={say('Bij de gekozen gemeente', 'At the chosen municipality')}
            options={organisations('municipalAccess', 'certifiedInstitution', 'municipality')}
          />
          <Select
            {...field('indiener')}
            label={say('Wie de casus inbracht', 'Who brought the case in')}
            options={[
              { value: 'aanbieder', label: say('De aanbieder', 'The provider') },
              {
                value: 'regie',
                label: say('Waar de casusregisseur werkt', 'Where the case coordinator works'),
              },
              { value: 'ouder', label: say('Een ouder of jongere', 'A parent or young person') },
            ]}
          />
        </div>
      </details>
      <ButtonRow>
        <Button look="secondary">{say('Reken uit', 'Work it out')}</Button>
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
