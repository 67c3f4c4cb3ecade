// The frame of an administrator's pages: of no region, and without any case.
import type { ComponentChildren, JSX } from 'preact';
import type { FormError } from '../design/forms/ErrorSummary.tsx';
import { ConsolePage } from '../design/layout/ConsolePage.tsx';
import { Notice } from '../design/shows/Notice.tsx';
import type { SignedIn } from '../signIn/account.ts';
import { demoStrip } from '../signIn/frame.tsx';
import type { SignInParts } from '../signIn/parts.ts';
import { say, spoken } from '../../words/language.ts';

const entries = [
  { href: '/beheer/mensen', name: 'people' },
  { href: '/beheer/regios', name: 'regions' },
  { href: '/beheer/gegevens', name: 'data' },
] as const;
type EntryName = (typeof entries)[number]['name'];

const labels = spoken<EntryName>({
  people: ['Mensen', 'People'],
  regions: ['Regio’s', 'Regions'],
  data: ['Gegevens', 'Data'],
});

/** Props of {@link AdministrationPage}. */
export interface AdministrationPageProps {
  readonly parts: SignInParts;
  readonly who: SignedIn;
  readonly title: string;
  /** The entry of the menu that this page is, or lies under. */
  readonly at?: EntryName;
  /** The page lies under its entry of the menu. */
  readonly below?: boolean;
  readonly errors?: readonly FormError[];
  readonly done?: string | undefined;
  readonly children: ComponentChildren;
}

/** A page for administrators. */
export function AdministrationPage(props: AdministrationPageProps): JSX.Element {
  const { parts, who, title, at = 'people', below = false, errors, done, children } = props;
  return (
    <ConsolePage
      title={title}
      region={say('Beheer', 'Administration')}
      home="/"
      viewer={say(`${who.name}, beheerder`, `${who.name}, administrator`)}
      account="/mijn/beveiliging"
      signOut="/uitloggen"
      footer={{ about: say('Doorzet, voor expertteams jeugd', 'Doorzet, for youth expert teams') }}
      menu={entries.map(({ href, name }) => ({
        href,
        label: labels[name],
        current: name !== at ? undefined : below ? 'below' : 'page',
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
