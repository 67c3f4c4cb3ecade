// Says to who may not do something themselves that the chair does it, and where they see who that is.
import type { ComponentChildren, JSX } from 'preact';
import { Notice } from '../design/shows/Notice.tsx';
import { Link } from '../design/text/Link.tsx';
import type { Seat } from './seat.ts';
import { say } from '../../words/language.ts';

/** What only the chair does; who may see people is led to who that is. */
export function AskTheChair({
  seat,
  children,
}: {
  readonly seat: Pick<Seat, 'home' | 'may'>;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <Notice kind="plain">
      <p>
        {children}{' '}
        {seat.may('seePeople') && (
          <Link href={`${seat.home}/mensen/expertteam`}>
            {say('Bekijk wie voorzitter is', 'View who the chair is')}
          </Link>
        )}
      </p>
    </Notice>
  );
}
