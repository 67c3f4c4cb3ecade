// A new advice before it is registered: what was filled in, the first letter as it will be, and what happens then.
import type { VNode } from 'preact';
import { Button, ButtonRow, LinkButton } from '../../design/actions/Button.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DefinitionRows } from '../../design/shows/DefinitionRows.tsx';
import { LetterSheet } from '../../design/shows/LetterSheet.tsx';
import { EmptyState } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import type { Values } from '../../forms/values.ts';
import { partyRows, groundRows } from '../case/aboutCase.tsx';
import { nameOf } from '../case/happened.ts';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import type { Imagined } from '../whatIf/imagined.ts';
import { CalendarPreview } from '../whatIf/preview.tsx';
import type { AsRegistered } from './asRegistered.ts';
import { rhythmWords } from '../../../words/advices.ts';
import { longMoment } from '../../../words/dates.ts';
import { writeMail } from '../../../mail/writeMail.ts';

/**
 * @param imagined how it would go if nobody answers
 * @param values what is sent again when it is registered: exactly what is shown here
 * @param filledIn what was left open was filled in by us
 */
export function previewPage(
  seat: Seat,
  { facts, first }: AsRegistered,
  imagined: Imagined | null,
  values: Values,
  filledIn: boolean,
): VNode {
  const { home } = seat;
  return (
    <DeskPage seat={seat} title="Kijk het advies na" at="newAdvice" below>
      <PageTitle
        lead={`Er is nog niets geregistreerd en er gaat nog niets uit. ${filledIn ? 'Wat u open liet, vulden wij aan. ' : ''}Klopt het zo?`}
      >
        Kijk het advies na
      </PageTitle>
      <Section id="ingevuld" title="Wat u invulde">
        <DefinitionRows
          rows={[
            ...partyRows(facts),
            { term: 'Hoe vaak wij vragen', value: rhythmWords(facts.advice.rhythm) },
            ...groundRows(facts, seat),
          ]}
        />
      </Section>
      <Form action={`${home}/adviezen/nieuw`} hidden={{ ...values, doe: 'registreer' }}>
        <ButtonRow>
          <Button>Registreer het advies</Button>
          <LinkButton href={`${home}/adviezen/nieuw`} look="secondary">
            Wijzig iets
          </LinkButton>
        </ButtonRow>
      </Form>
      <Section id="brief" title="De eerste brief">
        {first ? <Letter first={first} seat={seat} /> : <EmptyState title="Er gaat vanzelf geen brief uit" />}
      </Section>
      {imagined && <CalendarPreview seat={seat} imagined={imagined} />}
    </DeskPage>
  );
}

function Letter({
  first,
  seat,
}: {
  readonly first: NonNullable<AsRegistered['first']>;
  readonly seat: Seat;
}) {
  const { letter, facts, at } = first;
  // A link that leads nowhere, so that the letter reads as it will and can be answered by nobody.
  const link = 'https://…';
  const links = { answer: link, notMe: link, crisis: link };
  const { subject, text } = writeMail([{ facts, letter, links }], at);
  const blank = (words: string) => words.replaceAll(facts.advice.reference, '[nummer]');
  return (
    <LetterSheet
      subject={blank(subject)}
      rows={[
        { term: 'Aan', value: nameOf(facts, letter.to) },
        { term: 'Gaat uit', value: longMoment(at, seat.now) },
      ]}
      text={blank(text)}
    />
  );
}
