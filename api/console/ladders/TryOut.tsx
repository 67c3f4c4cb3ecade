// The two ways to try a version out before anybody follows it: ahead of time, and over the cases that were.
import type { JSX } from 'preact';
import { Link } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import type { Agreement } from '../../../domain/escalation/agreement.ts';
import type { DeskSide } from '../seat.ts';
import { say } from '../../../words/language.ts';
import { versionHref } from './find.ts';

/** @param current the version in force; beside it the other is shown */
export function TryOut({
  seat,
  version,
  current,
}: {
  readonly seat: DeskSide;
  readonly version: number;
  readonly current: Agreement | undefined;
}): JSX.Element {
  const beside = current && current.version !== version ? `&naast=${current.version}` : '';
  const calendar = `${seat.home}/wat-als?versie=${version}${beside}`;
  const replay = versionHref(seat, version, '/naspelen');
  return (
    <Paragraph>
      {say(
        <>
          Wat als niemand antwoordt? <Link href={calendar}>Bekijk de kalender</Link> of{' '}
          <Link href={replay}>speel eerdere casussen na</Link>.
        </>,
        <>
          What if nobody answers? <Link href={calendar}>Look at the calendar</Link> or{' '}
          <Link href={replay}>replay past cases</Link>.
        </>,
      )}
    </Paragraph>
  );
}
