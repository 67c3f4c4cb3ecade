// How many open cases follow a version, with the way to them: each is moved from there.
import type { JSX } from 'preact';
import { Link } from '../../design/text/Link.tsx';
import { adviceListHref } from '../advices/filters.ts';
import type { Seat } from '../seat.ts';
import { say } from '../../../words/language.ts';
import { followersWords } from './versionWords.ts';

interface FollowersProps {
  readonly seat: Pick<Seat, 'home' | 'may'>;
  readonly version: number;
  /** How many. */
  readonly count: number;
}

/** "Twaalf open adviezen volgen deze versie. Bekijk ze"; without the way for who may not see cases. */
export function Followers({ seat, version, count }: FollowersProps): JSX.Element {
  const seen = count > 0 && seat.may('seeCases');
  return (
    <>
      {followersWords(count)}
      {seen && (
        <>
          {' '}
          <Link href={adviceListHref(seat.home, { agreementVersion: version })}>
            {count === 1 ? say('Bekijk het', 'Look at it') : say('Bekijk ze', 'Look at them')}
          </Link>
        </>
      )}
    </>
  );
}

/** "12 lopende adviezen", in a table. */
export function FollowersCell({ seat, version, count }: FollowersProps): JSX.Element {
  const words =
    count === 1
      ? say('1 lopend advies', '1 open case')
      : say(`${count} lopende adviezen`, `${count} open cases`);
  if (count === 0 || !seat.may('seeCases')) return <>{count}</>;
  return <Link href={adviceListHref(seat.home, { agreementVersion: version })}>{words}</Link>;
}
