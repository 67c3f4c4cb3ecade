// A page of their own region that someone may not open.
import type { VNode } from 'preact';
import { PlainPage } from '../design/layout/PlainPage.tsx';
import { Link } from '../design/text/Link.tsx';
import { Paragraph } from '../design/text/Paragraph.tsx';
import type { ConsoleSeat } from '../../store/gate/seats.ts';
import { seatWords } from './seatWords.ts';

/** Says as whom they are signed in, and where they can go. */
export function forbiddenPage(held: ConsoleSeat, home: string): VNode {
  return (
    <PlainPage title="Deze pagina is niet voor u">
      <Paragraph>
        U bent ingelogd als {seatWords(held)} van {held.regionName}. Bij die rol hoort deze pagina niet.
      </Paragraph>
      <Paragraph>Hebt u deze pagina wel nodig? Vraag het de voorzitter.</Paragraph>
      <Paragraph>
        <Link href={home}>Naar uw eerste pagina</Link>
      </Paragraph>
    </PlainPage>
  );
}
