// The frame of the pages about somebody's own place on the ladders: whose it is, and whom to call.
import type { ComponentChildren, JSX } from 'preact';
import type { FormError } from '../../design/forms/ErrorSummary.tsx';
import { LinkPage } from '../../design/layout/LinkPage.tsx';
import { Call } from '../Call.tsx';
import { linkFrame } from '../frame.tsx';
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
  return (
    <LinkPage {...linkFrame(visit)} title={title} back={back} errors={errors}>
      {children}
      <Call {...facts} context={{ ...facts, now }} />
    </LinkPage>
  );
}
