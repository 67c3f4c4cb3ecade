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
import type { Language } from '../../../domain/advice/facts.ts';
import { inLanguage, say } from '../../../words/language.ts';
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
  const title = say('Kijk het advies na', 'Check the advice');
  return (
    <DeskPage seat={seat} title={title} at="newAdvice" below>
      <PageTitle
        lead={[
          say(
            'Er is nog niets geregistreerd en er gaat nog niets uit.',
            'Nothing has been registered yet and nothing goes out yet.',
          ),
          ...(filledIn ? [say('Wat u open liet, vulden wij aan.', 'We filled in what you left open.')] : []),
          say('Klopt het zo?', 'Is it right like this?'),
        ].join(' ')}
      >
        {title}
      </PageTitle>
      <Section id="ingevuld" title={say('Wat u invulde', 'What you filled in')}>
        <DefinitionRows
          rows={[
            ...partyRows(facts),
            { term: say('Hoe vaak wij vragen', 'How often we ask'), value: rhythmWords(facts.advice.rhythm) },
            ...groundRows(facts, seat),
          ]}
        />
      </Section>
      <Form action={`${home}/adviezen/nieuw`} hidden={{ ...values, doe: 'registreer' }}>
        <ButtonRow>
          <Button>{say('Registreer het advies', 'Register the advice')}</Button>
          <LinkButton href={`${home}/adviezen/nieuw`} look="secondary">
            {say('Wijzig iets', 'Change something')}
          </LinkButton>
        </ButtonRow>
      </Form>
      <Section id="brief" title={say('De eerste brief', 'The first letter')}>
        {first ? (
          <Letter first={first} seat={seat} />
        ) : (
          <EmptyState title={say('Er gaat vanzelf geen brief uit', 'No letter goes out by itself')} />
        )}
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
  const { language, subject, text } = writeMail([{ facts, letter, links }], at);
  const blank = (words: string) => words.replaceAll(facts.advice.reference, numberIn(language));
  return (
    <LetterSheet
      subject={blank(subject)}
      rows={[
        { term: say('Aan', 'To'), value: nameOf(facts, letter.to) },
        { term: say('Gaat uit', 'Goes out'), value: longMoment(at, seat.now) },
      ]}
      text={blank(text)}
      written={language}
    />
  );
}

/** What stands where the number will come, in the language of the letter. */
function numberIn(written: Language): string {
  return inLanguage(written, () => say('[nummer]', '[number]'));
}
