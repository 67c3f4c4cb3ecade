// The strip above everything that says that nothing here is real.
import type { JSX } from 'preact';
import type { LinkItem } from '../text/Link.tsx';

/** What the strip says. */
export interface Demo {
  readonly words: string;
  /** To the mailbox and the clock of the demo. */
  readonly links?: readonly LinkItem[] | undefined;
}

/** Shown on every page of a demo, so that a picture of a page never passes for the real thing. */
export function DemoStrip({ words, links = [] }: Demo): JSX.Element {
  return (
    <div class="dz-demo">
      <div class="dz-wrap dz-demo__row">
        <p>{words}</p>
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
