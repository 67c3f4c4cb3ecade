// On the way to somebody's own organisation; most browsers are there before this can be read.
import type { VNode } from 'preact';
import { ButtonRow, LinkButton } from '../../design/actions/Button.tsx';
import { EntryPage } from '../../design/layout/EntryPage.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { demoStrip } from '../frame.tsx';
import type { SignInParts } from '../parts.ts';
import { say } from '../../../words/language.ts';

/** @param href the organisation's own page */
export function onwardPage(parts: SignInParts, organisation: string, href: string): VNode {
  return (
    <EntryPage
      title={say(`U gaat naar ${organisation}`, `You are going to ${organisation}`)}
      {...demoStrip(parts)}
    >
      <Paragraph>
        {say(
          'U logt daar in met het account van uw werk. Daarna komt u vanzelf hier terug.',
          'You sign in there with your account at work. After that you come back here automatically.',
        )}
      </Paragraph>
      <ButtonRow>
        <LinkButton href={href}>{say('Ga verder', 'Go on')}</LinkButton>
      </ButtonRow>
    </EntryPage>
  );
}
