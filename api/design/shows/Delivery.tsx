// Whether a letter got there.
import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from '../text/Icon.tsx';

/**
 * - `waiting`: will be sent, or is tried again
 * - `arrived`: the receiver's mail server took it
 * - `returned`: it came back, or was refused for good
 * - `withdrawn`: it was not needed any more
 */
export type DeliveryState = 'waiting' | 'arrived' | 'returned' | 'withdrawn';

const ICONS: Readonly<Record<DeliveryState, IconName>> = {
  waiting: 'waiting',
  arrived: 'arrived',
  returned: 'returned',
  withdrawn: 'withdrawn',
};

/** Props of {@link Delivery}. */
export interface DeliveryProps {
  readonly state: DeliveryState;
  /** The same in words: "aangekomen", "kwam terug, R. Smit kreeg hem". */
  readonly children: ComponentChildren;
}

/** An icon with its words. */
export function Delivery({ state, children }: DeliveryProps): JSX.Element {
  return (
    <span class={`dz-delivery dz-delivery--${state}`}>
      <Icon name={ICONS[state]} />
      <span>{children}</span>
    </span>
  );
}
