// Whom to call instead of answering, under the pages of who is on a ladder.
import type { JSX } from 'preact';
import { Section } from '../design/layout/Section.tsx';
import { Paragraph } from '../design/text/Paragraph.tsx';
import type { Context } from '../../domain/advice/context.ts';
import type { PersonProfile, RegionProfile } from '../../domain/advice/facts.ts';
import { regionPeople } from '../../domain/escalation/recipients.ts';
import { Phone } from './Phone.tsx';

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
    <Section id="bel" title="Liever bellen?">
      <Paragraph>
        {name === undefined ? team : `${name}, voorzitter van het expertteam`}: <Phone number={phone} />,{' '}
        {phoneHours}.
      </Paragraph>
    </Section>
  );
}
