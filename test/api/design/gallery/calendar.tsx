// A calendar of what-if, with its choices: one ladder, a rung that nobody fills, and a day off.
import type { JSX } from 'preact';
import { Button, ButtonRow } from '../../../../api/design/actions/Button.tsx';
import { Select } from '../../../../api/design/forms/Select.tsx';
import { ConsolePage } from '../../../../api/design/layout/ConsolePage.tsx';
import { Section } from '../../../../api/design/layout/Section.tsx';
import { Calendar, CalendarLegend } from '../../../../api/design/shows/calendar/Calendar.tsx';
import type { CalendarData } from '../../../../api/design/shows/calendar/calendar.ts';
import { PageTitle } from '../../../../api/design/text/Heading.tsx';
import { consoleFrame } from './frame.tsx';

const since = (workingDays: number, words = '') => ({ workingDays, words });

const calendar: CalendarData = {
  id: 'kalender',
  title: 'Kalender van maandag 30 november tot en met zondag 27 december',
  description: 'Trede 1 wordt overgeslagen, trede 2 op vrijdag 4 december. Daarna ligt het op uw tafel.',
  weeks: ['30\u00a0nov', '7\u00a0dec', '14\u00a0dec', '21\u00a0dec'].map((day, index) => ({
    name: `week ${String(49 + index)}`,
    day: `ma ${day}`,
  })),
  daysOff: [{ on: 25, name: 'eerste kerstdag' }],
  rhythm: 'elke week',
  chairRole: 'kan tegenhouden',
  referrer: [
    { on: 0, kind: 'question', label: 'vraag ma 30\u00a0nov' },
    { on: 2, kind: 'letter', label: 'herinnering wo 2\u00a0dec' },
    { on: 7, kind: 'question' },
    { on: 8, kind: 'answer', label: 'antwoord di 8\u00a0dec' },
  ],
  chair: [
    { on: 3, kind: 'chair', label: 'do 3\u00a0dec' },
    { on: 21, kind: 'table', label: 'ma 21\u00a0dec: op uw tafel' },
    { on: 26, kind: 'chair', label: 'za 26\u00a0dec: u kiest' },
  ],
  ladders: [
    {
      name: 'Gemeente',
      about: 'Maasveen',
      rungs: [
        {
          on: 3,
          name: 'Trede 1 overgeslagen',
          day: 'do 3\u00a0dec',
          who: ['de teammanager van Wijkteam Maasveen: niemand'],
          skipped: true,
        },
        {
          on: 4,
          name: 'Trede 2',
          day: 'vr 4\u00a0dec',
          who: ['de manager sociaal domein van Maasveen', 'de beleidsmedewerker van Maasveen'],
          skipped: false,
        },
        {
          on: 24,
          name: 'Trede 3',
          day: 'do 24\u00a0dec',
          who: ['de wethouder van Maasveen'],
          skipped: false,
        },
      ],
      over: 26,
    },
  ],
  steps: [
    {
      on: 0,
      day: 'ma 30\u00a0nov',
      kind: 'question',
      lane: 0,
      title: 'Eerste vraag',
      who: ['de verwijzer'],
      since: since(0),
    },
    {
      on: 3,
      day: 'do 3\u00a0dec',
      kind: 'skipped',
      lane: 1,
      number: 1,
      title: 'Trede 1 wordt overgeslagen',
      who: ['de teammanager: niemand'],
      since: since(3, '3 werkdagen'),
    },
    {
      on: 4,
      day: 'vr 4\u00a0dec',
      kind: 'rung',
      lane: 1,
      number: 2,
      title: 'Trede 2',
      who: ['de manager sociaal domein van Maasveen'],
      since: since(1),
    },
    {
      on: 26,
      day: 'ma 28\u00a0dec',
      kind: 'table',
      lane: 1,
      title: 'Op uw tafel',
      who: ['u'],
      since: since(15, '15 werkdagen, eerste kerstdag'),
    },
  ],
};

const reasons = [{ value: 'stilte', label: 'De verwijzer antwoordt niet' }];

/** What if nobody answers. */
export function CalendarPage(): JSX.Element {
  return (
    <ConsolePage title="Wat als" {...consoleFrame('Wat als')}>
      <PageTitle lead="Antwoordt niemand, dan leest de wethouder het op donderdag 24 december.">
        Wat als niemand antwoordt?
      </PageTitle>
      <form class="dz-query" method="get" action="/wat-als">
        <Select name="reden" label="Reden" options={reasons} />
        <details class="dz-query__more" open>
          <summary>Meer keuzes</summary>
          <div class="dz-query">
            <Select name="inkoop" label="Inkooporganisatie" options={[{ value: 'geen', label: 'Geen' }]} />
          </div>
        </details>
        <ButtonRow>
          <Button look="secondary">Reken uit</Button>
        </ButtonRow>
      </form>
      <Section id="de-kalender" title="De kalender">
        <CalendarLegend answered />
        <Calendar data={calendar} />
        <p>
          De wethouder van Maasveen <span class="dz-small dz-calendar__names">Carla Jansen</span>
        </p>
      </Section>
    </ConsolePage>
  );
}
