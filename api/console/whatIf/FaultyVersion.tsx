// Says of a draft that no case could follow it yet, and where it is mended.
import type { JSX } from 'preact';
import { LinkButton } from '../../design/actions/Button.tsx';
import { Notice } from '../../design/shows/Notice.tsx';
import { shortVersionName } from './versionName.ts';
import type { KnownVersion } from '../../../store/pages/whatIf.ts';

/** Props of {@link FaultyVersion}. */
export interface FaultyVersionProps {
  readonly home: string;
  readonly version: KnownVersion;
  /** How many things are to be mended. */
  readonly count: number;
}

/** With a link to the version. */
export function FaultyVersion({ home, version, count }: FaultyVersionProps): JSX.Element {
  const name = shortVersionName(version);
  return (
    <Notice kind="plain">
      <p>
        {name} is nog niet af: er {count === 1 ? 'moet nog één ding' : `moeten nog ${String(count)} dingen`}{' '}
        anders. Tot dan valt er niets mee uit te rekenen.
      </p>
      <p>
        <LinkButton href={`${home}/ladders/${String(version.agreement.version)}`} look="secondary">
          Ga naar {name.toLowerCase()}
        </LinkButton>
      </p>
    </Notice>
  );
}
