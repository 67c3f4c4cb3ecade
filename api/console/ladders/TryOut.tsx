// The two ways to try a version out before anybody follows it: ahead of time, and over the cases that were.
import type { JSX } from 'preact';
import { Link } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import type { Agreement } from '../../../domain/escalation/agreement.ts';
import type { DeskSide } from '../seat.ts';
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
  return (
    <Paragraph>
      Wat als niemand antwoordt?{' '}
      <Link href={`${seat.home}/wat-als?versie=${version}${beside}`}>Bekijk de kalender</Link> of{' '}
      <Link href={versionHref(seat, version, '/naspelen')}>speel eerdere casussen na</Link>.
    </Paragraph>
  );
}
