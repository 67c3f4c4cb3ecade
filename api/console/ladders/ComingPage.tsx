// What is still to do before a version that was agreed on begins: the gaps of its own rungs, on its own day.
import type { VNode } from 'preact';
import { Section } from '../../design/layout/Section.tsx';
import { Stat } from '../../design/shows/Facts.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { DeskPage } from '../frame.tsx';
import { Gaps } from '../readiness/Gaps.tsx';
import { readinessHref } from '../readiness/hrefs.ts';
import { shareWords } from '../readiness/words.ts';
import type { Seat } from '../seat.ts';
import type { ComingVersion } from '../../../store/pages/coming.ts';
import { longDate } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import { Above } from './Above.tsx';
import { comingWords } from './comingWords.ts';
import { versionName } from './versionWords.ts';

export function comingPage(seat: Seat, { version, from, gaps }: ComingVersion): VNode {
  const { readiness } = gaps;
  const name = versionName(version);
  const title = say(`Gereedheid van ${name.toLowerCase()}`, `Readiness of ${name.toLowerCase()}`);
  const day = longDate(from);
  return (
    <DeskPage seat={seat} title={title} at="ladders" below>
      <PageTitle
        above={<Above seat={seat} of={{ version: version.version, name }} />}
        lead={say(
          `Zo begint deze versie op ${day}, als er tot dan niets verandert.`,
          `This is how this version begins on ${day}, if nothing changes until then.`,
        )}
      >
        {title}
      </PageTitle>
      {readiness.total > 0 && (
        <Stat figure={shareWords(readiness)}>
          {say(
            'van de treden bereikt iemand die het weet, en van wie de organisatie tekende',
            'of the rungs reach somebody who knows it, and whose organisation signed',
          )}
        </Stat>
      )}
      <Paragraph>{comingWords(readiness)}</Paragraph>
      <Section id="doen" title={say('Wat er te doen is', 'What there is to do')}>
        <Gaps seat={seat} names={gaps} readiness={readiness} />
      </Section>
      <Paragraph>
        <Link href={readinessHref(seat)}>
          {say('Bekijk de gereedheid van nu', 'Look at the readiness of now')}
        </Link>
      </Paragraph>
    </DeskPage>
  );
}
