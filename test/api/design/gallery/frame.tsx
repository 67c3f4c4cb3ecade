// What the pages of the gallery have around them.
import type { FooterProps } from '../../../../api/design/layout/Footer.tsx';
import type { MenuItem } from '../../../../api/design/layout/ConsolePage.tsx';
import type { Demo } from '../../../../api/design/layout/DemoStrip.tsx';
import type { Moment } from '../../../../api/design/text/Moment.tsx';

export const demo: Demo = {
  links: [
    { href: '/dev/mailbox', label: 'Postbus' },
    { href: '/dev/klok', label: 'Klok' },
  ],
};

export const footer: FooterProps = {
  about: 'Doorzet, van het expertteam Rijnmond (demo)',
  links: [
    { href: '/privacy', label: 'Privacy' },
    { href: '/toegankelijkheid', label: 'Toegankelijkheid' },
    { href: '/hulp', label: 'Hulp' },
  ],
};

export const exits = [
  { href: '/niet-ik', label: 'Ik ben niet (meer) de juiste persoon' },
  { href: '/acuut', label: 'Er is acuut gevaar' },
];

export const team = 'Expertteam jeugd Rijnmond (demo)';

/** The console's frame, with the given entry of the menu as the current one. */
export function consoleFrame(current: string, state: MenuItem['current'] = 'page') {
  const entries = ['Vandaag', 'Adviezen', 'Nieuw advies', 'Ladders', 'Wat als', 'Mensen'];
  return {
    region: 'Rijnmond (demo)',
    home: '/',
    viewer: 'Marja van Dijk, voorzitter',
    account: '/mijn/beveiliging',
    signOut: '/uitloggen',
    demo,
    footer,
    menu: entries.map((label) => ({
      href: `/${label.toLowerCase().replace(' ', '-')}`,
      label,
      current: label === current ? state : undefined,
    })),
  };
}

/** A moment from its ISO form and its words. */
export function moment(iso: string, words: string): Moment {
  return { iso, words };
}
