// The way back.
import type { ComponentChildren, JSX } from 'preact';
import { Icon } from '../text/Icon.tsx';

/** Props of {@link BackLink}. */
export interface BackLinkProps {
  readonly href: string;
  readonly children: ComponentChildren;
}

/** Leads one step back or up. */
export function BackLink({ href, children }: BackLinkProps): JSX.Element {
  return (
    <p class="dz-back">
      <a class="nl-link" href={href}>
        <Icon name="back" />
        <span>{children}</span>
      </a>
    </p>
  );
}
