// A page for the chair and the process supporter: menu above, wide content.
import type { ComponentChildren, JSX } from 'preact';
import { PostButton } from '../actions/Button.tsx';
import { ErrorSummary, type FormError } from '../forms/ErrorSummary.tsx';
import { Link, type LinkItem } from '../text/Link.tsx';
import { Brand } from './Brand.tsx';
import { type Demo, DemoStrip } from './DemoStrip.tsx';
import { Document } from './Document.tsx';
import { Footer, type FooterProps } from './Footer.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { say } from '../../../words/language.ts';

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
  /** Where the viewer's own account is; the name leads there. */
  readonly account?: string | undefined;
  /** Where signing out is posted. */
  readonly signOut?: string | undefined;
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

function ConsoleHeader({ region, home, menu, demo, ...who }: ConsolePageProps): JSX.Element {
  return (
    <header class="dz-header">
      {demo && <DemoStrip {...demo} />}
      <div class="dz-wrap">
        <div class="dz-header__row">
          <Brand owner={region} home={home} />
          <Viewer {...who} />
        </div>
        <nav class="dz-menu" aria-label={say('Hoofdmenu', 'Main menu')}>
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

function Viewer({
  viewer,
  account,
  signOut,
}: Pick<ConsolePageProps, 'viewer' | 'account' | 'signOut'>): JSX.Element | null {
  if (viewer === undefined) return null;
  return (
    <div class="dz-viewer">
      <p>{account === undefined ? viewer : <Link href={account}>{viewer}</Link>}</p>
      <LanguageSwitch />
      {signOut !== undefined && (
        <PostButton action={signOut} look="subtle">
          {say('Log uit', 'Sign out')}
        </PostButton>
      )}
    </div>
  );
}
