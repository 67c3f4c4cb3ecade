// Why there is no console here.
import type { VNode } from 'preact';
import { PlainPage } from '../design/layout/PlainPage.tsx';
import { Paragraph } from '../design/text/Paragraph.tsx';

/** `elsewhere`: not on the computer that runs it. `noDemo`: the region is a real one. `noRegion`: there is none. */
export type RefusedBecause = 'elsewhere' | 'noDemo' | 'noRegion';

const words: Readonly<Record<RefusedBecause, readonly string[]>> = {
  elsewhere: [
    'Deze omgeving heeft nog geen inlog. Daarom werkt hij alleen op de computer waarop hij draait.',
    'Kreeg u een mail van het expertteam? Gebruik dan de link in die mail.',
  ],
  noDemo: [
    'Deze omgeving heeft nog geen inlog. Daarom werkt hij alleen voor een demoregio, met verzonnen mensen en casussen.',
  ],
  noRegion: ['Deze regio is nog niet ingericht.'],
};

/** A page that says so. */
export function refusedPage(because: RefusedBecause): VNode {
  return (
    <PlainPage title="Deze omgeving is hier niet te gebruiken">
      {words[because].map((line) => (
        <Paragraph>{line}</Paragraph>
      ))}
    </PlainPage>
  );
}
