// Two editors of one mandate: the second is told what the first left, and loses nothing.
import type { JSX } from 'preact';
import { DefinitionRows } from '../../design/shows/DefinitionRows.tsx';
import { Notice } from '../../design/shows/Notice.tsx';
import { Typed } from '../../design/text/Typed.tsx';
import { mandateRows } from './mandateRows.tsx';
import type { Instant } from '../../../domain/time.ts';
import type { KeptMandate } from '../../../store/mandateRows.ts';
import { say } from '../../../words/language.ts';

/** @param current as it is now */
export function OvertakenNotice({
  current,
  now,
}: {
  readonly current: KeptMandate;
  readonly now: Instant;
}): JSX.Element {
  return (
    <Notice kind="plain">
      <p>
        <strong>
          {say(
            'Iemand anders heeft deze afspraak net gewijzigd.',
            'Somebody else has just changed this agreement.',
          )}
        </strong>{' '}
        {say(
          'Er is nog niets van u bewaard. Hieronder staat eerst hoe de afspraak nu is, en daarna wat u invulde. Bewaart u het, dan komt dat ervoor in de plaats.',
          'Nothing of yours has been saved yet. Below you first see the agreement as it is now, and then what you filled in. If you save it, that takes its place.',
        )}
      </p>
      <DefinitionRows
        rows={[
          { term: say('Titel', 'Title'), value: <Typed>{current.title}</Typed> },
          ...mandateRows(current, now),
        ]}
      />
    </Notice>
  );
}
