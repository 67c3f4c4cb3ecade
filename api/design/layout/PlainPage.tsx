// A page that knows nothing of a region or a reader: not found, a link that no longer works, an error of ours.
import type { ComponentChildren, JSX } from 'preact';
import { PageTitle } from '../text/Heading.tsx';
import type { Demo } from './DemoStrip.tsx';
import { Document } from './Document.tsx';
import { Footer, type FooterProps } from './Footer.tsx';
import { PlainHeader } from './LinkPage.tsx';

/** Props of {@link PlainPage}. */
export interface PlainPageProps {
  /** The heading, and the title of the document. */
  readonly title: string;
  /** What happened and what someone can do now. */
  readonly children: ComponentChildren;
  readonly demo?: Demo | undefined;
  readonly footer?: FooterProps | undefined;
}

/** The layout of errors and dead ends. It needs nothing but words, so that it also works when nothing else does. */
export function PlainPage({ title, children, demo, footer }: PlainPageProps): JSX.Element {
  return (
    <Document
      title={title}
      failed={false}
      width="narrow"
      header={<PlainHeader demo={demo} />}
      footer={footer && <Footer {...footer} />}
    >
      <PageTitle>{title}</PageTitle>
      <div class="dz-flow">{children}</div>
    </Document>
  );
}
