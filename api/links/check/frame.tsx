// The frame of every page of a check: its case, and the ways out.
import type { ComponentChildren, JSX } from 'preact';
import type { FormError } from '../../design/forms/ErrorSummary.tsx';
import { LinkPage } from '../../design/layout/LinkPage.tsx';
import { Progress } from '../../design/shows/Progress.tsx';
import { WhichOne } from './NextOne.tsx';
import { linkFrame } from '../frame.tsx';
import type { Visit } from '../visit.ts';
import { say } from '../../../words/language.ts';

interface CheckPageProps {
  readonly visit: Visit;
  readonly title: string;
  /** "vraag 2 van hoogstens 6". */
  readonly progress?: string | undefined;
  readonly back?: string | undefined;
  readonly errors?: readonly FormError[] | undefined;
  /** A way out that the page itself is, or that makes no sense any more. */
  readonly without?: readonly ('wrongPerson' | 'crisis')[];
  readonly children: ComponentChildren;
}

/** A page of a check. */
export function CheckPage({
  visit,
  title,
  progress,
  back,
  errors,
  without = [],
  children,
}: CheckPageProps): JSX.Element {
  const exits = [
    {
      is: 'wrongPerson',
      href: `${visit.base}/niet-ik`,
      label: say('Ik ben niet (meer) de juiste persoon', 'I am not the right person (any more)'),
    },
    {
      is: 'crisis',
      href: `${visit.base}/acuut`,
      label: say('Er is acuut gevaar', 'There is immediate danger'),
    },
  ] as const;
  return (
    <LinkPage
      {...linkFrame(visit)}
      title={title}
      back={back}
      errors={errors}
      exits={exits.filter(({ is }) => !without.includes(is))}
    >
      {visit.among && <WhichOne {...visit.among} />}
      <Progress reference={visit.facts.advice.reference}>{progress}</Progress>
      {children}
    </LinkPage>
  );
}
