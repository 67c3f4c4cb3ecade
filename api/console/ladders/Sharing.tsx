// Whether other regions may begin a draft with what is in force here.
import type { JSX } from 'preact';
import { ButtonRow, PostButton } from '../../design/actions/Button.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import type { Seat } from '../seat.ts';
import { say } from '../../../words/language.ts';

interface SharingProps {
  readonly seat: Pick<Seat, 'home' | 'may'>;
  readonly shares: boolean;
}

/** How it stands, and for who may, the button that changes it. */
export function Sharing({ seat, shares }: SharingProps): JSX.Element {
  return (
    <Section id="delen" title={say('Delen met andere regio’s', 'Sharing with other regions')}>
      <Paragraph>
        {shares
          ? say(
              'Andere regio’s mogen een concept beginnen met de versie die bij u geldt, met de toelichtingen bij de treden. Wie bij u het besluit namen, zien zij niet.',
              'Other regions may begin a draft with the version in force in your region, with the explanations at the rungs. They do not see who took the decision.',
            )
          : say(
              'Andere regio’s zien uw ladders niet. Deelt u ze, dan mogen zij een concept beginnen met de versie die bij u geldt. Casussen en mensen delen wij nooit.',
              'Other regions do not see your ladders. If you share them, they may begin a draft with the version in force in your region. Cases and people are never shared.',
            )}
      </Paragraph>
      {seat.may('editAgreement') && (
        <ButtonRow>
          <PostButton
            action={`${seat.home}/ladders/delen`}
            look="secondary"
            hidden={{ delen: shares ? 'nee' : 'ja' }}
          >
            {shares
              ? say('Stop met delen', 'Stop sharing')
              : say('Deel met andere regio’s', 'Share with other regions')}
          </PostButton>
        </ButtonRow>
      )}
    </Section>
  );
}
