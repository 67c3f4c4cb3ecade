// For who sits at more than one console: which one?
import type { VNode } from 'preact';
import { ConsolePage } from '../design/layout/ConsolePage.tsx';
import { DefinitionRows } from '../design/shows/DefinitionRows.tsx';
import { PageTitle } from '../design/text/Heading.tsx';
import { Link, type LinkItem } from '../design/text/Link.tsx';
import type { SignedIn } from '../signIn/account.ts';
import { homeOf } from './seat.ts';
import { seatWords } from './seatWords.ts';

/** Their regions, as whom they are there; and what an administrator keeps. */
export function regionsPage(who: SignedIn, demoLinks: readonly LinkItem[] | undefined): VNode {
  return (
    <ConsolePage
      title="Uw regio’s"
      region="Kies een regio"
      home="/"
      menu={[
        { href: '/regio', label: 'Uw regio’s', current: 'page' },
        ...(who.administrator ? [{ href: '/beheer/regios', label: 'Beheer' }] : []),
      ]}
      viewer={who.name}
      account="/mijn/beveiliging"
      signOut="/uitloggen"
      {...(who.seats.some(({ demo }) => demo) && {
        demo: { links: demoLinks },
      })}
      footer={{ about: 'Doorzet, voor expertteams jeugd' }}
    >
      <PageTitle lead="Wat u doet, geldt alleen in de regio die u kiest.">Welke regio?</PageTitle>
      <DefinitionRows
        rows={who.seats.map((seat) => ({
          term: seatWords(seat),
          value: <Link href={homeOf(seat.region)}>{seat.regionName}</Link>,
        }))}
      />
    </ConsolePage>
  );
}
