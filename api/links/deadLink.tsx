// The page of every link that does not work: unknown, damaged, too old, taken back or of a closed case, all the same.
import type { VNode } from 'preact';
import { PlainPage } from '../design/layout/PlainPage.tsx';
import { Section } from '../design/layout/Section.tsx';
import { Paragraph } from '../design/text/Paragraph.tsx';
import type { Values } from '../forms/values.ts';
import { Phone } from './Phone.tsx';
import type { RegionProfile } from '../../domain/advice/facts.ts';

/** The fields in which people write something that they should not lose. */
const writtenIn = ['waarom', 'leren', 'omdat', 'wie', 'mail'];

/**
 * Says whom to turn to.
 * @param region that the link names, when there is such a region
 * @param posted what somebody was sending: it is shown again, so that it is not lost
 */
export function deadLinkPage(region: RegionProfile | undefined, posted?: Values): VNode {
  const written = writtenIn.map((field) => posted?.[field]?.trim() ?? '').filter((text) => text !== '');
  return (
    <PlainPage title="Deze link werkt niet (meer)">
      {posted && <Paragraph>Uw antwoord is niet verstuurd.</Paragraph>}
      <Paragraph>
        Misschien is de link niet compleet, is hij te oud, of is het advies intussen afgesloten. Ook kan het
        zijn dat de vraag nu bij iemand anders ligt.
      </Paragraph>
      <Paragraph>
        Kreeg u later nog een mail van ons hierover? Gebruik dan de link in de laatste mail.
      </Paragraph>
      {region ? (
        <Paragraph>
          Komt u er niet uit? Bel {region.team}: <Phone number={region.phone} />, {region.phoneHours}.
        </Paragraph>
      ) : (
        <Paragraph>
          Komt u er niet uit? Bel het expertteam van uw regio. Het nummer staat onderaan de mail.
        </Paragraph>
      )}
      <Paragraph>
        Is er acuut gevaar? Bel <Phone number="112" />
        {region && (
          <>
            {' '}
            of {region.crisisName}: <Phone number={region.crisisPhone} />
          </>
        )}
        .
      </Paragraph>
      {written.length > 0 && (
        <Section id="geschreven" title="Wat u schreef">
          <Paragraph>Wij hebben dit niet bewaard. U kunt het kopiëren.</Paragraph>
          {written.map((text) => (
            <div class="dz-letter__text">{text}</div>
          ))}
        </Section>
      )}
    </PlainPage>
  );
}
