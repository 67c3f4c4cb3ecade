// The frame of every page of the console.
import type { ComponentChildren, JSX } from 'preact';
import type { FormError } from '../design/forms/ErrorSummary.tsx';
import { ConsolePage } from '../design/layout/ConsolePage.tsx';
import { Notice } from '../design/shows/Notice.tsx';
import { menuFor, type MenuName } from './menu.ts';
import type { Seat } from './seat.ts';
import { seatWords } from './seatWords.ts';
import { say } from '../../words/language.ts';

export interface DeskPageProps {
  readonly seat: Seat;
  readonly title: string;
  /** The entry of the menu that this page is; `below` when it lies under it. */
  readonly at: MenuName;
  readonly below?: boolean;
  readonly errors?: readonly FormError[] | undefined;
  /** What was just done, said first. */
  readonly done?: string | undefined;
  readonly children: ComponentChildren;
}

/** A page of the console. */
export function DeskPage({ seat, title, at, below, errors, done, children }: DeskPageProps): JSX.Element {
  const { region } = seat.desk;
  return (
    <ConsolePage
      title={title}
      region={region.name}
      home={seat.home}
      viewer={`${seat.held.name}, ${seatWords(seat.held)}`}
      account="/mijn/beveiliging"
      signOut="/uitloggen"
      demo={region.demo ? { links: seat.demoLinks } : undefined}
      footer={{
        about: say(`Doorzet, van ${region.team}`, `Doorzet, of ${region.team}`),
        ...(isElsewhere(seat) && {
          links: [{ href: '/regio', label: say('Andere regio', 'Another region') }],
        }),
      }}
      menu={menuFor(seat).map(({ path, name, label }) => ({
        href: `${seat.home}${path}`,
        label,
        current: name !== at ? undefined : below ? 'below' : 'page',
      }))}
      errors={errors}
    >
      {done !== undefined && (
        <Notice kind="done">
          <p>{done}</p>
        </Notice>
      )}
      {children}
    </ConsolePage>
  );
}

/** Whether there is something else for them than this region. */
function isElsewhere({ account }: Seat): boolean {
  return account.seats.length > 1 || account.administrator;
}
