// The frame of every page of a notice: its case, its municipality, and whom to call.
import type { ComponentChildren, JSX } from 'preact';
import type { FormError } from '../../design/forms/ErrorSummary.tsx';
import { LinkPage } from '../../design/layout/LinkPage.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { Progress } from '../../design/shows/Progress.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { contextOf } from '../../../domain/advice/facts.ts';
import { regionPeople } from '../../../domain/escalation/recipients.ts';
import { linkFrame } from '../frame.tsx';
import { Phone } from '../Phone.tsx';
import type { Visit } from '../visit.ts';

interface NoticePageProps {
  readonly visit: Visit;
  readonly title: string;
  readonly back?: string | undefined;
  readonly errors?: readonly FormError[] | undefined;
  readonly children: ComponentChildren;
}

/** A page of a notice. */
export function NoticePage({ visit, title, back, errors, children }: NoticePageProps): JSX.Element {
  const { advice, organisations } = visit.facts;
  const municipality = organisations.get(advice.parties.municipality)?.name;
  return (
    <LinkPage {...linkFrame(visit)} title={title} back={back} errors={errors}>
      <Progress reference={advice.reference}>{municipality && `gemeente ${municipality}`}</Progress>
      {children}
      <Call visit={visit} />
    </LinkPage>
  );
}

function Call({ visit: { facts, now } }: { readonly visit: Visit }): JSX.Element {
  const { phone, phoneHours, team } = facts.region;
  const [chair] = regionPeople('chair', contextOf(facts, now));
  const name = chair === undefined ? undefined : facts.people.get(chair)?.name;
  return (
    <Section id="bel" title="Liever bellen?">
      <Paragraph>
        {name === undefined ? team : `${name}, voorzitter van het expertteam`}: <Phone number={phone} />,{' '}
        {phoneHours}.
      </Paragraph>
    </Section>
  );
}
