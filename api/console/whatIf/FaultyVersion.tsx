// Says of a draft that no case could follow it yet, and where it is mended.
import type { JSX } from 'preact';
import { LinkButton } from '../../design/actions/Button.tsx';
import { Notice } from '../../design/shows/Notice.tsx';
import { say } from '../../../words/language.ts';
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
        {count === 1
          ? say(
              `${name} is nog niet af: er moet nog één ding anders. Tot dan valt er niets mee uit te rekenen.`,
              `${name} is not finished yet: one more thing has to change. Until then nothing can be worked out with it.`,
            )
          : say(
              `${name} is nog niet af: er moeten nog ${String(count)} dingen anders. Tot dan valt er niets mee uit te rekenen.`,
              `${name} is not finished yet: ${String(count)} more things have to change. Until then nothing can be worked out with it.`,
            )}
      </p>
      <p>
        <LinkButton href={`${home}/ladders/${String(version.agreement.version)}`} look="secondary">
          {say(`Ga naar ${name.toLowerCase()}`, `Go to ${name.toLowerCase()}`)}
        </LinkButton>
      </p>
    </Notice>
  );
}
