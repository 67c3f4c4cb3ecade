// How far somebody is reached: an icon, who, and the state in words.
import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from '../text/Icon.tsx';
import { classes } from '../text/classes.ts';

/** `ok`: all is well. `act`: it reaches nobody, the one thing that is orange. `open`: something is still to come. */
export type StateTone = 'ok' | 'open' | 'act';

/** Props of {@link State}. */
export interface StateProps {
  readonly tone: StateTone;
  readonly icon: IconName;
  /** Who or what: a name, perhaps a link to what mends it. */
  readonly children: ComponentChildren;
  /** Under it: the state, never by its icon or colour alone. */
  readonly text?: ComponentChildren;
}

/** One state, in a cell or a list. */
export function State({ tone, icon, children, text }: StateProps): JSX.Element {
  return (
    <div class={classes('dz-state', tone !== 'open' && `dz-state--${tone}`)}>
      <Icon name={icon} />
      <span>{children}</span>
      {text !== undefined && <span class="dz-state__text">{text}</span>}
    </div>
  );
}

/** What each icon means. */
export function Legend({ states }: { readonly states: readonly StateProps[] }): JSX.Element {
  return (
    <ul class="dz-legend" role="list">
      {states.map((state) => (
        <li>
          <State {...state} />
        </li>
      ))}
    </ul>
  );
}
