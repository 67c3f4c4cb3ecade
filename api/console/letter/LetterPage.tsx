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

/** @param html where its HTML is served, to be framed */
export function letterPage(seat: Seat, letter: SentLetter, html: string): VNode {
  const { reference, to } = letter;
  return (
    <DeskPage seat={seat} title={`Brief in ${reference}`} at="advices" below>
      <PageTitle
        above={
          <>
            <Link href={`${seat.home}/adviezen`}>Adviezen</Link> /{' '}
            <Link href={`${seat.home}/adviezen/${reference}`}>{reference}</Link>
          </>
        }
        lead="Zo is de brief verstuurd. De link om te antwoorden is hier weggelaten."
      >
        Brief aan {to}
      </PageTitle>
      <LetterSheet
        subject={letter.subject}
        rows={[
          { term: 'Aan', value: `${to}, ${letter.sentTo}` },
          { term: 'Verstuurd', value: longMoment(letter.settledAt, seat.now) },
        ]}
        text={letter.text}
      />
      <Section id="opgemaakt" title="Zoals de ontvanger hem ziet">
        <LetterFrame src={html} title={`De opgemaakte brief aan ${to}`} />
      </Section>
    </DeskPage>
  );
}
