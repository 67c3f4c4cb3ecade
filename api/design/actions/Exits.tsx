// The ways out of a question.
import type { JSX } from 'preact';
import { Link, type LinkItem } from '../text/Link.tsx';

/** Small links under a question: not the right person, acute danger. */
export function Exits({ exits }: { readonly exits: readonly LinkItem[] }): JSX.Element {
  return (
    <ul class="dz-exits">
      {exits.map(({ href, label }) => (
        <li>
          <Link href={href}>{label}</Link>
        </li>
      ))}
    </ul>
  );
}
