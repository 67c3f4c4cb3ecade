// A question that was answered: what was said, what happens now, and how to change it.
import type { JSX, VNode } from 'preact';
import { Section } from '../../design/layout/Section.tsx';
import { DefinitionRows } from '../../design/shows/DefinitionRows.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { Typed } from '../../design/text/Typed.tsx';
import type { ContactAnswer } from '../../../domain/contacts/contact.ts';
import { yearAfter } from '../../../domain/contacts/due.ts';
import { ourContactTimings } from '../../../domain/contacts/timings.ts';
import type { Instant } from '../../../domain/time.ts';
import { positionWords } from '../../../words/contacts.ts';
import { longDay, longMoment } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
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
  const [day, moment] = [longDay(at, now), longMoment(at, now)];
  const title = justNow
    ? say('Dank u wel, uw antwoord is binnen', 'Thank you, we have received your answer')
    : say(`Uw antwoord van ${day}`, `Your answer of ${day}`);
  const lead = justNow ? say(`Wij ontvingen het op ${moment}.`, `We received it on ${moment}.`) : undefined;
  return (
    <ContactPage visit={visit} title={title}>
      <PageTitle lead={lead}>{title}</PageTitle>
      <DefinitionRows rows={[{ term: say('Uw antwoord', 'Your answer'), value: ownWords(visit, answer) }]} />
      <Section id="nu" title={say('Wat er nu gebeurt', 'What happens now')}>
        <Paragraph>{nextSentences(visit, answer, at).join(' ')}</Paragraph>
      </Section>
      {answer.kind === 'confirmed' && <Places visit={visit} />}
      <Section id="anders" title={say('Is er iets veranderd?', 'Has anything changed?')}>
        <Paragraph>
          <Link href={`${visit.base}/wijzig`}>{say('Pas uw antwoord aan', 'Change your answer')}</Link>.{' '}
          {say(
            'Dat kan ook later, met de link in de mail.',
            'You can also do that later, with the link in the email.',
          )}
        </Paragraph>
      </Section>
    </ContactPage>
  );
}

/** What somebody answered, as they may read it themselves. */
function ownWords({ facts }: ContactVisit, answer: ContactAnswer): string | JSX.Element {
  if (answer.kind === 'confirmed') return say('Ja, dit klopt', 'Yes, this is right');
  const { instead, positions } = answer;
  const who = [instead.name, instead.email].filter((part) => part !== undefined).join(', ');
  const what = listed(positions.map((position) => positionWords(facts, position)));
  const words = say(`Ik ben niet (meer) ${what}.`, `I am not (or no longer) ${what}.`);
  if (who === '') return words;
  return (
    <>
      {words} {say('Wel:', 'Instead:')} ‘<Typed>{who}</Typed>’
    </>
  );
}

function nextSentences({ facts, now }: ContactVisit, answer: ContactAnswer, at: Instant): readonly string[] {
  if (answer.kind === 'notMe') {
    return [
      say(
        'De voorzitter van het expertteam zoekt uit wie het wel is.',
        'The chair of the expert team finds out who it is.',
      ),
      say(
        'Tot die tijd kunt u nog bericht krijgen als een advies vastloopt.',
        'Until then you may still get a message when advice gets stuck.',
      ),
      say('Verder hoeft u niets te doen.', 'You do not need to do anything else.'),
    ];
  }
  const again = yearAfter(at, { now, calendar: facts.agreement.calendar, timings: ourContactTimings });
  const day = longDay(again, now);
  return [
    say('U hoeft niets meer te doen.', 'You do not need to do anything else.'),
    say(`Op ${day} vragen wij het opnieuw.`, `On ${day} we will ask you again.`),
  ];
}
