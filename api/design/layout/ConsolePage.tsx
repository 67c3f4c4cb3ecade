// A page for the chair and the process supporter: menu above, wide content.
import type { ComponentChildren, JSX } from 'preact';
import { ErrorSummary, type FormError } from '../forms/ErrorSummary.tsx';
import type { LinkItem } from '../text/Link.tsx';
import { Brand } from './Brand.tsx';
import { type Demo, DemoStrip } from './DemoStrip.tsx';
import { Document } from './Document.tsx';
import { Footer, type FooterProps } from './Footer.tsx';

/** One entry of the main menu. */
export interface MenuItem extends LinkItem {
  /** `page` when this is the page itself, `below` when the page lies under this entry. */
  readonly current?: 'page' | 'below' | undefined;
}

/** Props of {@link ConsolePage}. */
export interface ConsolePageProps {
  readonly title: string;
  readonly region: string;
  /** The first page, where the brand leads. */
  readonly home: string;
  readonly menu: readonly MenuItem[];
  /** Who is looking: "Marja van Dijk, voorzitter". */
  readonly viewer?: string | undefined;
  /** What whoever is looking can do about that: their own account, another region. With it they can sign out. */
  readonly viewerLinks?: readonly LinkItem[] | undefined;
  readonly demo?: Demo | undefined;
  readonly footer: FooterProps;
  /** What has to be mended in the form on this page; shown first and said in the title. */
  readonly errors?: readonly FormError[] | undefined;
  readonly children: ComponentChildren;
}

/** The layout of the console. */
export function ConsolePage(props: ConsolePageProps): JSX.Element {
  const { errors = [] } = props;
  return (
    <Document
      title={props.title}
      failed={errors.length > 0}
      width="wide"
      header={<ConsoleHeader {...props} />}
      footer={<Footer {...props.footer} />}
    >
      <ErrorSummary errors={errors} />
      {props.children}
    </Document>
  );
}

function ConsoleHeader({ region, home, menu, viewer, viewerLinks, demo }: ConsolePageProps): JSX.Element {
  return (
    <header class="dz-header">
      {demo && <DemoStrip {...demo} />}
      <div class="dz-wrap">
        <div class="dz-header__row">
          <Brand owner={region} home={home} />
          {viewer !== undefined && (
            <div class="dz-viewer">
              <p>{viewer}</p>
              {viewerLinks && <ViewerLinks links={viewerLinks} />}
            </div>
          )}
        </div>
        <nav class="dz-menu" aria-label="Hoofdmenu">
          <ul>
            {menu.map(({ href, label, current }) => (
              <li>
                <a
                  href={href}
                  aria-current={current === 'page' ? 'page' : current === 'below' ? 'true' : undefined}
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

function ViewerLinks({ links }: { readonly links: readonly LinkItem[] }): JSX.Element {
  return (
    <ul>
      {links.map(({ href, label }) => (
        <li>
          <a href={href}>{label}</a>
        </li>
      ))}
      <li>
        <form class="dz-post" method="post" action="/uitloggen">
          <button type="submit">Uitloggen</button>
        </form>
      </li>
    </ul>
  );
}
