// A letter of a case: its envelope, text and looks when it was sent, every step of its way, and what came back on it.
import type { JSX, VNode } from 'preact';
import { ButtonRow, LinkButton } from '../../design/actions/Button.tsx';
import { LetterFrame } from '../../design/shows/LetterFrame.tsx';
import { LetterSheet } from '../../design/shows/LetterSheet.tsx';
import { Timeline } from '../../design/shows/Timeline.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { Heading, PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Paragraph, Quiet } from '../../design/text/Paragraph.tsx';
import { Typed } from '../../design/text/Typed.tsx';
import { moment } from '../../moments.ts';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import type { SentLetter } from '../../../store/pages/case.ts';
import type { LetterPage } from '../../../store/pages/letter.ts';
import { atMoment, longMoment } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import { toldSteps } from './stepWords.ts';

/**
 * @param sent as it was sent; undefined: it was not
 * @param html where its HTML is served, to be framed
 */
export function letterPage(
  seat: Seat,
  letter: LetterPage,
  sent: SentLetter | undefined,
  html: string,
): VNode {
  const { reference, toName: to } = letter;
  return (
    <DeskPage seat={seat} title={say(`Brief in ${reference}`, `Letter in ${reference}`)} at="advices" below>
      <PageTitle
        above={
          <>
            <Link href={`${seat.home}/adviezen`}>{say('Adviezen', 'Advices')}</Link> /{' '}
            <Link href={`${seat.home}/adviezen/${reference}`}>{reference}</Link>
          </>
        }
        lead={standsWords(letter, seat)}
      >
        {say(`Brief aan ${to}`, `Letter to ${to}`)}
      </PageTitle>
      <Ways letter={letter} seat={seat} />
      {sent && (
        <LetterSheet
          subject={sent.subject}
          rows={[
            { term: say('Aan', 'To'), value: `${to}, ${sent.sentTo}` },
            { term: say('Verstuurd', 'Sent'), value: longMoment(sent.settledAt, seat.now) },
          ]}
          text={sent.text}
          written={sent.language}
        />
      )}
      <Section id="verzending" title={say('Wat er met de brief gebeurde', 'What happened to the letter')}>
        <Timeline
          when="past"
          entries={toldSteps(letter, seat.now)
            .toReversed()
            .map(({ at, words, said, key }) => ({
              at: moment(at, seat.now),
              words,
              key,
              ...(said !== undefined && {
                detail: (
                  <Quiet>
                    {say('De mailserver zei:', 'The mail server said:')} <span lang="en">{said}</span>
                  </Quiet>
                ),
              }),
            }))}
        />
      </Section>
      <Returns letter={letter} seat={seat} />
      {sent && (
        <Section id="opgemaakt" title={say('Zoals de ontvanger hem ziet', 'As the receiver sees it')}>
          <LetterFrame
            src={html}
            title={say(`De opgemaakte brief aan ${to}`, `The letter to ${to} in its layout`)}
          />
        </Section>
      )}
    </DeskPage>
  );
}

/** Where it stands, and what that means. */
function standsWords({ state, because, readyAt, toName }: LetterPage, { now }: Seat): string {
  switch (state) {
    case 'ready': {
      const when = readyAt <= now ? say('zo meteen', 'in a moment') : atMoment(readyAt, now);
      return say(
        `Deze brief is nog niet verstuurd. Hij gaat ${when} uit.`,
        `This letter was not sent yet. It goes out ${when}.`,
      );
    }
    case 'sending':
    case 'data_started':
      return say('Deze brief wordt nu verstuurd.', 'This letter is being sent now.');
    case 'accepted':
      return say(
        'Zo is de brief verstuurd. De link om te antwoorden is hier weggelaten.',
        'This is how the letter was sent. The link to answer is left out here.',
      );
    case 'withdrawn':
      return say(
        'Deze brief was niet meer nodig en is niet verstuurd.',
        'This letter was no longer needed and was not sent.',
      );
    case 'unknown':
      return say(
        `Het is onzeker of deze brief is aangekomen. Wij sturen hem niet vanzelf nog eens. Vraag het ${toName} als het ertoe doet.`,
        `It is uncertain whether this letter arrived. We do not send it again by ourselves. Ask ${toName} if it matters.`,
      );
    case 'failed':
      return because === 'tooLate'
        ? say('Deze brief kon niet op tijd worden verstuurd.', 'This letter could not be sent in time.')
        : say('Deze brief is niet aangekomen.', 'This letter did not arrive.');
  }
}

/** What can be done about it; nothing where nothing needs doing. */
function Ways({ letter, seat }: { readonly letter: LetterPage; readonly seat: Seat }): JSX.Element | null {
  const { state, because, to, toName, reference, mails } = letter;
  const failed = state === 'failed' && because !== 'tooLate';
  const replied = mails.some(({ what }) => what === 'replied');
  if (!failed && !replied && state !== 'unknown') return null;
  return (
    <ButtonRow>
      {replied && (
        <LinkButton href={`${seat.home}/adviezen/${reference}#post`}>
          {say('Lees de mail in de casus', 'Read the email in the case')}
        </LinkButton>
      )}
      {failed && seat.may('seePeople') && (
        <LinkButton
          href={`${seat.home}/mensen/${to}`}
          look={replied ? 'secondary' : 'primary'}
          spoken={toName}
        >
          {say('Bekijk het adres', 'View the address')}
        </LinkButton>
      )}
      <LinkButton href={`${seat.home}/adviezen/${reference}`} look="secondary">
        {say('Naar de casus', 'To the case')}
      </LinkButton>
    </ButtonRow>
  );
}

/** What machines and mail servers wrote, beyond what the steps say; what people wrote stands in the case. */
function Returns({
  letter: { mails, steps },
  seat,
}: {
  readonly letter: LetterPage;
  readonly seat: Seat;
}): JSX.Element | null {
  const told = new Set(steps.map(({ words }) => words));
  const machines = mails.filter(
    ({ what, body }) => what !== 'replied' && body !== null && body !== '' && !told.has(onOneLine(body)),
  );
  if (machines.length === 0) return null;
  return (
    <Section id="terug" title={say('Wat er terugkwam', 'What came back')}>
      {machines.map(({ what, receivedAt, subject, body }) => (
        <>
          <Heading level={3}>
            {what === 'autoReplied'
              ? say('Automatisch antwoord', 'Automatic answer')
              : say('Bericht van een mailserver', 'Message of a mail server')}
            , {longMoment(receivedAt, seat.now)}
          </Heading>
          {subject !== null && (
            <Paragraph>
              <strong>
                <Typed>{subject}</Typed>
              </strong>
            </Paragraph>
          )}
          <Paragraph>
            <Typed>{body}</Typed>
          </Paragraph>
        </>
      ))}
    </Section>
  );
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
