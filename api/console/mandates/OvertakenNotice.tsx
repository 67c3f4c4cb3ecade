// Two editors of one mandate: the second is told what the first left, and loses nothing.
import type { JSX } from 'preact';
import { DefinitionRows } from '../../design/shows/DefinitionRows.tsx';
import { Notice } from '../../design/shows/Notice.tsx';
import { mandateRows } from './mandateRows.ts';
import type { Instant } from '../../../domain/time.ts';
import type { KeptMandate } from '../../../store/mandateRows.ts';

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
        <strong>Iemand anders heeft deze afspraak net gewijzigd.</strong> Er is nog niets van u bewaard.
        Hieronder staat eerst hoe de afspraak nu is, en daarna wat u invulde. Bewaart u het, dan komt dat
        ervoor in de plaats.
      </p>
      <DefinitionRows rows={[{ term: 'Titel', value: current.title }, ...mandateRows(current, now)]} />
    </Notice>
  );
}
