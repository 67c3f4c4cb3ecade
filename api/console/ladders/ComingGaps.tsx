// Which rungs of a version that is to begin would reach nobody: on its page, beside the version in force, on the board.
import type { JSX } from 'preact';
import { Notice } from '../../design/shows/Notice.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import type { Seat } from '../seat.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { ComingVersion } from '../../../store/pages/coming.ts';
import { longDate } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import { comingWords, unreachedWords } from './comingWords.ts';
import { versionHref } from './find.ts';

interface ComingGapsProps {
  readonly seat: Pick<Seat, 'home'>;
  readonly coming: readonly ComingVersion[];
  /** Of which it is told. */
  readonly version: number;
}

/** "Op 6 van de 18 treden bereikt een bericht dan niemand.", with where it is mended; nothing for any other version. */
export function ComingGaps({ seat, coming, version }: ComingGapsProps): JSX.Element | null {
  const found = coming.find((one) => one.version.version === version);
  if (!found) return null;
  const { readiness } = found.gaps;
  return (
    <>
      {comingWords(readiness)}
      {readiness.ready < readiness.total && (
        <>
          {' '}
          <ToDo seat={seat} coming={found} />
        </>
      )}
    </>
  );
}

/** The same as a paragraph. */
export function ComingParagraph(props: ComingGapsProps): JSX.Element | null {
  if (!props.coming.some(({ version }) => version.version === props.version)) return null;
  return (
    <Paragraph>
      <ComingGaps {...props} />
    </Paragraph>
  );
}

function ToDo({
  seat,
  coming: { version },
}: {
  readonly seat: Pick<Seat, 'home'>;
  readonly coming: ComingVersion;
}): JSX.Element {
  return (
    <Link href={versionHref(seat, version.version, '/gereedheid')}>
      {say('Bekijk wat er nog te doen is', 'See what is still to do')}
    </Link>
  );
}

/** On the board: the versions that begin soon with rungs that reach nobody; nothing when there are none. */
export function ComingNotice({
  seat,
  coming,
}: {
  readonly seat: Pick<Seat, 'home' | 'now'>;
  readonly coming: readonly ComingVersion[];
}): JSX.Element | null {
  const amiss = coming.filter(({ gaps }) => gaps.readiness.unreached > 0);
  if (amiss.length === 0) return null;
  return (
    <Notice kind="plain">
      {amiss.map((one) => {
        const { version } = one.version;
        const day = longDate(one.from, localDateOf(seat.now));
        return (
          <p>
            <strong>
              {say(
                `Versie ${version} van de ladders gaat in op ${day}.`,
                `Version ${version} of the ladders comes into force on ${day}.`,
              )}
            </strong>{' '}
            {unreachedWords(one.gaps.readiness)} <ToDo seat={seat} coming={one} />
          </p>
        );
      })}
    </Notice>
  );
}
