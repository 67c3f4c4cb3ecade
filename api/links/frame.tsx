// What stands around every page behind a link: who asks, that a demo is a demo, who is behind it.
import type { LinkPageProps } from '../design/layout/LinkPage.tsx';
import type { Visit } from './visit.ts';

/** The frame of a page for this region. */
export function linkFrame({ facts, demoLinks }: Visit): Pick<LinkPageProps, 'team' | 'demo' | 'footer'> {
  const { region } = facts;
  return {
    team: region.team,
    footer: {
      about: `Doorzet, van ${region.team}`,
      ...(region.privacyContact !== null && {
        links: [{ href: `mailto:${region.privacyContact}`, label: 'Vragen over privacy' }],
      }),
    },
    ...(region.demo && {
      demo: { words: 'Demo: alle mensen, plaatsen en casussen zijn verzonnen.', links: demoLinks },
    }),
  };
}
