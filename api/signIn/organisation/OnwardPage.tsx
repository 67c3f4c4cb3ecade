// On the way to somebody's own organisation; most browsers are there before this can be read.
import type { VNode } from 'preact';
import { ButtonRow, LinkButton } from '../../design/actions/Button.tsx';
import { EntryPage } from '../../design/layout/EntryPage.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { demoStrip } from '../frame.tsx';
import type { SignInParts } from '../parts.ts';

/** @param href the organisation's own page */
export function onwardPage(parts: SignInParts, organisation: string, href: string): VNode {
  return (
    <EntryPage title={`U gaat naar ${organisation}`} {...demoStrip(parts)}>
      <Paragraph>U logt daar in met het account van uw werk. Daarna komt u vanzelf hier terug.</Paragraph>
      <ButtonRow>
        <LinkButton href={href}>Ga verder</LinkButton>
      </ButtonRow>
    </EntryPage>
  );
}
