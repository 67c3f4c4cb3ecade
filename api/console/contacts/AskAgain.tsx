// The button by which somebody is asked once more.
import type { JSX } from 'preact';
import { PostButton, type ButtonLook } from '../../design/actions/Button.tsx';
import type { Seat } from '../seat.ts';
import type { PersonProfile } from '../../../domain/advice/facts.ts';
import { say } from '../../../words/language.ts';

/** "Vraag opnieuw". */
export function AskAgain({
  seat,
  person,
  look = 'secondary',
}: {
  readonly seat: Seat;
  readonly person: PersonProfile;
  readonly look?: ButtonLook;
}): JSX.Element {
  return (
    <PostButton
      action={`${seat.home}/mensen/bevestigen/${person.id}/opnieuw`}
      look={look}
      spoken={person.name}
    >
      {say('Vraag opnieuw', 'Ask again')}
    </PostButton>
  );
}
