// A letter as it was sent: its envelope, its text, and its looks.
import type { VNode } from 'preact';
import { LetterFrame } from '../../design/shows/LetterFrame.tsx';
import { LetterSheet } from '../../design/shows/LetterSheet.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import type { SentLetter } from '../../../store/pages/case.ts';
import { longMoment } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';

/** @param html where its HTML is served, to be framed */
export function letterPage(seat: Seat, letter: SentLetter, html: string): VNode {
  const { reference, to } = letter;
  return (
    <DeskPage seat={seat} title={say(`Brief in ${reference}`, `Letter in ${reference}`)} at="advices" below>
      <PageTitle
        above={
          <>
            <Link href={`${seat.home}/adviezen`}>{say('Adviezen', 'Advices')}</Link> /{' '}
            <Link href={`${seat.home}/adviezen/${reference}`}>{reference}</Link>
          </>
        }
        lead={say(
          'Zo is de brief verstuurd. De link om te antwoorden is hier weggelaten.',
          'This is how the letter was sent. The link to answer is left out here.',
        )}
      >
        {say(`Brief aan ${to}`, `Letter to ${to}`)}
      </PageTitle>
      <LetterSheet
        subject={letter.subject}
        rows={[
          { term: say('Aan', 'To'), value: `${to}, ${letter.sentTo}` },
          { term: say('Verstuurd', 'Sent'), value: longMoment(letter.settledAt, seat.now) },
        ]}
        text={letter.text}
        written={letter.language}
      />
      <Section id="opgemaakt" title={say('Zoals de ontvanger hem ziet', 'As the receiver sees it')}>
        <LetterFrame
          src={html}
          title={say(`De opgemaakte brief aan ${to}`, `The letter to ${to} in its layout`)}
        />
      </Section>
    </DeskPage>
  );
}
