// The frame of the pages about somebody's own place on the ladders: whose it is, and whom to call.
import type { ComponentChildren, JSX } from 'preact';
import type { FormError } from '../../design/forms/ErrorSummary.tsx';
import { LinkPage } from '../../design/layout/LinkPage.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { regionPeople } from '../../../domain/escalation/recipients.ts';
import { linkFrame } from '../frame.tsx';
import { Phone } from '../Phone.tsx';
import type { ContactVisit } from './standing.ts';

interface ContactPageProps {
  readonly visit: ContactVisit;
  readonly title: string;
  readonly back?: string | undefined;
  readonly errors?: readonly FormError[] | undefined;
  readonly children: ComponentChildren;
}

export function ContactPage({ visit, title, back, errors, children }: ContactPageProps): JSX.Element {
  const { facts, now } = visit;
  const { phone, phoneHours, team } = facts.region;
  const [chair] = regionPeople('chair', { now, agreement: facts.agreement, directory: facts.directory });
  const name = chair === undefined ? undefined : facts.people.get(chair)?.name;
  return (
    <LinkPage {...linkFrame(visit)} title={title} back={back} errors={errors}>
      {children}
      <Section id="bel" title="Liever bellen?">
        <Paragraph>
          {name === undefined ? team : `${name}, voorzitter van het expertteam`}: <Phone number={phone} />,{' '}
          {phoneHours}.
        </Paragraph>
      </Section>
    </LinkPage>
  );
}
