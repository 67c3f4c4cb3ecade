// What stands around every page behind a link: who asks, that a demo is a demo, who is behind it.
import type { LinkPageProps } from '../design/layout/LinkPage.tsx';
import type { LinkVisit } from './visit.ts';
import type { RegionProfile } from '../../domain/advice/facts.ts';
import { say } from '../../words/language.ts';

/** As much of a visit as a frame needs. */
interface Framed extends Pick<LinkVisit, 'demoLinks'> {
  readonly facts: { readonly region: RegionProfile };
}

/** The frame of a page for this region. */
export function linkFrame({ facts, demoLinks }: Framed): Pick<LinkPageProps, 'team' | 'demo' | 'footer'> {
  const { region } = facts;
  return {
    team: region.team,
    footer: {
      about: say(`Doorzet, van ${region.team}`, `Doorzet, of ${region.team}`),
      ...(region.privacyContact !== null && {
        links: [
          {
            href: `mailto:${region.privacyContact}`,
            label: say('Vragen over privacy', 'Questions about privacy'),
          },
        ],
      }),
    },
    ...(region.demo && {
      demo: { links: demoLinks },
    }),
  };
}
