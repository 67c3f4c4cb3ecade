// The mailbox of the demo: every mail that was sent, as its receiver has it, with its links.
import type { JSX } from 'preact';
import { DataTable } from '../../api/design/shows/DataTable.tsx';
import { LetterFrame } from '../../api/design/shows/LetterFrame.tsx';
import type { Language } from '../../domain/advice/facts.ts';
import { LetterSheet } from '../../api/design/shows/LetterSheet.tsx';
import { EmptyState } from '../../api/design/shows/Notice.tsx';
import { Pagination } from '../../api/design/actions/Pagination.tsx';
import { BackLink } from '../../api/design/actions/BackLink.tsx';
import { Section } from '../../api/design/layout/Section.tsx';
import { Link } from '../../api/design/text/Link.tsx';
import { List } from '../../api/design/text/List.tsx';
import { When } from '../../api/design/text/Moment.tsx';
import { SearchForm } from '../../api/design/forms/SearchForm.tsx';
import { DEV_PATHS, DevPage } from './DevPage.tsx';
import type { KeptMail } from '../mailbox/mailbox.ts';
import { longMoment, shortMoment } from '../../words/dates.ts';

const PER_PAGE = 25;

export interface MailboxPageProps {
  readonly mails: readonly KeptMail[];
  /** Part of a name, an address or a subject; empty for all. */
  readonly search: string;
  /** From 1. */
  readonly page: number;
}

/** All mails, latest first. */
export function MailboxPage({ mails, search, page }: MailboxPageProps): JSX.Element {
  const wanted = search.toLowerCase();
  const found = mails.filter(({ to, toName, subject }) =>
    `${to} ${toName} ${subject}`.toLowerCase().includes(wanted),
  );
  const shown = found.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  return (
    <DevPage
      title="Postvak"
      here="mailbox"
      lead="Alle mail die Doorzet verstuurde, aan wie dan ook. Er gaat niets echt de deur uit."
    >
      <SearchForm
        action={DEV_PATHS.mailbox}
        name="zoek"
        label="Zoek op naam, adres of onderwerp"
        value={search}
      />
      {shown.length === 0 ? (
        <EmptyState title={search === '' ? 'Er is nog geen mail verstuurd' : 'Geen mail gevonden'} />
      ) : (
        <DataTable
          caption="Mails"
          captionSpoken
          rows={shown}
          columns={[
            {
              label: 'Onderwerp',
              cell: ({ number, subject }) => <Link href={`${DEV_PATHS.mailbox}/${number}`}>{subject}</Link>,
            },
            { label: 'Aan', cell: ({ to, toName }) => (toName === '' ? to : toName) },
            {
              label: 'Verstuurd',
              cell: ({ date }) => (
                <When at={{ iso: date.toISOString(), words: shortMoment(date.getTime()) }} />
              ),
            },
          ]}
        />
      )}
      <Pagination
        page={page}
        pages={Math.ceil(found.length / PER_PAGE)}
        label="Pagina’s van het postvak"
        href={(number) => `${DEV_PATHS.mailbox}?zoek=${encodeURIComponent(search)}&pagina=${number}`}
      />
    </DevPage>
  );
}

/** One mail: as its receiver sees it, with links that open, and as plain text with its envelope. */
export function MailPage({ mail }: { readonly mail: KeptMail }): JSX.Element {
  const { number, subject, to, toName, from, date, text } = mail;
  const html = `${DEV_PATHS.mailbox}/${number}/html`;
  return (
    <DevPage title={subject} here="mailbox" below lead={`Aan ${toName === '' ? to : `${toName}, ${to}`}`}>
      <BackLink href={DEV_PATHS.mailbox}>Alle mails</BackLink>
      <Section id="opgemaakt" title="Zoals de ontvanger hem ziet">
        <LetterFrame src={html} title={`De opgemaakte mail aan ${toName === '' ? to : toName}`} linksOpen />
      </Section>
      <Section id="links" title="Links in deze mail">
        <List
          items={linksOf(mail).map(({ href, words }) => (
            <Link href={href}>{words}</Link>
          ))}
        />
      </Section>
      <Section id="tekst" title="Als platte tekst">
        <LetterSheet
          subject={subject}
          rows={[
            { term: 'Van', value: from },
            { term: 'Aan', value: to },
            {
              term: 'Verstuurd',
              value: <When at={{ iso: date.toISOString(), words: longMoment(date.getTime()) }} />,
            },
            { term: 'Message-ID', value: mail.messageId },
          ]}
          text={text}
          written={writtenIn(mail.html)}
        />
      </Section>
    </DevPage>
  );
}

/** Links as they are called in the letter; our own letters have no markup or entities in them. */
function linksOf({ html }: KeptMail): readonly { readonly href: string; readonly words: string }[] {
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
