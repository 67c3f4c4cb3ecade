// What a region's mail waits for: secrets that are not right, and what becomes of the mail until they are.
import type { JSX } from 'preact';
import { Notice } from '../design/shows/Notice.tsx';
import { say } from '../../words/language.ts';
import type { MailFault } from './testMail.ts';
import { faultWords } from './words.ts';

/** Nothing where all is well. */
export function Faults({ faults }: { readonly faults: readonly MailFault[] }): JSX.Element | null {
  if (faults.length === 0) return null;
  return (
    <Notice kind="plain">
      <p>
        {faults.some(({ lettersWait }) => lettersWait)
          ? say(
              'De mail van deze regio wacht. Er gaat niets verloren: zodra dit is opgelost, gaat alles vanzelf verder.',
              'The mail of this region waits. Nothing is lost: as soon as this is solved, everything goes on by itself.',
            )
          : say(
              'Mail die binnenkomt wordt nu niet opgehaald. Hij blijft in het postvak tot dit is opgelost.',
              'Mail that comes in is not collected now. It stays in the mailbox until this is solved.',
            )}
      </p>
      <ul>
        {faults.map(({ fault }) => (
          <li>{faultWords(fault)}</li>
        ))}
      </ul>
    </Notice>
  );
}
