// What if nobody answers: the choices, the sentence, the calendar as a picture, and the table that says the same.
import type { JSX, VNode } from 'preact';
import { ButtonRow, LinkButton } from '../../design/actions/Button.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { Calendar, CalendarLegend } from '../../design/shows/calendar/Calendar.tsx';
import { EmptyState } from '../../design/shows/Notice.tsx';
import { Heading, PageTitle } from '../../design/text/Heading.tsx';
import { List } from '../../design/text/List.tsx';
import { withStrongDays } from '../case/strongDays.tsx';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import { FaultyVersion } from './FaultyVersion.tsx';
import type { Choices } from './choices.ts';
import type { Imagining } from './imagine.ts';
import { pictureOf, spanOf } from './picture.ts';
import { QueryForm } from './QueryForm.tsx';
import type { Imagined } from './imagined.ts';
import { tableCaption, WhatIfTable } from './WhatIfTable.tsx';
import { shortVersionName, versionName } from './versionName.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { differencesOf } from '../../../domain/forecast/differences.ts';
import type { KnownVersion, WhatIfLists } from '../../../store/pages/whatIf.ts';
import { say } from '../../../words/language.ts';
import { assumptions, differenceWords, whatIfSentences } from '../../../words/whatIf.ts';

/** A version, and how the case would go under it. */
export interface Told {
  readonly version: KnownVersion;
  readonly imagining: Imagining;
}

/** The title of the page. */
function question(): string {
  return say('Wat als niemand antwoordt?', 'What if nobody answers?');
}

/** @param told the chosen version first, then the one to compare with; none where something has to be mended */
export function whatIfPage(seat: Seat, lists: WhatIfLists, choices: Choices, told: readonly Told[]): VNode {
  const imagined = told.flatMap(({ version, imagining }) =>
    'imagined' in imagining ? [{ version, ...imagining.imagined }] : [],
  );
  const [first] = imagined;
  const today = localDateOf(seat.now);
  const lead = first && withStrongDays(whatIfSentences(first.facts, first.lived, first.entries, today));
  return (
    <DeskPage seat={seat} title={say('Wat als', 'What if')} at="whatIf" errors={choices.errors}>
      <PageTitle lead={lead}>{question()}</PageTitle>
      <QueryForm seat={seat} lists={lists} choices={choices} />
      {told.map(({ version, imagining }) =>
        'faults' in imagining ? (
          <FaultyVersion home={seat.home} version={version} count={imagining.faults} />
        ) : null,
      )}
      {first && <Calendars seat={seat} imagined={imagined} />}
    </DeskPage>
  );
}

type Versioned = Imagined & { readonly version: KnownVersion };

function Calendars({
  seat,
  imagined,
}: {
  readonly seat: Seat;
  readonly imagined: readonly Versioned[];
}): JSX.Element {
  const [first, second] = imagined;
  const span = spanOf(imagined);
  const many = second !== undefined;
  return (
    <>
      {first && second && <Differences seat={seat} one={second} other={first} />}
      <Section
        id="kalender"
        title={many ? say('Beide kalenders', 'Both calendars') : say('De kalender', 'The calendar')}
      >
        <CalendarLegend answered={imagined.some(({ lived }) => lived.answeredAt !== null)} />
        {imagined.map((one, index) => (
          <>
            {many && <Heading level={3}>{versionName(one.version)}</Heading>}
            <Calendar data={pictureOf(one, `kalender-${String(index + 1)}`, span)} />
          </>
        ))}
      </Section>
      {imagined.map((one) => (
        <WhatIfTable
          seat={seat}
          imagined={one}
          caption={many ? `${tableCaption()} (${versionName(one.version)})` : tableCaption()}
        />
      ))}
      {first && (
        <Section
          id="uitgaat"
          title={say('Waar deze kalender van uitgaat', 'What this calendar takes to be so')}
        >
          <List items={assumptions(first.lived, first.entries)} />
          {first.version.standing !== 'inForce' && (
            <ButtonRow>
              <LinkButton
                href={`${seat.home}/ladders/${String(first.version.agreement.version)}/naspelen`}
                look="secondary"
              >
                {replayWords(shortVersionName(first.version).toLowerCase())}
              </LinkButton>
            </ButtonRow>
          )}
        </Section>
      )}
    </>
  );
}

function replayWords(name: string): string {
  return say(`Speel eerdere casussen na met ${name}`, `Replay past cases with ${name}`);
}

function Differences({
  seat,
  one,
  other,
}: {
  readonly seat: Seat;
  readonly one: Versioned;
  readonly other: Versioned;
}): JSX.Element {
  const today = localDateOf(seat.now);
  const differences = differencesOf(one.entries, other.entries, other.facts.agreement.calendar);
  const changed = differences.filter(
    ({ before, after, workingDays }) => !before || !after || workingDays !== 0,
  );
  const same = changed.length === 0;
  const than = shortVersionName(one.version).toLowerCase();
  const name = shortVersionName(other.version).toLowerCase();
  return (
    <Section
      id="verschil"
      title={say(`Wat ${name} anders doet dan ${than}`, `What ${name} does differently from ${than}`)}
    >
      {same ? (
        <p class="nl-paragraph">
          {say(
            'Iedereen op de ladders leest het op dezelfde dag.',
            'Everybody on the ladders reads it on the same day.',
          )}
        </p>
      ) : (
        <List items={changed.map((difference) => differenceWords(other.facts, difference, today, than))} />
      )}
    </Section>
  );
}

/** Nothing can be reckoned yet: what to do first. */
export function nothingYetPage(seat: Seat, missing: 'ladders' | 'municipalities'): VNode {
  const ladders = missing === 'ladders';
  const mayGo = ladders || seat.may('seePeople');
  return (
    <DeskPage seat={seat} title={say('Wat als', 'What if')} at="whatIf">
      <PageTitle>{question()}</PageTitle>
      <EmptyState
        title={
          ladders
            ? say('Er zijn nog geen ladders', 'There are no ladders yet')
            : say('Er zijn nog geen gemeenten', 'There are no municipalities yet')
        }
      >
        {ladders
          ? say(
              'Maak eerst de ladders van de regio. Een concept is genoeg om hier uit te rekenen wie wanneer iets hoort.',
              'First make the ladders of the region. A draft is enough to work out here who hears what, and when.',
            )
          : say(
              'Vul eerst de gemeenten van de regio in, en wie daar werken. Dan rekenen wij hier uit wie wanneer iets hoort.',
              'First fill in the municipalities of the region, and who work there. Then we work out here who hears what, and when.',
            )}
      </EmptyState>
      {mayGo && (
        <p>
          <LinkButton href={`${seat.home}${ladders ? '/ladders' : '/mensen'}`}>
            {ladders
              ? say('Maak de ladders', 'Make the ladders')
              : say('Vul de gemeenten in', 'Fill in the municipalities')}
          </LinkButton>
        </p>
      )}
    </DeskPage>
  );
}
