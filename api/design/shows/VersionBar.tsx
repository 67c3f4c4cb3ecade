// Versions of something beside each other: the one in force, and the next.
import type { ComponentChildren, JSX } from 'preact';

/** One version. */
export interface Version {
  /** "Versie 3" */
  readonly name: string;
  /** "geldt sinds dinsdag 1 september 2026" */
  readonly standing: ComponentChildren;
  /** What it rests on, or what is different. */
  readonly about: ComponentChildren;
  readonly actions?: ComponentChildren;
}

/** A box per version, the one in force first. */
export function VersionBar({ versions }: { readonly versions: readonly Version[] }): JSX.Element {
  return (
    <div class="dz-versions">
      {versions.map(({ name, standing, about, actions }) => (
        <div class="dz-version">
          <p>
            <strong>{name}</strong>, {standing}
          </p>
          <p class="dz-small">{about}</p>
          {actions !== undefined && <div class="dz-buttons">{actions}</div>}
        </div>
      ))}
    </div>
  );
}
