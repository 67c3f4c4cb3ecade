// The foot of a page.
import type { JSX } from 'preact';
import { Link, type LinkItem } from '../text/Link.tsx';

/** Props of {@link Footer}. */
export interface FooterProps {
  /** Who is behind the page: "Doorzet, van het expertteam Rijnmond". */
  readonly about: string;
  readonly links?: readonly LinkItem[] | undefined;
}

/** Who is behind the page, and the links that stand under every page. */
export function Footer({ about, links = [] }: FooterProps): JSX.Element {
  return (
    <footer class="dz-footer">
      <div class="dz-wrap dz-footer__row">
        <p>{about}</p>
        {links.length > 0 && (
          <ul>
            {links.map(({ href, label }) => (
              <li>
                <Link href={href}>{label}</Link>
              </li>
            ))}
          </ul>
        )}
      </div>
    </footer>
  );
}
