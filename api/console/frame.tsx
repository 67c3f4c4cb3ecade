// The frame of every page of the console.
import type { ComponentChildren, JSX } from 'preact';
import type { FormError } from '../design/forms/ErrorSummary.tsx';
import { ConsolePage } from '../design/layout/ConsolePage.tsx';
import { Notice } from '../design/shows/Notice.tsx';
import type { Seat } from './seat.ts';

const entries = [
  { href: '/', label: 'Vandaag' },
  { href: '/adviezen', label: 'Adviezen' },
  { href: '/adviezen/nieuw', label: 'Nieuw advies' },
] as const;

export interface DeskPageProps {
  readonly seat: Seat;
  readonly title: string;
  /** The entry of the menu that this page is; `below` when it lies under it. */
  readonly at: (typeof entries)[number]['label'];
  readonly below?: boolean;
  readonly errors?: readonly FormError[] | undefined;
  /** What was just done, said first. */
  readonly done?: string | undefined;
  readonly children: ComponentChildren;
}

/** A page of the console. */
export function DeskPage({ seat, title, at, below, errors, done, children }: DeskPageProps): JSX.Element {
  const { region, chair, standsIn } = seat.desk;
  return (
    <ConsolePage
      title={title}
      region={region.name}
      home="/"
      viewer={chair && `${chair.name}, ${standsIn ? 'voor de voorzitter' : 'voorzitter'}`}
      demo={{
        words:
          'Demo: alle mensen, plaatsen en casussen zijn verzonnen. Nog zonder inlog, dus alleen op deze computer.',
        links: seat.demoLinks,
      }}
      footer={{ about: `Doorzet, van ${region.team}` }}
      menu={entries.map((entry) => ({
        ...entry,
        current: entry.label !== at ? undefined : below ? 'below' : 'page',
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
