// A question that was answered: what was said, what happens now, and how to change it.
import type { VNode } from 'preact';
import { Section } from '../../design/layout/Section.tsx';
import { DefinitionRows } from '../../design/shows/DefinitionRows.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import type { ContactAnswer } from '../../../domain/contacts/contact.ts';
import { yearAfter } from '../../../domain/contacts/due.ts';
import { ourContactTimings } from '../../../domain/contacts/timings.ts';
import type { Instant } from '../../../domain/time.ts';
import { positionWords } from '../../../words/contacts.ts';
import { longDay, longMoment } from '../../../words/dates.ts';
import { listed } from '../../../words/roles.ts';
import { Places } from './AskPage.tsx';
import { ContactPage } from './frame.tsx';
import type { ContactVisit } from './standing.ts';

/** @param justNow right after sending; the same page however often it was sent */
export function answeredPage(
  visit: ContactVisit,
  { answer, at }: { readonly answer: ContactAnswer; readonly at: Instant },
  justNow: boolean,
): VNode {
  const { now } = visit;
  const title = justNow ? 'Dank u wel, uw antwoord is binnen' : `Uw antwoord van ${longDay(at, now)}`;
  const lead = justNow ? `Wij ontvingen het op ${longMoment(at, now)}.` : undefined;
  return (
    <ContactPage visit={visit} title={title}>
      <PageTitle lead={lead}>{title}</PageTitle>
      <DefinitionRows rows={[{ term: 'Uw antwoord', value: ownWords(visit, answer) }]} />
      <Section id="nu" title="Wat er nu gebeurt">
        <Paragraph>{nextSentences(visit, answer, at).join(' ')}</Paragraph>
      </Section>
      {answer.kind === 'confirmed' && <Places visit={visit} />}
      <Section id="anders" title="Is er iets veranderd?">
        <Paragraph>
          <Link href={`${visit.base}/wijzig`}>Pas uw antwoord aan</Link>. Dat kan ook later, met de link in de
          mail.
        </Paragraph>
      </Section>
    </ContactPage>
  );
}

/** What somebody answered, as they may read it themselves. */
function ownWords({ facts }: ContactVisit, answer: ContactAnswer): string {
  if (answer.kind === 'confirmed') return 'Ja, dit klopt';
  const { instead, positions } = answer;
  const who = [instead.name, instead.email].filter((part) => part !== undefined).join(', ');
  const what = listed(positions.map((position) => positionWords(facts, position)));
  return `Ik ben niet (meer) ${what}.${who === '' ? '' : ` Wel: ‘${who}’`}`;
}

function nextSentences({ facts, now }: ContactVisit, answer: ContactAnswer, at: Instant): readonly string[] {
  if (answer.kind === 'notMe') {
    return [
      'De voorzitter van het expertteam zoekt uit wie het wel is.',
      'Tot die tijd kunt u nog bericht krijgen als een advies vastloopt.',
      'Verder hoeft u niets te doen.',
    ];
  }
  const again = yearAfter(at, { now, calendar: facts.agreement.calendar, timings: ourContactTimings });
  return ['U hoeft niets meer te doen.', `Op ${longDay(again, now)} vragen wij het opnieuw.`];
}
