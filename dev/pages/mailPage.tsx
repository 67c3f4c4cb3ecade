// One mail of the demo: at two widths, its text, its headers, its conversation, the pages that its links lead to, and a way to answer it.
import type { ComponentChildren, JSX } from 'preact';
import { BackLink } from '../../api/design/actions/BackLink.tsx';
import { Button, ButtonRow } from '../../api/design/actions/Button.tsx';
import { Form } from '../../api/design/forms/Form.tsx';
import { TextArea } from '../../api/design/forms/TextArea.tsx';
import { Section } from '../../api/design/layout/Section.tsx';
import { DefinitionRows } from '../../api/design/shows/DefinitionRows.tsx';
import { Notice } from '../../api/design/shows/Notice.tsx';
import { Link } from '../../api/design/text/Link.tsx';
import { List } from '../../api/design/text/List.tsx';
import { When } from '../../api/design/text/Moment.tsx';
import { Paragraph } from '../../api/design/text/Paragraph.tsx';
import type { Language } from '../../domain/advice/facts.ts';
import { longMoment, shortMoment } from '../../words/dates.ts';
import { DEV_PATHS, DevPage } from './DevPage.tsx';
import type { AnswerKind } from '../mailbox/answers.ts';
import type { KeptMail } from '../mailbox/mailbox.ts';
import type { MailThread } from '../mailbox/threads.ts';

/** A telephone, and a window on a desk. */
const [PHONE, DESK] = [360, 900];
/** How high a frame is. */
const HEIGHT = 768;

export interface MailPageProps {
  readonly mail: KeptMail;
  readonly thread: MailThread;
  /** Whether it is one that we sent, so that something can come back to it. */
  readonly answerable: boolean;
  readonly done?: AnswerKind | undefined;
}

const doneWords: Readonly<Record<AnswerKind, string>> = {
  mens: 'Het antwoord is binnen bij het expertteam. De voorzitter heeft er een taak van.',
  afwezig: 'De melding is binnen. Zij telt niet als antwoord; de voorzitter ziet wie er weg is.',
  terug: 'De mail kwam terug. Deze persoon staat nu als onbereikbaar in de lijst.',
};

export function MailPage({ mail, thread, answerable, done }: MailPageProps): JSX.Element {
  const { number, subject, to, toName } = mail;
  const here = `${DEV_PATHS.mailbox}/${number}`;
  const links = linksOf(mail);
  const [first] = links;
  return (
    <DevPage title={subject} here="mailbox" below lead={`Aan ${toName === '' ? to : `${toName}, ${to}`}`}>
      <BackLink href={DEV_PATHS.mailbox}>Alle mails</BackLink>
      {done && (
        <Notice kind="done">
          <p>{doneWords[done]}</p>
        </Notice>
      )}
      <Envelope mail={mail} />
      <Section id="smal" title="Op een telefoon, met de tekst ernaast">
        <div class="dev-views">
          {mail.html !== '' && (
            <View words={`De mail, ${PHONE} pixels breed`}>
              <Frame src={`${here}/html`} title={`De mail op een telefoon: ${subject}`} width={PHONE} />
            </View>
          )}
          <figure class="dev-view dev-view--text">
            <figcaption>De tekst</figcaption>
            <pre lang={writtenIn(mail.html)}>{mail.text}</pre>
          </figure>
          {first && (
            <View words={`De pagina achter ‘${first.words}’`}>
              <Frame src={`${here}/pagina/0`} title={`De pagina achter ${first.words}`} width={PHONE} ours />
            </View>
          )}
        </div>
      </Section>
      {mail.html !== '' && (
        <Section id="breed" title="Op een breed scherm">
          <div class="dev-scroll" tabIndex={0} role="region" aria-label="De mail op een breed scherm">
            <View words={`De mail, ${DESK} pixels breed`}>
              <Frame src={`${here}/html`} title={`De mail op een breed scherm: ${subject}`} width={DESK} />
            </View>
          </div>
        </Section>
      )}
      {links.length > 0 && (
        <Section id="links" title="Links in deze mail">
          <List
            items={links.map(({ href, words }) => (
              <Link href={href}>{words}</Link>
            ))}
          />
        </Section>
      )}
      {thread.mails.length > 1 && <Conversation mail={mail} thread={thread} />}
      {answerable && <Answer here={here} />}
    </DevPage>
  );
}

function Envelope({ mail }: { readonly mail: KeptMail }): JSX.Element {
  const { from, to, date, messageId, headers } = mail;
  return (
    <>
      <DefinitionRows
        rows={[
          { term: 'Van', value: from },
          { term: 'Aan', value: to },
          {
            term: 'Verstuurd',
            value: <When at={{ iso: date.toISOString(), words: longMoment(date.getTime()) }} />,
          },
          { term: 'Message-ID', value: messageId },
        ]}
      />
      <details class="dev-headers">
        <summary>Alle {headers.length} headers</summary>
        <pre>{headers.map(({ name, value }) => `${name}: ${value}`).join('\n')}</pre>
      </details>
    </>
  );
}

function View({
  words,
  children,
}: {
  readonly words: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <figure class="dev-view">
      <figcaption>{words}</figcaption>
      {children}
    </figure>
  );
}

/** What is shown runs nothing and sends nothing; its links open beside us. A page of ours may load our own styles. */
function Frame({
  src,
  title,
  width,
  ours = false,
}: {
  readonly src: string;
  readonly title: string;
  readonly width: number;
  readonly ours?: boolean;
}): JSX.Element {
  return (
    <iframe
      src={src}
      title={title}
      width={width}
      height={HEIGHT}
      sandbox={`allow-popups allow-popups-to-escape-sandbox${ours ? ' allow-same-origin' : ''}`}
    />
  );
}

function Conversation({
  mail,
  thread,
}: {
  readonly mail: KeptMail;
  readonly thread: MailThread;
}): JSX.Element {
  return (
    <Section id="gesprek" title={`Dit gesprek: ${thread.mails.length} mails`}>
      <List
        items={thread.mails.toReversed().map(({ number, subject, date }) => {
          const words = `${shortMoment(date.getTime())}: ${subject}`;
          return number === mail.number ? (
            <strong>{words}</strong>
          ) : (
            <Link href={`${DEV_PATHS.mailbox}/${number}`}>{words}</Link>
          );
        })}
      />
    </Section>
  );
}

function Answer({ here }: { readonly here: string }): JSX.Element {
  return (
    <Section id="antwoord" title="Doe of u de ontvanger bent">
      <Paragraph>Er gaat echt een mail terug naar Doorzet, zoals een mailserver hem zou brengen.</Paragraph>
      <Form action={`${here}/antwoord`}>
        <TextArea name="tekst" label="Wat u schrijft" value="Dank voor uw mail. Ik bel u morgen hierover." />
        <ButtonRow>
          <Button name="soort" value="mens">
            Beantwoord als mens
          </Button>
          <Button name="soort" value="afwezig" look="secondary">
            Afwezig-melding
          </Button>
          <Button name="soort" value="terug" look="secondary">
            Laat terugkomen (bounce)
          </Button>
        </ButtonRow>
      </Form>
    </Section>
  );
}

/** Links as they are called in the letter; our own letters have no markup or entities in them. */
export function linksOf({ html }: KeptMail): readonly { readonly href: string; readonly words: string }[] {
  return [...html.matchAll(/<a\b[^>]*\bhref="(http[^"]+)"[^>]*>([^<]+)</g)].map(
    ([, href = '', words = '']) => ({
      href: href.replaceAll('&amp;', '&'),
      words,
    }),
  );
}

/** In which language a mail is, by its HTML. */
function writtenIn(html: string): Language {
  return html.includes('<html lang="en"') ? 'en' : 'nl';
}
