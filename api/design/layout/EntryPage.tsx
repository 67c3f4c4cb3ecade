// A page before or beside the console: signing in, and one's own account.
import type { ComponentChildren, JSX } from 'preact';
import { BackLink } from '../actions/BackLink.tsx';
import { ErrorSummary, type FormError } from '../forms/ErrorSummary.tsx';
import { PageTitle } from '../text/Heading.tsx';
import type { LinkItem } from '../text/Link.tsx';
import type { Demo } from './DemoStrip.tsx';
import { Document } from './Document.tsx';
import { Footer } from './Footer.tsx';
import { PlainHeader } from './LinkPage.tsx';
import { say } from '../../../words/language.ts';

/** Props of {@link EntryPage}. */
export interface EntryPageProps {
  /** The heading, and the title of the document. */
  readonly title: string;
  /** Under the heading. */
  readonly lead?: ComponentChildren;
  /** `wide` for two ways beside each other; narrow by default. */
  readonly width?: 'narrow' | 'wide' | undefined;
  readonly demo?: Demo | undefined;
  /** What has to be mended in the form on this page; shown first and said in the title. */
  readonly errors?: readonly FormError[] | undefined;
  readonly back?: LinkItem | undefined;
  /** Above the heading: what was just done. */
  readonly notice?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The layout of pages that belong to no region. */
export function EntryPage(props: EntryPageProps): JSX.Element {
  const { title, lead, width = 'narrow', demo, errors = [], back, notice, children } = props;
  return (
    <Document
      title={title}
      failed={errors.length > 0}
      width={width}
      header={<PlainHeader owner={say('Voor expertteams jeugd', 'For youth expert teams')} demo={demo} />}
      footer={<Footer about={say('Doorzet, voor expertteams jeugd', 'Doorzet, for youth expert teams')} />}
    >
      <ErrorSummary errors={errors} />
      {notice}
      {back && <BackLink href={back.href}>{back.label}</BackLink>}
      <PageTitle lead={lead}>{title}</PageTitle>
      {children}
    </Document>
  );
}

/** Two ways to the same, beside each other where there is room. */
export function EitherOr({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <div class="dz-or">{children}</div>;
}

/** One of them. */
export function Way({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <section class="dz-flow" aria-labelledby={id}>
      <h2 class="nl-heading nl-heading--level-2" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
