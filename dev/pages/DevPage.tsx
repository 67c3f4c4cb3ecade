// The frame of the demo's own pages: the mailbox and the clock.
import type { ComponentChildren, JSX } from 'preact';
import { ConsolePage } from '../../api/design/layout/ConsolePage.tsx';
import { DEV_STYLES_PATH } from './devStyles.ts';
import { PageTitle } from '../../api/design/text/Heading.tsx';

/** Where the demo's pages are. */
export const DEV_PATHS = { mailbox: '/dev/postvak', clock: '/dev/klok' } as const;

export interface DevPageProps {
  readonly title: string;
  readonly lead: ComponentChildren;
  readonly here: keyof typeof DEV_PATHS;
  /** It lies below the page of that menu entry. */
  readonly below?: boolean;
  readonly children: ComponentChildren;
}

/** A page that exists in the demo only, and says so. */
export function DevPage({ title, lead, here, below = false, children }: DevPageProps): JSX.Element {
  const current = (path: keyof typeof DEV_PATHS) =>
    path === here ? ((below ? 'below' : 'page') satisfies 'below' | 'page') : undefined;
  return (
    <ConsolePage
      title={title}
      region="De demo zelf"
      home="/"
      menu={[
        { href: '/', label: 'Vandaag' },
        { href: DEV_PATHS.mailbox, label: 'Postvak', current: current('mailbox') },
        { href: DEV_PATHS.clock, label: 'Klok', current: current('clock') },
      ]}
      demo={{}}
      footer={{ about: 'Doorzet, demo. Deze pagina is er alleen in de demo.' }}
    >
      <link rel="stylesheet" href={DEV_STYLES_PATH} />
      <PageTitle lead={lead}>{title}</PageTitle>
      {children}
    </ConsolePage>
  );
}
