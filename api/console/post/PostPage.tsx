// Mail that came in and fits no case: what it says, and the ways to go on with it.
import type { JSX, VNode } from 'preact';
import { ButtonRow, LinkButton, PostButton } from '../../design/actions/Button.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { EmptyState } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Typed } from '../../design/text/Typed.tsx';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import { MAILS_SHOWN, type WaitingMail } from '../../../store/pages/incoming.ts';
import { say } from '../../../words/language.ts';
import { IncomingSheet } from './IncomingSheet.tsx';
import { mailWords, senderOf } from './words.ts';

/** Cases that are offered as a button each; with more, the number is typed. */
const MOST_BUTTONS = 6;

export function postPage(
  seat: Seat,
  mails: readonly WaitingMail[],
  inAll: number,
  done: string | undefined,
): VNode {
  const title = say('Binnengekomen post', 'Email that came in');
  return (
    <DeskPage seat={seat} title={title} at="today" below done={done}>
      <PageTitle
        above={<Link href={`${seat.home}/vandaag`}>{say('Vandaag', 'Today')}</Link>}
        lead={say(
          'Mail die bij geen lopende casus hoort, of waarvan wij niet weten bij welke. Een mail telt nooit vanzelf als antwoord.',
          'Email that belongs to no open case, or of which we do not know to which. An email never counts as an answer by itself.',
        )}
      >
        {title}
      </PageTitle>
      <Section id="mails" title={say('Wacht op u', 'Waits for you')} count={inAll}>
        {mails.length === 0 ? (
          <EmptyState title={say('Er wacht geen post', 'No email is waiting')} />
        ) : (
          mails.map((mail) => (
            <div class="dz-flow">
              <MailSheet mail={mail} seat={seat} level={3} />
              <Ways mail={mail} seat={seat} />
            </div>
          ))
        )}
        {inAll > mails.length && (
          <p class="nl-paragraph">
            {say(
              `Dit zijn de oudste ${String(MAILS_SHOWN)}. De volgende komen als deze zijn afgehandeld.`,
              `These are the oldest ${String(MAILS_SHOWN)}. The next come when these are done.`,
            )}
          </p>
        )}
      </Section>
    </DeskPage>
  );
}

/** A mail as it came in, under a heading with who wrote it. */
export function MailSheet({
  mail,
  seat,
  level,
}: {
  readonly mail: WaitingMail;
  readonly seat: Seat;
  readonly level: 2 | 3;
}): JSX.Element {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div class="dz-flow">
      <Heading class={`nl-heading nl-heading--level-${String(level)}`}>
        <Typed>{senderOf(mail)}</Typed>
      </Heading>
      <p class="nl-paragraph">{mailWords(mail, seat.now)}</p>
      <IncomingSheet mail={mail} seat={seat} />
    </div>
  );
}

function Ways({ mail, seat }: { readonly mail: WaitingMail; readonly seat: Seat }): JSX.Element | null {
  if (!seat.may('steerCases')) return null;
  const { id, cases, letter, person, awayUntil, what } = mail;
  const at = `${seat.home}/post/${id}`;
  const whom = letter ? letter.to : person?.id;
  const named = cases.length <= MOST_BUTTONS ? cases : [];
  const who = senderOf(mail);
  return (
    <ButtonRow>
      {what === 'autoReplied' && awayUntil !== null && whom !== undefined && (
        <LinkButton href={`${seat.home}/mensen/${whom}/afwezig/nieuw?tot=${awayUntil}`} spoken={who}>
          {say('Leg de afwezigheid vast', 'Record the absence')}
        </LinkButton>
      )}
      {what === 'bounced' && whom !== undefined && (
        <LinkButton href={`${seat.home}/mensen/${whom}`} spoken={who}>
          {say('Bekijk het adres', 'View the address')}
        </LinkButton>
      )}
      {named.map((reference) => (
        <PostButton action={`${at}/casus`} hidden={{ nummer: reference }} look="secondary" spoken={who}>
          {say(`Voeg toe aan ${reference}`, `Add to ${reference}`)}
        </PostButton>
      ))}
      <LinkButton href={`${at}/casus`} look="secondary" spoken={who}>
        {named.length > 0
          ? say('Voeg toe aan een andere casus', 'Add to another case')
          : say('Voeg toe aan een casus', 'Add to a case')}
      </LinkButton>
      <LinkButton href={`${at}/weg`} look="subtle" spoken={who}>
        {say('Leg weg', 'Put away')}
      </LinkButton>
    </ButtonRow>
  );
}
