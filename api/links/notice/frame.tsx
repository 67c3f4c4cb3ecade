// The frame of every page of a notice: its case, its municipality, and whom to call.
import type { ComponentChildren, JSX } from 'preact';
import type { FormError } from '../../design/forms/ErrorSummary.tsx';
import { LinkPage } from '../../design/layout/LinkPage.tsx';
import { Progress } from '../../design/shows/Progress.tsx';
import { contextOf } from '../../../domain/advice/facts.ts';
import { Call } from '../Call.tsx';
import { linkFrame } from '../frame.tsx';
import type { Visit } from '../visit.ts';
import { say } from '../../../words/language.ts';

interface NoticePageProps {
  readonly visit: Visit;
  readonly title: string;
  readonly back?: string | undefined;
  readonly errors?: readonly FormError[] | undefined;
  /** It may be read by whoever was sent the mail on: it says nothing of the case but its number. */
  readonly little?: boolean;
  readonly children: ComponentChildren;
}

/** A page of a notice. */
export function NoticePage({
  visit,
  title,
  back,
  errors,
  little = false,
  children,
}: NoticePageProps): JSX.Element {
  const { advice, organisations } = visit.facts;
  const municipality = organisations.get(advice.parties.municipality)?.name;
  return (
    <LinkPage {...linkFrame(visit)} title={title} back={back} errors={errors}>
      <Progress reference={advice.reference}>
        {little || municipality === undefined
          ? undefined
          : say(`gemeente ${municipality}`, `municipality of ${municipality}`)}
      </Progress>
      {children}
      <Call {...visit.facts} context={contextOf(visit.facts, visit.now)} />
    </LinkPage>
  );
}
