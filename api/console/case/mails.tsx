// What people mailed back in a case, in their words, with what the chair can do about each.
import type { JSX } from 'preact';
import { ButtonRow } from '../../design/actions/Button.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { Heading } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { Typed } from '../../design/text/Typed.tsx';
import { IncomingSheet } from '../post/IncomingSheet.tsx';
import type { Seat } from '../seat.ts';
import type { Act, ActPath } from '../steering/act.ts';
import { actsOf } from '../steering/acts.ts';
import { fromOf } from '../steering/from.ts';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import type { CaseMail } from '../../../store/pages/caseMails.ts';
import { longMoment } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import { nameOf } from './happened.ts';
import { letterName } from './letters.tsx';
import { ActButton } from './taskCards.tsx';

interface MailsProps {
  readonly facts: CaseFacts;
  readonly mails: readonly CaseMail[];
  readonly seat: Seat;
}

/** Latest first; nothing where nobody wrote. */
export function Mails({ facts, mails, seat }: MailsProps): JSX.Element | null {
  if (mails.length === 0) return null;
  const waiting = new Set(facts.advice.tasks.map(({ about }) => about.mail));
  const open = mails.some(({ id }) => waiting.has(id));
  return (
    <Section id="post" title={say('Teruggemaild', 'Emailed back')} count={mails.length}>
      {open && (
        <Paragraph>
          {say(
            'Een mail is nog geen antwoord: de ladder loopt door tot u iets doet. Wat iemand belooft of meldt, legt u zelf vast.',
            'An email is not an answer yet: the ladder goes on until you act. What somebody promises or reports is for you to record.',
          )}
        </Paragraph>
      )}
      {mails.map((mail) => (
        <Mail facts={facts} mail={mail} seat={seat} waits={waiting.has(mail.id)} />
      ))}
    </Section>
  );
}

function Mail({
  facts,
  mail,
  seat,
  waits,
}: Omit<MailsProps, 'mails'> & { readonly mail: CaseMail; readonly waits: boolean }): JSX.Element {
  const { reference } = facts.advice;
  const who = mail.person === null ? mail.senderName || mail.senderAddress : nameOf(facts, mail.person);
  const acts = waits && seat.may('steerCases') ? actsOn(facts, mail, seat) : [];
  return (
    <>
      <Heading level={3}>
        <Typed>{who}</Typed>
      </Heading>
      <IncomingSheet
        mail={mail}
        seat={seat}
        rows={[{ term: say('Op', 'On'), value: <OnLetter facts={facts} mail={mail} seat={seat} /> }]}
      />
      {acts.length > 0 && (
        <ButtonRow>
          {acts.map((act, at) => (
            <ActButton
              home={seat.home}
              reference={reference}
              act={act}
              look={at === 0 ? 'secondary' : 'subtle'}
              from={fromOf(seat)}
            />
          ))}
        </ButtonRow>
      )}
    </>
  );
}

function OnLetter({
  facts,
  mail: { letter },
  seat,
}: Omit<MailsProps, 'mails'> & { readonly mail: CaseMail }): JSX.Element {
  if (!letter) return <>{say('geen brief: met de hand toegevoegd', 'no letter: added by hand')}</>;
  const to = nameOf(facts, letter.to);
  const when = letter.sentAt === null ? '' : `, ${longMoment(letter.sentAt, seat.now)}`;
  return (
    <Link href={`${seat.home}/adviezen/${facts.advice.reference}/brieven/${letter.id}`}>
      {say(`${letterName(facts, letter)} aan ${to}${when}`, `${letterName(facts, letter)} to ${to}${when}`)}
    </Link>
  );
}

/** Besides putting it away: what the climb on whose letter they wrote can be told. */
const ofClimb: readonly ActPath[] = ['houd-tegen', 'pauzeer', 'rond-af'];

function actsOn(facts: CaseFacts, mail: CaseMail, seat: Seat): readonly Act[] {
  const acts = actsOf(facts, seat.now);
  const task = facts.advice.tasks.find(({ about }) => about.mail === mail.id);
  const climb = mail.letter?.about.climb;
  const find = (path: ActPath, subject?: string) =>
    acts.find((act) => act.path === path && act.subject === subject) ?? [];
  return [
    ...(task ? [find('taak-klaar', task.key)] : []),
    ...(climb === undefined ? [] : ofClimb.map((path) => find(path, climb))),
    find('leg-vast'),
  ].flat();
}
