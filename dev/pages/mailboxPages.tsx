// The mailbox of the demo: every conversation of which a mail was sent, for everybody or for one.
import type { JSX } from 'preact';
import { Pagination } from '../../api/design/actions/Pagination.tsx';
import { SearchForm } from '../../api/design/forms/SearchForm.tsx';
import { Select } from '../../api/design/forms/Select.tsx';
import { DataTable } from '../../api/design/shows/DataTable.tsx';
import { EmptyState } from '../../api/design/shows/Notice.tsx';
import { Link } from '../../api/design/text/Link.tsx';
import { When } from '../../api/design/text/Moment.tsx';
import type { Instant } from '../../domain/time.ts';
import { shortMoment } from '../../words/dates.ts';
import { DEV_PATHS, DevPage } from './DevPage.tsx';
import type { KeptMail } from '../mailbox/mailbox.ts';
import { threadsOf, type MailThread } from '../mailbox/threads.ts';

const PER_PAGE = 25;

export interface MailboxPageProps {
  /** Latest first. */
  readonly mails: readonly KeptMail[];
  /** Part of a name, an address or a subject; empty for all. */
  readonly search: string;
  /** An address of somebody; empty for everybody. */
  readonly receiver: string;
  /** For years that need not be said. */
  readonly now: Instant;
  /** From 1. */
  readonly page: number;
}

/** All conversations, the latest first. */
export function MailboxPage({ mails, search, receiver, now, page }: MailboxPageProps): JSX.Element {
  const wanted = search.toLowerCase();
  const found = threadsOf(mails).filter(({ mails: [...all] }) =>
    all.some(
      ({ to, toName, subject }) =>
        `${to} ${toName} ${subject}`.toLowerCase().includes(wanted) && (receiver === '' || to === receiver),
    ),
  );
  const shown = found.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  const query = new URLSearchParams({ zoek: search, aan: receiver });
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
      >
        <Select name="aan" label="Postvak van" value={receiver} options={receiversOf(mails)} />
      </SearchForm>
      {shown.length === 0 ? (
        <EmptyState
          title={search === '' && receiver === '' ? 'Er is nog geen mail verstuurd' : 'Geen mail gevonden'}
        />
      ) : (
        <DataTable
          caption="Gesprekken"
          captionSpoken
          rows={shown}
          columns={[
            {
              label: 'Onderwerp',
              cell: ({ mails: [{ number, subject }] }: MailThread) => (
                <Link href={`${DEV_PATHS.mailbox}/${number}`}>{subject}</Link>
              ),
            },
            { label: 'Mails', cell: ({ mails: all }: MailThread) => String(all.length) },
            { label: 'Aan', cell: ({ mails: [latest] }: MailThread) => nameOf(latest) },
            {
              label: 'Laatste',
              cell: ({ mails: [{ date }] }: MailThread) => (
                <When at={{ iso: date.toISOString(), words: shortMoment(date.getTime(), now) }} />
              ),
            },
          ]}
        />
      )}
      <Pagination
        page={page}
        pages={Math.ceil(found.length / PER_PAGE)}
        label="Pagina’s van het postvak"
        href={(number) => `${DEV_PATHS.mailbox}?${query.toString()}&pagina=${number}`}
      />
    </DevPage>
  );
}

function nameOf({ to, toName }: KeptMail): string {
  return toName === '' ? to : toName;
}

/** Everybody who got mail, by name. */
function receiversOf(
  mails: readonly KeptMail[],
): readonly { readonly value: string; readonly label: string }[] {
  const names = new Map(mails.toReversed().map((mail) => [mail.to, nameOf(mail)]));
  const sorted = [...names].toSorted(([, one], [, other]) => one.localeCompare(other, 'nl'));
  return [{ value: '', label: 'Iedereen' }, ...sorted.map(([value, label]) => ({ value, label }))];
}
