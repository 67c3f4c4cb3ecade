// Turning the pages of a long list.
import type { JSX } from 'preact';
import { Icon } from '../text/Icon.tsx';
import { say } from '../../../words/language.ts';

/** Props of {@link Pagination}. */
export interface PaginationProps {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** The address of a page of the list. */
  readonly href: (page: number) => string;
  /** What is paged, for a screen reader: "Adviezen". */
  readonly label: string;
}

/** Previous, where we are, next. Nothing when all fits on one page. */
export function Pagination({ page, pages, href, label }: PaginationProps): JSX.Element | null {
  if (pages <= 1) return null;
  return (
    <nav class="dz-pagination" aria-label={say(`${label}: pagina's`, `${label}: pages`)}>
      {page > 1 && (
        <a class="nl-link" href={href(page - 1)} rel="prev">
          <Icon name="back" />
          <span>{say('Vorige', 'Previous')}</span>
        </a>
      )}
      <span class="dz-pagination__here">
        {say(`Pagina ${page} van ${pages}`, `Page ${page} of ${pages}`)}
      </span>
      {page < pages && (
        <a class="nl-link" href={href(page + 1)} rel="next">
          <span>{say('Volgende', 'Next')}</span>
          <Icon name="forward" />
        </a>
      )}
    </nav>
  );
}
