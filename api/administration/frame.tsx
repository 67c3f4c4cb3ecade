// The frame of an administrator's pages: of no region, and without any case.
import type { ComponentChildren, JSX } from 'preact';
import type { FormError } from '../design/forms/ErrorSummary.tsx';
import { ConsolePage } from '../design/layout/ConsolePage.tsx';
import { Notice } from '../design/shows/Notice.tsx';
import type { SignedIn } from '../signIn/account.ts';
import { demoStrip } from '../signIn/frame.tsx';
import type { SignInParts } from '../signIn/parts.ts';

const entries = [
  { href: '/beheer/mensen', label: 'Mensen' },
  { href: '/beheer/regios', label: 'Regio’s' },
  { href: '/beheer/gegevens', label: 'Gegevens' },
] as const;

/** Props of {@link AdministrationPage}. */
export interface AdministrationPageProps {
  readonly parts: SignInParts;
  readonly who: SignedIn;
  readonly title: string;
  /** The entry of the menu that this page is, or lies under. */
  readonly at?: (typeof entries)[number]['label'];
  /** The page lies under its entry of the menu. */
  readonly below?: boolean;
  readonly errors?: readonly FormError[];
  readonly done?: string | undefined;
  readonly children: ComponentChildren;
}

/** A page for administrators. */
export function AdministrationPage(props: AdministrationPageProps): JSX.Element {
  const { parts, who, title, at = 'Mensen', below = false, errors, done, children } = props;
  return (
    <ConsolePage
      title={title}
      region="Beheer"
      home="/"
      viewer={`${who.name}, beheerder`}
      account="/mijn/beveiliging"
      signOut="/uitloggen"
      footer={{ about: 'Doorzet, voor expertteams jeugd' }}
      menu={entries.map((entry) => ({
        ...entry,
        current: entry.label !== at ? undefined : below ? 'below' : 'page',
      }))}
      errors={errors}
      {...demoStrip(parts)}
    >
      {done !== undefined && (
        <Notice kind="done">
          <p>{done}</p>
        </Notice>
      )}
      {children}
    </ConsolePage>
  );
}
