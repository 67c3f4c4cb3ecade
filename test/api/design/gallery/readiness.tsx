// States, their legend, and steps to take.
import type { JSX } from 'preact';
import { LinkButton } from '../../../../api/design/actions/Button.tsx';
import { ConsolePage } from '../../../../api/design/layout/ConsolePage.tsx';
import { Section } from '../../../../api/design/layout/Section.tsx';
import { DataTable } from '../../../../api/design/shows/DataTable.tsx';
import { Stat } from '../../../../api/design/shows/Facts.tsx';
import { Legend, State, type StateProps } from '../../../../api/design/shows/State.tsx';
import { Steps } from '../../../../api/design/shows/Steps.tsx';
import { PageTitle } from '../../../../api/design/text/Heading.tsx';
import { Link } from '../../../../api/design/text/Link.tsx';
import { consoleFrame } from './frame.tsx';

const confirmed: StateProps = { tone: 'ok', icon: 'arrived', children: 'A. Brouwer', text: 'bevestigd' };
const unconfirmed: StateProps = {
  tone: 'open',
  icon: 'open',
  children: <Link href="/mensen/1">G. Scholten</Link>,
  text: 'nog niet bevestigd',
};
const unsigned: StateProps = {
  tone: 'open',
  icon: 'unsigned',
  children: 'T. Hendriks',
  text: 'nog geen afspraak',
};
const returned: StateProps = {
  tone: 'act',
  icon: 'returned',
  children: <Link href="/mensen/2">O. Meijer</Link>,
  text: 'mail komt niet aan',
};
const vacant: StateProps = {
  tone: 'act',
  icon: 'vacant',
  children: <Link href="/rollen/nieuw">Niemand</Link>,
  text: 'wethouder, vacant',
};

/** Readiness as the console shows it. */
export function ReadinessPage(): JSX.Element {
  const rows = [
    { name: 'Havenrecht', rungs: [[confirmed], [confirmed, unconfirmed], [vacant]] },
    { name: 'De Linde', rungs: [[unsigned], [returned], []] },
  ];
  return (
    <ConsolePage {...consoleFrame('Mensen')} title="Gereedheid">
      <PageTitle>Bereikt elke trede iemand?</PageTitle>
      <Stat figure="38 van 42">treden bereiken iemand</Stat>
      <Section id="organisaties" title="Per organisatie">
        <Legend
          states={[
            { ...confirmed, children: 'bevestigd', text: undefined },
            { ...vacant, children: 'vacant', text: undefined },
          ]}
        />
        <DataTable
          caption="Wie op welke trede staat"
          even
          rows={rows}
          columns={[
            { label: 'Organisatie', cell: ({ name }) => name },
            ...[0, 1, 2].map((at) => ({
              label: `Trede ${String(at + 1)}`,
              cell: ({ rungs }: (typeof rows)[number]) => {
                const states = rungs[at] ?? [];
                return states.length === 0 ? null : states.map((state) => <State {...state} />);
              },
            })),
          ]}
        />
      </Section>
      <Section id="stappen" title="Van niets naar klaar">
        <Steps
          steps={[
            { name: 'Gegevens van de regio', state: 'done', standing: 'Alles is ingevuld.' },
            {
              name: 'Ladders die gelden',
              state: 'next',
              standing: 'Leg vast naar wie wij gaan.',
              action: <LinkButton href="/ladders">Naar de ladders</LinkButton>,
            },
            {
              name: 'Organisaties',
              state: 'later',
              standing: 'Er ontbreekt nog een gemeente.',
              action: <Link href="/organisaties">Voeg een organisatie toe</Link>,
            },
          ]}
        />
      </Section>
    </ConsolePage>
  );
}
