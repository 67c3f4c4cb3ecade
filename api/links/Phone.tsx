// A telephone number that a phone can call.
import type { JSX } from 'preact';
import { Link } from '../design/text/Link.tsx';

/** "010 000 01 42", as it was given; the link holds the digits. */
export function Phone({ number }: { readonly number: string }): JSX.Element {
  return <Link href={`tel:${number.replace(/[^\d+]/g, '')}`}>{number.replace(/ /g, '\u00a0')}</Link>;
}
