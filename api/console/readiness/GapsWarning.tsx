// Warns before a version of the ladders goes in force on which rungs reach nobody who knows it.
import type { JSX } from 'preact';
import { Notice } from '../../design/shows/Notice.tsx';
import { Link } from '../../design/text/Link.tsx';
import type { Seat } from '../seat.ts';
import { readinessHref } from './hrefs.ts';
import { Mended } from './Reached.tsx';
import { effectWords, mendWords, shareWords } from './words.ts';
import { say } from '../../../words/language.ts';
import { countWords } from '../../../words/numbers.ts';
import type { VersionGaps } from '../../../store/pages/readiness.ts';

/** How many gaps are named. */
const NAMED = 5;

export interface GapsWarningProps {
  readonly seat: Pick<Seat, 'home' | 'may'>;
  /** Of `gapsBefore`. */
  readonly gaps: VersionGaps;
}

/** What the version would begin with; nothing when every rung is ready. It warns, and stops nobody. */
export function GapsWarning({ seat, gaps }: GapsWarningProps): JSX.Element | null {
  const { readiness } = gaps;
  const blocking = readiness.gaps.filter(({ pairs }) => pairs > 0);
  if (readiness.total === 0) {
    return (
      <Notice kind="plain">
        <p>
          <strong>{say('Er zijn nog geen gemeenten.', 'There are no municipalities yet.')}</strong>{' '}
          {say(
            'Deze versie kan ingaan, maar er is nog niemand die op een trede kan staan.',
            'This version can go in force, but there is nobody yet who can be on a rung.',
          )}
        </p>
      </Notice>
    );
  }
  if (blocking.length === 0) return null;
  const more = blocking.length - NAMED;
  return (
    <Notice kind="plain">
      <p>
        <strong>
          {say(
            'Deze versie begint met treden die nog niet klaar zijn.',
            'This version begins with rungs that are not ready yet.',
          )}
        </strong>{' '}
        {say(
          `${shareWords(readiness)} van de treden bereikt iemand die bevestigd heeft en van wie de organisatie een afspraak heeft.`,
          `${shareWords(readiness)} of the rungs reach somebody who has confirmed and whose organisation has an agreement.`,
        )}
        {readiness.unreached > 0 &&
          say(
            ` Op ${countWords(readiness.unreached)} van de ${countWords(readiness.total)} treden bereikt een bericht niemand.`,
            ` On ${countWords(readiness.unreached)} of the ${countWords(readiness.total)} rungs a message reaches nobody.`,
          )}{' '}
        {say('U kunt de versie toch laten ingaan.', 'You can let the version go in force all the same.')}
      </p>
      <ul class="dz-list">
        {blocking.slice(0, NAMED).map((gap) => (
          <li>
            <Mended seat={seat} mend={gap.mend}>
              {mendWords(gaps, gap.mend)}
            </Mended>
            : {effectWords(gap, readiness.pairs)}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p>
          {say(
            `En nog ${more} ${more === 1 ? 'ander punt' : 'andere punten'}.`,
            `And ${more} other ${more === 1 ? 'point' : 'points'}.`,
          )}{' '}
          {seat.may('seeReadiness') && (
            <Link href={readinessHref(seat)}>
              {say('Bekijk de gereedheid van nu', 'View the readiness of now')}
            </Link>
          )}
        </p>
      )}
    </Notice>
  );
}
