// What is rarely done, behind one button; and details that open under a line.
import type { ComponentChildren, JSX } from 'preact';
import { Icon } from '../text/Icon.tsx';
import { Link, type LinkItem } from '../text/Link.tsx';
import { say } from '../../../words/language.ts';

/** Props of {@link MoreMenu}. */
export interface MoreMenuProps {
  /** Each leads to a page that asks for a reason or a choice; nothing is changed from a menu. */
  readonly links: readonly LinkItem[];
  readonly label?: string | undefined;
}

/** The further actions beside the buttons of a page; opens without script. The label is "Meer" by default. */
export function MoreMenu({ links, label = say('Meer', 'More') }: MoreMenuProps): JSX.Element {
  return (
    <details class="dz-more">
      <summary class="nl-button nl-button--subtle">
        <span class="nl-button__label">{label}</span>
        <Icon name="down" />
      </summary>
      <ul>
        {links.map(({ href, label: words }) => (
          <li>
            <Link href={href}>{words}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Props of {@link Disclosure}. */
export interface DisclosureProps {
  /** What opens: "Bekijk de brief". */
  readonly summary: string;
  /** Whether it is open to begin with; by default not. */
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** Details that most readers skip. */
export function Disclosure({ summary, open = false, children }: DisclosureProps): JSX.Element {
  return (
    <details class="dz-disclosure" open={open}>
      <summary>
        <Icon name="forward" />
        <span>{summary}</span>
      </summary>
      <div class="dz-disclosure__content dz-flow">{children}</div>
    </details>
  );
}
