// The strip above everything that says that nothing here is real.
import type { JSX } from 'preact';
import type { LinkItem } from '../text/Link.tsx';
import { say } from '../../../words/language.ts';

/** Where the strip leads. */
export interface Demo {
  /** To the mailbox and the clock of the demo. */
  readonly links?: readonly LinkItem[] | undefined;
}

/** Shown on every page of a demo, so that a picture of a page never passes for the real thing. */
export function DemoStrip({ links = [] }: Demo): JSX.Element {
  return (
    <div class="dz-demo">
      <div class="dz-wrap dz-demo__row">
        <p>
          {say(
            'Demo: alle mensen, plaatsen en casussen zijn verzonnen.',
            'Demo: all people, places and cases are made up.',
          )}
        </p>
        {links.length > 0 && (
          <ul>
            {links.map(({ href, label }) => (
              <li>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
