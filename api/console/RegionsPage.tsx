// For who sits at more than one console: which one?
import type { VNode } from 'preact';
import { ConsolePage } from '../design/layout/ConsolePage.tsx';
import { DefinitionRows } from '../design/shows/DefinitionRows.tsx';
import { PageTitle } from '../design/text/Heading.tsx';
import { Link, type LinkItem } from '../design/text/Link.tsx';
import type { SignedIn } from '../signIn/account.ts';
import { say } from '../../words/language.ts';
import { homeOf } from './seat.ts';
import { seatWords } from './seatWords.ts';

/** Their regions, as whom they are there; and what an administrator keeps. */
export function regionsPage(who: SignedIn, demoLinks: readonly LinkItem[] | undefined): VNode {
  return (
    <ConsolePage
      title={say('Uw regio’s', 'Your regions')}
      region={say('Kies een regio', 'Choose a region')}
      home="/"
      menu={[
        { href: '/regio', label: say('Uw regio’s', 'Your regions'), current: 'page' },
        ...(who.administrator ? [{ href: '/beheer/regios', label: say('Beheer', 'Administration') }] : []),
      ]}
      viewer={who.name}
      account="/mijn/beveiliging"
      signOut="/uitloggen"
      {...(who.seats.some(({ demo }) => demo) && {
        demo: { links: demoLinks },
      })}
      footer={{ about: say('Doorzet, voor expertteams jeugd', 'Doorzet, for youth expert teams') }}
    >
      <PageTitle
        lead={say(
          'Wat u doet, geldt alleen in de regio die u kiest.',
          'What you do counts only in the region that you choose.',
        )}
      >
        {say('Welke regio?', 'Which region?')}
      </PageTitle>
      <DefinitionRows
        rows={who.seats.map((seat) => ({
          term: seatWords(seat),
          value: <Link href={homeOf(seat.region)}>{seat.regionName}</Link>,
        }))}
      />
    </ConsolePage>
  );
}
