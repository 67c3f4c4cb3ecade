// Why there is no console here: a demo serves the computer that runs it, and no other.
import type { VNode } from 'preact';
import { PlainPage } from '../design/layout/PlainPage.tsx';
import { Paragraph } from '../design/text/Paragraph.tsx';

/** A page that says so. */
export function refusedPage(): VNode {
  return (
    <PlainPage title="Deze omgeving is hier niet te gebruiken">
      <Paragraph>Deze omgeving is een demo. Hij werkt alleen op de computer waarop hij draait.</Paragraph>
      <Paragraph>Kreeg u een mail van het expertteam? Gebruik dan de link in die mail.</Paragraph>
    </PlainPage>
  );
}
