// Who saw or changed what of a case, and when.
import type { VNode } from 'preact';
import { Pagination } from '../../design/actions/Pagination.tsx';
import { DataTable } from '../../design/shows/DataTable.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { nameOf } from '../case/happened.ts';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import { accessWords } from './accessWords.ts';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import { ACCESSES_PER_PAGE, type Access } from '../../../store/accessLog.ts';
import { shortMoment } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';

export interface AccessList {
  readonly inAll: number;
  readonly accesses: readonly Access[];
  readonly page: number;
}

/** Latest first. Opening it is on record too, so that it is never empty. */
export function accessPage(seat: Seat, facts: CaseFacts, { inAll, accesses, page }: AccessList): VNode {
  const { home, now } = seat;
  const { reference } = facts.advice;
  const here = `${home}/adviezen/${reference}`;
  return (
    <DeskPage
      seat={seat}
      title={say(`Wie ${reference} zag en wijzigde`, `Who saw and changed ${reference}`)}
      at="advices"
      below
    >
      <PageTitle
        above={
          <>
            <Link href={`${home}/adviezen`}>{say('Adviezen', 'Advices')}</Link> /{' '}
            <Link href={here}>{reference}</Link>
          </>
        }
        lead={say(
          'Wie in deze omgeving iets van de casus zag of verstuurde. Wat iemand via een link in een brief antwoordde, staat in de tijdlijn van de casus.',
          'Who saw or sent anything of the case in this console. What somebody answered by a link in a letter is in the timeline of the case.',
        )}
      >
        {say('Wie de casus zag en wijzigde', 'Who saw and changed the case')}
      </PageTitle>
      <DataTable
        caption={say(
          `${inAll} keer, de laatste eerst`,
          `${inAll === 1 ? '1 time' : `${inAll} times`}, latest first`,
        )}
        rows={accesses}
        columns={[
          { label: say('Wanneer', 'When'), cell: ({ at }) => shortMoment(at, now) },
          { label: say('Wie', 'Who'), cell: ({ person }) => nameOf(facts, person) },
          { label: say('Wat', 'What'), cell: (access) => accessWords(access) },
        ]}
      />
      <Pagination
        page={page}
        pages={Math.ceil(inAll / ACCESSES_PER_PAGE)}
        href={(to) => `${here}/inzage?pagina=${to}`}
        label={say('Inzage', 'Access')}
      />
    </DeskPage>
  );
}
