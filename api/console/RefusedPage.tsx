// Why there is no console here: a demo serves the computer that runs it, and no other.
import type { VNode } from 'preact';
import { PlainPage } from '../design/layout/PlainPage.tsx';
import { Paragraph } from '../design/text/Paragraph.tsx';
import { say } from '../../words/language.ts';

/** A page that says so. */
export function refusedPage(): VNode {
  return (
    <PlainPage title={say('Deze omgeving is hier niet te gebruiken', 'This site cannot be used here')}>
      <Paragraph>
        {say(
          'Deze omgeving is een demo. Hij werkt alleen op de computer waarop hij draait.',
          'This site is a demo. It works only on the computer on which it runs.',
        )}
      </Paragraph>
      <Paragraph>
        {say(
          'Kreeg u een mail van het expertteam? Gebruik dan de link in die mail.',
          'Did you get a mail from the expert team? Then use the link in that mail.',
        )}
      </Paragraph>
    </PlainPage>
  );
}
