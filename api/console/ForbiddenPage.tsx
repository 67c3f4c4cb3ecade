// A page of their own region that someone may not open.
import type { VNode } from 'preact';
import { PlainPage } from '../design/layout/PlainPage.tsx';
import { Link } from '../design/text/Link.tsx';
import { Paragraph } from '../design/text/Paragraph.tsx';
import type { ConsoleSeat } from '../../store/gate/seats.ts';
import { say } from '../../words/language.ts';
import { seatWords } from './seatWords.ts';

/** Says as whom they are signed in, and where they can go. */
export function forbiddenPage(held: ConsoleSeat, home: string): VNode {
  const [as, region] = [seatWords(held), held.regionName];
  return (
    <PlainPage title={say('Deze pagina is niet voor u', 'This page is not for you')}>
      <Paragraph>
        {say(
          `U bent ingelogd als ${as} van ${region}. Bij die rol hoort deze pagina niet.`,
          `You are signed in as ${as} of ${region}. This page does not belong to that role.`,
        )}
      </Paragraph>
      <Paragraph>
        {say(
          'Hebt u deze pagina wel nodig? Vraag het de voorzitter.',
          'Do you need this page? Please ask the chair.',
        )}
      </Paragraph>
      <Paragraph>
        <Link href={home}>{say('Naar uw eerste pagina', 'To your first page')}</Link>
      </Paragraph>
    </PlainPage>
  );
}
