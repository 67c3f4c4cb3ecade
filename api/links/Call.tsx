// Whom to call instead of answering, under the pages of who is on a ladder.
import type { JSX } from 'preact';
import { Section } from '../design/layout/Section.tsx';
import { Paragraph } from '../design/text/Paragraph.tsx';
import { Typed } from '../design/text/Typed.tsx';
import type { Context } from '../../domain/advice/context.ts';
import type { PersonProfile, RegionProfile } from '../../domain/advice/facts.ts';
import { regionPeople } from '../../domain/escalation/recipients.ts';
import { Phone } from './Phone.tsx';
import { say } from '../../words/language.ts';

/** Props of {@link Call}. */
export interface CallProps {
  readonly region: RegionProfile;
  readonly people: ReadonlyMap<string, PersonProfile>;
  /** By which the chair of today is found. */
  readonly context: Context;
}

/** The chair, or who stands in, by name; the team while there is none. */
export function Call({ region: { phone, phoneHours, team }, people, context }: CallProps): JSX.Element {
  const [chair] = regionPeople('chair', context);
  const name = chair === undefined ? undefined : people.get(chair)?.name;
  return (
    <Section id="bel" title={say('Liever bellen?', 'Would you rather call?')}>
      <Paragraph>
        {name === undefined
          ? team
          : say(`${name}, voorzitter van het expertteam`, `${name}, chair of the expert team`)}
        : <Phone number={phone} />, <Typed>{phoneHours}</Typed>.
      </Paragraph>
    </Section>
  );
}
