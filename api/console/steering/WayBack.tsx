// Above a case and its acts: the page of the console that one came from.
import type { JSX } from 'preact';
import { Link } from '../../design/text/Link.tsx';
import type { Seat } from '../seat.ts';
import { say } from '../../../words/language.ts';
import { fromOf } from './from.ts';

/** To the board for who came from there, to the list of advices otherwise. */
export function WayBack({ seat }: { readonly seat: Seat }): JSX.Element {
  return fromOf(seat) === 'vandaag' ? (
    <Link href={`${seat.home}/vandaag`}>{say('Vandaag', 'Today')}</Link>
  ) : (
    <Link href={`${seat.home}/adviezen`}>{say('Adviezen', 'Advices')}</Link>
  );
}
