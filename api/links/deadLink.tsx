// The page of every link that does not work: unknown, damaged, too old, taken back or of a closed case, all the same.
import type { JSX, VNode } from 'preact';
import { PlainPage } from '../design/layout/PlainPage.tsx';
import { Section } from '../design/layout/Section.tsx';
import { Paragraph } from '../design/text/Paragraph.tsx';
import type { Values } from '../forms/values.ts';
import { inLanguage, language, say } from '../../words/language.ts';
import { Phone } from './Phone.tsx';
import type { RegionProfile } from '../../domain/advice/facts.ts';

/** The fields in which people write something that they should not lose. */
const writtenIn = ['waarom', 'leren', 'omdat', 'wie', 'mail'];

/**
 * Says whom to turn to. It knows no reader, so it is in Dutch, with a short English version under it; in English alone
 * where somebody who reads English is at a page of a link that stops working at that very moment.
 * @param region that the link names, when there is such a region
 * @param posted what somebody was sending: it is shown again, so that it is not lost
 */
export function deadLinkPage(region: RegionProfile | undefined, posted?: Values): VNode {
  const written = writtenIn.map((field) => posted?.[field]?.trim() ?? '').filter((text) => text !== '');
  return (
    <PlainPage title={deadTitle()}>
      {whomToTurnTo(region, posted !== undefined)}
      {written.length > 0 && (
        <Section id="geschreven" title={say('Wat u schreef', 'What you wrote')}>
          <Paragraph>
            {say(
              'Wij hebben dit niet bewaard. U kunt het kopiëren.',
              'We have not kept this. You can copy it.',
            )}
          </Paragraph>
          {written.map((text) => (
            <div class="dz-letter__text">{text}</div>
          ))}
        </Section>
      )}
      {language() === 'nl' && (
        <div lang="en">
          {inLanguage('en', () => (
            <Section id="english" title={deadTitle()}>
              {whomToTurnTo(region, posted !== undefined)}
            </Section>
          ))}
        </div>
      )}
    </PlainPage>
  );
}

function deadTitle(): string {
  return say('Deze link werkt niet (meer)', 'This link does not work (any more)');
}

function whomToTurnTo(region: RegionProfile | undefined, isPosted: boolean): JSX.Element {
  return (
    <>
      {isPosted && (
        <Paragraph>{say('Uw antwoord is niet verstuurd.', 'Your answer has not been sent.')}</Paragraph>
      )}
      <Paragraph>
        {say(
          'Misschien is de link niet compleet, is hij te oud, of is het advies intussen afgesloten. Ook kan het zijn dat de vraag nu bij iemand anders ligt.',
          'The link may be incomplete or too old, the case may be closed, or we now ask someone else.',
        )}
      </Paragraph>
      <Paragraph>
        {say(
          'Kreeg u later nog een mail van ons hierover? Gebruik dan de link in de laatste mail.',
          'Did you get a later email from us about this? Then use the link in the latest one.',
        )}
      </Paragraph>
      <Paragraph>
        {region === undefined ? (
          say(
            'Komt u er niet uit? Bel het expertteam van uw regio. Het nummer staat onderaan de mail.',
            'Does that not help? Call the expert team of your region. The number is at the bottom of the email.',
          )
        ) : (
          <>
            {say(`Komt u er niet uit? Bel ${region.team}:`, `Does that not help? Call ${region.team}:`)}{' '}
            <Phone number={region.phone} />,{' '}
            {say<JSX.Element | string>(region.phoneHours, <span lang="nl">{region.phoneHours}</span>)}.
          </>
        )}
      </Paragraph>
      <Paragraph>
        {say('Is er acuut gevaar? Bel', 'Is there immediate danger? Call')} <Phone number="112" />
        {region && (
          <>
            {' '}
            {say('of', 'or')} {region.crisisName}: <Phone number={region.crisisPhone} />
          </>
        )}
        .
      </Paragraph>
    </>
  );
}
